"""The files with which an edition begins."""

import json
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

from klantreis.model.edition_schema import edition_schemas
from klantreis.output.data import json_text


def starter_files(name: str, base_version: str, install: str) -> dict[str, str]:
    """Give every file of a new edition by its path; `install` is a line of requirements.txt."""
    words = {
        "@@NAME@@": json.dumps(name, ensure_ascii=False),
        "@@BASE@@": base_version,
        "@@INSTALL@@": install,
    }
    files = {}
    for path, file in _files(resources.files("klantreis") / "starter"):
        text = file.read_text("utf-8")
        for mark, word in words.items():
            text = text.replace(mark, word)
        files[path] = text
    return files | schema_files()


def schema_files() -> dict[str, str]:
    """Give the schemas of an edition's files, and the settings by which an editor knows which is for what."""
    schemas = edition_schemas()
    files = {f"schemas/{kind}.schema.json": json_text(schema) for kind, (_globs, schema) in schemas.items()}
    settings = {f"./schemas/{kind}.schema.json": globs for kind, (globs, _schema) in schemas.items()}
    return files | {".vscode/settings.json": json_text({"yaml.schemas": settings})}


def _files(folder: Traversable, before: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.name.startswith("__"):
            continue
        plain = entry.name == "_brand.yml"
        path = before + (entry.name if plain or entry.name[0] != "_" else f".{entry.name[1:]}")
        if entry.is_dir():
            yield from _files(entry, f"{path}/")
        else:
            yield path, entry
