"""The script with which an umbrella organisation builds the editions of its members."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import SURROUNDINGS
from tests.setup.content import ROOT

SCRIPT = ROOT / "umbrella" / "editions.py"
NAMES = ("brug", "haven", "kade")


def make_edition(folder: Path) -> None:
    """Make an edition."""
    command = [sys.executable, "-m", "klantreis", "new", str(folder)]
    subprocess.run(command, env=os.environ | SURROUNDINGS, capture_output=True, check=True)


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run the script."""
    return subprocess.run(
        [sys.executable, SCRIPT, *map(str, arguments)],
        env=os.environ | SURROUNDINGS,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def editions(tmp_path: Path) -> Path:
    """Make three editions, the second with a mistake."""
    folder = tmp_path / "uitgaven"
    for name in NAMES:
        make_edition(folder / name)
    (folder / "haven" / "tips" / "gouden-tips.yml").write_text("hide: [niets]\n", encoding="utf-8")
    return folder


def test_shares(editions: Path) -> None:
    """There are as many shares as asked, but none without an edition."""
    assert [[0, 1], [0, 1, 2]] == [json.loads(run("shares", editions, count).stdout) for count in (2, 20)]


def test_builds_a_share(editions: Path, tmp_path: Path) -> None:
    """Every edition is in one share; a mistake in one is told, and stops no other."""
    out = tmp_path / "sites"
    ended = [run("build", editions, out, number, 2) for number in (0, 1)]

    assert [0, 1] == [one.returncode for one in ended]
    assert "haven: niet gebouwd" in ended[1].stderr
    assert ["brug", "kade"] == sorted(path.parent.name for path in out.glob("*/index.html"))


def test_the_workflow_uses_it() -> None:
    """The workflow can be read, and asks the script for its matrix and for every share."""
    workflow = (ROOT / "umbrella" / "pages.yml").read_text("utf-8")

    assert {"shares", "build", "publish"} == set(yaml.safe_load(workflow)["jobs"])
    assert "editions.py shares uitgaven 20" in workflow
    assert "editions.py build uitgaven sites ${{ matrix.share }} 20" in workflow
