"""Builds: the same content gives the same bytes, and a build that fails or is stopped harms nothing."""

import os
import shutil
import subprocess
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from klantreis.output.archive import archive
from tests.setup.content import ROOT
from tests.site.content import copy_content

pytestmark = pytest.mark.site


def bytes_of(folder: Path) -> dict[str, str]:
    """Give the hash of every file in a folder, by its path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def command(root: Path, *options: str, **environment: str) -> "subprocess.Popen[str]":
    """Start `klantreis build` in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "klantreis", "build", "--root", str(root), *options],
        env=os.environ | {"PYTHONPATH": str(ROOT / "generator")} | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.fixture
def built(root: Path, tmp_path: Path) -> Path:
    """Give a copy of the content with its site, which a test may spoil."""
    copy = tmp_path / "klantreis"
    shutil.copytree(root, copy)
    return copy


def test_same_content_same_bytes(site: Path, tmp_path: Path) -> None:
    """A build elsewhere, from nothing, in another process, gives the same files and zip with the same bytes."""
    root = copy_content(tmp_path / "elsewhere")
    done = command(root, "--zip", PYTHONHASHSEED="7", TZ="Pacific/Auckland", LC_ALL="C")
    output, _ = done.communicate()

    assert (0, bytes_of(site)) == (done.returncode, bytes_of(root / "build" / "site")), output
    assert archive(site) == (root / "build" / "klantreis.zip").read_bytes()


def test_a_mistake_leaves_the_old_site(built: Path) -> None:
    """With an error in the content there is no new site, and the old one is as it was."""
    before = bytes_of(built / "build" / "site")
    tips = built / "tips" / "gouden-tips.yml"
    tips.write_text(tips.read_text("utf-8").replace("title:", "titel:", 1), "utf-8")
    build = command(built, "--no-print")
    build.communicate()

    assert (1, before) == (build.returncode, bytes_of(built / "build" / "site"))


def spoil_engine(root: Path) -> None:
    """Ask the engine for a plugin that does not exist."""
    config = root / "mkdocs.yml"
    config.write_text(config.read_text("utf-8").replace("  search:", "  onbekend:"), "utf-8")


def test_an_engine_that_gives_up_leaves_the_old_site(built: Path) -> None:
    """When the engine fails, the old site is as it was."""
    before = bytes_of(built / "build" / "site")
    spoil_engine(built)
    build = command(built, "--no-print")
    build.communicate()

    assert (True, before) == (build.returncode != 0, bytes_of(built / "build" / "site"))


def test_killed_while_building(built: Path) -> None:
    """A build that is killed halfway leaves the old site; the next one makes the new one."""
    before = bytes_of(built / "build" / "site")
    phases = built / "journeys" / "phases.yml"
    phases.write_text(phases.read_text("utf-8").replace("label: Drempels", "label: Hobbels", 1), "utf-8")
    stopped = command(built, "--no-print")
    while not (built / "build" / "site-new").exists() and stopped.poll() is None:
        time.sleep(0.01)
    stopped.kill()
    stopped.communicate()

    assert before == bytes_of(built / "build" / "site")

    command(built, "--no-print").communicate()

    assert '<h1 id="drempels">Hobbels' in (built / "build/site/klantreis/drempels/index.html").read_text(
        "utf-8"
    )


def test_killed_while_swapping(built: Path) -> None:
    """A build that was killed between putting the old site aside and the new one in place loses neither."""
    place = built / "build" / "site"
    before = bytes_of(place)
    place.rename(place.with_name("site.old"))
    spoil_engine(built)
    command(built, "--no-print").communicate()

    assert before == bytes_of(place)
