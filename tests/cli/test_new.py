"""`klantreis new`."""

import json
import re
from io import StringIO
from pathlib import Path

import pytest
import yaml

from klantreis import __version__
from klantreis.checking import check
from klantreis.content.difference import Action
from klantreis.output.writer import write_file
from tests.cli.conftest import Klantreis
from tests.setup.starter import examples

SOURCE = "git+https://git.example.nl/klantreis.git@v1.0.0"


@pytest.fixture
def edition(klantreis: Klantreis, tmp_path: Path) -> Path:
    """Make an edition."""
    root = tmp_path / "uitgave"
    assert klantreis("new", root, "--name", 'De "Brug": wonen', "--install", SOURCE) == (
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
    files = [path for path in edition.rglob("*") if path.is_file() and SOURCE in path.read_text("utf-8")]

    assert files == [edition / "requirements.txt"]


def test_name_stands_in_the_settings(edition: Path) -> None:
    """The name stands in klantreis.yml and nowhere else."""
    files = {path.name for path in edition.rglob("*") if path.is_file() and "Brug" in path.read_text("utf-8")}

    assert files == {"klantreis.yml"}


def test_editors_find_the_schemas(edition: Path) -> None:
    """Every schema that the settings of the editor name is there, and is JSON."""
    settings = json.loads((edition / ".vscode" / "settings.json").read_text("utf-8"))["yaml.schemas"]
    kinds = {json.loads((edition / path).read_text("utf-8"))["$schema"] for path in settings}

    globs = {glob for found in settings.values() for glob in found}
    assert {
        "_brand.yml",
        "klantreis.yml",
        "journeys/*.yml",
        "profiles/zelftest-*.yml",
        "tips/begrippen.yml",
    } <= globs
    assert kinds == {"https://json-schema.org/draft/2020-12/schema"}


@pytest.mark.parametrize("file", [".github/workflows/pages.yml", ".gitlab-ci.yml"])
def test_workflows_use_the_one_setting(file: str, edition: Path) -> None:
    """Both workflows can be read, and install what requirements.txt says."""
    text = (edition / file).read_text("utf-8")

    assert yaml.safe_load(text)
    assert "pip install --requirement requirements.txt" in text


def test_every_example_is_right(edition: Path) -> None:
    """All examples of journeys, profiles, tips and docs at once, without their hashes, have no mistake."""
    for path, text in examples().items():
        assert text != (edition / path).read_text("utf-8")
        (edition / path).write_text(text, encoding="utf-8")
    checked = check(edition)
    assert checked.content.edition

    assert [] == [f"{one.position} {one.message}" for one in checked.diagnostics]
    assert set(Action) == {difference.action for difference in checked.content.edition.differences}


@pytest.mark.parametrize(
    ("source", "line"),
    [
        (None, f"klantreis=={__version__}"),
        ("1.2.0", "klantreis==1.2.0"),
        (SOURCE, f"klantreis @ {SOURCE}"),
        ("klantreis>=1", "klantreis>=1"),
    ],
)
def test_sources(source: str | None, line: str, klantreis: Klantreis, tmp_path: Path) -> None:
    """A version, an address in git and a line of one's own become a line that pip reads."""
    chosen = () if source is None else ("--install", source)

    assert klantreis("new", tmp_path / "uitgave", *chosen)[0] == 0
    assert line == (tmp_path / "uitgave" / "requirements.txt").read_text("utf-8").splitlines()[-1]


def test_a_file_comes_along(klantreis: Klantreis, tmp_path: Path) -> None:
    """A file with klantreis is copied into the edition, so that a workflow finds it there too."""
    wheel = tmp_path / "klantreis-1.0.0-py3-none-any.whl"
    wheel.write_bytes(b"wiel")
    root = tmp_path / "uitgave"

    assert klantreis("new", root, "--install", wheel)[0] == 0
    assert (root / wheel.name).read_bytes() == b"wiel"
    assert f"./{wheel.name}" == (root / "requirements.txt").read_text("utf-8").splitlines()[-1]


def test_a_file_must_be_there(klantreis: Klantreis, tmp_path: Path) -> None:
    """A file that is not there is wrong usage, and nothing is made."""
    status, output, errors = klantreis("new", tmp_path / "uitgave", "--install", "weg.whl")

    assert (status, output) == (2, "")
    assert "er is geen bestand 'weg.whl'" in errors
    assert [] == list(tmp_path.iterdir())


def test_an_empty_folder_will_do(klantreis: Klantreis, tmp_path: Path) -> None:
    """A folder that is there and empty becomes the edition, also after an earlier run was stopped."""
    root = tmp_path / "uitgave"
    root.mkdir()
    (tmp_path / ".uitgave.new" / "tips").mkdir(parents=True)
    (tmp_path / ".uitgave.new" / "tips" / "half.yml").write_text("cha", encoding="utf-8")

    assert klantreis("new", root)[0] == 0
    assert [root] == list(tmp_path.iterdir())
    assert not (root / "tips" / "half.yml").exists()


def test_refuses_the_folder_where_you_are(
    klantreis: Klantreis, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder where someone stands is not taken away from under them."""
    (tmp_path / "uitgave").mkdir()
    monkeypatch.chdir(tmp_path / "uitgave")
    status, output, errors = klantreis("new", ".")

    assert (status, output) == (2, "")
    assert "klantreis new uitgave" in errors
    assert [] == list((tmp_path / "uitgave").iterdir())


def test_refuses_a_folder_in_use(klantreis: Klantreis, tmp_path: Path) -> None:
    """A folder with something in it is left alone."""
    (tmp_path / "brief.txt").write_text("van mij", encoding="utf-8")
    status, output, errors = klantreis("new", tmp_path)

    assert (status, output) == (2, "")
    assert errors == (
        f"fout: '{tmp_path}' bestaat al, en is niet leeg\ntip: kies een andere naam, of maak de map leeg\n"
    )
    assert [tmp_path / "brief.txt"] == list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("{{ x }}", "de variabele 'x' kan niet in een variabele staan"),
        ("a" * 300, "300 tekens, en er passen er hooguit 200"),
    ],
)
def test_refuses_a_name_that_check_refuses(
    name: str, said: str, klantreis: Klantreis, tmp_path: Path
) -> None:
    """What the check of the new edition would say of its name is said at once, and nothing is left."""
    status, output, errors = klantreis("new", tmp_path / "uitgave", "--name", name)

    assert (status, output) == (2, "")
    assert said in errors
    assert list(tmp_path.iterdir()) == []


def test_update_shows_what_broke_a_reference(klantreis: Klantreis, edition: Path) -> None:
    """A mistake that an update brings stands after the update itself, and nothing is written."""
    write_file(
        edition / "tips" / "stappen.yml",
        "add:\n  - {id: eigen-stap, title: Bel, text: Bel eerst., basis: editors, from: [oude-tip]}\n",
    )
    status, output, errors = klantreis("update", "--root", edition)

    assert status == 1
    assert output.startswith("Basis: versie ")
    assert "[unknown-item]" in errors
    assert errors.endswith("typ dan weer `klantreis update`.\n")


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
    assert output.endswith("Er is niets bij te werken.\n")
    assert lock == (edition / "klantreis.lock.yml").read_bytes()


@pytest.fixture
def changed_under(klantreis: Klantreis, edition: Path) -> Path:
    """Let the base have changed a tip that the edition changes too, and give the edition."""
    write_file(edition / "tips" / "gouden-tips.yml", "change:\n  - {id: nazorg, summary: Bel eens.}\n")
    assert klantreis("check", "--root", edition)[0] == 0
    lock = edition / "klantreis.lock.yml"
    hashed = re.sub(r"(/nazorg: *\S*?)[0-9a-f]{4}(['\"]?\n)", r"\g<1>0000\2", lock.read_text("utf-8"))
    lock.write_text(hashed, encoding="utf-8")
    return edition


def test_update_asks_again_in_dutch(
    klantreis: Klantreis, changed_under: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter that is no answer is answered in Dutch, and the question comes again."""
    monkeypatch.setattr("sys.stdin", StringIO("x\nl\n"))
    _status, output, _errors = klantreis("update", "--write", "--root", changed_under)

    assert "Typ een van deze letters: h, n, b, l." in output


@pytest.mark.parametrize(
    "note",
    ['{"../pwned.txt": "x"}', '{"tips/../../pwned.txt": "x"}', '{".": null}', '{"a": 1}', "[]", "{", "\x00"],
)
def test_update_refuses_a_step_that_is_not_ours(klantreis: Klantreis, edition: Path, note: str) -> None:
    """The note of a stopped step is told of when it is broken or leads outside; nothing of it is written."""
    write_file(edition / "build" / "update.json", note)
    before = {path for path in edition.parent.rglob("*") if path.is_file()}
    status, output, errors = klantreis("update", "--write", "--root", edition)

    assert (status, output) == (2, "")
    assert errors.startswith(f"fout: '{edition / 'build' / 'update.json'}'")
    assert before == {path for path in edition.parent.rglob("*") if path.is_file()}


@pytest.mark.parametrize("editor", ["bestaat-niet", "false"])
def test_update_without_an_editor(
    klantreis: Klantreis, changed_under: Path, monkeypatch: pytest.MonkeyPatch, editor: str
) -> None:
    """An editor that is not there, or gives up, is told with what to type; the edition stays as it was."""
    tips = (changed_under / "tips" / "gouden-tips.yml").read_text("utf-8")
    monkeypatch.setenv("VISUAL", editor)
    monkeypatch.setattr("sys.stdin", StringIO("b\n"))
    status, _output, errors = klantreis("update", "--write", "--root", changed_under)

    assert (status, tips) == (2, (changed_under / "tips" / "gouden-tips.yml").read_text("utf-8"))
    assert "EDITOR" in errors
