"""The process on the wall: every step whole, heard one by one, whatever process an edition has."""

from dataclasses import replace
from itertools import pairwise

import pytest

from klantreis.model.library import Library
from klantreis.model.process_questions import LOOKS
from klantreis.output.sheets.preflight import IN_THE_HAND, ON_A_WALL
from klantreis.output.sheets.typeset import Setting
from klantreis.views.index import index
from klantreis.views.process_questions import questions_view
from klantreis.views.sheets.process import process_entries
from tests.output.sheets.setting import boxes, colours, heard, joined, no_figure, pdf, seen, sheet
from tests.setup.content import library
from tests.setup.process import step, with_steps

PAPERS = ("a1", "a2", "a3")
LONG = "Hier staat wat er in deze stap gebeurt, in een paar zinnen. " * 6


def steps(count: int, text: str = "Er gebeurt iets.") -> Library:
    """Give a process of so many steps."""
    return with_steps([step(id=f"stap-{number}", day=number, text=text) for number in range(count)])


@pytest.mark.parametrize("paper", PAPERS)
def test_everything_fits(paper: str) -> None:
    """Every text stands inside its box, in letters that can be read from where it hangs or lies."""
    (entry,) = process_entries(index(library()))
    least = ON_A_WALL if entry.hangs(paper) else {}
    found = boxes(sheet("proces", paper))

    assert [box for box in found if not box.fits] == []
    assert [box for box in found if box.letter < least.get(box.role, IN_THE_HAND)] == []


@pytest.mark.parametrize(("paper", "pages"), [("a1", 1), ("a2", 1), ("a3", 2)])
def test_pages(paper: str, pages: int) -> None:
    """The example is one poster; on A3, which lies on a table, every row of steps has its page."""
    assert len(seen(pdf("proces", paper))) == pages


@pytest.mark.parametrize("paper", PAPERS)
def test_says_everything(paper: str) -> None:
    """Every step is there with all its texts, and every question that it raises."""
    text = " ".join(seen(pdf("proces", paper)))
    wanted = [
        part
        for one in library().process.steps
        for part in (one.title, one.text, one.sees, one.behind, *(other.text for other in one.otherwise))
    ]
    wanted += [question.title for question in questions_view(index(library())).raised]

    assert [part for part in wanted if part and joined(part) not in text] == []
    assert "onze uitwerking" in text


@pytest.mark.parametrize("paper", PAPERS)
def test_steps_are_heard_one_by_one(paper: str) -> None:
    """A listener hears the steps in their order, each with what tenants told before what you do."""
    said = heard("proces", paper)
    heads = [one.text for one in said if one.kind == "H2"]
    levels = [int(one.kind[1]) for one in said if one.kind in ("H1", "H2", "H3")]
    call = [one.text for one in said[[one.text for one in said].index("Een telefoontje") :]]

    assert heads == [*(one.title for one in library().process.steps), "Vragen bij dit proces"]
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []
    assert call.index("Uit de verhalen") < call.index("Wat jullie doen · Incassomedewerker")


@pytest.mark.parametrize("count", [1, 7, 8, 21])
@pytest.mark.parametrize("paper", PAPERS)
def test_any_number_of_steps(count: int, paper: str) -> None:
    """An own process of few or many steps fits too: it takes as many pages as it needs."""
    made = sheet("proces", paper, steps(count, LONG))

    assert [box for box in boxes(made) if not box.fits] == []


def test_what_does_not_fit_is_told() -> None:
    """A step that is taller than the paper is reported at its place, and not cut."""
    made = sheet("proces", "a3", steps(7, LONG * 9))
    short = [box for box in boxes(made) if not box.fits]

    assert {box.kind for box in short} == {"process_step"}


def test_without_questions() -> None:
    """A process that raises no question has none on its poster."""
    none = library().process_questions.model_copy(update={look: [] for look in LOOKS})
    made = sheet("proces", "a1", replace(library(), process_questions=none))

    assert "Vragen bij dit proces" not in " ".join(seen(Setting(made, no_figure, colours()).pdf()))
