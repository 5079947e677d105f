"""The booklet, the pocket card, the evaluation form and the handouts: whole, in order, ready to fold."""

import dataclasses
import re

import pytest

from klantreis.model.library import Library
from klantreis.output.sheets.packs import folded
from klantreis.output.sheets.packs.fold import sides
from klantreis.output.sheets.typeset import Setting
from tests.output.sheets.packs.sample import sample, text
from tests.output.sheets.setting import boxes, colours, figure, heard, joined, pdf, seen, sheet
from tests.setup.content import library

WORKSHOPS = [workshop.id for workshop in library().workshops]


@pytest.fixture(scope="module")
def booklet() -> bytes:
    """Set the booklet on A5."""
    return Setting(sheet("boekje", "a5"), figure, colours()).pdf()


@pytest.fixture(scope="module")
def pages(booklet: bytes) -> list[str]:
    """Give the text of every page of the booklet."""
    return seen(booklet)


def test_pages_fill_their_sheets(pages: list[str]) -> None:
    """The number of pages is a multiple of four, with a cover in front and behind."""
    assert len(pages) % 4 == 0
    assert library().about.heading in pages[0]
    assert f"Versie {library().about.version}" in pages[-1]


def test_booklet_is_whole(pages: list[str]) -> None:
    """The booklet holds every cell, tip, profile and term."""
    whole = " ".join(pages)
    wanted = [text for _journey, cell in library().cells() for text in (cell.title, cell.text)]
    wanted += [one.text for one in library().golden_tips] + [one.text for one in library().general_tips]
    wanted += [one.text for profile in library().profiles for one in (*profile.say, *profile.avoid)]
    wanted += [term.term for term in library().terms]

    assert [one for one in wanted if joined(one) not in whole] == []


def test_contents_tell_the_pages(pages: list[str]) -> None:
    """The table of contents names every tenant with the page on which the story begins."""
    contents = " ".join(pages[2:4])
    found = {
        journey.title: int(match[1])
        for journey in library().journeys
        if (match := re.search(rf"{journey.number}\. {re.escape(journey.title)} (\d+)", contents))
    }

    assert len(found) == len(library().journeys)
    assert [title for title, page in found.items() if title not in pages[page - 1]] == []


@pytest.mark.parametrize("paper", ["a5", "a4"])
def test_no_page_for_a_remainder(paper: str, booklet: bytes) -> None:
    """The contents fill one page, and the questions about a tenant never have a page to themselves."""
    pages = seen(booklet if paper == "a5" else Setting(sheet("boekje", paper), figure, colours()).pdf())
    questions = [page for page in pages if "Om over te praten" in page]

    assert "Begrippen" in pages[2]
    assert "Zo lees je dit boekje" in pages[3]
    assert len(questions) == len(library().journeys)
    assert [page for page in questions if "Welk profiel past?" not in page] == []


def test_parts_lead_to_their_cells(pages: list[str]) -> None:
    """Under every part stands on which page each of its cells is to be found."""
    chapter = " ".join(pages[:15])
    for journey, cell in library().cells():
        found = re.search(rf"Huurder {journey.number}: {re.escape(joined(cell.title))} (\d+)", chapter)

        assert found, cell.id
        assert joined(cell.title) in pages[int(found[1]) - 1], cell.id


def test_every_page_has_its_number(pages: list[str]) -> None:
    """From the contents on every page but the last carries its number."""
    bare = [page for page, said in enumerate(pages[2:-1], start=3) if not re.search(rf"\b{page}\b", said)]

    assert bare == []


def test_order_for_folding() -> None:
    """On every side stand the pages that come to lie beside each other in the folded booklet."""
    assert sides(8) == [(8, 1), (2, 7), (6, 3), (4, 5)]


def test_folded_pages_stand_side_by_side() -> None:
    """The pages of a booklet are all there, two on a side, twice as wide."""
    made = folded(sample((148, 210), pages=8))
    numbers = [re.findall(r"Een blad om te delen (\d)", text(made, side)) for side in range(4)]

    assert numbers == [["7", "0"], ["1", "6"], ["5", "2"], ["3", "4"]]


def test_pocket_card_has_three_tips() -> None:
    """Every situation has three tips, a sentence to say and one not to say, on either strip."""
    front, back = seen(pdf("zakkaart", "a4"))
    view = sheet("zakkaart", "a4").view

    for panel in view.panels:  # type: ignore[attr-defined]  # the view of a sheet is any
        assert len(panel.tips) == 3
        assert [front.count(tip) >= 2 for tip in panel.tips] == [True] * 3
        assert [back.count(one) for one in (panel.say, panel.avoid)] == [2, 2]


def test_pocket_card_is_heard_once() -> None:
    """To a listener the second strip is silent, and no person is named: only situations."""
    said = [one.text for one in heard("zakkaart", "a4") if one.kind == "H2"]

    assert len(said) == 8
    assert not any(re.search(r"[Hh]uurder \d", page) for page in seen(pdf("zakkaart", "a4")))


def test_pocket_card_fits() -> None:
    """Everything stands in its panel."""
    assert [box.id for box in boxes(sheet("zakkaart", "a4")) if not box.fits] == []


def test_evaluation_is_one_sheet_without_names() -> None:
    """The form asks what to take along and what to do tomorrow, on one page, and asks no name."""
    (page,) = seen(pdf("evaluatie", "a4"))
    form = library().evaluation

    assert [one.text for one in form.prompts if joined(one.text) not in page] == []
    assert "Schrijf je naam er niet op" in page
    assert not any("naam" in name.lower() for name in form.fields)


@pytest.mark.parametrize("name", WORKSHOPS)
def test_handouts_are_whole(name: str) -> None:
    """Both handouts hold every assignment, and only the one with answers holds the answers."""
    workshop = next(one for one in library().workshops if one.id == name)
    asked, answered = (" ".join(seen(pdf(f"{kind}-{name}", "a4"))) for kind in ("handout", "antwoorden"))
    lines = [joined(line) for step in workshop.steps for line in step.instructions]
    answers = [joined(answer.text) for step in workshop.steps for answer in step.answers]

    assert [line for line in lines if line not in asked or line not in answered] == []
    assert [answer for answer in answers if answer in asked or answer not in answered] == []


def smaller() -> Library:
    """Give the library as an edition may have it: three tenants, and no golden tips."""
    journeys = library().journeys[:3]
    return dataclasses.replace(library(), journeys=journeys, golden_tips=())


@pytest.mark.parametrize("name", ["boekje", "zakkaart"])
def test_edition_with_fewer_tenants_and_no_golden_tips(name: str) -> None:
    """An edition that hides tenants and tips gets a whole booklet, and a card with what helps in their place."""
    made = sheet(name, {"boekje": "a5", "zakkaart": "a4"}[name], smaller())
    pages = seen(Setting(made, figure, colours()).pdf())
    title = library().journeys[7].title

    assert (len(pages) % 4 == 0) == (name == "boekje")
    assert not any(title in page for page in pages)
    assert all(" ".join(one.approach[0].split()) in " ".join(pages) for one in library().profiles)
