"""The site that `serve` shows: what is open comes first, and nothing is left behind."""

from pathlib import Path

import pytest

from klantreis.engine.live import LiveSite

SETTINGS = """\
site_name: Proef
docs_dir: pages
theme: {name: material, font: false}
plugins: [search]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with settings and two pages, as `write_pages` leaves it."""
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, "utf-8")
    for name in ("index.md", "open/index.md", "toe/index.md"):
        write(tmp_path, name, "oud")
    return tmp_path


def write(folder: Path, name: str, words: str) -> None:
    """Write a page."""
    page = folder / "pages" / name
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(f"# Proef\n\n{words}\n", "utf-8")


def test_an_update_leaves_nothing_behind(folder: Path) -> None:
    """With one page open, that page, another that changed and one that is new all come."""
    live = LiveSite(folder)
    live.build(0)
    live.opened("open/")
    changed = ("open/index.md", "toe/index.md", "nieuw/index.md")
    for name in changed:
        write(folder, name, "verandering")
    live.update(0, changed)
    live.opened("toe/")

    assert [name for name in ("open", "toe", "nieuw") if "verandering" not in said(live, name)] == []


def said(live: LiveSite, name: str) -> str:
    """Read a page of the site."""
    return (live.site / name / "index.html").read_text("utf-8")
