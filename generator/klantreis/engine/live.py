"""MkDocs kept at hand while someone edits: the page that is open first, in a browser that reloads itself."""

import json
import os
import socket
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

from klantreis.engine.config import LIVE_SITE
from klantreis.engine.mkdocs import Templates, run_mkdocs
from klantreis.output.writer import swap_folder, write_file

# isort: off
# After engine.mkdocs, which silences Material.
from mkdocs.livereload import LiveReloadServer

# isort: on
from watchdog.observers.polling import PollingObserverVFS

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

HOST = "127.0.0.1"
"""Only this machine: what is being written is nobody else's yet."""

POLL_SECONDS = 0.05
"""How often files are looked at: an edit must be on the page within a second."""


class LiveSite:
    """The site that `serve` shows: built whole once, then only what changed."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds mkdocs.yml and pages/."""
        self.site = folder / LIVE_SITE
        self._folder = folder
        self._templates = Templates()
        self._open: set[str] = set()
        self._ready: frozenset[str] = frozenset()
        self._rest = Thread()

    def build(self, seconds: int) -> None:
        """Build the whole site, apart from the site of `build`, and beside the one that was there.

        MkDocs empties a site before it knows whether it can make one.
        """
        new = self._folder / f"{LIVE_SITE}-new"
        swap_folder(run_mkdocs(self._folder, seconds, site=new, templates=self._templates), self.site)

    def update(self, seconds: int) -> None:
        """Build only the pages that are older than their source."""
        index = self.site / "search" / "search_index.json"
        before = json.loads(index.read_text("utf-8"))
        run_mkdocs(self._folder, seconds, site=self.site, only_changed=True, templates=self._templates)
        _merge_search(before, index)

    def take_open(self) -> frozenset[str]:
        """Give the addresses of the pages that browsers have open: those that were asked for since the last time."""
        addresses = frozenset(self._open)
        self._open.clear()
        return addresses

    def leave(self, rest: Callable[[], None], ready: frozenset[str]) -> None:
        """Do the rest while browsers load the pages that are ready; who asks for another page waits for it."""
        self._ready = ready
        self._rest = Thread(target=rest, daemon=True)
        self._rest.start()

    def finish(self) -> None:
        """Wait for what was left."""
        if self._rest.ident:
            self._rest.join()

    def opened(self, address: str) -> None:
        """Note that a browser asks for a page, and wait until it is there."""
        self._open.add(address)
        if address not in self._ready:
            self.finish()


def _merge_search(before: dict[str, list[dict[str, str]]], index: Path) -> None:
    """Put back what the search knew of the other pages: an update indexes only what it builds."""
    after = json.loads(index.read_text("utf-8"))
    built = {_page(entry) for entry in after["docs"]}
    after["docs"] += [entry for entry in before["docs"] if _page(entry) not in built]
    write_file(index, json.dumps(after))


def _page(entry: dict[str, str]) -> str:
    return entry["location"].partition("#")[0]


class _Server(LiveReloadServer):
    """Tells its address when it listens, so that nobody asks too soon, or of a port that is taken."""

    started: Callable[[str], None]
    opened: Callable[[str], None]

    def server_activate(self) -> None:
        super().server_activate()
        self.started(self.url)

    def serve_request(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        if environ["PATH_INFO"].endswith("/"):
            self.opened(environ["PATH_INFO"].lstrip("/"))
        return super().serve_request(environ, start_response)


class _Lookout(PollingObserverVFS):
    """Looks whether files change, from before the first build on, but never while the site is made.

    To look takes a quarter of the time of a build. What changes meanwhile is seen after it: no edit is missed.
    """

    def __init__(self) -> None:
        self._free = Event()
        self._free.set()
        super().__init__(os.stat, self._list, polling_interval=POLL_SECONDS)

    def start(self) -> None:
        """Begin; the server does so once more."""
        if not self.is_alive():
            super().start()

    def rest_during(self, make: Callable[[], None]) -> None:
        """Make the site, or what changed of it."""
        self._free.clear()
        try:
            make()
        finally:
            self._free.set()

    def _list(self, folder: str | None) -> "Iterator[os.DirEntry[str]]":
        self._free.wait()
        return os.scandir(folder)


def try_port(port: int) -> None:
    """Listen on a port, and stop at once: raises OSError when it is taken, before anything is built."""
    socket.create_server((HOST, port)).close()


def serve_live(  # noqa: PLR0913  what to serve and how it is made, and whom to tell where
    live: LiveSite,
    build: Callable[[], None],
    rebuild: Callable[[], None],
    watched: Mapping[Path, bool],
    *,
    port: int,
    started: Callable[[str], None],
) -> None:
    """Build a site, serve it on this machine only, and rebuild whenever a file changes, or is new, until stopped.

    `watched` has folders, each with whether the folders in it are watched too. `started` is told the address.
    Raises OSError when the port is taken.
    """
    lookout = _Lookout()
    server = _Server(partial(lookout.rest_during, rebuild), HOST, port, str(live.site))
    server.started, server.opened = started, live.opened
    server.observer = lookout  # type: ignore[assignment]  # MkDocs only starts it, tells it where to look, and stops it
    for folder, deep in watched.items():
        if folder.exists():
            server.watch(str(folder), recursive=deep)
    try:
        lookout.start()
        lookout.rest_during(build)
        server.serve()  # type: ignore[no-untyped-call]  # MkDocs gives this one no types
    finally:
        server.shutdown()
