"""Searches as a consultant types them, in the search box of the site."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.site, pytest.mark.browser]

SEARCHES = {
    "huurder reageert niet op brieven": "tips/brieven-en-emails/",
    "nieuwe huurder": "tips/welkomstgesprek/",
    "huurder komt niet naar kantoor": "tips/kantoorbezoeken/",
    "op huisbezoek gaan": "tips/huisbezoeken/",
    "huisbezoek of kantoor": "tips/voorkeur-huisbezoek/",
    "weer achterstand": "tips/nazorg-bekende-huurders/",
    "eerste keer huurachterstand": "tips/houding/",
    "luisteren en doorvragen": "tips/empathie/",
    "contact houden na afspraak": "tips/houd-contact/",
    "regeling wordt niet nagekomen": "tips/betalingsregelingen/",
    "bellen of het goed gaat": "tips/nazorg/",
    "vroegsignalering": "tips/vroegsignalering/",
    "brief of bellen": "klantreis/contact/#brief",
    "huurder schaamt zich": "klantreis/drempels/#schaamte",
    "te trots om hulp te vragen": "klantreis/drempels/#trots",
    "bang om huis kwijt te raken": "klantreis/drempels/#angst",
    "overzicht kwijt door schulden": "klantreis/drempels/#geen-overzicht",
    "huurder doet niets meer door stress": "klantreis/drempels/#verlamdheid",
    "huisbezoek voorbereiden": "tips/huisbezoeken/",
    "ontruiming voorkomen": "klantreis/uitkomst/#aanzegging-ontruiming",
}
"""What is typed, and the tip or the part that should come up."""

SHOWN = """
(base) => [...document.querySelectorAll(".md-search-result__item")].slice(0, 3).flatMap((item) =>
  [...item.querySelectorAll("a.md-search-result__link")]
    .filter((link) => link.checkVisibility() && !link.closest("details:not([open])"))
    .map((link) => link.href.replace(base, "").replace(/[?][^#]*/, "")))
"""
"""Gives the links of the first three results; what a result keeps folded up does not count."""


@pytest.fixture(scope="module")
def page(browser: Browser, base: str) -> Iterator[Page]:
    """Open the home page on a laptop, once for all searches: it loads the index once."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(base)
    yield page
    page.context.close()


@pytest.mark.parametrize("typed", SEARCHES)
def test_found_in_the_first_three(page: Page, base: str, typed: str) -> None:
    """The tip or the part for the situation stands in one of the first three results."""
    search(page, typed)

    assert SEARCHES[typed] in page.evaluate(SHOWN, base)


def search(page: Page, typed: str) -> None:
    """Type in the search box; only the last key starts a search, so that no results of half of it come up."""
    box = page.get_by_role("textbox", name="Zoeken")
    box.click()
    box.fill("")
    page.get_by_text("Typ om te beginnen met zoeken").wait_for()
    page.keyboard.insert_text(typed[:-1])
    page.keyboard.press(typed[-1])
    page.locator(".md-search-result__item").first.wait_for()
