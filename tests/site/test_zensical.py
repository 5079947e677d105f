"""The same pages through Zensical, the second engine."""

import shutil
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser

from klantreis.model.library import Library
from klantreis.views.links import journey_page
from tests.site import forms
from tests.site.content import build
from tests.site.reading import ids, read_pages, with_class
from tests.site.serving import serve

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def zensical_site(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site with Zensical, in a copy of what the default engine built."""
    copy = tmp_path_factory.mktemp("zensical") / "klantreis"
    shutil.copytree(root, copy, ignore=shutil.ignore_patterns("site"))
    return build(copy, engine="zensical", printing=True)


@pytest.fixture(scope="module")
def zensical_pages(zensical_site: Path) -> dict[str, Element]:
    """Give its pages."""
    return read_pages(zensical_site)


def anchors(pages: dict[str, Element]) -> dict[str, set[str]]:
    """Give the anchors in the part of every page that is ours."""
    return {
        address: {name for content in with_class(page, "k-page") for name in ids(content)}
        for address, page in pages.items()
    }


def test_same_pages_and_anchors(pages: dict[str, Element], zensical_pages: dict[str, Element]) -> None:
    """Every page is there, with every anchor."""
    assert anchors(pages) == anchors(zensical_pages)


def test_every_cell(zensical_pages: dict[str, Element], library: Library) -> None:
    """Every cell is on the map and on the page of its tenant."""
    for journey in library.journeys:
        expected = forms.library_texts(library, journey)

        assert expected == forms.map_texts(zensical_pages["klantreis/"], journey)
        assert expected == forms.story_texts(zensical_pages[journey_page(journey.id)])


@pytest.mark.browser
def test_nothing_leaves_the_site(
    browser: Browser, zensical_site: Path, zensical_pages: dict[str, Element]
) -> None:
    """No page asks anything of another host."""
    page = browser.new_page()
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(request.url))
    with serve(zensical_site) as base:
        for address in zensical_pages:
            page.goto(base + address)
        page.context.close()

    assert [] == [url for url in asked if not url.startswith((base, "data:", "blob:"))]
