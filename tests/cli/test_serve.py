"""`klantreis serve`, as an author meets it: an edit shows up, a mistake is told, the site stays."""

import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.cli.conftest import Start

pytestmark = pytest.mark.site

PATIENCE = 120  # seconds; how fast an edit must be is measured by the bench


def free_port() -> int:
    """Find a port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def page(address: str) -> str:
    """Read a page of the served site."""
    with urlopen(address, timeout=PATIENCE) as response:  # noqa: S310 (an address of our own)
        text: str = response.read().decode()
        return text


def comes_true(claim: Callable[[], bool]) -> bool:
    """Wait until something is so; say whether it became so."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if claim():
            return True
        time.sleep(0.1)
    return False


def change(file: Path, old: str, new: str) -> None:
    """Edit a file as an author does."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_follows_the_author(start: Start, root: Path, tmp_path: Path) -> None:
    """An edit is on the open page by itself, and on every other as soon as it is asked for.

    One that was made while the first site was built is not lost. A mistake is told while the site stays,
    also one in the settings; Ctrl-C ends it quietly.
    """
    cafe, told = root / "journeys" / "4-cafe.yml", tmp_path / "told.txt"
    port = free_port()
    site = f"http://127.0.0.1:{port}/"
    tenant = f"{site}huurders/cafe/"
    with told.open("wb") as everything:
        process = start("serve", "--root", root, "--port", port, output=everything, errors=everything)
        assert comes_true((root / "build" / "pages" / "index.md").exists)
        change(root / "content.yml", "\ntitle: ", "\ntitle: Eerder ")
        assert comes_true(lambda: f"De site staat op {site}; Ctrl-C stopt.\n" in told.read_text("utf-8"))
        assert comes_true(lambda: "Eerder Klantreis" in page(tenant))

        change(cafe, "\ntitle: ", "\ntitle: Nieuw ")
        assert comes_true(lambda: "Nieuw " in page(tenant))
        assert [other for other in ("huurders/", "klantreis/") if "Nieuw " not in page(site + other)] == []

        change(cafe, "mood: -2", "mood: -3")
        assert comes_true(lambda: "journeys/4-cafe.yml:" in told.read_text("utf-8"))
        assert "Nieuw " in page(tenant)

        change(cafe, "mood: -3", "mood: -2")
        change(root / "mkdocs.yml", "Inhoud onder", "Onze regel. Inhoud onder")
        assert comes_true(lambda: "Onze regel." in page(tenant))

        change(root / "mkdocs.yml", "\nplugins:", "\nplugins:\n  bestaat-niet: {}")
        assert comes_true(lambda: "Klopt mkdocs.yml?" in told.read_text("utf-8"))
        assert "Onze regel." in page(tenant)

        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=PATIENCE) == 130

    assert "Traceback" not in told.read_text("utf-8")


def test_a_port_that_is_taken(start: Start, root: Path) -> None:
    """A taken port is wrong usage, told before anything is built; the hint is the next one."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        process = start("serve", "--root", root, "--port", port)
        _output, errors = process.communicate(timeout=PATIENCE)

    assert process.returncode == 2
    assert not (root / "build").exists()
    assert errors.decode().startswith(
        f"fout: poort {port} is al in gebruik\ntip: typ `klantreis serve --port "
    )
