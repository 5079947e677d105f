"""Entries in the text of an edition's file: taken out or replaced, and all else stays as typed."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.content.document import Document, Plain
from klantreis.content.entries import entry_at, entry_text, with_entry, with_word, without_entry
from klantreis.content.reader import read_yaml
from klantreis.diagnostics import Position

NAMES = st.lists(
    st.sampled_from(["bellen", "langsgaan", "nazorg", "eigen-appen", "empathie"]),
    unique=True,
    min_size=1,
    max_size=4,
)
STYLES = {
    "block": "{indent}- id: {name}\n{indent}  # zo\n{indent}  reason: Zo.\n\n{indent}  title: >-\n{indent}    Twee\n\n{indent}    delen\n",
    "late": "{indent}- also:\n{indent}    - een\n{indent}  id: {name}\n",
    "below": "{indent}-\n{indent}  id: {name}\n{indent}  title: Kort\n",
    "flow": "{indent}- {{id: {name}, title: Kort}}\n",
    "bare": "{indent}- {name} # zo\n",
    "quoted": '{indent}- "{name}"\n',
}


def read(text: str) -> Document:
    """Read the text of a file."""
    document, mistakes = read_yaml("tips/gouden-tips.yml", text.encode())
    assert document is not None, mistakes
    return document


def entries(value: Plain) -> list[Plain]:
    """Give the entries under `change`."""
    found = value.get("change") if isinstance(value, dict) else None
    return found if isinstance(found, list) else []


def id_place(document: Document, at: int) -> Position:
    """Give the place of the id of an entry."""
    place = document.place(("change", at))
    return document.places.get(("change", at, "id"), place)


@st.composite
def files(draw: st.DrawFn) -> str:
    """Write a file with entries of any style between two other lists."""
    indent = draw(st.sampled_from(["", "  ", "    "]))
    gap = draw(st.sampled_from(["", "\n", "# Nog een.\n"]))
    styles = st.sampled_from([*STYLES])
    written = [STYLES[draw(styles)].format(indent=indent, name=name) for name in draw(NAMES)]
    between = f"{indent}{gap}" if gap.startswith("#") else gap
    return f"# Onze tips.\nhide: [een]\nchange:\n{between.join(written)}\norder: [twee, drie] # zo\n"


@given(files(), st.integers(0, 3))
def test_taking_one_out_leaves_the_rest(text: str, number: int) -> None:
    """Without an entry, a file says the same of all else."""
    document = read(text)
    before = entries(document.value)
    at = number % len(before)
    after = without_entry(text, id_place(document, at))
    assert after is not None
    value = read(after).value
    assert isinstance(value, dict)

    assert [one for index, one in enumerate(before) if index != at] == entries(value)
    assert (["een"], ["twee", "drie"]) == (value["hide"], value["order"])
    assert after.startswith("# Onze tips.\n")


@given(files(), st.integers(0, 3))
def test_another_in_its_place(text: str, number: int) -> None:
    """With another entry in the place of one, a file says that, and the same of all else."""
    document = read(text)
    before = entries(document.value)
    at = number % len(before)
    after = with_entry(text, id_place(document, at), entry_text({"id": "anders", "text": "Een\nTwee: drie"}))
    assert after is not None
    new: Plain = {"id": "anders", "text": "Een\nTwee: drie"}

    assert [new if index == at else one for index, one in enumerate(before)] == entries(read(after).value)


@given(files(), st.integers(0, 3))
def test_putting_it_back_changes_nothing(text: str, number: int) -> None:
    """An entry as it stands, put back where it stood, gives the file as it was, blank lines at its end aside."""
    document = read(text)
    place = id_place(document, number % len(entries(document.value)))
    own = entry_at(text, place)
    assert own is not None

    assert text == with_entry(text, place, own)


@given(NAMES, st.integers(0, 3), st.sampled_from([", ", ",", " , "]))
def test_a_word_between_brackets(names: list[str], number: int, comma: str) -> None:
    """A word goes out of a list on one line, with its comma, and another can come in its place."""
    text = f"order: [ {comma.join(names)} ] # zo\n"
    at = number % len(names)
    place = read(text).place(("order", at))
    rest: list[Plain] = [name for index, name in enumerate(names) if index != at]
    without = without_entry(text, place)
    assert without is not None

    assert {"order": rest} == read(without).value
    assert {"order": [*names[:at], "anders", *names[at + 1 :]]} == read(
        with_word(text, place, "anders")
    ).value
    assert without.endswith("] # zo\n")


BRAND = """\
color:
  palette:
    accent: "#005a8c" # blauw
    ink: "#000000"
typography:
  fonts:
    - family: Brug
      source: system
  base: Brug
"""


@pytest.mark.parametrize(
    ("way", "left"),
    [
        (("color", "palette", "accent"), {"ink": "#000000"}),
        (("color", "palette", "ink"), {"accent": "#005a8c"}),
    ],
)
def test_a_key_with_its_value(way: tuple[str, ...], left: Mapping[str, str]) -> None:
    """A colour goes with its line, and so does a list with all its lines."""
    document = read(BRAND)
    without = without_entry(BRAND, document.keys[way])
    fonts = without_entry(BRAND, document.keys["typography", "fonts"])
    assert without is not None
    assert fonts is not None
    value, other = read(without).value, read(fonts).value
    assert isinstance(value, dict)
    assert isinstance(other, dict)

    assert {"palette": left} == value["color"]
    assert {"base": "Brug"} == other["typography"]


@pytest.mark.parametrize("text", ["hide: [een,\n  twee]\n", "hide: [{id: een, reason: Zo}]\n"])
def test_by_hand(text: str) -> None:
    """Between brackets over several lines, or with more than a word, it is left to a person."""
    document = read(text)
    place = document.places.get(("hide", 0, "id"), document.place(("hide", 0)))

    assert without_entry(text, place) is None or read(str(without_entry(text, place))).value == {
        "hide": ["twee"]
    }
