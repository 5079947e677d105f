"""Everything to print, as the site offers it: whole files that anyone can print and anyone can read."""

import zipfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from xml.etree.ElementTree import Element

import outloud
import pikepdf
import pytest

from klantreis.model.library import Library
from klantreis.output.sheets.inks import letters
from klantreis.output.sheets.preflight import IN_THE_HAND
from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.sheet import PAPERS
from tests.output.sheets.packs.sample import fonts_of, opened
from tests.site.reading import with_class

pytestmark = pytest.mark.site

POINTS = 72 / 25.4
CORES = 2


@pytest.fixture(scope="session")
def printed(site: Path) -> list[Path]:
    """Give every PDF of the site."""
    return sorted((site / "print").glob("*.pdf"))


@pytest.fixture(scope="session")
def sheets(printed: list[Path]) -> list[Path]:
    """Give every PDF of the site that is a sheet, not tiles and not a booklet to fold."""
    return [file for file in printed if "-tegels" not in file.stem and "-vouwboekje" not in file.stem]


def mistakes(file: Path) -> list[str]:
    """Ask a checker that is not Typst what is wrong with a PDF: against PDF/UA-1, and for who hears it."""
    found = outloud.check(str(file))
    wrong = [
        f"page {one.page}: {one.rule} {one.message}: {one.evidence}"
        for one in found.findings
        if one.severity == "error"
    ]
    return [f"{file.name}, {what}" for what in (*wrong, *filter(None, [found.error]))]


def test_every_sheet_conforms(sheets: list[Path]) -> None:
    """An independent checker finds no breach of PDF/UA-1 in any sheet, and no mistake for who hears it."""
    with ProcessPoolExecutor(CORES) as pool:
        found = [line for lines in pool.map(mistakes, sheets) for line in lines]

    assert found == [], "\n".join(found)


def test_every_font_is_embedded(printed: list[Path]) -> None:
    """No PDF needs a font that is not in it."""
    loose = [file.name for file in printed if not all(fonts_of(file.read_bytes()).values())]

    assert loose == []


def test_nothing_is_too_small(sheets: list[Path]) -> None:
    """No letter on any sheet is smaller than can be read in the hand; crop marks add none to it."""
    plain = [file for file in sheets if not file.stem.endswith("-drukker")]
    smallest = {file.name: min(one.size for one in letters(file.read_bytes())) for file in plain}

    assert {name: size for name, size in smallest.items() if size < IN_THE_HAND} == {}


def _size(page: pikepdf.Page) -> tuple[int, int]:
    """Give the shorter and the longer side of a page, in whole millimetres."""
    left, bottom, right, top = (float(side) / POINTS for side in page.mediabox.as_list())
    shorter, longer = sorted((right - left, top - bottom))
    return round(shorter), round(longer)


def test_every_sheet_has_its_paper(library: Library, site: Path) -> None:
    """Every page of a sheet is exactly as large as its paper, upright or turned."""
    wrong = []
    for entry in catalogue(index(library)):
        for paper in entry.papers:
            with pikepdf.open(site / "print" / f"{entry.name}-{paper}.pdf") as pdf:
                sizes = {_size(page) for page in pdf.pages}
            wrong += [(entry.name, paper, sizes)] if sizes != {PAPERS[paper]} else []

    assert wrong == []


def test_a_wall_sheet_is_one_page(library: Library, site: Path) -> None:
    """What hangs on a wall is one sheet: nothing runs over to a second."""
    pages = {}
    for entry in catalogue(index(library)):
        for paper in filter(entry.hangs, entry.papers):
            with pikepdf.open(site / "print" / f"{entry.name}-{paper}.pdf") as pdf:
                pages[entry.name, paper] = len(pdf.pages)

    assert {which: count for which, count in pages.items() if count > 1} == {}


def test_every_sheet_says_what_it_is(library: Library, sheets: list[Path]) -> None:
    """Every sheet has a title and its language, and carries the version of the content."""
    for file in sheets:
        with pikepdf.open(file) as pdf:
            assert str(pdf.docinfo.get("/Title", "")), file.name
            assert (file.name, str(pdf.Root.Lang)) == (file.name, "nl")
        assert says(file, library.about.version), file.name


def says(file: Path, words: str) -> bool:
    """Tell whether a page of a PDF holds some words."""
    with opened(file.read_bytes()) as document:
        return any(words in str(page.get_text()) for page in document)


def test_the_packs_hold_everything(site: Path, printed: list[Path]) -> None:
    """Tiles and small sheets are in the pack of the office, all files with crop marks in that of the shop."""
    packs = {}
    for name in ("kantoor", "drukker"):
        with zipfile.ZipFile(site / "print" / f"{name}.zip") as pack:
            packs[name] = {inside: pack.read(inside) for inside in pack.namelist()}
    files = {file.name: file.read_bytes() for file in printed}
    small = {
        name for name in files if name.endswith(("-a3.pdf", "-a4.pdf", "-a5.pdf")) and "tegels" not in name
    }
    tiles = {name for name in files if "-tegels" in name or "-vouwboekje" in name}
    shop = {name for name in files if name.endswith("-drukker.pdf")}

    assert packs["kantoor"] == {name: files[name] for name in small | tiles}
    assert packs["drukker"] == {name: files[name] for name in shop}
    assert small
    assert tiles
    assert shop


def test_the_page_offers_every_file(library: Library, site: Path, pages: dict[str, Element]) -> None:
    """Every file in print/ is on the page with everything to print, as a link or as a picture."""
    tree = pages["workshop/"]
    offered = {
        value.removeprefix("../print/")
        for element in tree.iter()
        for value in (element.get("href", ""), element.get("src", ""))
        if value.startswith("../print/")
    }

    assert offered == {file.name for file in (site / "print").iterdir()}
    assert len(list(with_class(tree, "k-print"))) == len(catalogue(index(library)))


def test_the_files_are_not_copies(root: Path, site: Path) -> None:
    """The files of the site are those of build/print: they take room on the disk once."""
    for file in (site / "print").iterdir():
        assert file.samefile(root / "build" / "print" / file.name)
