"""When the press makes files anew."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.setup.content import ROOT

PACKAGE = ROOT / "generator" / "klantreis"
CATALOGUE = "locale/nl/LC_MESSAGES/klantreis.po"
CHANGES = {
    "output/zips.py": ('"""', '"""Changed. '),
    CATALOGUE: ('msgstr "Opening"', 'msgstr "Begin"'),
}


def code(folder: Path) -> str:
    """Give the hash of the code of a copy of the program, as a run of its own."""
    said = "from klantreis.output.sheets.press import _code; print(_code().hex())"
    return subprocess.run(
        [sys.executable, "-c", said],
        cwd=folder,
        env={"PYTHONPATH": "."},
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def test_what_a_file_is_made_with_makes_it_anew(tmp_path: Path) -> None:
    """Zips and Dutch words end up in what is made, so that each of them counts in its hash."""
    shutil.copytree(PACKAGE, tmp_path / "klantreis")
    hashes = [code(tmp_path)]
    for path, (old, new) in CHANGES.items():
        file = tmp_path / "klantreis" / path
        file.write_text(file.read_text("utf-8").replace(old, new, 1), "utf-8")
        hashes.append(code(tmp_path))

    assert len(set(hashes)) == 1 + len(CHANGES)
