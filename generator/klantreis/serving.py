"""Serves the site while its author works: what `klantreis serve` does."""

import gc
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from pathlib import Path

from klantreis.build import midnight, write_pages
from klantreis.checking import Checked, check
from klantreis.content.edition import SITE
from klantreis.diagnostics import has_errors
from klantreis.engine.config import LIVE_SITE, EngineError
from klantreis.engine.live import LiveSite, serve_live, try_port
from klantreis.model.library import Library
from klantreis.output.drawing import warm_up
from klantreis.output.site import Rendered
from klantreis.output.writer import link_tree
from klantreis.printing import NO_PRINT, PrintRun, print_catalogue

WATCHED = ("journeys", "profiles", "tips", "docs", "history")
"""The folders under the root that `serve` keeps an eye on, with all that is in them; of the root its own files."""

Report = Callable[[Checked], None]
"""Is told what a check found."""

Failed = Callable[[EngineError], None]
"""Is told what the engine had to say."""


class _Follower:
    """Makes the site that `serve` shows, and keeps from edit to edit what need not be made again."""

    def __init__(self, root: Path, report: Report, failed: Failed, *, printing: bool) -> None:
        self.live = LiveSite(root / "build")
        self._root = root
        self._report = report
        self._failed = failed
        self._printing = printing
        self._rendered = Rendered()
        self._built_with: bytes | None = None

    def start(self) -> None:
        """Make the whole site, and get ready for edits; raises EngineError over wrong settings."""
        self._follow(frozenset())
        warm_up()
        gc.freeze()  # what is there now stays: looking it through for what is not takes a tenth of every edit

    def follow(self) -> None:
        """Check everything, and make anew what changed: the pages that are open first, the rest while they load."""
        try:
            self._follow(self.live.take_open())
        except EngineError as error:
            self._failed(error)

    def _follow(self, opened: frozenset[str]) -> None:
        self.live.finish()
        checked = check(self._root)
        self._report(checked)
        if checked.library is None:
            return
        run = print_catalogue(checked.library, self._root / "build") if self._printing else NO_PRINT
        if has_errors(run.diagnostics):
            self._report(replace(checked, diagnostics=run.diagnostics))
            return
        self._make(checked.library, run, opened or None)
        if opened:
            self.live.leave(partial(self._make_rest, checked.library, run), opened)

    def _make_rest(self, library: Library, run: PrintRun) -> None:
        try:
            self._make(library, run)
        except EngineError as error:
            self._failed(error)

    def _make(self, library: Library, run: PrintRun, only: Collection[str] | None = None) -> None:
        changed = write_pages(self._root, library, printed=run.printed, rendered=self._rendered, only=only)
        settings = _settings_of(self._root)
        everything = settings != self._built_with or _more_than_pages(self._root / "build", changed)
        self._built_with = None  # when this fails, the next edit builds everything, whatever it changes
        if everything:
            self.live.build(midnight(library))
        elif changed:
            self.live.update(midnight(library))
        self._built_with = settings
        link_tree(self.live.site / "print", run.files)


def serve_site(  # noqa: PLR0913  what to serve, and whom to tell what
    root: Path,
    *,
    port: int,
    printing: bool = False,
    report: Report,
    failed: Failed,
    started: Callable[[str], None],
) -> None:
    """Show the site in a browser that follows every edit; mistakes go to `report`, the site stays up.

    What the engine makes of wrong settings goes to `failed`; at the start it is raised as EngineError, and a
    port that is taken as OSError. With `printing`, everything to print follows every edit too.
    """
    try_port(port)
    follower = _Follower(root, report, failed, printing=printing)
    watched = {root: False} | {root / name: True for name in WATCHED}
    serve_live(follower.live, follower.start, follower.follow, watched, port=port, started=started)


def _settings_of(root: Path) -> bytes:
    """Read the settings that build/mkdocs.yml inherits: an edit of them changes every page."""
    file = root / SITE
    return file.read_bytes() if file.is_file() else b""


def _more_than_pages(folder: Path, changed: list[str]) -> bool:
    """Tell whether pages came or went, or the navigation changed, so that every page must change too."""
    return not (folder / LIVE_SITE).exists() or any(
        path == "mkdocs.yml" or not (folder / path).exists() for path in changed
    )
