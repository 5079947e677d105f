"""The workshops, and everything to print: what it is for, what it looks like, and its files."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel.numbers import format_decimal

from klantreis.locale import LANGUAGE, _
from klantreis.model.workshop import Workshop
from klantreis.views.assessments import leading
from klantreis.views.index import Index
from klantreis.views.links import GROUP, print_file, run_sheet_page, sheet_page
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import Printed, PrintedFile, PrintedSheet, picture_name
from klantreis.views.sheets.sheet import SCREEN, CatalogueEntry
from klantreis.views.text import Paragraphs
from klantreis.views.workshop_words import length, size


@dataclass(frozen=True, slots=True)
class PaperView:
    """A sheet on one paper: how many pages it has, and its files; the label of a link says its size."""

    paper: str
    sheets: str
    files: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EntryView:
    """An item of the catalogue; without print it has papers without files, and no picture."""

    name: str
    title: str
    purpose: str
    command: str
    papers: tuple[PaperView, ...]
    picture: str | None
    versions: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """Items of one kind: for on a wall, or in the hand."""

    id: str
    title: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class GuideView:
    """A workshop that is ready to give: how long it takes, for how many people, and its page."""

    page: Link
    summary: Paragraphs
    length: str
    size: str


@dataclass(frozen=True, slots=True)
class WorkshopView:
    """What the page shows; the packs are all files in one, and there are none without print."""

    guides: tuple[GuideView, ...]
    packs: tuple[Link, ...]
    group: Link | None
    groups: tuple[GroupView, ...]


def workshop_page(index: Index, printed: Printed | None) -> Page:
    """Make the page, with links to the files that have been printed."""
    entries = catalogue(index)
    groups = (
        ("aan-de-muur", _("For on the wall"), [entry for entry in entries if entry.wall]),
        (
            "in-de-hand",
            _("For in the hand"),
            [entry for entry in entries if not entry.wall and not entry.screen],
        ),
        ("op-het-scherm", _("For on the screen"), [entry for entry in entries if entry.screen]),
    )
    view = WorkshopView(
        guides=tuple(_guide(index, workshop) for workshop in index.library.workshops),
        packs=_packs(printed) if printed else (),
        group=Link(_("The page for the group"), GROUP) if leading(index.library.assessments) else None,
        groups=tuple(
            GroupView(name, title, tuple(_entry(entry, printed) for entry in group))
            for name, title, group in groups
            if group
        ),
    )
    return Page(
        "workshop/",
        "workshop.md.j2",
        _("Workshop"),
        _(
            "Workshops to give yourself, and posters, cards and sheets to print in the office or at a print shop."
        ),
        view,
        styles=("workshop",),
    )


def _guide(index: Index, workshop: Workshop) -> GuideView:
    return GuideView(
        Link(workshop.title, run_sheet_page(workshop.id)),
        index.linker.paragraphs(workshop.summary),
        length(workshop),
        size(workshop),
    )


def _packs(printed: Printed) -> tuple[Link, ...]:
    return (
        Link(_("Everything for the office"), print_file(printed.office.name), _kind("zip", printed.office)),
        Link(_("Everything for the print shop"), print_file(printed.shop.name), _kind("zip", printed.shop)),
    )


def _entry(entry: CatalogueEntry, printed: Printed | None) -> EntryView:
    sheets = [sheet for sheet in printed.sheets if sheet.name == entry.name] if printed else []
    return EntryView(
        name=entry.name,
        title=entry.title,
        purpose=entry.purpose,
        command=f"klantreis print {entry.name}",
        papers=tuple(
            [_paper(entry, sheet) for sheet in sheets] if printed else map(_unprinted, entry.papers)
        ),
        picture=print_file(picture_name(entry.name)) if printed else None,
        versions=sheet_page(entry.name),
    )


def _unprinted(paper: str) -> PaperView:
    return PaperView(paper_name(paper), "", ())


def _paper(entry: CatalogueEntry, sheet: PrintedSheet) -> PaperView:
    size = how_many(entry, sheet.paper, sheet.single.pages)
    return PaperView(paper_name(sheet.paper), size, tuple(file_links(sheet)))


def file_links(sheet: PrintedSheet) -> Iterator[Link]:
    """Give a link to every file that was made of a sheet."""
    yield Link(_("Whole"), print_file(sheet.single.name), _kind("pdf", sheet.single))
    if sheet.folded:
        words = _("To fold, on %(count)d sheets of A4", count=sheet.folded.pages // 2)
        yield Link(words, print_file(sheet.folded.name), _kind("pdf", sheet.folded))
    if sheet.slides:
        yield Link(_("To change, in PowerPoint"), print_file(sheet.slides.name), _kind("pptx", sheet.slides))
    if sheet.shop:
        yield Link(_("For the print shop"), print_file(sheet.shop.name), _kind("pdf", sheet.shop))
    for paper, tiles in sheet.tiles:
        count = tiles.pages - sheet.single.pages  # every page of the sheet has a cover
        words = _("On %(count)d sheets of %(paper)s", count=count, paper=paper.upper())
        yield Link(words, print_file(tiles.name), _kind("pdf", tiles))


def how_many(entry: CatalogueEntry, paper: str, pages: int) -> str:
    """Say how many sheets there are, or slides, or pages of a book."""
    if paper == SCREEN:
        return _("%(count)d slides", count=pages)
    if entry.folds:
        return _("%(count)d pages", count=pages)
    return _("1 sheet") if pages == 1 else _("%(count)d sheets", count=pages)


def paper_name(paper: str) -> str:
    """Give the name of a paper as people know it."""
    return "16:9" if paper == SCREEN else paper.upper()


def _kind(kind: str, file: PrintedFile) -> str:
    """Say what a file is and how large."""
    return f"{kind}, {file_size(file)}"


def file_size(file: PrintedFile) -> str:
    """Say how large a file is."""
    thousands = file.size / 1000
    if thousands < 1000:  # noqa: PLR2004  a thousand kB is an MB
        return f"{format_decimal(round(thousands), locale=LANGUAGE)} kB"
    return f"{format_decimal(round(thousands / 1000, 1), locale=LANGUAGE)} MB"
