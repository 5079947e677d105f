"""Links between generated pages: also of an edition that leaves something out, they lead to a page."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from posixpath import join, normpath

import pytest

from klantreis.model.assessment import Assessment
from klantreis.output.pages import render_page
from klantreis.views.hand_written import page_address
from klantreis.views.index import index
from klantreis.views.page import Page
from klantreis.views.pages import all_pages
from tests.setup.assessments import huurdersbril
from tests.setup.content import ROOT, library

DOCS = ROOT / "docs"
WRITTEN = {page_address(path.relative_to(DOCS).as_posix()) for path in DOCS.rglob("*.md")}
FILES = re.compile(r"(?:assets|data|print)/.+\.[a-z0-9]+$")


def links(page: Page) -> Iterator[str]:
    """Give the address of every page of ours that a page links to."""
    for target in re.findall(r'\shref="([^"#?]+)', render_page(page, lambda _view: "")):
        if ":" not in target:
            address = normpath(join(page.address or ".", target)).removeprefix(".")
            yield address if not address or Path(address).suffix else f"{address}/"


@pytest.mark.parametrize("assessments", [(), (huurdersbril(),)], ids=["none", "no-profile"])
def test_without_assessments(assessments: tuple[Assessment, ...]) -> None:
    """Without self-assessments, or without one that leads to a profile, nothing links to their pages."""
    pages = all_pages(index(replace(library(), assessments=assessments, workshops=())), [])
    known = {page.address for page in pages} | WRITTEN
    dead = {
        (page.address, address)
        for page in pages
        for address in links(page)
        if address not in known and not FILES.match(address)
    }

    assert set() == dead
