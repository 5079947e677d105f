"""`klantreis schema`."""

import json
from pathlib import Path

from klantreis.model.schema import schemas
from tests.cli.conftest import Klantreis


def test_one_file_a_kind(klantreis: Klantreis, root: Path) -> None:
    """Every kind of file gets its schema in schemas/, and the command says so."""
    status, output, errors = klantreis("schema", "--root", root)
    written = {file.name: json.loads(file.read_text("utf-8")) for file in (root / "schemas").iterdir()}

    assert (status, errors) == (0, "")
    assert output == f"{len(schemas())} schema’s geschreven in {root / 'schemas'}\n"
    assert written == {f"{kind}.schema.json": schema for kind, schema in schemas().items()}


def test_another_folder(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """With --out they stand elsewhere."""
    status, _output, _errors = klantreis("schema", "--root", root, "--out", tmp_path / "schemas")

    assert status == 0
    assert (tmp_path / "schemas" / "journey.schema.json").is_file()
    assert not (root / "schemas").exists()


def test_needs_no_sound_content(klantreis: Klantreis, root: Path) -> None:
    """An author with a mistake can still get the schemas: they help to find it."""
    (root / "content.yml").unlink()

    assert klantreis("schema", "--root", root)[0] == 0


def test_a_file_in_the_way(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """Where a file stands in the place of the folder, that is what its user hears."""
    (tmp_path / "file").touch()
    status, _output, errors = klantreis("schema", "--root", root, "--out", tmp_path / "file")

    assert status == 2
    assert errors.endswith("\ntip: kijk of daar een bestand staat waar een map moet zijn\n")
