"""Tests of model.shape: every mistake in the shape of the data, in our own words."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from pydantic import BaseModel

from klantreis.content import read_yaml
from klantreis.content.document import Plain
from klantreis.model.base import ContentModel
from klantreis.model.files import FAMILIES, FILES, FOLDERS
from klantreis.model.journey import Journey
from klantreis.model.scalars import Cause
from klantreis.model.shape import CODES, PATTERNS, bounds_at, keys_at, make_model
from klantreis.model.tips import Steps
from klantreis.wording import WORDING
from tests.model.samples import document, plain

MODELS = [kind.model for kind in (*FILES.values(), *FOLDERS.values(), *FAMILIES.values())]

RAISED: dict[str, set[str]] = {
    "str": {"string_type", "string_unicode"},
    "list": {"list_type"},
    "dict": {"dict_type"},
    "model": {"model_type"},
    "model-fields": {"model_type", "missing", "extra_forbidden"},
    "literal": {"literal_error"},
    "enum": {"enum"},
}
"""What each kind of schema can raise."""

QUIET = {
    *("int", "date", "bool", "decimal", "function-before", "no-info"),  # made before pydantic sees them
    *("model-field", "default", "nullable", "definitions", "definition-ref", "tagged-union"),
}
"""The kinds of schema that raise nothing of their own."""

LIMITED: dict[tuple[str, str], str] = {
    ("str", "min_length"): "string_too_short",
    ("str", "max_length"): "string_too_long",
    ("str", "pattern"): "string_pattern_mismatch",
    ("list", "min_length"): "too_short",
    ("list", "max_length"): "too_long",
    ("int", "ge"): "greater_than_equal",
    ("int", "le"): "less_than_equal",
}
"""What each limit of a schema can raise."""


def schemas(part: object) -> Iterator[dict[str, object]]:
    """Give every schema in pydantic's schema of a model."""
    if isinstance(part, dict):
        if isinstance(part.get("type"), str):
            yield part
        for key, value in part.items():
            yield from schemas(value) if key != "metadata" else ()
    elif isinstance(part, list | tuple):
        for value in part:
            yield from schemas(value)


def raised(model: type[BaseModel]) -> set[str]:
    """Give pydantic's names of all mistakes that a model can raise."""
    found: set[str] = set()
    for schema in schemas(model.__pydantic_core_schema__):
        kind = str(schema["type"])
        found |= (set() if kind in QUIET else RAISED[kind]) | {
            LIMITED[kind, key] for key in schema if (kind, key) in LIMITED
        }
    return found


@pytest.mark.parametrize("model", MODELS)
def test_every_mistake_has_a_code(model: type[ContentModel]) -> None:
    """Every mistake that pydantic can find in a model has a code of ours."""
    known = {*CODES, "string_pattern_mismatch"}

    assert raised(model) - known == set()


@pytest.mark.parametrize("model", MODELS)
def test_every_pattern_has_a_code(model: type[ContentModel]) -> None:
    """Every pattern in a model has a code of ours."""
    patterns = {
        schema["pattern"] for schema in schemas(model.__pydantic_core_schema__) if "pattern" in schema
    }

    assert patterns - set(PATTERNS) == set()


def test_every_cause_has_a_code() -> None:
    """Every text that cannot be made into a number, date or flag has a code of ours."""
    assert {cause.value for cause in Cause} <= {str(cause) for cause in CODES}


def test_every_code_has_words() -> None:
    """Every code of a wrong shape has words."""
    assert {*CODES.values(), *PATTERNS.values()} <= set(WORDING)


@given(plain)
def test_no_words_of_pydantic(value: Plain) -> None:
    """Whatever stands in a file, its author reads our words only."""
    _, found = make_model(Steps, document("tips/stappen.yml", value))
    said = " ".join(f"{one.message} {one.hint}" for one in found)

    assert "nput should" not in said
    assert "pydantic" not in said


def test_sound_data_makes_a_model() -> None:
    """Data of the right shape makes its model, without a diagnostic."""
    step: Plain = {"id": "lezen", "number": "1", "title": "Lees", "text": "Lees."}
    made, found = make_model(Steps, document("tips/stappen.yml", {"framing": "Zo.", "steps": [step]}))

    assert isinstance(made, Steps)
    assert found == []
    assert made.steps[0].number == 1


def test_all_mistakes_at_once() -> None:
    """Every mistake in a file is told of, each at its own place."""
    text = "framing: Zo.\nsteps:\n  - id: Lezen\n    number: 010\n    titel: Lees\n    text:\n"
    read, _ = read_yaml("tips/stappen.yml", text.encode())
    assert read
    _, found = make_model(Steps, read)

    assert sorted((one.position.line, one.position.column, one.code) for one in found) == [
        (3, 9, "bad-id"),
        (4, 13, "not-a-whole-number"),
        (5, 5, "unknown-key"),
        (6, 10, "empty-value"),
    ]


@pytest.mark.parametrize(
    ("path", "key"),
    [(("steps", 0, "titel"), "title"), (("farming",), "framing"), (("steps", 3, "sources", 0), "owner")],
)
def test_keys_at(path: tuple[str | int, ...], key: str) -> None:
    """The keys that can stand at a place are those of the model there."""
    assert key in keys_at(Steps, path)


@pytest.mark.parametrize(
    ("path", "bounds"),
    [
        (("number",), {"ge": 1}),
        (("cells", 0, "mood"), {"ge": -2, "le": 2}),
        (("title",), {}),
        (("cells", 0, "stemming"), {}),
        ((), {}),
    ],
)
def test_bounds_at(path: tuple[str | int, ...], bounds: dict[str, int]) -> None:
    """The lowest and the highest number that can stand at a place are those of the model there."""
    assert bounds == bounds_at(Journey, path)
