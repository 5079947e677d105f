"""An edition and the process: laid over the example step by step, or put whole in its place."""

import re
import shutil
from pathlib import Path

import pytest

from klantreis.checking import Checked, check
from klantreis.content.difference import Action
from klantreis.content.update import State
from klantreis.model.finding import steps_of
from klantreis.model.library import Library
from klantreis.output.starter import starter_files
from klantreis.output.writer import write_file
from klantreis.updating import Choice, Decision, carry_out, find_update, shipped_version
from klantreis.views.index import index
from klantreis.views.pages.differences import DifferencesView, difference_pages
from tests.setup.content import ROOT
from tests.setup.starter import first_lock

MANUAL = ROOT / "docs" / "over" / "makers" / "inhoud.md"
WHOLE = """\
# Ons proces.
reason: Zo werken wij.
title: Het proces van {{ corporatie }}
intro: Zo gaat het bij ons.
steps:
  - id: bellen
    title: Meteen bellen
    day: 3
    channel: phone
    who: Incassomedewerker
    parts: [telefoon]
    text: "{{ corporatie }} belt."
    sees: Een telefoontje.
"""


def examples() -> list[str]:
    """Give the two files of the manual: one laid over the example, one in its place."""
    chapter = MANUAL.read_text("utf-8").partition("## Je eigen proces")[2].partition("\n## ")[0]
    return re.findall(r"```yaml\n(.*?)```", chapter, re.DOTALL)


def edition(folder: Path, process: str, base: Path = ROOT) -> Path:
    """Make an edition with a process.yml."""
    root = folder / "uitgave"
    for path, text in starter_files("De Brug", shipped_version(), "klantreis==1.0.0").items():
        write_file(root / path, text)
    write_file(root / "process.yml", process)
    write_file(root / "klantreis.lock.yml", first_lock(root, base))
    return root


def made(checked: Checked) -> Library:
    """Give the library of an edition without mistakes."""
    assert checked.library is not None, checked.diagnostics
    return checked.library


def differences(library: Library) -> dict[str, list[tuple[str, str, str | None]]]:
    """Give what the page of differences says: by heading, titles with reasons and addresses."""
    view = difference_pages(index(library))[0].view
    assert isinstance(view, DifferencesView)
    return {
        group.heading: [(one.title, one.reason, one.address) for one in group.items] for group in view.groups
    }


def test_a_whole_process_takes_the_place_of_the_example(tmp_path: Path) -> None:
    """With `steps` the file is the whole process: nothing of the example is left, and nothing is wrong."""
    checked = check(edition(tmp_path, WHOLE), base=ROOT)
    process = made(checked).process

    assert [one for one in checked.diagnostics if one.code != "base-version"] == []
    assert (process.title, process.basis, process.steps[0].text) == (
        "Het proces van De Brug",
        None,
        "De Brug belt.",
    )
    assert [step.id for step in process.steps] == ["bellen"]


def test_the_differences_say_so(tmp_path: Path) -> None:
    """The page of differences names the own process with its reason, and leads to it."""
    found = differences(made(check(edition(tmp_path, WHOLE), base=ROOT)))

    assert found == {"Dit is bij ons anders": [("Het proces van De Brug", "Zo werken wij.", "proces/")]}


def test_without_a_reason_of_its_own(tmp_path: Path) -> None:
    """A whole process without a reason still says that it stands in the place of the example."""
    root = edition(tmp_path, WHOLE.replace("reason: Zo werken wij.\n", ""))
    ((_title, reason, _address),) = differences(made(check(root, base=ROOT)))["Dit is bij ons anders"]

    assert reason == "Dit staat in de plaats van het voorbeeld van de basis."


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """Give a copy of the base, which a test may change."""
    copy = tmp_path / "basis"
    for name in ("journeys", "profiles", "tips", "docs", "history"):
        shutil.copytree(ROOT / name, copy / name)
    for name in ("content.yml", "_brand.yml", "process.yml", "mkdocs.yml"):
        shutil.copy(ROOT / name, copy / name)
    return copy


