"""The page with everything: nothing of the library is missing, and it prints as a well-made reader."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser

from klantreis.model.library import Library
from klantreis.views.index import index
from klantreis.views.links import EVERYTHING
from tests.output.sheets.packs.sample import opened
from tests.site.reading import ids, lines, with_id, within, words

pytestmark = pytest.mark.site

LARGEST = 300 * 1024
"""How much a first visit may weigh, compressed, in bytes."""

HEADING = 12.5
"""From this size, in points, letters on the printed page are those of a heading."""


def texts(library: Library) -> Iterator[str]:
    """Give everything that the page must say, a paragraph at a time."""
    for phase in library.phases:
        yield from (phase.label, phase.question, *lines(phase.insight))
        yield from (text for part in phase.parts for text in (part.label, *lines(part.insight)))
    for journey, cell in library.cells():
        yield from (journey.title, cell.title, *lines(cell.text), *lines(cell.quote), *lines(cell.note))
    for profile in library.profiles:
        yield from (profile.title, *lines(profile.summary), *profile.looks)
        yield from (" ".join(text.split()) for text in profile.approach)
        yield from (
            text for one in (*profile.say, *profile.avoid) for text in lines(one.text) + lines(one.why)
        )
    for title, text in titled(library):
        yield from (title, *lines(text))
    for case in library.practice.cases:
        yield from (case.title, *lines(case.summary))
        yield from (text for point in case.points for text in (point.title, *lines(point.text)))


def titled(library: Library) -> Iterator[tuple[str, str]]:
    """Give what has a title and a text, and no more."""
    yield from ((one.title, one.text) for one in library.golden_tips)
    yield from ((one.title, one.text) for one in library.general_tips)
    yield from ((one.title, one.text) for one in library.eye_openers)
    yield from ((one.title, one.text) for one in library.conclusions.conclusions)
    yield from ((one.title, one.text) for one in library.steps.steps)
    yield from ((one.title, one.text) for one in library.method.sections)
    yield from ((one.title, one.text) for one in library.practice.tensions)
    yield from ((one.title, one.text) for one in library.rules.rules)
    yield from ((one.term, one.text) for one in library.terms)


def test_holds_everything(library: Library, pages: dict[str, Element]) -> None:
    """Phases, parts, cells, profiles, tips, conclusions, steps, method, practice and terms are there, whole."""
    said = words(with_id(pages[EVERYTHING], "inhoud"))

    assert [text for text in texts(library) if text not in said] == []


def test_leads_to_the_own_pages(library: Library, pages: dict[str, Element]) -> None:
    """The heading of everything that can be cited leads to the page of its own."""
    tree = pages[EVERYTHING]
    wanted = {name: link.address for name, link in index(library).citable.items()}
    headings = {
        str(heading.get("id")): [urljoin(f"/{EVERYTHING}", link.attrib["href"]) for link in heading.iter("a")]
        for heading in tree.iter()
        if heading.get("id") in wanted
    }
    hrefs = {name: [urljoin("/", address)] for name, address in wanted.items()}

    assert headings == hrefs


def test_contents_lead_to_all_chapters(pages: dict[str, Element]) -> None:
    """Every line of the table of contents leads to a heading on the page, in the order of the page."""
    tree = pages[EVERYTHING]
    (contents,) = within(tree, aria_labelledby="inhoudsopgave")
    targets = [link.attrib["href"].removeprefix("#") for link in contents.iter("a")]
    places = [name for name in ids(tree) if name in set(targets)]

    assert len(targets) > 30
    assert targets == places


def test_is_not_searched(site: Path) -> None:
    """The search of the site leaves it out, so that nothing is found twice."""
    found = (site / "search" / "search_index.json").read_text("utf-8")

    assert f'"{EVERYTHING}' not in found
    assert '"klantreis/' in found


def test_is_light(site: Path, pages: dict[str, Element]) -> None:
    """A first visit weighs 300 KiB at most, compressed: the page, its styles and scripts, and the fonts."""
    links = (one.get("src") if one.tag == "script" else one.get("href") for one in pages[EVERYTHING].iter())
    paths = {urljoin(f"/{EVERYTHING}", link).lstrip("/") for link in links if link}
    files = [site / path for path in paths if path.endswith((".css", ".js", ".svg"))]
    files += [site / EVERYTHING / "index.html", *(site / "assets" / "fonts").glob("*.woff2")]

    assert len(files) > 8
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < LARGEST


@pytest.fixture(scope="module")
def printed(browser: Browser, base: str) -> list[list[tuple[str, float]]]:
    """Print the page as a reader does; give the lines of every page with the size of their letters."""
    page = browser.new_page(color_scheme="dark")
    page.goto(base + EVERYTHING)
    data = page.pdf(format="A4")
    page.context.close()
    with opened(data) as document:
        return [
            [
                ("".join(span["text"] for span in line["spans"]).strip(), line["spans"][0]["size"])
                for block in sheet.get_text("dict")["blocks"]
                for line in block.get("lines", [])
            ]
            for sheet in document
        ]


@pytest.mark.browser
def test_prints_in_order(printed: list[list[tuple[str, float]]], library: Library) -> None:
    """On paper every tenant and every profile begins a page, and every page has its number."""
    firsts = [[text for text, _size in page[:8]] for page in printed]
    titles = [one.title for one in library.journeys[1:]] + [one.title for one in library.profiles]

    assert [title for title in titles if not any(title in first for first in firsts)] == []
    assert [page[0][0] for page in printed] == [str(number) for number in range(1, len(printed) + 1)]


@pytest.mark.browser
def test_no_heading_is_left_alone(printed: list[list[tuple[str, float]]]) -> None:
    """On paper no page ends with a heading of which the text stands on the next."""
    last = [page[-1] for page in printed]

    assert [text for text, size in last if size > HEADING] == []
