"""An edition and a base that moves on: nothing of the edition is lost, whatever stops the update."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from klantreis.checking import check
from klantreis.content.lock import LOCK
from klantreis.content.update import ItemUpdate, State, Update
from klantreis.output.starter import starter_files
from klantreis.output.writer import write_file
from klantreis.updating import (
    Choice,
    Decision,
    carry_out,
    find_update,
    is_half_way,
    note_in_lock,
    put,
)
from tests.setup.starter import first_lock
from tests.test_cases import BASE

TIPS, CELLS, OPENERS = "tips/gouden-tips.yml", "journeys/eigen.yml", "tips/eye-openers.yml"
STEPS, LOOK, PAGE, TERMS = "tips/stappen.yml", "_brand.yml", "docs/over/lezen.md", "tips/begrippen.yml"
OWN = {
    TIPS: """\
# Onze tips.
change:
  # Wij bellen anders.
  - id: bellen
    reason: Zo doen wij het.
    # Dat wilden de collega's.
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
order: [eigen-appen, bellen]
""",
    CELLS: """\
change:
  - id: schilder-brief
    title: De brief bleef liggen
hide:
  - id: schilder-brief-2
    reason: Dat kwam bij ons niet voor.
  - bakker
""",
    OPENERS: "hide: [oud, consulent] # die niet\norder: [luisteren, oud]\n",
    STEPS: "change:\n  - id: lezen\n    title: Lees goed\norder: [doen, lezen]\n",
    LOOK: """\
meta:
  name: De Brug
color:
  palette:
    accent: "#005a8c"
    muted: "#46505e" # ons grijs
""",
    PAGE: "---\nreason: Wij lezen samen.\n---\n\n# Samen lezen\n\nLees met {{ corporatie }}.\n",
}
OPENER = """\
  - id: oud
    role: Consulent
    title: Vroeger was alles anders
    text: Dat zei iedereen.
    phases: [contact]
  - id: luisteren
    role: Consulent
    title: Luister langer
    text: Wie langer luistert, hoort nog meer.
    phases: [contact]