def change(base: Path, old: str, new: str) -> None:
    """Change the example of the base."""
    text = (base / "process.yml").read_text("utf-8")
    assert old in text
    (base / "process.yml").write_text(text.replace(old, new, 1), "utf-8")


def test_an_update_leaves_a_whole_process_alone(tmp_path: Path, base: Path) -> None:
    """When the example of the base changes, an own process needs no decision, and stays as it is."""
    root = edition(tmp_path, WHOLE, base)
    change(base, "title: Een huisbezoek", "title: Bij de huurder thuis")
    change(base, "id: aanzegging\n", "id: bericht\n")
    _checked, update = find_update(root, base)
    assert update is not None
    states = {item.key: item.state for item in update.of(State.COVERED, State.GONE)}

    assert states == {
        "process/steps/huisbezoek": State.COVERED,
        "process/steps/aanzegging": State.GONE,
        "process/steps/bericht": State.COVERED,
    }
    assert update.open == []
    assert carry_out(root, lambda _item: Decision(Choice.LATER), base) == []
    assert (root / "process.yml").read_text("utf-8") == WHOLE


def test_an_update_asks_about_a_changed_step(tmp_path: Path, base: Path) -> None:
    """When the base changes a step that the edition changes too, the edition decides."""
    own = "change:\n  - id: bellen\n    title: Meteen bellen\n"
    root = edition(tmp_path, own, base)
    change(base, "title: Een telefoontje", "title: Even bellen")
    _checked, update = find_update(root, base)
    assert update is not None

    assert [(item.key, item.own) for item in update.open] == [
        ("process/steps/bellen", {"title": "Meteen bellen"})
    ]


def test_laid_over_step_by_step(tmp_path: Path) -> None:
    """The first example of the manual: a changed step, a hidden one, and an added one at its day."""
    checked = check(edition(tmp_path, examples()[0]), base=ROOT)
    library = made(checked)
    actions = {one.action: one.id for one in library.edition.differences} if library.edition else {}
    names = [step.id for step in steps_of(library.process)]

    assert [one for one in checked.diagnostics if one.code != "base-version"] == []
    assert actions == {
        Action.CHANGE: "tweede-herinnering",
        Action.HIDE: "aanzegging",
        Action.ADD: "eigen-eerder-bellen",
    }
    assert names[1:4] == ["eerste-herinnering", "eigen-eerder-bellen", "tweede-herinnering"]
    assert "aanzegging" not in names


def test_the_other_example_of_the_manual(tmp_path: Path) -> None:
    """The second example of the manual is a whole process, without mistakes."""
    library = made(check(edition(tmp_path, examples()[1]), base=ROOT))

    assert (len(examples()), library.process.title) == (2, "Ons incassoproces")


def test_the_commented_examples_of_a_new_edition(tmp_path: Path) -> None:
    """The two examples in the file that an edition begins with hold when their hashes are taken away."""
    lines = starter_files("De Brug", "1.0.0", "klantreis==1.0.0")["process.yml"].splitlines()
    text = "\n".join(line.removeprefix("# ") for line in lines if not re.match(r"# [A-Z]", line)) + "\n"
    whole, laid = text.partition("change:")[0], "change:" + text.partition("change:")[2]

    assert made(check(edition(tmp_path / "a", whole), base=ROOT)).process.title == "Ons incassoproces"
    assert (
        made(check(edition(tmp_path / "b", laid), base=ROOT)).process.title == "Van factuur tot deurwaarder"
    )


def test_hidden_cells_leave_the_questions(tmp_path: Path) -> None:
    """A cell that an edition hides is left out of the evidence, and the count goes down with it."""
    root = edition(tmp_path, "")
    write_file(root / "journeys" / "eigen.yml", "hide: [ongeluk-verlamdheid]\n")
    questions = made(check(root, base=ROOT)).process_questions
    evidence = next(one.evidence for one in questions.opening if one.id == "brieven-eerst")

    assert evidence is not None
    assert evidence.cells == ["cafe-brief", "baan-kwijt-brief"]
