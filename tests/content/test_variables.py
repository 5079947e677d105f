r"""Filling in variables: `{{ name }}`, `\{{`, unknown names, and texts that only look like it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.content.document import Document, Plain
from klantreis.content.reader import MOST_DIAGNOSTICS, read_yaml
from klantreis.content.variables import LONGEST_VALUE, fill_variables
from klantreis.diagnostics import Diagnostic, Position
from tests.content.hostile import HANGS
from tests.strategies import texts

VARIABLES = {"naam": "Woonstad", "lang-woord": "x", "haken": "{{ naam }}"}


def holding(value: Plain, path: str = "f.yml") -> Document:
    """Give a document with a value."""
    return Document(path, "", value, {}, {})


def filled(text: str) -> str:
    """Fill in a text in which nothing is wrong."""
    document, found = fill_variables(holding(text), VARIABLES)
    assert not found
    assert isinstance(document.value, str)
    return document.value


def unknown(text: str) -> tuple[Plain, list[Diagnostic]]:
    """Read and fill in a file."""
    document, _ = read_yaml("f.yml", text.encode())
    assert document is not None
    document, found = fill_variables(document, VARIABLES)
    return document.value, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bij {{ naam }}.", "bij Woonstad."),
        ("{{naam}}{{ lang-woord }}", "Woonstadx"),
        ("{{\n naam\n}}", "Woonstad"),
        ("{{{naam}}}", "{Woonstad}"),
        (r"\{{ naam }}", "{{ naam }}"),
        (r"\{{ {{ naam }} }}", "{{ Woonstad }}"),
        ("{{ haken }}", "{{ naam }}"),
        ("{{ dit", "{{ dit"),
        ("{{ dit }", "{{ dit }"),
        ("{{ a { b }} c }}", "{{ a { b }} c }}"),
        ("{ naam } }}", "{ naam } }}"),
    ],
)
def test_filled(text: str, expected: str) -> None:
    """A variable in double braces becomes its value, once; braces without an end are plain text."""
    assert filled(text) == expected


def test_every_text_but_no_key() -> None:
    """Texts in lists and mappings are filled in, and keys stay as they are."""
    value: Plain = {"{{ naam }}": ["{{ naam }}", None, {"a": "{{ naam }}"}]}

    document, found = fill_variables(holding(value), VARIABLES)

    assert found == []
    assert document.value == {"{{ naam }}": ["Woonstad", None, {"a": "Woonstad"}]}


def test_variables_are_not_filled() -> None:
    """The variables of content.yml are not filled in; all other texts are, in other files too."""
    value: Plain = {"variables": {"a": "{{ naam }}"}, "title": "{{ naam }}"}

    about, _ = fill_variables(holding(value, "content.yml"), VARIABLES)
    other, _ = fill_variables(holding(value, "f.yml"), VARIABLES)

    assert about.value == {"variables": {"a": "{{ naam }}"}, "title": "Woonstad"}
    assert other.value == {"variables": {"a": "Woonstad"}, "title": "Woonstad"}


def test_unknown_variable() -> None:
    """An unknown variable stays as typed and is told at the place of the text, with the nearest name."""
    value, found = unknown('a: b\nc: "in {{ nam }} en {{ zzz }}"\n')

    assert value == {"a": "b", "c": "in {{ nam }} en {{ zzz }}"}
    assert [(one.code, one.position) for one in found] == [("unknown-variable", Position("f.yml", 2, 4))] * 2
    assert found[0].hint == "bedoel je 'naam'?"
    assert found[1].hint is not None
    assert "content.yml" in found[1].hint


@pytest.mark.parametrize(
    "text", ["{{ naam", "{{naam}.", "{{ naam }", "{ naam }}", "{{ naam } }}", "x {naam}}", "{{ lang-woord }"]
)
def test_half_variable(text: str) -> None:
    """A name of a variable with braces too few stays as typed, and is told."""
    document, found = fill_variables(holding(text), VARIABLES)

    assert document.value == text
    assert [one.code for one in found] == ["half-variable"]


def test_a_long_value_is_cut() -> None:
    """A value longer than the model allows cannot fill the memory by standing in many places."""
    document, _ = fill_variables(holding("{{ a }}"), {"a": "x" * 10_000})

    assert document.value == "x" * LONGEST_VALUE


@pytest.mark.parametrize(
    "text", ["{" * 10**6, "{{ a" * 250_000, "{{" + "a" * 10**6 + "}}", "{{ a }}" * 140_000]
)
def test_hostile_text(text: str) -> None:
    """A megabyte of braces hangs nothing, and gives no more mistakes than can be read."""
    start = time.process_time()
    document, found = fill_variables(holding(text), {f"name-{i}": "x" for i in range(5000)})
    seconds = time.process_time() - start

    assert document.value == text
    assert len(found) <= MOST_DIAGNOSTICS + 1
    assert seconds < HANGS


@given(texts.filter(lambda text: "{{" not in text))
def test_text_without_braces_stays(text: str) -> None:
    """A text without double braces comes back the same."""
    assert filled(text) == text


@given(st.lists(texts.filter(lambda text: not {"{", "\\"} & {*text}) | st.just("{{ naam }}")).map("".join))
def test_filling_twice_changes_nothing(text: str) -> None:
    """When values have no braces, filling in again changes nothing."""
    once = filled(text)

    assert filled(once) == once