"""
BEFORE = {
    OPENERS: [("eye_openers:\n", f"eye_openers:\n{OPENER}")],
    STEPS: [
        (
            "    text: Lees de reizen.\n",
            "    text: Lees de reizen.\n  - {id: doen, number: 2, title: Doe, text: Doe het.}\n",
        )
    ],
}
"""What is in the base at first, besides the base of the cases."""

AFTER = {
    TIPS: [("title: Bellen", "title: Bel nu"), ("summary: Ga langs.", "summary: Ga snel langs.")],
    "journeys/1-schilder.yml": [
        ("title: De brief bleef dicht", "title: Dicht"),
        ("Weer een brief.", "Nog een."),
    ],
    "journeys/2-bakker.yml": [("text: De brief was duidelijk.", "text: De brief was kort.")],
    STEPS: [("- id: lezen", "- id: doorlezen\n    formerly: [lezen]"), ("title: Lees", "title: Lees door")],
    OPENERS: [(OPENER.partition("  - id: luisteren")[0], "")],
    TERMS: [("Als je met elkaar praat.", "Als je samen praat.")],
    "docs/print/werkblad.yml": [("step: lezen", "step: doorlezen"), ("from: [lezen]", "from: [doorlezen]")],
    "docs/print/werkvormen.yml": [("from: [lezen]", "from: [doorlezen]")],
    "process.yml": [("from: [lezen]", "from: [doorlezen]")],
    "docs/print/evaluatie.yml": [("from: [lezen]", "from: [doorlezen]")],
    LOOK: [('accent: "#8a3413"', 'accent: "#7a2c0f"')],
    PAGE: [("Lees alles.", "Lees eerst één reis.")],
    "content.yml": [("version: 1.0.0", "version: 1.1.0")],
}
"""What the next version of the base says otherwise."""


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


def changed(folder: Path, changes: dict[str, list[tuple[str, str]]]) -> None:
    """Change the texts of files, each where it stands first."""
    for path, pairs in changes.items():
        text = (folder / path).read_text("utf-8")
        for old, new in pairs:
            assert old in text, old
            text = text.replace(old, new, 1)
        (folder / path).write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Scene:
    """Make an edition that touches everything that can be touched, let it be built once, and change the base."""
    folder = tmp_path_factory.mktemp("bijwerken")
    root, base = folder / "uitgave", folder / "basis"
    shutil.copytree(BASE, base)
    changed(base, BEFORE)
    write_file(base / PAGE, "# Lezen\n\nLees alles.\n\nNeem de tijd.\n")
    for path, text in {**starter_files("De Brug", "1.0.0", "klantreis==1.0.0"), **OWN}.items():
        write_file(root / path, text)
    write_file(root / LOCK, first_lock(root, base))
    note_in_lock(root, check(root, base=base))
    assert [one for one in check(root, base=base).diagnostics if one.severity == "error"] == []
    changed(base, AFTER)
    return Scene(root, base)


@pytest.fixture
def scene(before: Scene, tmp_path: Path) -> Scene:
    """Give a copy to change."""
    for path in (before.root, before.base):
        shutil.copytree(path, tmp_path / path.name)
    return Scene(tmp_path / before.root.name, tmp_path / before.base.name)


ANSWERS = {
    "bellen": Decision(Choice.KEEP),
    "langsgaan": Decision(Choice.TAKE),
    "schilder-brief": Decision(
        Choice.EDIT, "- id: schilder-brief\n  title: Dicht gebleven\n\n# --- De basis zegt nu: Dicht\n"
    ),
    "schilder-brief-2": Decision(Choice.KEEP),
    "doorlezen": Decision(Choice.KEEP),
    "oud": Decision(Choice.TAKE),
    "accent": Decision(Choice.TAKE),
    "lezen": Decision(Choice.KEEP),
}
DECIDED = {
    TIPS: OWN[TIPS].replace("  - id: langsgaan\n    summary: Wij gaan langs.\n\n", ""),
    CELLS: OWN[CELLS].replace("De brief bleef liggen", "Dicht gebleven"),
    OPENERS: "hide: [consulent] # die niet\norder: [luisteren]\n",
    STEPS: "change:\n  - id: doorlezen\n    title: Lees goed\norder: [doen, doorlezen]\n",
    LOOK: OWN[LOOK].replace('    accent: "#005a8c"\n', ""),
    PAGE: OWN[PAGE],
}
"""The files of the edition after those answers."""


def decided(item: ItemUpdate) -> Decision:
    """Give the answer about an item."""
    return ANSWERS[item.key.rpartition("/")[2]]


def test_says_how_everything_stands(before: Scene) -> None:
    """Each item is in one of the seven states, and those of which someone must decide are exactly these."""
    update = before.update()
    states = {item.key: item.state for item in update.items}

    assert sorted(ANSWERS) == sorted(item.key.rpartition("/")[2] for item in update.open)
    assert states["tips/gouden-tips/tips/bellen"] is State.BOTH_CHANGED
    assert states["_brand/color/palette/muted"] is State.YOURS
    assert states["tips/begrippen/terms/huisbezoek-begrip"] is State.BASE_CHANGED
    assert states["journeys/schilder/cells/schilder-huisbezoek"] is State.UNTOUCHED
    assert states["journeys/bakker/cells/bakker-brief"] is State.COVERED
    assert states["tips/eye-openers/eye_openers/oud"] is State.GONE
    assert ("1.0.0", "1.1.0") == (update.lock.base_version, update.base_version)


def test_what_is_new_is_told(scene: Scene) -> None:
    """What the base adds is new, and the update takes it into the lock."""
    changed(
        scene.base,
        {STEPS: [("  - {id: doen", "  - {id: kijken, number: 2, title: Kijk, text: Kijk.}\n  - {id: doen")]},
    )
    changed(scene.base, {STEPS: [("{id: doen, number: 2", "{id: doen, number: 3")]})
    new = [item.key for item in scene.update().of(State.NEW)]

    assert ["tips/stappen/steps/kijken"] == new


def test_shows_old_new_and_yours(before: Scene) -> None:
    """Of what both changed there is the old base, the new base and the edition's own."""
    by_name = {item.key.rpartition("/")[2]: item for item in before.update().open}

    def said(name: str, field: str) -> list[object]:
        item = by_name[name]
        return [one.get(field) if isinstance(one, dict) else None for one in (item.old, item.new, item.own)]

    assert ["Bellen", "Bel nu", "Bel altijd"] == said("bellen", "title")
    assert ["Lees", "Lees door", "Lees goed"] == said("doorlezen", "title")
    assert ["#8a3413", "#7a2c0f", "#005a8c"] == said("accent", "accent")
    assert ["Vroeger was alles anders", None, None] == said("oud", "title")


