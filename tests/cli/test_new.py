"""`klantreis new`."""

import json
from pathlib import Path

import pytest
import yaml

from klantreis.build import check
from tests.cli.conftest import Klantreis


@pytest.fixture
def edition(klantreis: Klantreis, tmp_path: Path) -> Path:
    """Make an edition."""
    root = tmp_path / "uitgave"
    assert klantreis(
        "new", root, "--name", 'De "Brug": wonen', "--install", "klantreis @ git+https://x/y"
    ) == (
        0,
        f"Je uitgave staat in {root}; lees daar README.md.\n",
        "",
    )
    return root


def test_is_sound_at_once(edition: Path) -> None:
    """A new edition has no mistake, not even a warning, whatever its name is made of."""
    checked = check(edition)

    assert checked.diagnostics == []
    assert checked.library is not None
    assert checked.library.about.title == 'De "Brug": wonen'


def test_says_where_the_program_comes_from_once(edition: Path) -> None:
    """The source of the program stands in requirements.txt and nowhere else."""
    files = [
        path for path in edition.rglob("*") if path.is_file() and "git+https://x/y" in path.read_text("utf-8")
    ]

    assert files == [edition / "requirements.txt"]


def test_name_stands_in_the_settings_and_the_look(edition: Path) -> None:
    """The name stands in klantreis.yml, and in the brand file, whose format asks for it."""
    files = {path.name for path in edition.rglob("*") if path.is_file() and "Brug" in path.read_text("utf-8")}

    assert files == {"klantreis.yml", "_brand.yml"}


def test_editors_find_the_schemas(edition: Path) -> None:
    """Every schema that the settings of the editor name is there, and is JSON."""
    settings = json.loads((edition / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"]
    kinds = {json.loads((edition / path).read_text("utf-8"))["$schema"] for path in settings}

    assert len(settings) > 10
    assert kinds == {"https://json-schema.org/draft/2020-12/schema"}


@pytest.mark.parametrize("file", [".github/workflows/pages.yml", ".gitlab-ci.yml"])
def test_workflows_use_the_one_setting(file: str, edition: Path) -> None:
    """Both workflows can be read, and install what requirements.txt says."""
    text = (edition / file).read_text("utf-8")

    assert yaml.safe_load(text)
    assert "pip install --requirement requirements.txt" in text


def test_refuses_a_folder_in_use(klantreis: Klantreis, tmp_path: Path) -> None:
    """A folder with something in it is left alone."""
    (tmp_path / "brief.txt").write_text("van mij", encoding="utf-8")
    status, output, errors = klantreis("new", tmp_path)

    assert (status, output) == (2, "")
    assert errors == (
        f"fout: '{tmp_path}' bestaat al, en is niet leeg\ntip: kies een andere naam, of maak de map leeg\n"
    )
    assert [tmp_path / "brief.txt"] == list(tmp_path.iterdir())


def test_update_needs_an_edition(klantreis: Klantreis, root: Path) -> None:
    """A base has nothing to update."""
    status, output, errors = klantreis("update", "--root", root)

    assert (status, output) == (2, "")
    assert "is geen eigen uitgave" in errors


def test_update_without_news(klantreis: Klantreis, edition: Path) -> None:
    """Right after its making, there is nothing to update, and nothing is written."""
    lock = (edition / "klantreis.lock.yml").read_bytes()
    status, output, errors = klantreis("update", "--root", edition)

    assert (status, errors) == (0, "")
    assert "Er is niets bij te werken." in output
    assert lock == (edition / "klantreis.lock.yml").read_bytes()
