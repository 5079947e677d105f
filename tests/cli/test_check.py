"""`klantreis check`."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Klantreis


def spoil(root: Path) -> None:
    """Make one mistake in the content."""
    cafe = root / "journeys" / "4-cafe.yml"
    cafe.write_text(cafe.read_text("utf-8").replace("mood: -2", "mood: -3", 1), encoding="utf-8")


def test_sound(klantreis: Klantreis, root: Path) -> None:
    """Sound content is told in one line, with what there is."""
    status, output, errors = klantreis("check", "--root", root)

    assert (status, errors) == (0, "")
    assert output.startswith("Alles klopt: 8 huurders, 77 cellen, 17 onderdelen, 4 profielen, 13 tips, ")
    assert output.count("\n") == 1


@pytest.mark.usefixtures("inside")
def test_here(klantreis: Klantreis) -> None:
    """Without --root, the folder where you are is checked."""
    assert klantreis("check")[0] == 0


def test_a_mistake(klantreis: Klantreis, root: Path) -> None:
    """A mistake is reported with its place, and the last line counts."""
    spoil(root)
    status, output, errors = klantreis("check", "--root", root)

    assert (status, errors) == (1, "")
    assert "journeys/4-cafe.yml:" in output
    assert output.endswith("\n1 fout gevonden.\n")


def test_json(klantreis: Klantreis, root: Path) -> None:
    """With --format json a program reads the same mistakes."""
    spoil(root)
    status, output, _errors = klantreis("check", "--root", root, "--format", "json")

    assert status == 1
    assert [one["path"] for one in json.loads(output)] == ["journeys/4-cafe.yml"]


def test_json_when_sound(klantreis: Klantreis, root: Path) -> None:
    """Without mistakes, a program reads an empty list."""
    status, output, _errors = klantreis("check", "--root", root, "--format", "json")

    assert (status, json.loads(output)) == (0, [])


def test_github(klantreis: Klantreis, root: Path) -> None:
    """With --format github a mistake becomes an annotation."""
    spoil(root)
    status, output, _errors = klantreis("check", "--root", root, "--format", "github")

    assert status == 1
    assert output.startswith("::error file=journeys/4-cafe.yml,line=")


def test_warnings_are_sound(klantreis: Klantreis, root: Path) -> None:
    """What is overdue on the day that is given is a warning, and the status stays 0."""
    content = root / "journeys" / "4-cafe.yml"
    content.write_text(f"review_before: 2030-01-01\n{content.read_text('utf-8')}", encoding="utf-8")
    before = klantreis("check", "--root", root, "--today", "2029-12-31")
    after = klantreis("check", "--root", root, "--today", "2030-01-02")

    assert before[0] == after[0] == 0
    assert before[1].startswith("Alles klopt")
    assert after[1].endswith("\nGeen fouten; wel 1 waarschuwing gevonden.\n")
