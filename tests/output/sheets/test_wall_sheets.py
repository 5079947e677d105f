"""The profiles, the axes, the golden tips and the research poster on the wall."""

from itertools import pairwise

import pytest
from babel.dates import format_date

from klantreis.output.sheets.preflight import ON_A_WALL
from tests.output.sheets.setting import boxes, heard, joined, pdf, seen, sheet
from tests.setup.content import library

SHEETS = [
    ("profielen", "a1"),
    ("profielen", "a2"),
    ("profielen", "a3"),
    ("assen", "a1"),
    ("assen", "a3"),
    ("gouden-tips", "a2"),
    ("onderzoeksposter", "a1"),
    ("onderzoeksposter", "a2"),
]


@pytest.mark.parametrize(("name", "paper"), SHEETS)
def test_everything_fits(name: str, paper: str) -> None:
    """Every text stands inside its box, on every paper, and the title can be read at four metres."""
    found = boxes(sheet(name, paper))
    roles = {box.role: box.letter for box in found if box.role in ON_A_WALL}

    assert [box for box in found if not box.fits] == []
    assert roles["title"] >= ON_A_WALL["title"]
    assert {role for role, letter in roles.items() if letter < ON_A_WALL[role]} == set()


@pytest.mark.parametrize(("name", "paper"), SHEETS)
def test_is_one_page_with_version(name: str, paper: str) -> None:
    """A wall sheet is one page, and to a listener too it says its version and date."""
    about = library().about
    said = " ".join(one.text for one in heard(name, paper) if one.kind == "P")

    assert len(seen(pdf(name, paper))) == 1
    assert f"Versie {about.version}, {format_date(about.date, format='long', locale='nl')}" in said


@pytest.mark.parametrize(("name", "paper"), SHEETS)
def test_headings_go_down_step_by_step(name: str, paper: str) -> None:
    """The title is the one heading of the first level, and no level is skipped."""
    levels = [int(one.kind[1]) for one in heard(name, paper) if one.kind in ("H1", "H2", "H3", "H4")]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


def test_profiles_are_printed_whole() -> None:
    """The sheet holds summary, kenmerken and aanpak of the four profiles, and every caveat."""
    (text,) = seen(pdf("profielen", "a3"))
    wanted = [
        part for one in library().profiles for part in (one.title, one.summary, *one.looks, *one.approach)
    ]
    wanted += [part for caveat in library().axes.caveats for part in (caveat.title, caveat.text)]

    assert [part for part in wanted if joined(part) not in text] == []


def test_profiles_are_heard_in_order() -> None:
    """A listener hears the profiles from I to IV, not from corner to corner."""
    heads = [
        one.text.split(" ")[1]
        for one in heard("profielen", "a3")
        if one.text.startswith("Profiel ") and one.kind == "H2"
    ]

    assert heads == ["I", "II", "III", "IV"]


def test_tenants_stand_under_our_estimate() -> None:
    """Right before the tenants of every profile, a heading says whose estimate it is."""
    heads = [one.text for one in heard("profielen", "a3") if one.kind == "H3"]

    assert heads.count("Hier het dichtst bij (onze inschatting)") == 4


@pytest.mark.parametrize(("name", "paper"), [("assen", "a3"), ("onderzoeksposter", "a2")])
def test_says_that_it_is_ours(name: str, paper: str) -> None:
    """What we worked out ourselves says so on the sheet, for the eye and for the ear."""
    assert "onze uitwerking" in seen(pdf(name, paper))[0]
    assert any("onze uitwerking" in one.text for one in heard(name, paper) if one.kind == "P")


def test_axes_have_words_at_their_ends() -> None:
    """The axes say what is low and what is high, and name the four corners."""
    (text,) = seen(pdf("assen", "a3"))
    wanted = ["Drempels: laag", "Drempels: hoog", "Verlamdheid: laag", "Verlamdheid: hoog", "Profiel IV"]

    assert [words for words in wanted if words not in text] == []


def test_golden_tips_are_printed_whole() -> None:
    """The poster holds all eight golden tips."""
    (text,) = seen(pdf("gouden-tips", "a2"))
    wanted = [part for tip in library().golden_tips for part in (tip.title, tip.summary, tip.text)]

    assert [part for part in wanted if joined(part) not in text] == []


def test_research_poster_is_printed_whole() -> None:
    """The poster holds every assignment with the words in its drawing, and room for the appointment."""
    (text,) = seen(pdf("onderzoeksposter", "a2"))
    poster = library().research_poster
    wanted = [part for one in poster.assignments for part in (one.title, one.text, *one.words, *one.columns)]
    wanted += [*poster.promises, poster.talk.title, *poster.talk.fields]

    assert [part for part in wanted if joined(part) not in text] == []


def test_assignments_are_heard_one_by_one() -> None:
    """Every assignment is a heading, in the order of the conversation."""
    heads = [one.text for one in heard("onderzoeksposter", "a2") if one.kind == "H2"]

    assert heads == [*(one.title for one in library().research_poster.assignments), "Ons gesprek"]