def test_looking_writes_nothing(scene: Scene) -> None:
    """Holding the base against the lock leaves every file as it is."""
    files = scene.files()
    scene.update()

    assert files == scene.files()


def test_takes_over_what_was_decided(scene: Scene) -> None:
    """Kept stays, taken goes, edited is as edited; a new id is taken over; comments and all else stay as typed."""
    files = scene.files()
    later = carry_out(scene.root, decided, scene.base)

    assert [] == later
    assert DECIDED == {path: scene.text(path) for path in OWN}
    assert "base_version: 1.1.0" in scene.text("klantreis.yml")
    assert [] == [one.message for one in check(scene.root, base=scene.base).diagnostics]
    assert {State.UNTOUCHED, State.YOURS} == {item.state for item in scene.update().items}
    assert {*OWN, LOCK, "klantreis.yml"} - {PAGE} == {
        path for path, data in scene.files().items() if files.get(path) != data
    }


def test_a_page_can_be_taken_or_edited(scene: Scene) -> None:
    """Of a page, taking the base takes the edition's file away, and editing writes it anew."""
    other = scene.root.with_name("ander")
    shutil.copytree(scene.root, other)
    page = {"lezen": Decision(Choice.TAKE)}
    carry_out(scene.root, lambda item: (ANSWERS | page)[item.key.rpartition("/")[2]], scene.base)
    page = {"lezen": Decision(Choice.EDIT, "# Samen\n\nSamen.\n# --- De basis zegt nu:\n# Lezen\n")}
    carry_out(other, lambda item: (ANSWERS | page)[item.key.rpartition("/")[2]], scene.base)

    assert not (scene.root / PAGE).exists()
    assert "# Samen\n\nSamen.\n" == (other / PAGE).read_text("utf-8")


def test_what_is_gone_cannot_be_kept(scene: Scene) -> None:
    """What the base no longer has waits until someone takes it away or makes it an own thing."""
    keep = {"oud": Decision(Choice.KEEP)}
    later = carry_out(scene.root, lambda item: (ANSWERS | keep)[item.key.rpartition("/")[2]], scene.base)

    assert ["tips/eye-openers/eye_openers/oud"] == [item.key for item in later]
    assert OWN[OPENERS] == scene.text(OPENERS)
    assert "base_version: 1.0.0" in scene.text("klantreis.yml")


def test_later_stays_open(scene: Scene) -> None:
    """What is left for later is asked again the next time, and nothing of it is lost."""
    later = carry_out(scene.root, lambda _item: Decision(Choice.LATER), scene.base)

    assert len(ANSWERS) == len(later)
    assert OWN == {path: scene.text(path) for path in OWN}
    assert {item.key for item in later} == {item.key for item in scene.update().open}
    assert "base_version: 1.0.0" in scene.text("klantreis.yml")


