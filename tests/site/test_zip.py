"""The site from a zip: opened from a folder, as on a network share, and shown by a plain web server."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.output.archive import archive
from tests.site.notebook import STORY, TEXT, allow, write
from tests.site.reading import read_pages
from tests.site.serving import serve
from tests.site.test_links import is_absolute, links
from tests.site.test_search import search

pytestmark = pytest.mark.site

LEFT = "net::ERR_ABORTED"
"""How a request ends when the reader goes on to another page."""

NOT_IN_A_FOLDER = {"404.html", "sitemap.xml", "sitemap.xml.gz"}


@pytest.fixture(scope="module")
def folder(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Unpack the zip on a share with a name as people give."""
    place = tmp_path_factory.mktemp("zip") / "Onze map (team Noord)"
    with zipfile.ZipFile(io.BytesIO(archive(site))) as opened:
        opened.extractall(place)
    return place / "klantreis"


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    """Open the home page from the folder; every page must be silent, and ask for nothing outside it."""
    page = browser.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.extend([request.url] * (request.failure != LEFT)))
    page.on("request", lambda request: wrong.extend([request.url] * is_outside(request.url, folder)))
    page.goto((folder / "index.html").as_uri())
    yield page
    page.context.close()
    assert wrong == []


def is_outside(url: str, folder: Path) -> bool:
    """Tell whether a request goes beyond the folder."""
    return not url.startswith((folder.as_uri(), "data:", "blob:"))


def test_everything_is_in_it(site: Path, folder: Path) -> None:
    """The zip holds every file of the site, print too, but for what needs an address of its own."""
    files = [
        {path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file()}
        for place in (site, folder)
    ]

    assert files[0] - files[1] == NOT_IN_A_FOLDER
    assert files[1] <= files[0]
    assert any(name.startswith("print/") for name in files[1])


def test_every_link_leads_to_a_file(folder: Path) -> None:
    """No link needs a web server that finds the page of a folder."""
    home = folder.as_uri() + "/"
    broken = [
        f"/{address}: {link}"
        for address, tree in read_pages(folder).items()
        for _tag, link in links(tree)
        if not is_absolute(link)
        and not Path(unquote(urlsplit(urljoin(home + page_file(address), link)).path)).is_file()
    ]

    assert [] == broken, "\n".join(broken)


def page_file(address: str) -> str:
    """Give the file of an address: a browser shows it in full."""
    return address if address.endswith(".html") else f"{address}index.html"


@pytest.mark.browser
def test_home_map_tenant(page: Page, library: Library) -> None:
    """From the home page to the map, a cell, and its tenant: everything works as on a web server."""
    journey, cell = next(library.cells())
    page.get_by_role("link", name=_("The map")).first.click()
    page.get_by_role("combobox", name=_("Tenant")).select_option(journey.id)
    page.locator(f"#kaart-{cell.id}").click()
    page.get_by_role("link", name=_("Read it in the whole story")).locator("visible=true").first.click()

    assert page.url.endswith(f"/huurders/{journey.id}/index.html#{cell.id}")
    expect(page.get_by_role("heading", level=1)).to_have_text(journey.title)
    expect(page.get_by_role("heading", name=cell.title)).to_be_in_viewport()


@pytest.mark.browser
def test_looks_like_the_site(page: Page) -> None:
    """Our own letters and colours come along."""
    loaded = page.evaluate(
        "document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family))"
    )
    paper = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--k-paper')")

    assert {"Klantreis Sans", "Klantreis Serif"} <= set(loaded)
    assert paper


@pytest.mark.browser
def test_no_search_in_a_folder(page: Page) -> None:
    """From a folder a browser lets nothing be searched, so that nothing is offered there."""
    assert page.get_by_role("textbox").count() == 0
    assert page.get_by_role("dialog").count() == 0


@pytest.mark.browser
def test_a_note_reaches_the_workbook(page: Page, folder: Path) -> None:
    """What is noted at a story in the folder stands in its workbook, as on a web server."""
    page.goto((folder / STORY / "index.html").as_uri())
    place = write(page, TEXT)
    expect(page.locator("[data-k-folder]")).to_be_visible()
    allow(page)
    place.get_by_role("link", name=_("To your workbook")).click()

    assert page.url.endswith("/werkboek/index.html")
    expect(page.get_by_text(TEXT)).to_be_visible()


@pytest.mark.browser
def test_search_on_an_intranet(browser: Browser, folder: Path) -> None:
    """A web server can search it, and what is found leads to a file."""
    page = browser.new_page()
    with serve(folder) as base:
        page.goto(f"{base}index.html")
        search(page, "schaamte")
        found = page.locator(".md-search-result__link").first.get_attribute("href") or ""
        page.context.close()

    assert "/index.html" in found
