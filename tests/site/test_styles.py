"""The styles of every page: a component that a page shows is dressed there."""

import re
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from tests.setup.content import ROOT

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
