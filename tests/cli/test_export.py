"""`klantreis export`."""

import json
from pathlib import Path

from tests.cli.conftest import Klantreis
from tests.cli.test_check import spoil


def test_on_the_screen(klantreis: Klantreis, root: Path) -> None:
    """The document stands on the output, alone."""
    status, output, errors = klantreis("export", "--root", root)

    assert (status, errors) == (0, "")
    assert json.loads(output)["licence"] == "CC-BY-4.0"


def test_in_a_file(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """With --out it stands in a file, the same to the letter."""
    file = tmp_path / "uit" / "klantreis.json"
    status, output, _errors = klantreis("export", "--root", root, "--out", file)

    assert (status, output) == (0, "")
    assert file.read_text("utf-8") == klantreis("export", "--root", root)[1]


def test_mistakes_come_first(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """Content with a mistake is not exported; the mistake stands on the error stream."""
    spoil(root)
    status, output, errors = klantreis("export", "--root", root, "--out", tmp_path / "uit.json")

    assert (status, output) == (1, "")
    assert errors.endswith("1 fout gevonden.\n")
    assert not (tmp_path / "uit.json").exists()


def test_a_place_that_cannot_be_written(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """A folder in the way is wrong usage."""
    status, output, errors = klantreis("export", "--root", root, "--out", tmp_path)

    assert (status, output) == (2, "")
    assert errors == (
        f"fout: '{tmp_path}' kan niet worden geschreven\n"
        "tip: kijk of daar een map staat waar een bestand moet zijn\n"
    )
    assert not tmp_path.with_name(f".{tmp_path.name}.new").exists()
