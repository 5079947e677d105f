"""A copy of the project's content in a folder of its own: what a test builds, and may change."""

import shutil
from pathlib import Path

from klantreis.build import build_site
from klantreis.checking import check
from klantreis.printing import NO_PRINT, print_catalogue
from tests.setup.content import ROOT

CONTENT = (
    "_brand.yml",
    "content.yml",
    "mkdocs.yml",
    "docs",
    "history",
    "journeys",
    "process.yml",
    "profiles",
    "tips",
)
"""What stands in the root of the content; there is no history before the first release."""


def copy_content(folder: Path) -> Path:
    """Copy the content into a folder that does not exist yet, and give that folder."""
    folder.mkdir()
    for original in (ROOT / name for name in CONTENT):
        if original.is_dir():
            shutil.copytree(original, folder / original.name)
        elif original.exists():
            shutil.copy(original, folder)
    return folder


def build(root: Path, engine: str = "mkdocs", *, printing: bool = False) -> Path:
    """Build the site of a copy, and give its folder."""
    checked = check(root)
    assert checked.library is not None, checked.diagnostics
    run = print_catalogue(checked.library, root / "build") if printing else NO_PRINT
    assert run.diagnostics == []
    return build_site(root, checked.library, engine=engine, run=run, progress=lambda _stage: None)
