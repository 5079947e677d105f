"""`klantreis build`, where no engine is needed: wrong usage and mistakes. The rest is in tests/engine."""

import sys
from pathlib import Path

import pytest

from klantreis.engine.zensical import NEEDS
from tests.cli.conftest import Klantreis, Start
from tests.cli.test_check import spoil
from tests.setup.content import ROOT


def test_mistakes_leave_the_old_site(klantreis: Klantreis, root: Path) -> None:
    """With a mistake in the content nothing is built, and the site that was there stays."""
    spoil(root)
    old = root / "build" / "site" / "index.html"
    old.parent.mkdir(parents=True)
    old.write_text("oud", encoding="utf-8")
    status, output, errors = klantreis("build", "--root", root)

    assert (status, output) == (1, "")
    assert errors.endswith("1 fout gevonden.\n")
    assert old.read_text("utf-8") == "oud"


def test_an_unknown_engine(klantreis: Klantreis, root: Path) -> None:
    """Only the engines that are there can be asked for."""
    status, output, errors = klantreis("build", "--root", root, "--engine", "jekyll")

    assert (status, output) == (2, "")
    assert errors.startswith("fout: '--engine' moet een van deze zijn: mkdocs, zensical\n")


def test_zensical_is_not_there(klantreis: Klantreis, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the other engine nothing is made, and what to install is told, in the manual too."""
    monkeypatch.setitem(sys.modules, "zensical", None)
    status, output, errors = klantreis("build", "--root", root, "--engine", "zensical")

    assert (status, output) == (2, "")
    assert errors == (
        f"fout: Zensical is niet geïnstalleerd\ntip: typ `pip install {NEEDS}`, of laat --engine weg\n"
    )
    assert f"`pip install {NEEDS}`" in (root / "docs" / "over" / "makers" / "opdrachten.md").read_text(
        "utf-8"
    )
    assert f'"{NEEDS}"' in (ROOT / "pyproject.toml").read_text("utf-8")


def test_settings_of_the_site_run_nothing(klantreis: Klantreis, root: Path) -> None:
    """A tag in mkdocs.yml that would run a program is a mistake with a place, before any engine reads it."""
    ran = root / "ran"
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(f"\nx: !!python/object/apply:os.mkdir ['{ran}']\n")
    status, _output, errors = klantreis("build", "--root", root, "--no-print")

    assert (status, ran.exists()) == (1, False)
    assert "[tag]" in errors


@pytest.mark.parametrize("name", ["build", "build/pages"])
def test_a_file_for_a_folder(start: Start, root: Path, name: str) -> None:
    """A file where the build needs a folder is told by its path; it is no traceback."""
    file = root / name
    file.parent.mkdir(exist_ok=True)
    file.touch()
    process = start("build", "--no-print", "--root", root)
    errors = process.communicate()[1].decode()

    assert process.returncode == 2
    assert f"fout: '{file}" in errors
    assert errors.endswith("\ntip: kijk of daar een bestand staat waar een map moet zijn\n")


def test_a_file_for_the_cache(start: Start, root: Path) -> None:
    """A cache that is a file is no traceback either."""
    process = start("build", "--no-print", "--root", root, "--cache", root / "content.yml")
    errors = process.communicate()[1].decode()

    assert process.returncode == 2
    assert f"fout: '{root / 'content.yml'}" in errors
