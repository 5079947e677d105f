"""`klantreis release`."""

from pathlib import Path

import pytest

from klantreis.views.history import read_release
from tests.cli.conftest import Klantreis
from tests.cli.test_check import spoil


def set_version(root: Path, version: str) -> None:
    """Write another version in content.yml."""
    content = root / "content.yml"
    lines = content.read_text("utf-8").splitlines(keepends=True)
    changed = [f"version: {version}\n" if line.startswith("version:") else line for line in lines]
    content.write_text("".join(changed), encoding="utf-8")


def test_writes_history(klantreis: Klantreis, root: Path) -> None:
    """A release is written down in history/, and the command says how much is in it."""
    set_version(root, "2.0.0")
    status, output, errors = klantreis("release", "2.0.0", "--root", root)
    file = root / "history" / "2.0.0.json"
    written = read_release(file.read_text("utf-8"))

    assert (status, errors) == (0, "")
    assert output == f"{file} geschreven: {len(written.items)} items\n"
    assert written.version == "2.0.0"


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ("2.0.0", "versie 2.0.0 is al uitgebracht"),
        ("1.9.9", "versie 1.9.9 komt voor 2.0.0, en die is al uitgebracht"),
    ],
)
def test_refuses_the_past(version: str, said: str, klantreis: Klantreis, root: Path) -> None:
    """A version that is there already, or comes before it, is refused with the next one to type."""
    set_version(root, "2.0.0")
    klantreis("release", "2.0.0", "--root", root)
    written = (root / "history" / "2.0.0.json").read_bytes()
    hint = "tip: zet `version: 2.1.0` in content.yml en typ `klantreis release 2.1.0`"

    assert klantreis("release", version, "--root", root) == (2, "", f"fout: {said}\n{hint}\n")
    assert (root / "history" / "2.0.0.json").read_bytes() == written


def test_refuses_another_version(klantreis: Klantreis, root: Path) -> None:
    """The version must be the one that content.yml names."""
    set_version(root, "2.0.0")
    status, output, errors = klantreis("release", "3.0.0", "--root", root)

    assert (status, output) == (2, "")
    assert errors == (
        "fout: in content.yml staat versie 2.0.0\n"
        "tip: typ `klantreis release 2.0.0`, of zet `version: 3.0.0` in content.yml\n"
    )
    assert not (root / "history").exists()


def test_refuses_what_is_no_version(klantreis: Klantreis, root: Path) -> None:
    """A version is three numbers."""
    hint = "tip: typ drie getallen met punten ertussen, zoals 1.2.0"

    assert klantreis("release", "nieuw", "--root", root) == (2, "", f"fout: 'nieuw' is geen versie\n{hint}\n")


def test_refuses_mistakes(klantreis: Klantreis, root: Path) -> None:
    """Content with a mistake is not released."""
    spoil(root)
    status, output, errors = klantreis("release", "1.0.0", "--root", root)

    assert (status, output) == (1, "")
    assert errors.endswith("1 fout gevonden.\n")
    assert not (root / "history").exists()


def test_refuses_a_link_out_of_the_project(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """Nothing is written outside the project, wherever history/ leads."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (root / "history").symlink_to(elsewhere, target_is_directory=True)
    set_version(root, "2.0.0")

    status, _output, errors = klantreis("release", "2.0.0", "--root", root)

    assert status == 2
    assert errors == (
        "fout: de versie kan niet in 'history': deze koppeling leidt naar een plek buiten het project\n"
        "tip: zet de map zelf hier neer, of haal de koppeling weg.\n"
    )
    assert list(elsewhere.iterdir()) == []


def test_refuses_a_file_for_the_folder(klantreis: Klantreis, root: Path) -> None:
    """A file named history is refused before anything is written."""
    (root / "history").touch()
    set_version(root, "2.0.0")
    status, _output, errors = klantreis("release", "2.0.0", "--root", root)

    assert status == 2
    assert errors.startswith(
        "fout: de versie kan niet in 'history': dit moet een map zijn\ntip: maak een map"
    )
