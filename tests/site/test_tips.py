"""The filters of the tips: the same component as on the map, over sections instead of a table."""

import pytest
from playwright.sync_api import Page

from klantreis.locale import _
from klantreis.model.library import Library
from tests.site.tabs import PHONE, settle

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.fixture
def page(page: Page, base: str) -> Page:
    """Open the tips on a phone."""
    page.set_viewport_size(PHONE)
    page.goto(f"{base}tips/")
    return page


def choose(page: Page, label: str, value: str) -> None:
    """Make a choice in a filter."""
    page.get_by_role("combobox", name=label).select_option(value)


def shown(page: Page) -> set[str]:
    """Give the titles of the tips that are left."""
    return set(page.locator(".k-tip:visible h3").all_inner_texts())


def test_filter_by_part(page: Page, library: Library) -> None:
    """A part leaves the tips that belong to it, and says how many."""
    choose(page, _("Part"), "brief")
    tips = (*library.golden_tips, *library.general_tips, *library.eye_openers)
    left = {tip.title for tip in library.golden_tips if "brief" in tip.parts}
    left |= {tip.title for tip in library.general_tips if tip.part == "brief"}
    said = _("{left} of {total} tips left.").format(left=len(left), total=len(tips))

    assert (left, said) == (shown(page), page.get_by_role("status").inner_text())


def test_filter_by_kind(page: Page, library: Library) -> None:
    """A kind leaves the section of that kind alone."""
    choose(page, _("Kind"), "eye-opener")
    left = {item.title for item in library.eye_openers}

    assert (left, [_("Eye-openers")]) == (shown(page), page.locator(".k-page h2:visible").all_inner_texts())


def test_nothing_left(page: Page) -> None:
    """Choices that leave nothing say so."""
    choose(page, _("Kind"), "general")
    choose(page, _("Profile"), "profiel-1")
    words = _("No tip fits all your choices. Take one choice back.")

    assert (set(), words) == (shown(page), page.get_by_role("status").inner_text())


def test_reset(page: Page, library: Library) -> None:
    """The button gives everything back."""
    choose(page, _("Kind"), "eye-opener")
    page.get_by_role("button", name=_("Show everything")).click()
    settle(page)
    golden, general, eye_openers = library.golden_tips, library.general_tips, library.eye_openers
    titles = [
        {tip.title for tip in golden},
        {tip.title for tip in general},
        {item.title for item in eye_openers},
    ]

    assert set().union(*titles) == shown(page)
