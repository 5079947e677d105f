"""How soon an edit is on the page, with `serve` running."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
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
PATIENCE = 120
"""The most seconds to wait for a page."""


def lines() -> Iterator[str]:
    """Edit a few times, and give a line on how long it took until the page had it."""
    with TemporaryDirectory() as folder:
        root = copy_content(Path(folder) / "klantreis")
        with _serving(root) as base:
            times = [_edit(root, base, f"Dit is wijziging {number}.") for number in range(EDITS)]
    yield (
        f"from an edit of a YAML file to the page, {EDITS} times:"
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


def _edit(root: Path, base: str, text: str) -> float:
    """Give a cell another text, and the seconds until its tenant's page shows it."""
    path = next((root / "journeys").glob("4-*.yml"))
    journey = cast("dict[str, Any]", read_plain(path))
    journey["cells"][0]["text"] = text
    write_plain(path, journey)
    start = time.perf_counter()
    _wait(f"{base}huurders/{journey['id']}/", text)
    return time.perf_counter() - start


def _wait(page: str, words: str) -> None:
    """Ask for a page until it is there with these words; raises TimeoutError when it takes too long."""
    for _attempt in range(PATIENCE * 100):
        try:
            with urlopen(page, timeout=PATIENCE) as answer:  # noqa: S310  our own server
                if words in answer.read().decode("utf-8"):
                    return
        except (URLError, ConnectionError):
            pass
        time.sleep(0.01)
    raise TimeoutError(page)


if __name__ == "__main__":
    for line in lines():
        print(line)
