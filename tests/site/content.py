"""A copy of the project's content in a folder of its own: what a test builds, and may change."""

import shutil
from pathlib import Path

from klantreis.build import build_site, check
from tests.setup.content import ROOT

CONTENT = ("_brand.yml", "content.yml", "mkdocs.yml", "docs", "history", "journeys", "profiles", "tips")


def copy_content(folder: Path) -> Path:
    """Copy the content into a folder that does not exist yet, and give that folder."""
    for name in CONTENT:
        copy, original = folder / name, ROOT / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        if original.is_dir():
            shutil.copytree(original, copy)
        else:
            shutil.copy(original, copy)
    return folder


def build(root: Path, engine: str = "mkdocs") -> Path:
    """Build the site of a copy, and give its folder."""
    checked = check(root)
    assert checked.library is not None, checked.diagnostics
    return build_site(root, checked.library, engine=engine, progress=lambda _stage: None)
