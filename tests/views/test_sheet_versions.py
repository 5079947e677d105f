"""The page of a sheet: what changed since a version of it, and of nothing else."""

import dataclasses
import json
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest

from klantreis.model.library import Library
from klantreis.model.workshop import WorkshopStep
from klantreis.views.history import Entry, Release, release
from klantreis.views.index import index
from klantreis.views.pages.sheets import SheetVersion, SheetVersionsView, sheet_pages
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.text import one_line
from tests.setup.content import library

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMES = [entry.name for entry in catalogue(index(library()))]


def before(*, changed: set[tuple[str, str]], gone: tuple[Entry, ...] = ()) -> Release:
    """Give an earlier release, in which some items said something else, and some were there that are gone."""
    now = release(library())
    items = (
        dataclasses.replace(item, hash="") if (item.kind, item.id) in changed else item for item in now.items
    )
    return Release("0.0.1", "2020-01-31", (*items, *gone))


def since(earlier: Release) -> dict[str, SheetVersion]:
    """Give what the page of every sheet says of an earlier release, by the name of the sheet."""
    found = {}
    for page in sheet_pages(index(library()), [earlier]):
        assert isinstance(page.view, SheetVersionsView)
        found[page.address.split("/")[1]] = page.view.versions[1]
    return found


def touched(earlier: Release) -> set[str]:
    """Give the names of the sheets that must be printed anew."""
    return {name for name, version in since(earlier).items() if version.changes}


@cache
def texts() -> dict[tuple[str, str], str]:
    """Give the text of everything that stands on sheets with its whole text, by kind and id."""
    content: Library = library()
    practice, steps = content.practice, content.steps.steps
    named: dict[str, Iterable[Any]] = {
        "cell": [cell for _journey, cell in content.cells()],
        "golden_tip": content.golden_tips,
        "general_tip": content.general_tips,
        "tension": practice.tensions,
        "statement": [one for assessment in content.assessments for one in assessment.statements],
        "caveat": content.axes.caveats,
        "step": steps,
        "assignment": content.research_poster.assignments,
        "term": content.terms,
    }
    found = {(kind, item.id): item.text for kind, items in named.items() for item in items}
    found |= {("part", part.id): part.insight for part in content.parts.values() if part.insight}
    found |= {("profile", one.id): one.summary for one in content.profiles}
    found |= {("workshop_step", step.id): step.instructions[0] for step in workshop_steps(content)}
    return {key: one_line(text.strip().split("\n\n")[0]) for key, text in found.items()}


def workshop_steps(content: Library) -> list[WorkshopStep]:
    """Give the steps of all workshops."""
    return [step for one in content.workshops for session in one.sessions for step in session.steps]


@pytest.mark.parametrize("name", NAMES)
def test_a_sheet_knows_what_stands_on_it(name: str) -> None:
    """Every item of which a sheet prints the words, is among what the sheet says that it shows."""
    entry = next(one for one in catalogue(index(library())) if one.name == name)
    views = [dataclasses.asdict(entry.make(paper).view) for paper in entry.papers]  # type: ignore[call-overload]
    said = json.dumps(views, ensure_ascii=False, default=str)
    printed = {key for key, text in texts().items() if json.dumps(text, ensure_ascii=False)[1:-1] in said}

    assert printed - entry.shows == set()


def test_a_change_counts_only_where_it_stands() -> None:
    """A cell makes its tenant, its phase and the collections out of date, and no tip, no other tenant."""
    assert touched(before(changed={("cell", "cafe-schaamte")})) == {
        "klantreis",
        "klantreis-drempels",
        "huurder-cafe",
        "cellen-kaarten",
        "boekje",
    }


def test_a_print_without_changes_still_holds() -> None:
    """What is on no sheet of a tenant, leaves the sheets of tenants as they were."""
    earlier = before(changed={("workshop_step", item[1]) for item in texts() if item[0] == "workshop_step"})

    assert touched(earlier) == {
        f"{kind}-{workshop.id}"
        for kind in ("dias", "handout", "antwoorden")
        for workshop in library().workshops
    }


def test_what_is_gone_counts_where_it_stood() -> None:
    """A cell that is gone tells by its id where it stood; of a tip that is gone no sheet with tips can be sure."""
    cell = Entry("cell", "cafe-angst-2", "", "Weg")
    tip = Entry("golden_tip", "weg", "", "Weg")

    assert touched(before(changed=set(), gone=(cell,))) == {
        "klantreis",
        "klantreis-drempels",
        "huurder-cafe",
        "cellen-kaarten",
        "boekje",
    }
    assert "huurder-cafe" not in touched(before(changed=set(), gone=(tip,)))
    assert {"gouden-tips", "klantreis-contact", "boekje"} <= touched(before(changed=set(), gone=(tip,)))
