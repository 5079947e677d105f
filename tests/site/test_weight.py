"""What the pages load of ours: little enough for a phone between two home visits."""

from pathlib import Path
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

import pytest

pytestmark = pytest.mark.site

MOST_BYTES = 40 * 1000
"""How much our scripts and styles may weigh on one page, uncompressed."""

OF_THE_THEME = ("assets/stylesheets/", "assets/javascripts/")


def loaded(address: str, tree: Element) -> set[str]:
    """Give the scripts and stylesheets of ours that a page loads, by their path."""
    links = [
        element.get("src") if element.tag == "script" else element.get("href") for element in tree.iter()
    ]
    paths = {urljoin(f"/{address}", link).lstrip("/") for link in links if link}
    return {path for path in paths if path.endswith((".js", ".css")) and not path.startswith(OF_THE_THEME)}


def test_scripts_and_styles_are_small(pages: dict[str, Element], site: Path) -> None:
    """On no page do our scripts and styles weigh more than 40 KB together."""
    weights = {
        address: sum((site / path).stat().st_size for path in loaded(address, tree))
        for address, tree in pages.items()
        if address.endswith("/") or not address
    }

    assert {address: weight for address, weight in weights.items() if weight > MOST_BYTES} == {}
    assert min(weights.values()) > 0


def test_scripts_and_styles_come_lean(site: Path) -> None:
    """What is loaded has no comments and no indentation: those are for whoever changes it."""
    files = [file for kind in ("js", "css") for file in (site / "assets").glob(f"*.{kind}")]
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]

    assert len(files) > 4
    assert not [line for line in lines if line != line.strip() or line.startswith(("//", "/*"))]
