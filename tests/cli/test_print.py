"""`klantreis print`."""

from pathlib import Path

import pytest

from tests.cli.conftest import Klantreis
from tests.site.content import copy_content


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the content with all that sheets need."""
    return copy_content(tmp_path / "klantreis")


def test_one_sheet(klantreis: Klantreis, root: Path) -> None:
    """A sheet that is named comes in build/print, on the paper that is asked for, and nothing else does."""
    status, output, errors = klantreis("print", "lege-klantreis", "--paper", "A3", "--root", root)
    made = root / "build" / "print" / "lege-klantreis-a3.pdf"

    assert (status, output, errors) == (0, f"{made}\n", "")
    assert list(made.parent.iterdir()) == [made]


def test_tiles_and_bleed(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """Tiles and files for the print shop come in the folder that is asked for; what fits comes whole."""
    out = tmp_path / "uit"
    options = ("--tiles", "a4", "--bleed", "--out", out, "--root", root)
    status, output, errors = klantreis("print", "assen", "werkblad", *options)
    names = [Path(line).name for line in output.splitlines()]

    assert (status, errors) == (0, "")
    assert names == [
        "assen-a1-tegels.pdf",
        "assen-a1-drukker.pdf",
        "assen-a3-tegels.pdf",
        "assen-a3-drukker.pdf",
        "werkblad-a4.pdf",
        "werkblad-a4-drukker.pdf",
    ]
    assert sorted(path.name for path in out.iterdir()) == sorted(names)


def test_list(klantreis: Klantreis, root: Path) -> None:
    """The list says what a sheet is called, on which papers it comes, with how many pages, and what for."""
    status, output, errors = klantreis("print", "assen", "--list", "--root", root)
    head, first, second = output.splitlines()

    assert (status, errors) == (0, "")
    assert head.split() == ["Naam", "Papier", "Vellen", "Waarvoor"]
    assert first.startswith("assen  A1      1 vel   ")
    assert len(first) > 40
    assert second == "       A3      1 vel"


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        (["klantries"], "er is geen vel 'klantries'", "bedoel je 'klantreis'?"),
        (["zzz"], "er is geen vel 'zzz'", "kies uit: klantreis, "),
        (["assen", "--paper", "a0"], "'assen' is er niet op a0", "kies uit: a1, a3"),
        (
            ["--paper", "a7"],
            "'--paper' moet een van deze zijn: a0, a1, a2, a3, a4, a5, 16x9",
            "`klantreis print --help`",
        ),
        (
            ["dias-kennismaken", "--bleed"],
            "'dias-kennismaken' op 16x9 is voor een scherm: van dia's zijn er geen bestanden voor de drukker",
            "laat --bleed weg, of kies het papier voor de trainer met --paper a4",
        ),
        (["--tiles", "a2"], "'--tiles' moet een van deze zijn: a4, a3", "`klantreis print --help`"),
    ],
)
def test_what_is_not_there(
    words: list[str], message: str, hint: str, klantreis: Klantreis, root: Path
) -> None:
    """A name or a paper that is not there is wrong usage, and the hint says what there is."""
    status, output, errors = klantreis("print", *words, "--root", root)

    assert (status, output) == (2, "")
    assert errors.startswith(f"fout: {message}\ntip: {hint}")


def test_mistakes_print_nothing(klantreis: Klantreis, root: Path) -> None:
    """With a mistake in the content nothing is printed."""
    phases = root / "journeys" / "phases.yml"
    phases.write_text(phases.read_text("utf-8").replace("label:", "lable:", 1), encoding="utf-8")
    status, output, errors = klantreis("print", "assen", "--root", root)

    assert (status, output) == (1, "")
    assert "[unknown-key]" in errors
    assert not (root / "build").exists()


def test_a_place_that_cannot_be_written(klantreis: Klantreis, root: Path, tmp_path: Path) -> None:
    """A file where the folder should be is told in one sentence."""
    file = tmp_path / "bestand"
    file.write_text("", encoding="utf-8")
    status, _output, errors = klantreis("print", "assen", "--paper", "a3", "--out", file, "--root", root)

    assert status == 2
    assert "kan niet worden geschreven" in errors


def test_letters_that_no_font_has(klantreis: Klantreis, root: Path) -> None:
    """A letter that the fonts do not have is a mistake at its own line, and nothing is printed."""
    cafe = root / "journeys" / "4-cafe.yml"
    text = cafe.read_text("utf-8")
    title = "title: Met haar ging het overzicht weg"
    cafe.write_text(text.replace(title, "title: Het overzicht weg \N{SLIGHTLY SMILING FACE}"), "utf-8")
    line = text[: text.index(title)].count("\n") + 1
    status, output, errors = klantreis("print", "huurder-cafe", "--paper", "a3", "--root", root)

    assert (status, output) == (1, "")
    assert f"journeys/4-cafe.yml:{line}:30: fout: " in errors
    assert "U+1F642" in errors
    assert errors.count("fout: ") == 1
    assert not (root / "build" / "print").exists()


def test_a_word_wider_than_its_box(klantreis: Klantreis, root: Path) -> None:
    """A word that cannot be broken and is wider than its place does not fit: it would run through the next."""
    cafe = root / "journeys" / "4-cafe.yml"
    text = cafe.read_text("utf-8")
    title = "title: Met haar ging het overzicht weg"
    cafe.write_text(text.replace(title, f"title: {'x' * 190}"), "utf-8")
    status, output, errors = klantreis("print", "huurder-cafe", "--paper", "a3", "--root", root)

    assert (status, output) == (1, "")
    assert "[does-not-fit]" in errors
