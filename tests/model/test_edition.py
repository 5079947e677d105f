"""Editions as they load: in what order things stand, and to what in the edition a mistake points."""

import datetime as dt
import shutil
from pathlib import Path

import pytest

from klantreis.checking import Checked, check
from klantreis.content.difference import Action, Difference
from klantreis.content.edition import BASE
from klantreis.content.files import read_content
from klantreis.diagnostics import Position
from klantreis.model.causes import cause_of
from klantreis.wording import diagnostic

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

    assert found.diagnostics == []
    assert found.library is not None
    assert expected == [(one.number, one.id) for one in found.library.journeys]


def places(found: Checked) -> list[tuple[str, str, int]]:
    """Give every mistake with the file and the line at which it is reported."""
    return [(one.code, one.position.path, one.position.line) for one in found.diagnostics]


def test_a_mistake_points_to_what_hides_and_not_to_a_change_beside_it(tmp_path: Path) -> None:
    """Of two things done in one journey, the one that took its background away is named."""
    said = "change:\n  - id: schilder-brief\n    title: Dicht\nhide: [schilder-achtergrond]\n"
    found = places(checked(tmp_path, **{"journeys/eigen.yml": said}))

    assert ("no-background", "journeys/eigen.yml", 4) in found


def test_a_hidden_profile_is_told_of_only_where_it_is_hidden(tmp_path: Path) -> None:
    """That a pair of axes has no profile any more comes from hiding it, and not from axes.yml."""
    found = places(checked(tmp_path, **{"profiles/eigen.yml": "hide: [profiel-1]"}))

    assert {("profiles/eigen.yml", 1)} == {(path, line) for _code, path, line in found}


def test_an_id_of_another_kind_is_no_cause() -> None:
    """A tip with the id of the situation at which the mistake is, is not what is meant."""
    base = read_content(CASES / "_base", prefix=BASE).documents["docs/rollenspel/opzet.yml"]
    place = base.place(("situations", 0, "id"))
    one = diagnostic("missing-scene", place, situation="belletje", profile="eigen-profiel", folder="x/")
    added = Difference(Action.ADD, "profiles/eigen-profiel", "", "eigen-profiel", Position("profiles/a.yml"))
    tip = Difference(Action.ORDER, "tips/gouden-tips/tips/belletje", "", "belletje", Position("tips/a.yml"))
    own = Difference(
        Action.CHANGE, "docs/rollenspel/opzet/situations/belletje", "", "belletje", Position("docs/a.yml")
    )

    assert added == cause_of(one, "docs/rollenspel/opzet.yml", [added, tip], base)
    assert own == cause_of(one, "docs/rollenspel/opzet.yml", [own, tip], base)
    assert cause_of(one, "docs/rollenspel/opzet.yml", [tip], base) is None


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ("vreemd: ja\n", {"unknown-key"}),
        ("site_address: nergens\n", {"not-an-address"}),
        ("date: morgen\n", {"not-a-date"}),
        ("versie: [\n", {"bracket", "phone-number"}),
    ],
)
def test_a_mistake_in_the_settings(tmp_path: Path, wrong: str, expected: set[str]) -> None:
    """The variables and contacts of settings with a mistake still count.

    Where the settings cannot be read at all, any variable may be one of theirs, but no number is.
    """
    settings = (CASES / "_edition" / "klantreis.yml").read_text("utf-8")
    words = "variables: {telefoon: 010 123 45 67}\ncontacts: [020 123 45 67]\n"
    text = "change:\n  - id: bellen\n    title: Bel {{ telefoon }} of 020 123 45 67\n"
    files = {"klantreis.yml": f"{settings}{words}{wrong}", "tips/gouden-tips.yml": text}
    found = {one.code for one in checked(tmp_path, **files).diagnostics}

    assert expected == found
