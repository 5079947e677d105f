"""Whatever stands in a text is shown as it was typed: on pages, in titles, in figures, in the search."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser, Page

from klantreis.checking import check
from klantreis.model.library import Library
from klantreis.views.links import journey_page, phase_page, profile_page, tip_page
from tests.site import forms
from tests.site.content import build, copy_content
from tests.site.hostile import SHOWN, WORD, make_hostile
from tests.site.reading import read_pages, with_id, within, words
from tests.site.serving import serve
from tests.site.test_html import OF_THE_THEME, validate
from tests.site.test_search import search

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.fixture(scope="module")
def hostile_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site of the content with code in all of its texts."""
    root = copy_content(tmp_path_factory.mktemp("hostile") / "klantreis")
    make_hostile(root)
    build(root)
    return root


@pytest.fixture(scope="module")
def hostile_library(hostile_root: Path) -> Library:
    """Give the library with code in all of its texts."""
    library = check(hostile_root).library
    assert library is not None, "the content is sound: code in a text is text"
    return library


@pytest.fixture(scope="module")
def hostile_pages(hostile_root: Path) -> dict[str, Element]:
    """Give the pages of that site."""
    return read_pages(hostile_root / "build" / "site")


def test_on_the_map(hostile_pages: dict[str, Element], hostile_library: Library) -> None:
    """The map shows every cell as it was typed."""
    for journey in hostile_library.journeys:
        expected = forms.library_texts(hostile_library, journey)

        assert expected == forms.map_texts(hostile_pages["klantreis/"], journey)


def test_on_pages_of_tenants(hostile_pages: dict[str, Element], hostile_library: Library) -> None:
    """The page of a tenant shows every cell as it was typed, in its text, its table and its words."""
    for journey in hostile_library.journeys:
        page = hostile_pages[journey_page(journey.id)]
        texts, moods = (read(hostile_library, journey) for read in (forms.library_texts, forms.library_moods))

        assert texts == forms.story_texts(page)
        assert moods == forms.table_moods(page, journey)
        assert moods == forms.word_moods(page, journey, hostile_library)


def test_in_headings(hostile_pages: dict[str, Element], hostile_library: Library) -> None:
    """Headings are shown as they were typed."""
    library = hostile_library
    phases = library.phases[:5]  # the last one has one part, of the same name, and no heading for it
    headings = {(journey_page(journey.id), journey.id): journey.title for journey in library.journeys}
    headings |= {(phase_page(phase.id), part.id): part.label for phase in phases for part in phase.parts}
    headings |= {(profile_page(profile.id), profile.id): profile.title for profile in library.profiles}
    headings |= {(tip_page(tip.id), tip.id): tip.title for tip in library.golden_tips}
    headings |= {(tip_page(tip.id), tip.id): tip.title for tip in library.general_tips}
    headings |= {("begrippen/", term.id): term.term for term in library.terms}
    headings |= {("praktijk/", case.id): case.title for case in library.practice.cases}
    headings |= {("over/bronnen/", source.id): source.title for source in library.about.sources}

    assert headings == {(page, name): words(with_id(hostile_pages[page], name)) for page, name in headings}


def test_in_titles_and_descriptions(hostile_pages: dict[str, Element], hostile_library: Library) -> None:
    """What a search engine reads of a page is what was typed."""
    for journey in hostile_library.journeys:
        page = hostile_pages[journey_page(journey.id)]
        title = words(next(page.iter("title")))
        description = next(within(page, name="description")).get("content", "")

        assert (True, True) == (title.startswith(journey.title), SHOWN[:100] in description)


def test_in_the_navigation(hostile_pages: dict[str, Element], hostile_library: Library) -> None:
    """The menus name phases as they were typed."""
    names = {words(link) for menu in hostile_pages["klantreis/"].iter("nav") for link in menu.iter("a")}

    assert {phase.label for phase in hostile_library.phases} <= names


def test_in_pictures(hostile_pages: dict[str, Element], hostile_library: Library) -> None:
    """A picture shows the titles of cells as they were typed."""
    for journey in hostile_library.journeys:
        figure = with_id(hostile_pages[journey_page(journey.id)], f"stemming-{journey.id}")
        drawn = "".join(text for svg in figure.iter("svg") for text in svg.itertext())

        assert "".join(SHOWN.split()) in "".join(drawn.split())


def test_still_valid(hostile_root: Path, tmp_path: Path) -> None:
    """Nothing in a text opens or closes an element: the pages are valid HTML."""
    mistakes = [
        f"{page['filePath']}:{found['line']}: {found['message']}"
        for page in validate(hostile_root / "build" / "site", tmp_path)
        for found in page["messages"]
        if not str(found["selector"]).startswith(OF_THE_THEME)
    ]

    assert [] == mistakes, "\n".join(mistakes)


@pytest.fixture
def page(browser: Browser, hostile_root: Path) -> Iterator[Page]:
    """Open the home page of that site."""
    with serve(hostile_root / "build" / "site") as base:
        page = browser.new_page(viewport={"width": 1280, "height": 800}, base_url=base)
        page.goto("/")
        yield page
        page.context.close()


def test_in_search_results(page: Page) -> None:
    """The search shows what it found as it was typed."""
    search(page, WORD)

    assert SHOWN in page.locator(".md-search-result__list").inner_text()


def test_nothing_runs(page: Page, hostile_pages: dict[str, Element]) -> None:
    """No text is run as a script, on no page, and not in the search."""
    ran = []
    for address in hostile_pages:
        page.goto(f"/{address}")
        ran += [address for started in [page.evaluate("typeof hostile !== 'undefined'")] if started]
    search(page, WORD)

    assert ([], False) == (ran, page.evaluate("typeof hostile !== 'undefined'"))
