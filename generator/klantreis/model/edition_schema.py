"""JSON Schemas of the files of an edition: what can be added, changed, hidden and ordered in each."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath

from klantreis.content.edition import SETTINGS, SITE
from klantreis.content.look import BRAND
from klantreis.content.overlay import WHOLE
from klantreis.locale import _
from klantreis.model.base import ContentModel
from klantreis.model.edition import Settings, SiteSettings
from klantreis.model.files import ABOUT, FAMILIES, FILES, FOLDERS
from klantreis.model.schema import Json, Schema, model_schema, schema_name

REFERENCE = "#/$defs/"

ADD = "What the edition adds; its ids begin with `eigen-`."
CHANGE = "What the edition changes, by id."
HIDE = "What the edition hides, by id."
ORDER = "What stands first, in this order; the rest follows as it stood."
KEYS = {"add": ADD, "change": CHANGE, "hide": HIDE, "order": ORDER}
"""What an edition can do in a file, with what it means."""

NAME = "The id of something in the base."
REASON = "Why this is done; the site shows it with the differences. It may be left out."


def edition_schemas(translate: Callable[[str], str] = _) -> dict[str, tuple[list[str], Schema]]:
    """Give for every kind of file of an edition the names of the files, and its schema."""
    made = {
        "klantreis": ([SETTINGS], model_schema(Settings, translate)),
        "mkdocs": ([SITE], model_schema(SiteSettings, translate)),
        "brand": ([BRAND], _optional(model_schema(FILES[BRAND].model, translate))),
    }
    for path, kind in FILES.items():
        if path not in {BRAND, ABOUT}:
            schema = _over(kind.model, translate, PurePosixPath(path).stem)
            made[schema_name(kind.model)] = ([path], _or_whole(schema) if path in WHOLE else schema)
    for start, kind in FAMILIES.items():
        made[schema_name(kind.model)] = ([f"{start}*.yml"], _over(kind.model, translate, None))
    for folder, kind in FOLDERS.items():
        others = [path for paths, _schema in made.values() for path in paths if path.startswith(f"{folder}/")]
        paths = [f"{folder}/*.yml", *(f"!{path}" for path in others)]
        made[schema_name(kind.model)] = (paths, _over(kind.model, translate, None))
    return made


def _over(model: type[ContentModel], translate: Callable[[str], str], file: str | None) -> Schema:
    """Give the schema of a file with the four keys; `file` is the name of a file that is one itself."""
    whole = model_schema(model, translate)
    definitions = dict(_mapping(whole.pop("$defs", {})))
    dialect = whole.pop("$schema")
    definitions["whole"] = whole
    items = list(_items(definitions))
    words: Schema = {"id": _name(translate), "reason": _reason(translate)}
    changes = {
        _changed(name): _change(_mapping(definitions[name]), items, words, translate)
        for name in [*items, "whole"]
    }
    added = [name for name in items if _stands_in(_mapping(whole), name)] if file else ["whole"]
    definitions |= {name: _added(_mapping(definitions[name]), translate) for name in added}
    changed = [_changed(name) for name in (*items, "whole")]
    operations = _operations(added, changed, words, translate)
    return {"$schema": dialect, "$defs": {**definitions, **changes}, **operations}


def _or_whole(schema: Schema) -> Schema:
    """Let a file also be written whole, with a reason if there is one."""
    head = {key: schema.pop(key) for key in ("$schema", "$defs")}
    whole = _mapping(_mapping(head["$defs"])["whole"])
    whole["properties"] = {**_mapping(whole.get("properties")), "reason": {"type": "string"}}
    return {**head, "anyOf": [{"$ref": f"{REFERENCE}whole"}, schema]}


def _items(definitions: Mapping[str, Json]) -> Iterator[str]:
    """Name the definitions of things with ids."""
    for name, definition in definitions.items():
        if name != "whole" and "id" in _mapping(_mapping(definition).get("properties")):
            yield name


def _added(definition: Schema, translate: Callable[[str], str]) -> Schema:
    """Let a reason be given, and the number be left out: it follows from the place."""
    fields, required = _mapping(definition.get("properties")), definition.get("required")
    needed: Json = [name for name in required if name != "number"] if isinstance(required, list) else []
    return {**definition, "properties": {**fields, "reason": _reason(translate)}, "required": needed}


def _change(definition: Schema, items: list[str], words: Schema, translate: Callable[[str], str]) -> Schema:
    """Let everything but the id be left out, and a list of things with ids be changed by id."""
    fields: Schema = {}
    for key, field in _mapping(definition.get("properties")).items():
        inner = str(_mapping(_mapping(field).get("items")).get("$ref", "")).removeprefix(REFERENCE)
        fields[key] = _inner(inner, words, translate) if inner in items else field
    fields.pop("number", None)  # it follows from the order
    fields |= words
    return {"type": "object", "properties": fields, "required": ["id"], "additionalProperties": False}


def _inner(name: str, words: Schema, translate: Callable[[str], str]) -> Schema:
    listed: Schema = {"type": "array", "items": {"$ref": REFERENCE + _changed(name)}}
    return {"anyOf": [listed, _operations([name], [_changed(name)], words, translate)]}


def _operations(
    added: list[str], changed: list[str], words: Schema, translate: Callable[[str], str]
) -> Schema:
    bare: Schema = {
        "type": "object",
        "properties": words,
        "required": ["id"],
        "additionalProperties": False,
    }
    named: Json = {"anyOf": [{"type": "string"}, bare]}
    told = {key: translate(meaning) for key, meaning in KEYS.items()}
    entries: dict[str, Json] = {
        "add": {"anyOf": [{"$ref": REFERENCE + name} for name in added]} if added else {},
        "change": {"anyOf": [{"$ref": REFERENCE + name} for name in changed]},
        "hide": named,
        "order": named,
    }
    properties: Schema = {
        key: {"type": ["array", "null"], "items": entries[key], "description": told[key]} for key in entries
    }
    return {"type": ["object", "null"], "properties": properties, "additionalProperties": False}


def _name(translate: Callable[[str], str]) -> Schema:
    return {"type": "string", "description": translate(NAME)}


def _reason(translate: Callable[[str], str]) -> Schema:
    return {"type": "string", "description": translate(REASON)}


def _optional(schema: Json) -> Schema:
    """Let every key be left out, however deep."""
    return {
        key: _optional(part) if isinstance(part, dict) else part
        for key, part in _mapping(schema).items()
        if key != "required"
    }


def _stands_in(whole: Schema, name: str) -> bool:
    fields = _mapping(whole.get("properties")).values()
    return any(_mapping(_mapping(field).get("items")).get("$ref") == REFERENCE + name for field in fields)


def _changed(name: str) -> str:
    return f"{name}-change"


def _mapping(part: Json) -> Schema:
    return part if isinstance(part, dict) else {}