def test_an_edit_that_cannot_be_read_waits(scene: Scene) -> None:
    """What cannot be read as YAML is not written."""
    later = carry_out(scene.root, lambda _item: Decision(Choice.EDIT, "- id: [\n"), scene.base)

    assert {TIPS: OWN[TIPS], CELLS: OWN[CELLS]} == {path: scene.text(path) for path in (TIPS, CELLS)}
    assert {"bellen", "schilder-brief", "doorlezen"} <= {item.key.rpartition("/")[2] for item in later}


def test_line_ends_stay(scene: Scene) -> None:
    """A file with the line ends of Windows and a byte order mark keeps them."""
    text = "\ufeff" + OWN[TIPS].replace("\n", "\r\n")
    (scene.root / TIPS).write_bytes(text.encode())
    carry_out(scene.root, decided, scene.base)

    assert ("\ufeff" + DECIDED[TIPS].replace("\n", "\r\n")).encode() == (scene.root / TIPS).read_bytes()


def test_what_is_typed_meanwhile_stays(scene: Scene) -> None:
    """Who changes a file while the update asks loses nothing: it reads again, and asks again."""
    asked: list[str] = []

    def decide(item: ItemUpdate) -> Decision:
        if not asked:
            (scene.root / TIPS).write_text(f"# Nieuw.\n\n{OWN[TIPS]}", encoding="utf-8")
        asked.append(item.key)
        return decided(item)

    carry_out(scene.root, decide, scene.base)

    assert asked[0] == asked[1]
    assert f"# Nieuw.\n\n{DECIDED[TIPS]}" == scene.text(TIPS)


def test_nothing_left_to_do(scene: Scene) -> None:
    """An update that was taken over finds nothing more, and writes nothing more."""
    carry_out(scene.root, decided, scene.base)
    files, written = scene.files(), []
    carry_out(scene.root, decided, scene.base, lambda path, _text: written.append(path))

    assert ([], files) == (written, scene.files())


class Killed(Exception):  # noqa: N818  it stands for the end of the process
    """The process stops here."""


def one_write(*, half: bool) -> Callable[[Path, str | None], None]:
    """Give a writer that writes once and is killed at the next write; `half` leaves half a file beside it."""
    done: list[Path] = []

    def write(path: Path, text: str | None) -> None:
        if done:
            if half and text is not None:
                path.parent.mkdir(exist_ok=True)
                path.with_name(f".{path.name}.new").write_text(text[: len(text) // 2], encoding="utf-8")
            raise Killed
        done.append(path)
        put(path, text)

    return write


@pytest.mark.parametrize("half", [False, True], ids=["before", "halfway"])
def test_killed_at_every_write(scene: Scene, *, half: bool) -> None:
    """Killed before or in every write, each step is done whole or not at all, and it ends as if never killed."""
    whole = Scene(scene.root.with_name("heel"), scene.base)
    shutil.copytree(scene.root, whole.root)
    carry_out(whole.root, decided, scene.base)
    kills = 0
    while not is_done(scene, half=half):
        kills += 1
        assert_whole(scene)

    assert whole.files() == scene.files()
    assert kills > 20


def is_done(scene: Scene, *, half: bool) -> bool:
    """Go on with the update for one write; tell whether that was all."""
    try:
        carry_out(scene.root, decided, scene.base, one_write(half=half))
    except Killed:
        return False
    return True


def assert_whole(scene: Scene) -> None:
    """Look whether files and lock say the same; where a step was noted they may not, until it is finished."""
    texts = {path: scene.text(path) for path in OWN}
    waiting = {item.key.rpartition("/")[2] for item in scene.update().open}

    assert "Zo doen wij het." in texts[TIPS]
    assert "eigen-appen" in texts[TIPS]
    assert OWN[PAGE] == texts[PAGE]
    if not is_half_way(scene.root):
        assert ("langsgaan" in texts[TIPS]) == ("langsgaan" in waiting)
        assert ("accent" in texts[LOOK]) == ("accent" in waiting)
        assert ("- id: lezen" in texts[STEPS]) == ("doorlezen" in waiting)
        assert ("bleef liggen" in texts[CELLS]) == ("schilder-brief" in waiting)
