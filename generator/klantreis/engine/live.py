"""MkDocs kept at hand while someone edits: the changed pages first, in a browser that reloads itself."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path

from klantreis.engine.config import LIVE_SITE
from klantreis.engine.mkdocs import Templates, run_mkdocs

from mkdocs.livereload import LiveReloadServer  # isort: skip  after engine.mkdocs, which silences Material

POLL_SECONDS = 0.05
"""How often files are looked at: an edit must be on the page within a second."""


class LiveSite:
    """The site that `serve` shows: built whole once, then page by page."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds mkdocs.yml and pages/."""
        self.site = folder / LIVE_SITE
        self._folder = folder
        self._templates = Templates()

    def build(self, seconds: int) -> None:
        """Build the whole site, apart from the site of `build`."""
        run_mkdocs(self._folder, seconds, site=self.site, templates=self._templates)

    def update(self, seconds: int) -> None:
        """Build only the pages that are newer than their page on the site."""
        index = self.site / "search" / "search_index.json"
        before = json.loads(index.read_text("utf-8"))
        run_mkdocs(self._folder, seconds, site=self.site, only_changed=True, templates=self._templates)
        _merge_search(before, index)


def _merge_search(before: dict[str, list[dict[str, str]]], index: Path) -> None:
    """Put back what the search knew of the other pages: an update indexes only what it builds."""
    after = json.loads(index.read_text("utf-8"))
    built = {_page(entry) for entry in after["docs"]}
    after["docs"] += [entry for entry in before["docs"] if _page(entry) not in built]
    index.write_text(json.dumps(after), "utf-8")


def _page(entry: dict[str, str]) -> str:
    return entry["location"].partition("#")[0]


class _Server(LiveReloadServer):
    """Tells its address when it listens, so that nobody asks too soon, or of a port that is taken."""

    started: Callable[[str], None]

    def server_activate(self) -> None:
        super().server_activate()
        self.started(self.url)


def serve_live(
    site: Path,
    rebuild: Callable[[], None],
    watched: Iterable[Path],
    *,
    port: int,
    started: Callable[[str], None],
) -> None:
    """Serve a folder on this machine only, and rebuild whenever a watched file changes, until stopped.

    `started` is told the address. Raises OSError when the port is taken.
    """
    server = _Server(rebuild, "127.0.0.1", port, str(site), polling_interval=POLL_SECONDS)
    server.started = started
    for path in watched:
        if path.exists():
            server.watch(str(path))
    try:
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs gives this one no types
    finally:
        server.shutdown()
