"""Every link of every page leads somewhere, and stays inside the site."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

import pytest

from tests.site.reading import ids

pytestmark = pytest.mark.site

HOME = "http://site/"
"""A made-up place to count relative links from."""

LINKING = ("href", "src", "srcset", "poster", "action", "data", "xlink:href")

READ_BY_SCRIPTS = ("antwoorden=",)
"""What begins a fragment that names no element: a script reads the rest of it."""

ANYWHERE = "404.html"
"""Shown at whatever address was not found, so that a relative link in it would lead astray."""


def links(tree: Element) -> Iterator[tuple[str, str]]:
    """Give every link on a page, with the tag that has it."""
    for element in tree.iter():
        for name in LINKING:
            if name in element.attrib:
                yield element.tag, element.attrib[name]


def lead_nowhere(pages: dict[str, Element], site: Path, page: str, link: str) -> bool:
    """Tell whether a link on a page misses its file, or its anchor on that page."""
    target = urlsplit(urljoin(HOME + page, link))
    address = unquote(target.path.lstrip("/"))
    if address in pages:
        named = target.fragment and not target.fragment.startswith(READ_BY_SCRIPTS)
        return bool(named) and unquote(target.fragment) not in ids(pages[address])
    return not (site / address).is_file()


def test_every_link_leads_somewhere(pages: dict[str, Element], site: Path) -> None:
    """Every link has its file, and every anchor its element."""
    relative = {
        (page, link) for page, tree in pages.items() for _tag, link in links(tree) if not is_absolute(link)
    }
    broken = sorted(f"/{page}: {link}" for page, link in relative if lead_nowhere(pages, site, page, link))

    assert [] == broken, "\n".join(broken)


def test_links_are_relative(pages: dict[str, Element]) -> None:
    """No link is absolute: the site works in a subfolder and from a zip, and loads nothing from elsewhere.

    What a reader can click may lead to a document elsewhere.
    """
    absolute = [
        f"/{page}: {link}"
        for page, tree in pages.items()
        for tag, link in links(tree)
        if page != ANYWHERE and is_absolute(link) and not (tag == "a" and link.startswith("https://"))
    ]

    assert [] == absolute, "\n".join(absolute)


def is_absolute(link: str) -> bool:
    """Tell whether a link says more than the way from its page."""
    return link.startswith("/") or bool(urlsplit(link).scheme)


def test_stylesheets_find_what_they_load(site: Path) -> None:
    """Every file that a stylesheet loads is there."""
    broken = [
        f"{sheet.name}: {url}"
        for sheet in site.rglob("*.css")
        for url in re.findall(r"""url\(["']?([^"')]+)""", sheet.read_text("utf-8"))
        if not url.startswith(("data:", "#")) and not (sheet.parent / url).is_file()
    ]

    assert [] == broken


def test_search_leads_somewhere(pages: dict[str, Element], site: Path) -> None:
    """Every place in the search index is a page, or an anchor on one."""
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    places = [entry["location"] for entry in index["docs"]]

    assert [] == [place for place in places if lead_nowhere(pages, site, "", place)]
