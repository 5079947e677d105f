"""Tests of cli.report: diagnostics as text."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.cli.report import FORMS, render, visible
from klantreis.diagnostics import Diagnostic, Position, Severity

PATH = "journeys/4-cafe.yml"
FOUND = Diagnostic(
    Position(PATH, 2, 11), "unknown-part", "er is geen onderdeel 'schaamt'", "bedoel je 'schaamte'?"
)
TEXT = "id: cafe\n    part: schaamt\n"

diagnostics = st.builds(
    Diagnostic,
    st.builds(Position, st.text(min_size=1), st.integers(1, 5), st.integers(1, 300)),
    st.just("bad-id"),
    st.text(),
    st.none() | st.text(),
    st.sampled_from(Severity),
)


def excerpt(line: str, column: int) -> list[str]:
    """Give the line and the caret that a report shows."""
    found = Diagnostic(Position(PATH, 1, column), "bad-id", "bericht")
    return render([found], {PATH: line}, "human").split("\n")[2:4]


def caret_under(line: str, column: int) -> str:
    """Give what stands above the caret, counting wide and combining characters as a terminal does."""
    shown, caret = excerpt(line, column)
    places = "".join(char * (2 if unicodedata.east_asian_width(char) == "W" else 1) for char in shown)
    return places[len(caret) - 1]


def test_human() -> None:
    """A person sees the place, the message, the line with a caret, the hint, and how much is wrong."""
    assert render([FOUND], {PATH: TEXT}, "human") == (
        "journeys/4-cafe.yml:2:11: fout: er is geen onderdeel 'schaamt' [unknown-part]\n"
        "  |\n"
        "2 |     part: schaamt\n"
        "  |           ^\n"
        "  = tip: bedoel je 'schaamte'?\n"
        "\n"
        "1 fout gevonden.\n"
    )


def test_human_without_text() -> None:
    """Of a file without text, and past the end of one, no excerpt is shown."""
    expected = "journeys/4-cafe.yml:2:11: fout: er is geen onderdeel 'schaamt' [unknown-part]\n  = tip: "

    assert render([FOUND], {}, "human").startswith(expected)
    assert render([FOUND], {PATH: "id: cafe"}, "human").startswith(expected)


def test_nothing_found() -> None:
    """With nothing to tell, a person and GitHub are told nothing, and a program an empty list."""
    assert {form: render([], {}, form) for form in FORMS} == {"human": "", "json": "[]\n", "github": ""}


@pytest.mark.parametrize(
    ("line", "column", "above"),
    [
        ("title: x", 8, "x"),
        ("\ttitle: x", 9, "x"),
        ("漢字: x", 5, "x"),
        ("漢字: 漢", 5, "漢"),
        ("e" + "a" * 500 + "x" + "b" * 500, 502, "x"),
        ("a" * 300 + "x", 301, "x"),
    ],
)
def test_caret(line: str, column: int, above: str) -> None:
    """The caret stands under its column, after tabs and wide characters and in long lines."""
    assert caret_under(line, column) == above


def test_caret_after_combining_marks() -> None:
    """A combining mark takes no place of its own."""
    shown, caret = excerpt("e\u0301e\u0301: x", 7)

    assert len(caret) == len(shown) - 2


def test_long_line_is_cut() -> None:
    """Of a long line only what stands around the column is shown."""
    shown, _ = excerpt("a" * 10_000, 5_000)

    assert len(shown) < 110
    assert shown.startswith("1 | …")
    assert shown.endswith("…")


def test_caret_after_the_end() -> None:
    """A mistake at the end of a line has its caret just after it."""
    shown, caret = excerpt("title:", 7)

    assert len(caret) == len(shown) + 1


def test_json() -> None:
    """A program reads a list of objects with stable keys."""
    assert json.loads(render([FOUND], {}, "json")) == [
        {
            "path": PATH,
            "line": 2,
            "column": 11,
            "severity": "error",
            "code": "unknown-part",
            "message": "er is geen onderdeel 'schaamt'",
            "hint": "bedoel je 'schaamte'?",
        }
    ]


def test_github() -> None:
    """GitHub gets an annotation, with the characters escaped that mean something to it."""
    found = Diagnostic(Position("a,b:c.yml", 3, 4), "bad-id", "100% fout: a, b", "doe dit", Severity.WARNING)

    assert render([found], {}, "github") == (
        "::warning file=a%2Cb%3Ac.yml,line=3,col=4,title=bad-id::100%25 fout: a, b%0Atip: doe dit\n"
    )


@pytest.mark.parametrize(
    "char", ["\x1b", "\x9b", "\x00", "\r", "\u202e", "\u200b", "\ufeff", "\ud800", "\u2028"]
)
def test_hidden_characters_are_shown(char: str) -> None:
    """A character that a terminal would obey or hide is written out."""
    assert visible(f"a{char}b") == f"a<U+{ord(char):04X}>b"


@pytest.mark.parametrize("form", FORMS)
@given(st.lists(diagnostics, max_size=3), st.text(), st.data())
def test_nothing_reaches_the_terminal(
    form: str, found: list[Diagnostic], text: str, data: st.DataObject
) -> None:
    """Whatever stands in the content, no control character of it is in a report."""
    texts = {one.position.path: text for one in found if data.draw(st.booleans())}
    report = render(found, texts, form)

    assert not [char for char in report if unicodedata.category(char) in {"Cc", "Cf", "Cs"} and char != "\n"]
