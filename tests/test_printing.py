"""The stages of print together: real content, real sheets, and the folder that they end in."""

from dataclasses import replace
from pathlib import Path

import pytest

from klantreis.printing import PrintRun, print_entries, print_jobs
from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from tests.setup.content import library

SMALL = ("lege-klantreis", "a3")


def entry(name: str, *papers: str) -> CatalogueEntry:
    """Give an entry of the catalogue, on these papers only."""
    return next(replace(one, papers=papers) for one in catalogue(index(library())) if one.name == name)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a build folder."""
    return tmp_path_factory.mktemp("build")


@pytest.fixture(scope="module")
def run(folder: Path) -> PrintRun:
    """Print one small sheet."""
    return print_entries([entry(*SMALL)], library(), folder)


def inodes(folder: Path) -> dict[str, int]:
    """Give which file on the disk each name is."""
    return {path.name: path.stat().st_ino for path in folder.iterdir()}


def test_the_files(run: PrintRun, folder: Path) -> None:
    """A sheet comes whole, as tiles, for the print shop, and in the zip of each pack, with a picture."""
    names = {
        "lege-klantreis-a3.pdf",
        "lege-klantreis-a3-tegels.pdf",
        "lege-klantreis-a3-drukker.pdf",
        "lege-klantreis.webp",
        "kantoor.zip",
        "drukker.zip",
    }

    assert set(run.files) == names
    assert {path.name for path in (folder / "print").iterdir()} == names


def test_what_the_pages_are_told(run: PrintRun) -> None:
    """The pages hear of every file: its name, its size and its pages."""
    assert run.printed is not None
    (sheet,) = run.printed.sheets
    assert sheet.shop is not None

    assert (sheet.name, sheet.paper, sheet.single.pages, sheet.shop.pages) == (*SMALL, 1, 1)
    assert [(paper, tiles.name, tiles.pages) for paper, tiles in sheet.tiles] == [
        ("a4", "lege-klantreis-a3-tegels.pdf", 5)
    ]
    assert sheet.single.size == run.files[sheet.single.name].stat().st_size


def test_nothing_is_made_twice(run: PrintRun, folder: Path) -> None:
    """When nothing changed, every file is the one that was there."""
    before = inodes(folder / "print")
    again = print_entries([entry(*SMALL)], library(), folder)

    assert again.files == run.files
    assert inodes(folder / "print") == before


def test_same_content_same_bytes(run: PrintRun, tmp_path: Path) -> None:
    """On another machine, or another day, the same content gives the same bytes."""
    other = print_entries([entry(*SMALL)], library(), tmp_path)

    assert {name: path.read_bytes() for name, path in other.files.items()} == {
        name: path.read_bytes() for name, path in run.files.items()
    }


def test_a_change_makes_only_what_changed(tmp_path: Path) -> None:
    """A sheet with other words is made anew, the others stay, and the cache forgets the old one."""
    steady, changing = entry(*SMALL), entry("werkblad", "a4")
    print_entries([steady, changing], library(), tmp_path)
    before = inodes(tmp_path / "print")

    def retitled(paper: str) -> Sheet:
        return replace(changing.make(paper), title="Een ander werkblad")

    run = print_entries([steady, replace(changing, make=retitled)], library(), tmp_path)
    after = inodes(tmp_path / "print")
    sources = {path.name.partition("-")[0] for path in (tmp_path / "cache" / "print").iterdir()}

    assert {name for name in after if after[name] != before[name]} == {
        "werkblad-a4.pdf",
        "werkblad-a4-drukker.pdf",
        "werkblad.webp",
        "kantoor.zip",
        "drukker.zip",
    }
    assert sources == {path.name.partition("-")[0] for path in run.files.values()}


def test_what_is_gone_is_forgotten(tmp_path: Path) -> None:
    """A sheet that is no longer in the catalogue leaves no file behind."""
    print_entries([entry("werkblad", "a4"), entry(*SMALL)], library(), tmp_path)
    run = print_entries([entry(*SMALL)], library(), tmp_path)

    assert {path.name for path in (tmp_path / "print").iterdir()} == set(run.files)


def test_progress(tmp_path: Path) -> None:
    """Whoever watches hears of every step, up to the last."""
    heard: list[tuple[int, int]] = []
    print_entries([entry(*SMALL)], library(), tmp_path, lambda *step: heard.append(step))

    assert heard == [(number, 5) for number in range(1, 6)]


@pytest.fixture(scope="module")
def too_small(tmp_path_factory: pytest.TempPathFactory) -> tuple[PrintRun, Path]:
    """Print the cards with the cells on a paper half as large: their texts have 70 words at most."""
    cards = entry("cellen-kaarten", "a4")

    def shrunk(paper: str) -> Sheet:
        return replace(cards.make(paper), paper="a5")

    folder = tmp_path_factory.mktemp("build")
    return print_entries([replace(cards, make=shrunk)], library(), folder), folder


def test_a_text_that_does_not_fit(too_small: tuple[PrintRun, Path]) -> None:
    """A sound text in a box that is too small is a diagnostic at the line where its cell stands."""
    run, _folder = too_small
    places = library().places
    found = {one.position for one in run.diagnostics if one.code == "does-not-fit"}

    assert places["cell", "cafe-verlamdheid"] in found
    assert found <= {place for (kind, _id), place in places.items() if kind in {"cell", "activity"}}


def test_then_nothing_is_printed(too_small: tuple[PrintRun, Path]) -> None:
    """With a text that does not fit, no file comes out: nothing is ever clipped or shrunk."""
    run, folder = too_small

    assert (run.printed, run.files) == (None, {})
    assert not (folder / "print").exists()


def test_colours_that_cannot_be_read(tmp_path: Path) -> None:
    """A brand whose grey is too pale on paper is a diagnostic at its line in the brand file."""
    brand = library().brand
    palette = {**brand.color.palette, "muted": "#b9bfc8"}
    pale = replace(
        library(),
        brand=brand.model_copy(update={"color": brand.color.model_copy(update={"palette": palette})}),
    )
    run = print_entries([entry(*SMALL)], pale, tmp_path)

    assert {(one.code, one.position) for one in run.diagnostics} == {
        ("low-contrast-in-print", library().places["colour", "muted"])
    }


def test_jobs_make_nothing(tmp_path: Path) -> None:
    """To know what there is, nothing needs to be made."""
    jobs = print_jobs([entry(*SMALL)], library(), tmp_path)

    assert [(job.entry.name, job.paper) for job in jobs] == [SMALL]
    assert list(tmp_path.iterdir()) == []


def test_figures_can_be_shared(tmp_path: Path) -> None:
    """Figures are kept in the folder that editions share; nothing of them in the build folder."""
    build, shared = tmp_path / "build", tmp_path / "shared"
    (job,) = print_jobs([entry(*SMALL)], library(), build, shared)
    job.press.draw(index(library()).figures["lijnenkaart"])

    assert not build.exists()
    assert [path.suffix for path in shared.iterdir()] == [".svg"]
