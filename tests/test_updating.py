"""An edition and a base that moves on: nothing of the edition is lost, whatever stops the update."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from klantreis.build import check
from klantreis.content.update import State, Update
from klantreis.output.starter import starter_files
from klantreis.output.writer import write_file
from klantreis.updating import Choice, Decision, carry_out, find_update, first_lock, note_in_lock
from tests.test_cases import BASE

TIPS = "tips/gouden-tips.yml"
CELLS = "journeys/eigen.yml"
OWN_TIPS = """\
# Onze tips.
change:
  # Wij bellen anders.
  - id: bellen
    reason: Zo doen wij het.
    title: Bel altijd

  - id: langsgaan
    summary: Wij gaan langs.

add:
  - id: eigen-appen
    title: Appen
    summary: App eens.
    text: Stuur een bericht.
    phases: all
    situations: [eerste maand, geen reactie, brief terug]
"""
OWN_CELLS = """\
change:
  - id: schilder-brief
    title: De brief bleef liggen
hide:
  - id: schilder-brief-2
    reason: Dat kwam bij ons niet voor.
"""
CHANGES = {
    TIPS: [("title: Bellen", "title: Bel nu"), ("summary: Ga langs.", "summary: Ga snel langs.")],
    "journeys/1-schilder.yml": [
        ("title: De brief bleef dicht", "title: Dicht"),
        ("Weer een brief.", "Nog een."),
    ],
    "tips/stappen.yml": [("title: ", "title: Nieuw, ")],
    "content.yml": [("version: 1.0.0", "version: 1.1.0")],
}


@dataclass
class Scene:
    """An edition over a base that has changed since."""

    root: Path
    base: Path

    def update(self) -> Update:
        """Hold the one against the other."""
        update = find_update(self.root, self.base)[1]
        assert update is not None
        return update

    def text(self, path: str) -> str:
        """Read a file of the edition."""
        return (self.root / path).read_text("utf-8")

    def files(self) -> dict[str, bytes]:
        """Give every file of the edition."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file()
        }


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    """Make an edition, let it be built once, and change the base."""
    root, base = tmp_path / "uitgave", tmp_path / "basis"
    shutil.copytree(BASE, base)
    files = starter_files("De Brug", "1.0.0", "klantreis==1.0.0")
    for path, text in {**files, TIPS: OWN_TIPS, CELLS: OWN_CELLS}.items():
        write_file(root / path, text)
    write_file(root / "klantreis.lock.yml", first_lock(root, base))
    note_in_lock(root, check(root, base=base))
    assert not check(root, base=base).diagnostics
    for path, changes in CHANGES.items():
        text = (base / path).read_text("utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        (base / path).write_text(text, encoding="utf-8")
    return Scene(root, base)


ANSWERS = {
    "bellen": Decision(Choice.KEEP),
    "langsgaan": Decision(Choice.TAKE),
    "schilder-brief": Decision(
        Choice.EDIT, "- id: schilder-brief\n  title: Dicht gebleven\n# De basis: Dicht\n"
    ),
    "schilder-brief-2": Decision(Choice.KEEP),
}


def decided(key: str) -> Decision:
    """Give the answer about an item."""
    return ANSWERS[key.rpartition("/")[2]]


def test_says_how_everything_stands(scene: Scene) -> None:
    """Each item is untouched, yours, changed in the base, or changed in both."""
    update = scene.update()
    by_name = {item.key.rpartition("/")[2]: item.state for item in update.items}

    assert {State.BOTH_CHANGED} == {by_name[name] for name in ANSWERS}
    assert State.BASE_CHANGED is by_name["lezen"]
    assert State.UNTOUCHED is by_name["schilder-huisbezoek"]
    assert ("1.0.0", "1.1.0") == (update.lock.base_version, update.base_version)


def test_shows_old_new_and_yours(scene: Scene) -> None:
    """Of what both changed there is the old base, the new base and the edition's own."""
    (item,) = [one for one in scene.update().open if one.key.endswith("/bellen")]
    said = [one.get("title") if isinstance(one, dict) else None for one in (item.old, item.new, item.own)]

    assert ["Bellen", "Bel nu", "Bel altijd"] == said


def test_looking_writes_nothing(scene: Scene) -> None:
    """Holding the base against the lock leaves every file as it is."""
    before = scene.files()
    scene.update()

    assert before == scene.files()


def test_takes_over_what_was_decided(scene: Scene) -> None:
    """Kept stays, taken goes, edited is as edited; comments and all else stay as typed."""
    later = carry_out(scene.root, lambda item: decided(item.key), scene.base)

    assert [] == later
    assert OWN_TIPS.replace("  - id: langsgaan\n    summary: Wij gaan langs.\n\n", "") == scene.text(TIPS)
    assert OWN_CELLS.replace("De brief bleef liggen", "Dicht gebleven") == scene.text(CELLS)
    assert "base_version: 1.1.0" in scene.text("klantreis.yml")
    assert [] == check(scene.root, base=scene.base).diagnostics
    assert {State.UNTOUCHED, State.YOURS} == {item.state for item in scene.update().items}


def test_later_stays_open(scene: Scene) -> None:
    """What is left for later is asked again the next time, and nothing of it is lost."""
    later = carry_out(scene.root, lambda _item: Decision(Choice.LATER), scene.base)

    assert len(ANSWERS) == len(later)
    assert (OWN_TIPS, OWN_CELLS) == (scene.text(TIPS), scene.text(CELLS))
    assert {item.key for item in later} == {item.key for item in scene.update().open}
    assert "base_version: 1.0.0" in scene.text("klantreis.yml")


def test_an_edit_that_cannot_be_read_waits(scene: Scene) -> None:
    """What cannot be read as YAML is not written."""
    later = carry_out(scene.root, lambda _item: Decision(Choice.EDIT, "- id: [\n"), scene.base)

    assert len(ANSWERS) == len(later)
    assert OWN_TIPS == scene.text(TIPS)


def test_nothing_left_to_do(scene: Scene) -> None:
    """An update that was taken over finds nothing more, and writes nothing more."""
    carry_out(scene.root, lambda item: decided(item.key), scene.base)
    before = scene.files()
    carry_out(scene.root, lambda item: decided(item.key), scene.base)

    assert before == scene.files()


class Killed(Exception):  # noqa: N818  it stands for the end of the process
    """The process stops here."""


@pytest.mark.parametrize("after", range(8))
def test_stopped_at_every_write(after: int, scene: Scene) -> None:
    """Stopped before any write, every file is as before or as after, and going on ends as if never stopped."""
    done: list[Path] = []

    def write(path: Path, text: str) -> None:
        if len(done) == after:
            raise Killed
        done.append(path)
        write_file(path, text)

    whole = scene.root.with_name("heel")
    shutil.copytree(scene.root, whole)
    carry_out(whole, lambda item: decided(item.key), scene.base)
    try:
        carry_out(scene.root, lambda item: decided(item.key), scene.base, write)
    except Killed:
        assert [] == [
            one for one in check(scene.root, base=scene.base).diagnostics if one.severity == "error"
        ]
        assert (
            "# Wij bellen anders.\n  - id: bellen\n    reason: Zo doen wij het.\n    title: Bel altijd"
            in scene.text(TIPS)
        )
    carry_out(scene.root, lambda item: decided(item.key), scene.base)

    assert Scene(whole, scene.base).files() == scene.files()
