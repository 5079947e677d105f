"""The script with which an umbrella organisation builds the editions of its members."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from klantreis.content.lock import LOCK
from klantreis.output.starter import starter_files
from klantreis.output.writer import write_file
from klantreis.updating import shipped_version
from tests.cli.conftest import SURROUNDINGS
from tests.setup.content import ROOT
from tests.setup.starter import first_lock

SCRIPT = ROOT / "umbrella" / "editions.py"
NAMES = {"brug": "De Brug", "polder": "Wonen & Haven", "kade": 'De "Kade"'}


def run(*arguments: object) -> "subprocess.CompletedProcess[str]":
    """Run the script."""
    return subprocess.run(
        [sys.executable, SCRIPT, *map(str, arguments)],
        env=os.environ | SURROUNDINGS,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make three editions, the second with a mistake."""
    folder = tmp_path_factory.mktemp("koepel") / "uitgaven"
    for name, title in NAMES.items():
        for path, text in starter_files(title, shipped_version(), "klantreis").items():
            write_file(folder / name / path, text)
    lock = first_lock(folder / "brug")
    for name in NAMES:
        write_file(folder / name / LOCK, lock)
    write_file(folder / "polder" / "tips" / "gouden-tips.yml", "hide: [niets]\n")
    return folder


@pytest.fixture(scope="module")
def sites(editions: Path) -> Path:
    """Give where the sites come: the second edition has one of an earlier time."""
    out = editions.with_name("sites")
    write_file(out / "polder" / "index.html", "zoals het was")
    return out


@pytest.fixture(scope="module")
def ended(editions: Path, sites: Path) -> "list[subprocess.CompletedProcess[str]]":
    """Build both shares, as two jobs do in two places, and put what came of them together."""
    job = sites.with_name("job")
    write_file(job / "polder" / "index.html", (sites / "polder" / "index.html").read_text("utf-8"))
    runs = [run("build", editions, sites, 0, 2), run("build", editions, job, 1, 2)]
    for site in job.iterdir():
        site.rename(sites / site.name)
    return runs


def test_shares(editions: Path) -> None:
    """There are at most as many shares as asked, and none without an edition."""
    assert [[0, 1], [5, 18, 19]] == [json.loads(run("shares", editions, count).stdout) for count in (2, 20)]


def test_a_new_member_moves_no_other(tmp_path: Path) -> None:
    """The share of an edition follows from its name: its old site is where it was, whoever joins."""
    for name in ("brug", "polder"):
        write_file(tmp_path / name / "klantreis.yml", "")
    before = json.loads(run("shares", tmp_path, 20).stdout)
    write_file(tmp_path / "aarde" / "klantreis.yml", "")

    assert before == [18, 19]
    assert set(before) < set(json.loads(run("shares", tmp_path, 20).stdout))


def test_builds_a_share(ended: "list[subprocess.CompletedProcess[str]]", sites: Path) -> None:
    """Every edition is in one share; a mistake in one is told, stops no other, and leaves its old site."""
    assert [0, 1] == [one.returncode for one in ended]
    assert "polder: niet gebouwd" in ended[1].stderr
    assert ["brug", "kade", "polder"] == sorted(path.parent.name for path in sites.glob("*/index.html"))
    assert (sites / "polder" / "index.html").read_text("utf-8") == "zoals het was"
    assert "De Brug" in (sites / "brug" / "index.html").read_text("utf-8")


@pytest.mark.usefixtures("ended")
def test_shares_what_it_drew(sites: Path) -> None:
    """Figures and fonts stand once beside the sites, for all editions of a share."""
    cache = sites.with_name(f"{sites.name}-cache")

    assert list(cache.glob("*-figure.svg"))
    assert not list(sites.parent.glob("uitgaven/kade/build/cache/*-figure.svg"))


@pytest.mark.usefixtures("ended")
def test_lists_the_sites(editions: Path, sites: Path) -> None:
    """One page leads to every site, by the name of the corporation."""
    ended = run("index", editions, sites)
    page = (sites / "index.html").read_text("utf-8")

    assert ended.returncode == 0
    assert '<a href="polder/">Wonen &amp; Haven</a>' in page
    assert 'kade/">De &quot;Kade&quot;</a>' in page
    assert page.count("<li>") == 3


def test_the_workflow_uses_it() -> None:
    """The workflow can be read, and asks the script for its matrix, for every share, and for the list."""
    workflow = (ROOT / "umbrella" / "pages.yml").read_text("utf-8")

    assert {"shares", "build", "publish"} == set(yaml.safe_load(workflow)["jobs"])
    assert "editions.py shares uitgaven 20" in workflow
    assert "editions.py build uitgaven sites ${{ matrix.share }} 20" in workflow
    assert "editions.py index uitgaven public" in workflow
