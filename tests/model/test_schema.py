"""JSON Schemas: what an editor gets to help its author with."""

import json
from fnmatch import fnmatch
from pathlib import Path

import check_jsonschema
import pytest
from click.testing import CliRunner

from klantreis.model.edition_schema import edition_schemas
from klantreis.model.files import file_kind
from klantreis.model.schema import Json, schema_name, schemas
from tests.locale.messages import dutch
from tests.setup.content import ROOT
from tests.setup.starter import EXAMPLES, examples

FOLDERS = ("journeys", "profiles", "tips", "docs/print", "docs/rollenspel", "docs/workshops")
CONTENT = [
    ROOT / "content.yml",
    ROOT / "_brand.yml",
    ROOT / "process.yml",
    *(f for name in FOLDERS for f in ROOT.glob(f"{name}/*.yml")),
]

CELL = """
id: cafe
number: 4
title: Het café
tenant: {address: meneer, pronoun: hij}
summary: Een verhaal.
profile: {best: profiel-1, basis: inferred, reason: Zo lijkt het ons.}
checked: 2026-01-31
cells:
  - {id: cafe-schaamte, source_cell: 4.10, part: schaamte, voice: tenant, attribution: explicit,
     mood: -2, title: 2019, text: Ja.}
reflection:
  - {basis: editors, from: [cafe-schaamte], text: Wat zou jij doen?}
"""


def validate(folder: Path, kind: str, *files: Path) -> str:
    """Let check-jsonschema judge files; give what it says, which starts with `ok` when all is well."""
    schema = folder / f"{kind}.schema.json"
    schema.write_text(json.dumps(schemas()[kind]), encoding="utf-8")
    arguments = ["--schemafile", str(schema), *map(str, files)]
    return CliRunner().invoke(check_jsonschema.main, arguments).output


def kind_of(file: Path) -> str | None:
    """Give the kind of schema that a file of the content follows."""
    kind = file_kind(file.relative_to(ROOT).as_posix())
    return schema_name(kind.model) if kind else None


def validate_journey(folder: Path, text: str) -> str:
    """Let check-jsonschema judge the text of a journey."""
    file = folder / "4-cafe.yml"
    file.write_text(text, encoding="utf-8")
    return validate(folder, "journey", file)


def descriptions(part: Json) -> set[str]:
    """Gather all sentences in a schema."""
    if isinstance(part, list):
        return set().union(*map(descriptions, part))
    if not isinstance(part, dict):
        return set()
    own = {value for key, value in part.items() if key == "description" and isinstance(value, str)}
    return own.union(*map(descriptions, part.values()))


@pytest.mark.parametrize("kind", schemas())
def test_accepts_the_content(kind: str, tmp_path: Path) -> None:
    """Every file of the content follows the schema of its kind, says a validator that is not ours."""
    files = [file for file in CONTENT if kind_of(file) == kind]

    assert validate(tmp_path, kind, *files).startswith("ok")


def test_covers_all_content() -> None:
    """Every file of the content has a schema, and every schema a file."""
    assert {kind_of(file) for file in CONTENT} == set(schemas())


def test_is_a_schema_itself(tmp_path: Path) -> None:
    """Every schema follows the draft that it names."""
    for kind, schema in schemas().items():
        (tmp_path / f"{kind}.schema.json").write_text(json.dumps(schema), encoding="utf-8")
    arguments = ["--check-metaschema", *map(str, sorted(tmp_path.iterdir()))]

    assert CliRunner().invoke(check_jsonschema.main, arguments).output.startswith("ok")
    assert {str(schema["$schema"]) for schema in schemas().values()} == {
        "https://json-schema.org/draft/2020-12/schema"
    }


def test_takes_text_as_typed(tmp_path: Path) -> None:
    """Text that looks like a number, and a day without quotes, are as welcome as in a check."""
    assert validate_journey(tmp_path, CELL).startswith("ok")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("mood: -2", "mood: 3"),
        ("mood: -2", "mood: 0.5"),
        ("voice: tenant", "voice: huurder"),
        ("number: 4", "number: vier"),
        ("checked: 2026-01-31", "checked: 2026-02-30"),
        ("checked: 2026-01-31", "checked: 31 januari"),
        ("id: cafe\n", "id: Het café\n"),
        ("summary: Een verhaal.", "samenvatting: Een verhaal."),
        ("from: [cafe-schaamte]", "from: []"),
        ("basis: editors, ", ""),
    ],
)
def test_refuses_mistakes(right: str, wrong: str, tmp_path: Path) -> None:
    """An editor underlines what a check would refuse."""
    text = CELL.replace(right, wrong)

    assert text != CELL
    assert "Schema validation errors" in validate_journey(tmp_path, text)


def validate_in_edition(folder: Path, path: str, text: str) -> str:
    """Let check-jsonschema judge a file of an edition by the schema that its editor takes for it."""
    kinds = [
        kind
        for kind, (globs, _schema) in edition_schemas().items()
        if any(fnmatch(path, glob) for glob in globs) and not any(fnmatch(f"!{path}", glob) for glob in globs)
    ]
    (kind,) = kinds
    schema, file = folder / "schema.json", folder / Path(path).name
    schema.write_text(json.dumps(edition_schemas()[kind][1]), encoding="utf-8")
    file.write_text(text, encoding="utf-8")
    return CliRunner().invoke(check_jsonschema.main, ["--schemafile", str(schema), str(file)]).output


@pytest.mark.parametrize("path", EXAMPLES)
def test_accepts_the_examples_of_an_edition(path: str, tmp_path: Path) -> None:
    """The examples of a new edition follow the schemas that come with it."""
    assert validate_in_edition(tmp_path, path, examples()[path]).startswith("ok")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("tips/gouden-tips.yml", "change: [{id: nazorg, titel: Nazorg}]"),
        ("tips/gouden-tips.yml", "change: [{id: nazorg, number: 1}]"),
        ("tips/gouden-tips.yml", "change: [{title: Nazorg}]"),
        ("tips/gouden-tips.yml", "add: [{id: eigen-appen}]"),
        ("tips/gouden-tips.yml", "hide: [{id: nazorg, waarom: Zo}]"),
        ("journeys/eigen.yml", "changes: []"),
        ("journeys/phases.yml", "change: [{id: contact, parts: [{id: huisbezoek, mood: 1}]}]"),
        ("profiles/zelftest-eigen.yml", "change: [{id: profielwijzer, most_unknown: veel}]"),
        ("klantreis.yml", "name: De Brug"),
        ("_brand.yml", "color: {palette: {accent: blauw}}"),
    ],
)
def test_refuses_mistakes_of_an_edition(path: str, text: str, tmp_path: Path) -> None:
    """An editor underlines what a check of an edition would refuse."""
    assert "Schema validation errors" in validate_in_edition(tmp_path, path, text)


def test_speaks_dutch() -> None:
    """Every sentence in the schemas comes from the catalogue."""
    sentences = set().union(*map(descriptions, schemas().values()))

    assert sentences
    assert sentences - set(dutch().values()) == set()


def test_has_no_english_titles() -> None:
    """The titles that pydantic makes of field names are left out."""
    assert '"title": "' not in json.dumps(schemas())
