"""Searches as a consultant types them, in the search box of the site."""

import json
from collections.abc import Iterator
from pathlib import Path

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
    "telefoon niet op": "tips/houding/",
}
"""What is typed, and the tip or the part that should come up."""

FIRST = {
    "belt niet terug": "tips/houding/",
    "neemt niet op": "tips/houding/",
    "Neemt niet Op": "tips/houding/",
    "reageert nergens op": "tips/houding/",
    "doet niet open": "tips/houding/",
    "komt afspraak niet na": "tips/houd-contact/",
    "telefoon niet op": "klantreis/contact/#telefoon",
    "huisbezoek": "tips/huisbezoeken/",
}
"""What is typed in a few words, half of them too common to search for, and what should come up first."""

LED_BY = ("Start ›", "Vorige:", "Volgende:", "Deze huurder:", "Dit onderdeel:")  # noqa: RUF001  the sign of the trail
"""What only ways to other pages say."""

SHOWN = """
([base, count]) => [...document.querySelectorAll(".md-search-result__item")].slice(0, count).flatMap((item) =>
  [...item.querySelectorAll("a.md-search-result__link")]
    .filter((link) => link.checkVisibility() && !link.closest("details:not([open])"))
    .map((link) => link.href.replace(base, "").replace(/[?][^#]*/, "")))
"""
"""Gives the links of the first results; what a result keeps folded up does not count."""


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

    assert SEARCHES[typed] in page.evaluate(SHOWN, [base, 3])


@pytest.mark.parametrize("typed", FIRST)
def test_found_first(page: Page, base: str, typed: str) -> None:
    """The first result is what answers: words such as 'op' and 'niet' bring up no title that begins with them."""
    search(page, typed)

    assert FIRST[typed] in page.evaluate(SHOWN, [base, 1])


def test_common_words_are_not_searched(page: Page) -> None:
    """A result says which words it lacks; the words that are too common to search for are not among them."""
    search(page, "belt niet terug op een belofte")

    assert page.locator(".md-search-result__terms").first.inner_text() == "Ontbreekt: belofte"


def test_ways_are_not_searched(site: Path) -> None:
    """Where a page leads is no part of its text: the trail, the pager, the ways from a cell, the points."""
    found = json.loads((site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    texts = {entry["location"]: entry["text"] for entry in found}

    assert [place for place, text in texts.items() if any(words in text for words in LED_BY)] == []
    assert "Bijna nooit" not in texts["zelftest/zo-werkt-het/#huurdersbril-punten"]


def search(page: Page, typed: str) -> None:
    """Type in the search box; only the last key starts a search, so that no results of half of it come up."""
    box = page.get_by_role("textbox", name="Zoeken")
    box.click()
    box.fill("")
    page.get_by_text("Typ om te beginnen met zoeken").wait_for()
    page.keyboard.insert_text(typed[:-1])
    page.keyboard.press(typed[-1])
    page.locator(".md-search-result__item").first.wait_for()
