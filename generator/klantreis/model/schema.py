"""JSON Schemas of the content files, for editors: one a kind, in the words of the models."""

import re
from collections.abc import Callable
from typing import TypeAlias

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from klantreis.locale import _
from klantreis.model.base import ContentModel
from klantreis.model.files import FAMILIES, FILES, FOLDERS

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

Schema: TypeAlias = "dict[str, Json]"


class ContentSchema(GenerateJsonSchema):
    """Describes files as their author types them."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """Allow text that YAML takes for a number or yes or no: `source_cell: 4.10` stays the text it is."""
        return super().str_schema(schema) | {"type": ["string", "number", "boolean"]}

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:  # noqa: ARG002
        """Ask for a number: content types its numbers without quotes."""
        return {"type": "number"}


def schemas(translate: Callable[[str], str] = _) -> dict[str, Schema]:
    """Give the schema of every kind of file, by the name of the kind, such as `golden-tips`."""
    models = [kind.model for kind in (*FILES.values(), *FOLDERS.values(), *FAMILIES.values())]
    return {schema_name(model): model_schema(model, translate) for model in models}


def schema_name(model: type[ContentModel]) -> str:
    """Name the kind of file that a model describes."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", model.__name__).lower()


def model_schema(model: type[ContentModel], translate: Callable[[str], str]) -> Schema:
    """Give the schema of one kind of file."""
    schema = model.model_json_schema(schema_generator=ContentSchema)
    return {"$schema": ContentSchema.schema_dialect, **_translated_object(schema, translate)}


def _translated_object(part: Schema, translate: Callable[[str], str]) -> Schema:
    """Translate the descriptions, and leave out the titles that pydantic makes of English names.

    A field that is itself called `title` or `description` holds no text but a schema.
    """
    kept = {key: value for key, value in part.items() if key != "title" or not isinstance(value, str)}
    return {
        key: translate(value)
        if key == "description" and isinstance(value, str)
        else _translated(value, translate)
        for key, value in kept.items()
    }


def _translated(part: Json, translate: Callable[[str], str]) -> Json:
    match part:
        case dict():
            return _translated_object(part, translate)
        case list():
            return [_translated(item, translate) for item in part]
    return part
