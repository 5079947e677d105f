"""What opens over a page, the search and the menu, is as accessible as the page."""

import pytest
from playwright.sync_api import Page

from tests.site.tabs import PHONE
from tests.site.test_search import search
from tests.site.visits import WIDTHS, violations

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.fixture
def page(page: Page, base: str) -> Page:
    """Open the home page."""
    page.goto(base)
    return page


@pytest.mark.parametrize("width", WIDTHS)
def test_search(page: Page, width: int) -> None:
    """The search with its results breaks no rule of axe."""
    page.set_viewport_size({"width": width, "height": 800})
    if width < 960:
        page.locator("label.md-header__button[for=__search]").click()
    search(page, "betalingsregeling")

    assert [] == violations(page, [width])


def test_menu(page: Page) -> None:
    """The menu on a phone breaks no rule of axe."""
    page.set_viewport_size(PHONE)
    page.locator("label.md-header__button[for=__drawer]").click()

    assert [] == violations(page, [PHONE["width"]])


def test_first_sign_of_a_reader(page: Page) -> None:
    """The theme's script comes when a mouse moves, and not when a page appears under one that lies still."""
    page.evaluate("dispatchEvent(new PointerEvent('pointermove'))")
    assert page.evaluate("document.getElementById('k-later').content.querySelector('script') !== null")
    with page.expect_request("**/bundle.*"):
        page.evaluate("dispatchEvent(new PointerEvent('pointermove', { movementX: 1 }))")


def test_skip_to_the_content(page: Page) -> None:
    """The first Tab offers to skip the header, and Enter goes to the content."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.url.endswith("#inhoud")
