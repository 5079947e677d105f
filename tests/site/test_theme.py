"""What opens over a page, the search and the menu, is as accessible as the page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.site.test_search import search
from tests.site.visits import AXE, RULES, RUN_AXE, SCHEMES, Scheme

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.fixture(params=SCHEMES)
def page(browser: Browser, base: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Open the home page in a colour scheme."""
    scheme: Scheme = request.param
    page = browser.new_page(color_scheme=scheme)
    page.goto(base)
    yield page
    page.context.close()


def violations(page: Page) -> list[str]:
    """Give what axe finds on the page as it is now."""
    page.evaluate(AXE.read_text("utf-8"))
    found: list[str] = page.evaluate(RUN_AXE, RULES)
    return found


@pytest.mark.parametrize("width", [360, 1280])
def test_search(page: Page, width: int) -> None:
    """The search with its results breaks no rule of axe."""
    page.set_viewport_size({"width": width, "height": 800})
    if width < 960:
        page.locator("label.md-header__button[for=__search]").click()
    search(page, "betalingsregeling")

    assert [] == violations(page)


def test_menu(page: Page) -> None:
    """The menu on a phone breaks no rule of axe."""
    page.set_viewport_size({"width": 360, "height": 800})
    page.locator("label.md-header__button[for=__drawer]").click()

    assert [] == violations(page)


def test_skip_to_the_content(page: Page) -> None:
    """The first Tab offers to skip the header, and Enter goes to the content."""
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    assert page.url.endswith("#inhoud")
