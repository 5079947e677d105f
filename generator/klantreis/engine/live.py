"""MkDocs kept at hand while someone edits: the changed pages first, in a browser that reloads itself."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from klantreis.engine.config import LIVE_SITE
from klantreis.engine.mkdocs import run_mkdocs

from mkdocs.livereload import LiveReloadServer  # isort: skip  after engine.mkdocs, which silences Material

POLL_SECONDS = 0.1
"""How often files are looked at: an edit must be on the page within a second."""


def build_live(folder: Path, seconds: int) -> Path:
    """Build the whole site for `serve`, apart from the site of `build`; give its folder."""
    return run_mkdocs(folder, seconds, site=folder / LIVE_SITE)


def update_live(folder: Path, seconds: int) -> Path:
    """Build only the pages that are newer than their page on the site."""
    index = folder / LIVE_SITE / "search" / "search_index.json"
    before = json.loads(index.read_text("utf-8"))
    site = run_mkdocs(folder, seconds, site=folder / LIVE_SITE, only_changed=True)
    _merge_search(before, index)
    return site


def _merge_search(before: dict[str, list[dict[str, str]]], index: Path) -> None:
    """Put back what the search knew of the other pages: an update indexes only what it builds."""
    after = json.loads(index.read_text("utf-8"))
    built = {_page(entry) for entry in after["docs"]}
    after["docs"] += [entry for entry in before["docs"] if _page(entry) not in built]
    index.write_text(json.dumps(after), "utf-8")


def _page(entry: dict[str, str]) -> str:
    return entry["location"].partition("#")[0]


def serve_live(
    site: Path, rebuild: Callable[[], None], watched: Iterable[Path], *, port: int, started: Callable[[str], None]
) -> None:
    """Serve a folder on this machine only, and rebuild whenever a watched file changes, until stopped.

    `started` is told the address. Raises OSError when the port is taken.
    """
    server = LiveReloadServer(rebuild, "127.0.0.1", port, str(site), polling_interval=POLL_SECONDS)
    for path in watched:
        if path.exists():
            server.watch(str(path))
    started(server.url)
    try:
        server.serve()
    finally:
        server.shutdown()
