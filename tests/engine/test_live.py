"""The site that `serve` shows: what is open comes first, and nothing is left behind."""

import json
from pathlib import Path
from threading import Event

import pytest

from klantreis.engine.config import EngineError
from klantreis.engine.live import LiveSite

PATIENCE = 60  # seconds

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


def test_an_update_makes_what_changed(folder: Path) -> None:
    """A page that changed is built anew, and one that is new is built; the search finds all of them."""
    live = LiveSite(folder)
    live.build(0)
    for name in ("toe/index.md", "nieuw/index.md"):
        write(folder, name, "verandering")
    live.update(0)

    found = json.loads((live.site / "search" / "search_index.json").read_text("utf-8"))["docs"]
    assert {name: "verandering" in said(live, name) for name in ("open", "toe", "nieuw")} == {
        "open": False,
        "toe": True,
        "nieuw": True,
    }
    assert {"", "open/", "toe/", "nieuw/"} <= {entry["location"] for entry in found}


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("template: nope.html", "TemplateNotFound: 'nope.html' not found"),
        ("hide: 3", "TypeError: "),
        ("search: x", "AttributeError: 'str' object"),
    ],
)
def test_what_the_theme_cannot_use(folder: Path, head: str, reason: str) -> None:
    """Whatever the engine raises over a page is told as EngineError, and the last good site stays."""
    live = LiveSite(folder)
    live.build(0)
    (folder / "pages" / "toe" / "index.md").write_text(f"---\n{head}\n---\n# Proef\n", "utf-8")
    for make in (live.build, live.update):
        with pytest.raises(EngineError) as found:
            make(0)

        assert reason in str(found.value).splitlines()[-1]
        assert "oud" in said(live, "toe")
        assert "oud" in said(live, "open")


def test_who_asks_for_another_page_waits_for_it(folder: Path) -> None:
    """A page that is ready is given at once; every other one when the rest is done."""
    live, may, done = LiveSite(folder), Event(), Event()

    def rest() -> None:
        may.wait(PATIENCE)
        done.set()

    live.leave(rest, frozenset({"open/"}))
    live.opened("open/")
    assert not done.is_set()

    may.set()
    live.opened("toe/")
    assert done.is_set()


def test_what_is_open_is_told_once(folder: Path) -> None:
    """A page counts as open until the next edit: a browser that has it open then loads it again."""
    live = LiveSite(folder)
    live.opened("open/")
    live.opened("toe/")

    assert [live.take_open(), live.take_open()] == [{"open/", "toe/"}, set()]


def said(live: LiveSite, name: str) -> str:
    """Read a page of the site."""
    return (live.site / name / "index.html").read_text("utf-8")
