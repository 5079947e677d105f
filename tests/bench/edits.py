"""How soon an edit is on the page, with `serve` running."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from socket import socket
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, cast
from urllib.error import URLError
from urllib.request import urlopen

from tests.setup.content import ROOT
from tests.setup.plain import read_plain, write_plain
from tests.site.content import copy_content

EDITS = 7
CALM = 5
"""The seconds between edits: the pages after the one that is waited for must be there too."""

PATIENCE = 120
"""The most seconds to wait for a page."""


def lines() -> Iterator[str]:
    """Edit a few times, and give a line on how long it took until the page had it.

    The text of a cell stands on a few pages; the title of a journey on a third of them, and in figures.
    """
    with TemporaryDirectory() as folder:
        root = copy_content(Path(folder) / "klantreis")
        with _serving(root) as base:
            for what, way in (
                ("the text of a cell", ("cells", 0, "text")),
                ("the title of a journey", ("title",)),
            ):
                times = [_edit(root, base, way, f"Dit is wijziging {number}.") for number in range(EDITS)]
                yield (
                    f"from an edit of {what} to the page, {EDITS} times:"
                    f" median {median(times):.2f} s, longest {max(times):.2f} s (at most 1)"
                )


@contextmanager
def _serving(root: Path) -> Iterator[str]:
    """Run `klantreis serve`, and give its address once the site is there."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "klantreis", "serve", "--root", str(root), "--port", str(port)]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "generator")}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        base = f"http://127.0.0.1:{port}/"
        try:
            _wait(base, "")
            yield base
        finally:
            server.terminate()


def _edit(root: Path, base: str, way: Sequence[str | int], text: str) -> float:
    """Change a text of a journey, and give the seconds until its tenant's page shows it."""
    path = next((root / "journeys").glob("4-*.yml"))
    journey = cast("dict[str, Any]", read_plain(path))
    *inner, last = way
    part: Any = journey
    for key in inner:
        part = part[key]
    part[last] = text
    time.sleep(CALM)
    write_plain(path, journey)
    start = time.perf_counter()
    _wait(f"{base}huurders/{journey['id']}/", text)
    return time.perf_counter() - start


def _wait(page: str, words: str) -> None:
    """Ask for a page until it is there with these words; raises TimeoutError when it takes too long."""
    for _attempt in range(PATIENCE * 40):
        try:
            with urlopen(page, timeout=PATIENCE) as answer:  # noqa: S310  our own server
                if words in answer.read().decode("utf-8"):
                    return
        except (URLError, ConnectionError):
            pass
        time.sleep(0.025)  # asking more often would keep the server from building
    raise TimeoutError(page)


if __name__ == "__main__":
    for line in lines():
        print(line)
