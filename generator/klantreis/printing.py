"""Joins the stages of print: the catalogue, its sheets, their preflight, the files for office and printer."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from klantreis.diagnostics import Diagnostic, has_errors, in_file_order
from klantreis.model.library import Library
from klantreis.model.tokens import tokens
from klantreis.output.cache import keep_only
from klantreis.output.drawing import cached_draw
from klantreis.output.look import dress
from klantreis.output.sheets.packs import page_count
from klantreis.output.sheets.preflight import Proof, preflight
from klantreis.output.sheets.press import Press, pack
from klantreis.output.writer import link_tree
from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import (
    FOLDED,
    OFFICE_PACK,
    OFFICE_PAPERS,
    SHOP,
    SHOP_PACK,
    Printed,
    PrintedFile,
    PrintedSheet,
    file_name,
    picture_name,
    slides_name,
    tiles_name,
)
from klantreis.views.sheets.sheet import PAPERS, SCREEN, CatalogueEntry

CORES = 2
"""How many files are made at a time: while Typst sets a sheet, Python can go on with another."""

Done = Callable[[int, int], None]
"""Is told how many steps are done, and how many there are."""

Make = Callable[[], Path]
"""Gives a file, and makes it when it was not made before."""

T = TypeVar("T")


@dataclass(frozen=True)
class Job:
    """A sheet of the catalogue on one paper, and the press that makes its files: each by its name."""

    entry: CatalogueEntry
    paper: str
    press: Press

    def single(self) -> dict[str, Make]:
        """Give the sheet as it is."""
        return {file_name(self.entry.name, self.paper): self.press.single}

    def tiles(self, tile_paper: str) -> dict[str, Make]:
        """Give the sheet as tiles; nothing when it fits on their paper."""
        name = tiles_name(self.entry.name, self.paper, tile_paper)
        return {} if self.fits_on(tile_paper) else {name: partial(self.press.tiles, tile_paper)}

    def shop(self) -> dict[str, Make]:
        """Give the sheet for the print shop; nothing when it is for a screen."""
        name = file_name(self.entry.name, self.paper, SHOP)
        return {} if self.paper == SCREEN else {name: self.press.shop}

    def folded(self) -> dict[str, Make]:
        """Give the sheet as a booklet to fold; nothing when it is none."""
        name = file_name(self.entry.name, self.paper, FOLDED)
        return {name: self.press.folded} if self.paper in self.entry.folds else {}

    def slides(self) -> dict[str, Make]:
        """Give the slides to edit; nothing when it has none."""
        edited = self.entry.screen and self.paper == SCREEN
        return {slides_name(self.entry.name): self.press.slides} if edited else {}

    def office(self) -> dict[str, Make]:
        """Give all that an office can print."""
        tiles = {name: make for paper in OFFICE_PAPERS for name, make in self.tiles(paper).items()}
        whole = self.single() if self.paper != SCREEN and self.fits_on(OFFICE_PAPERS[-1]) else {}
        return whole | tiles | self.folded()

    def fits_on(self, paper: str) -> bool:
        """Tell whether the sheet is no larger than a paper."""
        return PAPERS[self.paper] <= PAPERS[paper]


@dataclass(frozen=True)
class PrintRun:
    """What printing gave: the files by name, and what they are; no files when preflight found errors."""

    printed: Printed | None
    files: Mapping[str, Path]
    diagnostics: list[Diagnostic]


NO_PRINT = PrintRun(None, {}, [])
"""Of a site without anything to print."""


def unheard(_done: int, _steps: int) -> None:
    """Tell nobody."""


def print_catalogue(
    library: Library, folder: Path, done: Done = unheard, cache: Path | None = None
) -> PrintRun:
    """Make every file of the catalogue, in print/ of `folder` (build/)."""
    return print_entries(catalogue(index(library)), library, folder, done, cache)


def print_entries(
    entries: Sequence[CatalogueEntry],
    library: Library,
    folder: Path,
    done: Done = unheard,
    cache: Path | None = None,
) -> PrintRun:
    """Make every file of these entries, and of no others: print/ and what is kept of it forget the rest.

    Figures and fonts are kept in `cache`, which editions can share, and otherwise in cache/ of `folder`.
    """
    jobs = print_jobs(entries, library, folder, cache)
    makes = {
        name: make
        for job in jobs
        for name, make in (job.single() | job.shop() | job.office() | job.slides()).items()
    }
    pictures = {job.entry.name: job for job in reversed(jobs)}
    makes |= {picture_name(name): job.press.picture for name, job in pictures.items()}
    steps = len(jobs) + len(makes)
    diagnostics = find_mistakes(library, jobs, lambda number, _of: done(number, steps))
    if has_errors(diagnostics):
        return PrintRun(None, {}, diagnostics)
    files = make_files(makes, lambda number, _of: done(len(jobs) + number, steps))
    files |= {
        OFFICE_PACK: _pack(folder, OFFICE_PACK, {name: files[name] for job in jobs for name in job.office()}),
        SHOP_PACK: _pack(folder, SHOP_PACK, {name: files[name] for job in jobs for name in job.shop()}),
    }
    keep_only(_cache(folder), files.values())
    link_tree(folder / "print", files)
    return PrintRun(_printed(jobs, files), files, diagnostics)


def print_jobs(
    entries: Sequence[CatalogueEntry], library: Library, folder: Path, cache: Path | None = None
) -> list[Job]:
    """Give every sheet of the entries on every paper; nothing is made yet."""
    cache = cache or folder / "cache"
    worn = dress(library, cache)
    draw, colours = cached_draw(cache, worn.letters), tokens(library.brand).light
    return [
        Job(entry, paper, Press(entry.make(paper), draw, colours, _cache(folder), worn))
        for entry in entries
        for paper in entry.papers
    ]


def find_mistakes(library: Library, jobs: Sequence[Job], done: Done) -> list[Diagnostic]:
    """Set sheets, and find what must not be printed."""
    found = [
        preflight(
            job.press.sheet,
            proof,
            library.places,
            job.press.colours,
            library.unusual,
            wall=job.entry.hangs(job.paper),
        )
        for job, proof in zip(jobs, prove(jobs, done), strict=True)
    ]
    return in_file_order([mistake for mistakes in found for mistake in mistakes])


def prove(jobs: Sequence[Job], done: Done) -> list[Proof]:
    """Set sheets, and look at each."""
    return _together((_drawn(job).press.proof for job in jobs), done)


def _drawn(job: Job) -> Job:
    """Draw the figures of a sheet: before it is set, as matplotlib cannot draw two figures at a time."""
    for figure in job.press.sheet.figures.values():
        job.press.draw(figure)
    return job


def make_files(makes: Mapping[str, Make], done: Done) -> dict[str, Path]:
    """Make files, and give them by name."""
    return dict(zip(makes, _together(makes.values(), done), strict=True))


def _together(tasks: Iterable[Callable[[], T]], done: Done) -> list[T]:
    """Do tasks on both cores as soon as each is there, and give what they gave, in their order."""
    with ThreadPoolExecutor(CORES) as pool:
        try:
            futures = [pool.submit(task) for task in tasks]
            for number, future in enumerate(futures, 1):
                future.result()
                done(number, len(futures))
        except BaseException:
            pool.shutdown(cancel_futures=True)  # else the rest would still be made before anyone hears of it
            raise
        return [future.result() for future in futures]


def _cache(folder: Path) -> Path:
    return folder / "cache" / "print"


def _pack(folder: Path, name: str, files: Mapping[str, Path]) -> Path:
    return pack(_cache(folder), name, files)


def _printed(jobs: Sequence[Job], files: Mapping[str, Path]) -> Printed:
    """Tell the pages what there is."""

    def printed_file(name: str) -> PrintedFile:
        data = files[name].read_bytes()
        return PrintedFile(name, len(data), page_count(data) if name.endswith(".pdf") else 0)

    def only(makes: Mapping[str, Make]) -> PrintedFile | None:
        return next((printed_file(name) for name in makes), None)

    sheets = (
        PrintedSheet(
            job.entry.name,
            job.paper,
            single=printed_file(file_name(job.entry.name, job.paper)),
            shop=only(job.shop()),
            tiles=tuple((paper, printed_file(name)) for paper in OFFICE_PAPERS for name in job.tiles(paper)),
            folded=only(job.folded()),
            slides=only(job.slides()),
        )
        for job in jobs
    )
    return Printed(tuple(sheets), printed_file(OFFICE_PACK), printed_file(SHOP_PACK))
