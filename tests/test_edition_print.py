"""The sheets of an edition: with a long name, a logo and an address, everything still fits."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from klantreis.checking import check
from klantreis.model.library import Library
from klantreis.output.starter import starter_files
from klantreis.output.writer import write_file
from klantreis.printing import find_mistakes, print_jobs, unheard
from klantreis.updating import shipped_version
from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from tests.setup.content import ROOT, TODAY
from tests.setup.starter import first_lock

NAME = "Woningstichting De Drie Gemeenten"
ADDRESS = "https://klantreis.dedriegemeenten.example.nl/"
LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 40">
<path fill="#005a8c" d="M0 0h240v40H0z"/></svg>"""
FOOTS = ["handout-huurdersbril", "discussiekaarten"]
"""Sheets that did not fit: one with a long foot, and one with a foot on every card."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Make an edition of which the foots of the sheets are as full as they get."""
    root = tmp_path_factory.mktemp("uitgave")
    files = starter_files(NAME, shipped_version(), "klantreis==1.0.0")
    files["klantreis.yml"] += f"\nsite_address: {ADDRESS}\n"
    files["_brand.yml"] += "\nlogo: docs/logo.svg\n"
    for path, text in {**files, "docs/logo.svg": LOGO}.items():
        write_file(root / path, text)
    write_file(root / "klantreis.lock.yml", first_lock(root, ROOT))
    checked = check(root, TODAY)
    assert checked.library is not None, checked.diagnostics
    return checked.library


def mistakes(library: Library, folder: Path, names: Sequence[str] = ()) -> list[str]:
    """Give what preflight finds on sheets; without names on all of them."""
    entries = [one for one in catalogue(index(library)) if one.name in (names or [one.name])]
    jobs = print_jobs(entries, library, folder)
    assert jobs
    return [f"{one.position}: {one.message}" for one in find_mistakes(library, jobs, unheard)]


def test_full_foots_fit(library: Library, tmp_path: Path) -> None:
    """The sheets with the fullest foots have no mistakes."""
    assert mistakes(library, tmp_path, FOOTS) == []


@pytest.mark.site
def test_every_sheet_fits(library: Library, tmp_path: Path) -> None:
    """No sheet of the catalogue has mistakes."""
    assert mistakes(library, tmp_path) == []
