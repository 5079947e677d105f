"""The styles of every page: a component that a page shows is dressed there, and one tab stands out."""

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from tests.setup.content import ROOT
from tests.site.reading import with_class

pytestmark = pytest.mark.site

CLASS = re.compile(r"\.(k-[\w-]+)")

COMPONENTS = ROOT / "generator" / "klantreis" / "web"


def test_every_component_is_dressed(pages: dict[str, Element], site: Path) -> None:
    """A class for which a component has rules has rules in a stylesheet that the page loads."""
    known = {name for style in COMPONENTS.glob("*/style.css") for name in classes_in(style)}
    bare = [
        f"/{page}: {name}"
        for page, tree in pages.items()
        for name in sorted(known & used(tree) - dressed(tree, site))
    ]

    assert [] == bare


def test_every_page_is_under_one_tab(pages: dict[str, Element]) -> None:
    """One tab of the header stands out on every page, also where the navigation does not hold the page."""
    tabs = {page: [*with_class(tree, "md-tabs")] for page, tree in pages.items() if page != "404.html"}
    wrong = [page for page, found in tabs.items() for nav in found if len(standing_out(nav)) != 1]

    assert [] == wrong


def standing_out(nav: Element) -> list[Element]:
    """Give the tabs that stand out: by the theme, or by the trail of the page."""
    return [*with_class(nav, "md-tabs__item--active"), *with_class(nav, "k-tab--under")]


def used(tree: Element) -> set[str]:
    """Give every class on a page."""
    return {name for element in tree.iter() for name in element.get("class", "").split()}


def dressed(tree: Element, site: Path) -> set[str]:
    """Give the classes that have rules in the stylesheets of ours that a page loads."""
    loaded = (re.search(r"assets/[\w-]+\.css$", link.get("href", "")) for link in tree.iter("link"))
    return {name for match in loaded if match for name in classes_in(site / match[0])}


def classes_in(style: Path) -> set[str]:
    """Give the classes for which a stylesheet has rules."""
    return set(CLASS.findall(style.read_text("utf-8")))
