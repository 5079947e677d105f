"""The research package and the worksheet: what tenant, interviewer and team get in their hands."""

import re
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as ET

import pytest

from klantreis.content import read_content
from klantreis.model.files import ABOUT
from klantreis.model.load import load_library
from klantreis.model.print import Picture
from klantreis.model.tokens import NAMES
from klantreis.output.sheets.typeset import Setting
from klantreis.output.sheets.workplace import TEMPLATES
from tests.model.samples import with_value
from tests.output.sheets.setting import colours, heard, joined, no_figure, pdf, seen, sheet
from tests.setup.content import ROOT, library

PICTURES = sorted((TEMPLATES / "pictures").glob("*.svg"))
BESIDE_WORDS = {"mail", "office"}
"""Pictures that stand on the poster beside a word, and on no sticker."""

PAPERS = ["a4", "a5"]


def without_blanks(text: str) -> str:
    """Give a text as it is printed: lines to write on are drawn."""
    return joined(re.sub(r"_{4,}", "", text))


def squeezed(text: str) -> str:
    """Leave out all spaces: beside a drawn line it is not sure where they are."""
    return text.replace(" ", "")


@pytest.mark.parametrize("paper", PAPERS)
def test_package_is_printed_whole(paper: str) -> None:
    """Leaflet, consent form and guide hold every text of theirs."""
    text = squeezed(" ".join(seen(pdf("onderzoekspakket", paper))))
    package = library().research_package
    sections = [*package.cover.sections, *package.leaflet.sections, *package.guide.sections]
    wanted = [part for one in sections for part in (one.title, one.text or "", *one.items)]
    wanted += [*package.consent.known, package.consent.rights, *(one.text for one in package.consent.choices)]
    wanted += [question for one in library().research_poster.assignments for question in one.questions]

    assert [part for part in wanted if squeezed(without_blanks(part)) not in text] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_leaflet_opens_with_all_that_matters(paper: str) -> None:
    """The first paragraph of the leaflet says it all: who, why, what for, who reads, how long."""
    pieces = heard("onderzoekspakket", paper)
    start = next(at for at, one in enumerate(pieces) if one.text == library().research_package.leaflet.title)
    first = next(one.text for one in pieces[start:] if one.kind == "P")
    opening = library().research_package.leaflet.opening
    parts = [without_blanks(getattr(opening, name)) for name in type(opening).model_fields]

    assert squeezed(first).replace("intevullen", "") == squeezed(" ".join(parts))


def test_parts_begin_on_a_sheet_of_their_own() -> None:
    """Printed on both sides, no part begins on the back of another one."""
    titles = {"Zo gebruik je dit pakket", "Wilt u ons uw verhaal vertellen?", "Ik doe mee", "Stickers"}
    titles |= {"Leidraad voor het gesprek"}
    starts = {one.text: one.page % 2 for one in heard("onderzoekspakket", "a4") if one.kind == "H2"}

    assert starts == dict.fromkeys(titles, 1)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_sticker_is_heard_once(paper: str) -> None:
    """Every sticker is a figure with words for who cannot see it; its copies are silent."""
    groups = library().research_package.stickers.groups
    wanted = [sticker.alternative for group in groups for sticker in group.stickers]
    said = [one.text for one in heard("onderzoekspakket", paper) if one.kind == "Figure"]

    assert [text for text in said if text != "in te vullen"] == wanted


def test_lines_to_write_on_are_heard() -> None:
    """A line to write on is drawn, and a listener hears that there is something to fill in."""
    said = [one.text for one in heard("onderzoekspakket", "a4") if one.kind == "Figure"]

    assert said.count("in te vullen") == 7
    assert "____" not in " ".join(seen(pdf("onderzoekspakket", "a4")))


def test_consent_is_a_table() -> None:
    """What may and may not is a table with a head, so that every box has its question and its answer."""
    pieces = heard("onderzoekspakket", "a4")
    choices = library().research_package.consent.choices

    assert [one.text for one in pieces if one.kind == "TH"] == ["Wat", "ja", "nee"]
    assert [one.text for one in pieces if one.kind == "TD" and one.text] == [
        joined(one.text) for one in choices
    ]


def test_corporation_fills_in_its_own_words() -> None:
    """A corporation that fills in its variables gets them printed in place of the lines."""
    content = read_content(ROOT)
    about = content.documents[ABOUT].value
    assert isinstance(about, dict)
    assert isinstance(about["variables"], dict)
    filled = about | {"variables": about["variables"] | {"corporatie": "Wonen Overal"}}
    own, _found = load_library(with_value(content, ABOUT, filled), None)
    data = Setting(sheet("onderzoekspakket", "a4", own), no_figure, colours()).pdf()

    assert "Wij zijn Wonen Overal. U huurt uw huis bij ons." in " ".join(seen(data))


def test_worksheet_has_room_to_write() -> None:
    """The worksheet is one sheet printed on both sides, with the three steps and a table to fill in."""
    texts = seen(pdf("werkblad", "a4"))
    pieces = heard("werkblad", "a4")

    assert len(texts) == 2
    assert [one.text for one in pieces if one.kind == "H2"] == [
        step.title for step in library().steps.steps[:3]
    ]
    assert [one.text for one in pieces if one.kind == "TH"] == list(library().worksheet.exercises[1].columns)
    assert "onze uitwerking" in texts[0]


@pytest.mark.parametrize("name", ["onderzoekspakket", "onderzoeksposter", "werkblad", "cellen-kaarten"])
def test_same_content_same_bytes(name: str) -> None:
    """Setting a sheet twice gives the same bytes."""
    paper = "a2" if name == "onderzoeksposter" else "a4"

    assert Setting(sheet(name, paper), no_figure, colours()).pdf() == pdf(name, paper)


def test_every_picture_is_drawn() -> None:
    """There is a drawing for every picture that content can name, and none that nothing shows."""
    drawn = {path.stem for path in PICTURES}

    assert drawn == {*get_args(Picture), *BESIDE_WORDS}


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_picture_has_the_colours_of_the_brand(path: Path) -> None:
    """A picture is a plain drawing of at most 3 KB in colours of the palette; nothing from outside."""
    svg = path.read_text("utf-8")
    tags = {element.tag.partition("}")[2] for element in ET.fromstring(svg).iter()}  # noqa: S314  our own files
    used = set(re.findall(r"var\(--k-([a-z0-9-]+)\)", svg))

    assert len(svg) < 3000
    assert used <= NAMES
    assert "#" not in svg
    assert tags <= {"svg", "g", "path", "circle", "ellipse", "rect"}
