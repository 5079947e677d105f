"""The site with scripts off: everything can be read and opened, and nothing is offered that does not work."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser, Page

from klantreis.model.library import Library
from klantreis.views.links import journey_page

pytestmark = [pytest.mark.site, pytest.mark.browser]

# The text of a page that no reader sees: neither folded up in details, nor meant for the ear alone.
UNSEEN = """
() => [...document.querySelectorAll(".k-page *")]
  .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((element) => !["script", "style", "title"].includes(element.localName))
  .filter((element) => !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  .filter((element) => !element.closest("details:not([open]) > :not(summary)"))
  .map((element) => (element.closest("form, .k-group, [data-k-table]") ? "form" : element.textContent.trim()))
"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """Open a phone on which scripts are off."""
    page = browser.new_page(java_script_enabled=False, viewport={"width": 360, "height": 800})
    yield page
    page.context.close()


def test_everything_can_be_read(page: Page, base: str, pages: dict[str, Element]) -> None:
    """On every page all text is in sight, or folded up behind a summary; only what needs scripts is away."""
    unseen = set()
    for address in pages:
        page.goto(base + address)
        unseen |= {f"/{address}: {text}" for text in page.evaluate(UNSEEN)}

    forms = ("klantreis/", "tips/", "zelftest/groep/", "zelftest/huurdersbril/", "zelftest/profielwijzer/")

    assert {f"/{page}: form" for page in forms} == unseen


def test_a_cell_opens(page: Page, base: str, library: Library) -> None:
    """A tap on a title of the map opens the cell."""
    _journey, cell = next(library.cells())
    page.goto(f"{base}klantreis/")
    page.locator(f"#kaart-{cell.id}").click()

    assert page.locator(f"details:has(#kaart-{cell.id}) .k-cell__text").is_visible()


def test_a_table_opens(page: Page, base: str, library: Library) -> None:
    """A tap shows the table under a figure."""
    journey = library.journeys[0]
    page.goto(base + journey_page(journey.id))
    details = page.locator(f"#stemming-{journey.id} details")
    details.locator("summary").click()

    assert len(journey.cells) == details.locator("tbody tr:visible").count()


def test_no_dead_search_box(page: Page, base: str) -> None:
    """The search box, which needs scripts, is not there."""
    page.goto(base)

    assert not page.get_by_role("textbox").is_visible()


def test_the_menu_opens(page: Page, base: str) -> None:
    """A tap opens the menu, and another one leads to a page."""
    page.goto(base)
    page.locator("label.md-header__button[for=__drawer]").click()
    page.get_by_role("link", name="Praktijk", exact=True).click()

    assert f"{base}praktijk/" == page.url
