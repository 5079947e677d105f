"""The browser of the tests: found where it is, and otherwise installed.

`python -m tests.setup.browser` is what `make test` runs before the tests.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

CHOSEN = "KLANTREIS_CHROMIUM"
"""The environment variable with the path of a browser; nothing else is tried then."""

NAMES = (
    "chromium-headless-shell",
    *("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
)
"""What Chromium and Chrome are called on a PATH; the first has no window, and opens tabs in two thirds of the time."""

MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
"""Where macOS keeps Chrome, which is never on a PATH there."""

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",
)
"""The last one leaves out the lists under an address bar, which nobody sees: making them for every new tab
takes as long as a page of ours. It stands in the place of what Playwright turns off itself."""

PLAYWRIGHT = str(Path(sys.executable).with_name("playwright"))

ASK_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


@cache
def chromium_path() -> str:
    """Give the browser that the tests use; raises LookupError when there is none that starts."""
    for path in _candidates():
        if _starts(path):
            return path
    message = f"No Chromium or Chrome starts: run `make test`, or set {CHOSEN} to the path of one."
    raise LookupError(message)


@contextmanager
def launch() -> Iterator[Browser]:
    """Open the browser, and close it afterwards."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


def _candidates() -> Iterator[str]:
    """Name the places to look, best first; Playwright's own is asked for last, as asking is slow."""
    if CHOSEN in os.environ:
        yield os.environ[CHOSEN]
        return
    yield from filter(None, map(shutil.which, NAMES))
    if MAC.exists():
        yield str(MAC)
    yield _asked_of_playwright()


def _asked_of_playwright() -> str:
    """Ask in a process of its own: here, Playwright may be running already."""
    return _output([sys.executable, "-c", ASK_PLAYWRIGHT]).strip()


def _starts(path: str) -> bool:
    """Start a browser once: a snap's stub or a missing library is found out here, not in a test."""
    return "klantreis" in _output([path, *FLAGS, "--dump-dom", "data:text/html,klantreis"])


def _output(command: list[str]) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout


def _found() -> bool:
    try:
        return bool(chromium_path())
    except LookupError:
        return False


def _install() -> Iterator[Sequence[str]]:
    """Give the commands to try, one after the other, for as long as no browser starts."""
    yield PLAYWRIGHT, "install", "chromium"
    if Path(_asked_of_playwright()).is_file():
        yield PLAYWRIGHT, "install-deps", "chromium"  # it is there, so what it needs is not
    if shutil.which("apt-get"):
        yield "apt-get", "update"
        for package in ("chromium-headless-shell", "chromium"):
            yield "apt-get", "install", "--yes", "--no-install-recommends", package


def main() -> None:
    """Install a browser when there is none, and name the one that the tests will use."""
    wanted = () if _found() or CHOSEN in os.environ else _install()
    for command in wanted:
        print(*command, flush=True)
        subprocess.run(command, check=False)
        if _found():
            break
    try:
        print("Browser:", chromium_path())
    except LookupError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
