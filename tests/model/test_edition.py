"""Editions as they load: in what order things stand, and to what in the edition a mistake points."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from klantreis.build import Checked, check

CASES = Path(__file__).parents[1] / "cases"
TODAY = dt.date(2026, 6, 1)
OWN_JOURNEY = """\
  - id: eigen-winkel
    title: De winkel ging dicht
    tenant: {address: mevrouw, pronoun: zij}
    summary: De winkel ging dicht.
    profile: {best: profiel-2, basis: inferred, reason: Zij kwam zelf.}
    cells:
      - id: eigen-winkel-achtergrond
        source_cell: eigen
        part: achtergrond
        voice: tenant
        attribution: explicit
        mood: -1
        title: Mijn winkel liep niet meer
        text: Mijn winkel liep niet meer.
    reflection:
      - {text: Wat had jij gedaan?, basis: editors, from: [eigen-winkel-achtergrond]}
"""


def checked(folder: Path, **files: str) -> Checked:
    """Check an edition with these files, by path."""
    root = folder / "edition"
    shutil.copytree(CASES / "_edition", root)
    for path, text in files.items():
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(text, "utf-8")
    return check(root, TODAY, base=CASES / "_base")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("order: [bakker]", [(2, "bakker"), (1, "schilder")]),
        ("hide: [schilder]", [(2, "bakker")]),
        (
            f"add:\n{OWN_JOURNEY}order: [eigen-winkel, bakker]",
            [(3, "eigen-winkel"), (2, "bakker"), (1, "schilder")],
        ),
    ],
)
def test_tenants_keep_their_numbers(tmp_path: Path, said: str, expected: list[tuple[int, str]]) -> None:
    """Texts of the base call tenants by number, so an order only moves them, and hiding leaves a gap."""
    found = checked(tmp_path, **{"journeys/eigen.yml": said})

    assert "number-gap" not in {one.code for one in found.diagnostics}
    assert found.library is not None or "hide" in said, found.diagnostics
    if found.library:
        assert expected == [(one.number, one.id) for one in found.library.journeys]
