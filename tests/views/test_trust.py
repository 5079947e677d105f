"""Where an item comes from and when it was checked: every page that tells of the item shows both."""

import datetime as dt
from dataclasses import replace

from klantreis.model.journey import Cell
from klantreis.model.library import Library
from klantreis.output.pages import render_page
from klantreis.views.index import index
from klantreis.views.pages.phase import phase_pages
from klantreis.views.pages.tenant import tenant_pages
from klantreis.views.pages.tips import tip_pages
from tests.setup.content import library

CHECKED: dict[str, object] = {"checked": dt.date(2026, 10, 1)}


def pages(content: Library) -> dict[str, str]:
    """Write the pages of tenants, phases and tips, without their figures, by address."""
    found = index(content)
    made = [*tenant_pages(found), *phase_pages(found), *tip_pages(found)]
    return {page.address: render_page(page, lambda _view: "") for page in made}


def with_checked_journey(changed: dict[str, object], cell: dict[str, object]) -> Library:
    """Give the library with the first journey changed, and its first cell."""
    first, *others = library().journeys
    cells = [first.cells[0].model_copy(update=cell), *first.cells[1:]]
    return replace(library(), journeys=(first.model_copy(update={"cells": cells, **changed}), *others))


def checked(content: Library) -> dict[str, int]:
    """Count how often each page tells that something was checked that day."""
    told = {address: text.count("Nagekeken op 1 oktober 2026") for address, text in pages(content).items()}
    return {address: count for address, count in told.items() if count}


def test_nothing_is_told_of_what_has_no_date() -> None:
    """Without a day on which an item was checked, no page tells of checking."""
    assert not any("Nagekeken" in text for text in pages(library()).values())


def test_a_tenant_shows_when_it_was_checked() -> None:
    """The page of a tenant shows the day on which the journey was checked."""
    assert checked(with_checked_journey(CHECKED, {})) == {"huurders/pensioengat/": 1}


def test_a_tip_shows_when_it_was_checked() -> None:
    """The page of a tip shows the day on which the tip was checked."""
    first, *others = library().golden_tips
    content = replace(library(), golden_tips=(first.model_copy(update=CHECKED), *others))

    assert checked(content) == {f"tips/{first.id}/": 1}


def test_a_cell_shows_when_it_was_checked() -> None:
    """A cell is an item like any other: wherever it stands in full, it shows its own day."""
    assert checked(with_checked_journey({}, CHECKED)) == {
        "huurders/pensioengat/": 1,
        "klantreis/achtergrond/": 1,
    }


def test_a_cell_can_carry_trust() -> None:
    """A cell takes all that is needed to trust it."""
    assert {"owner", "sources", "checked", "review_before"} <= Cell.model_fields.keys()
