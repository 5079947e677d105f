"""JSON Schemas of the files of an edition: what can be added, changed, hidden and ordered in each."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath

from klantreis.content.edition import BRAND, SETTINGS, SITE, WHOLE
from klantreis.locale import _
from klantreis.model.base import ContentModel
from klantreis.model.edition import Settings, SiteSettings
from klantreis.model.files import ABOUT, FILES, FOLDERS
from klantreis.model.schema import Json, Schema, model_schema, schema_name

REFERENCE = "#/$defs/"


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
    for folder, kind in FOLDERS.items():
        others = [f"!{path}" for path in FILES if str(PurePosixPath(path).parent) == folder]
        made[schema_name(kind.model)] = ([f"{folder}/*.yml", *others], _over(kind.model, translate, None))
    return made


def _over(model: type[ContentModel], translate: Callable[[str], str], file: str | None) -> Schema:
    """Give the schema of a file with the four keys; `file` is the name of a file that is one itself."""
    whole = model_schema(model, translate)
    definitions = dict(_mapping(whole.pop("$defs", {})))
    dialect = whole.pop("$schema")
    definitions["whole"] = whole
    items = list(_items(definitions))
    changes = {_changed(name): _change(_mapping(definitions[name]), items) for name in [*items, "whole"]}
    added = [name for name in items if _stands_in(_mapping(whole), name)] if file else ["whole"]
    for name in added:
        fields = _mapping(_mapping(definitions[name]).get("properties"))
        definitions[name] = {
            **_mapping(definitions[name]),
            "properties": {**fields, "reason": {"type": "string"}},
        }
    changed = [_changed(name) for name in (*items, "whole")]
    operations = _operations(added, changed)
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


def _change(definition: Schema, items: list[str]) -> Schema:
    """Let everything but the id be left out, and a list of things with ids be changed by id."""
    fields: Schema = {}
    for key, field in _mapping(definition.get("properties")).items():
        inner = str(_mapping(_mapping(field).get("items")).get("$ref", "")).removeprefix(REFERENCE)
        fields[key] = _inner(inner) if inner in items else field
    fields |= {"id": {"type": "string"}, "reason": {"type": "string"}}
    return {"type": "object", "properties": fields, "required": ["id"], "additionalProperties": False}


def _inner(name: str) -> Schema:
    listed: Schema = {"type": "array", "items": {"$ref": REFERENCE + _changed(name)}}
    return {"anyOf": [listed, _operations([name], [_changed(name)])]}


def _operations(added: list[str], changed: list[str]) -> Schema:
    named: Json = {"anyOf": [{"type": "string"}, _bare()]}
    words = {
        "add": _("What the edition adds; its ids begin with `eigen-`."),
        "change": _("What the edition changes, by id."),
        "hide": _("What the edition hides, by id."),
        "order": _("What stands first, in this order; the rest follows as it stood."),
    }
    entries: dict[str, Json] = {
        "add": {"anyOf": [{"$ref": REFERENCE + name} for name in added]} if added else {},
        "change": {"anyOf": [{"$ref": REFERENCE + name} for name in changed]},
        "hide": named,
        "order": named,
    }
    properties: Schema = {
        key: {"type": ["array", "null"], "items": entries[key], "description": words[key]} for key in entries
    }
    return {"type": ["object", "null"], "properties": properties, "additionalProperties": False}


def _bare() -> Schema:
    fields: Schema = {"id": {"type": "string"}, "reason": {"type": "string"}}
    return {"type": "object", "properties": fields, "required": ["id"], "additionalProperties": False}


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
