"""The page with everything to print, and the page behind the QR code of a sheet."""

from dataclasses import replace

from klantreis.views.history import Release, release
from klantreis.views.index import index
from klantreis.views.links import sheet_page
from klantreis.views.page import Page
from klantreis.views.pages.sheets import SheetVersionsView, sheet_pages
from klantreis.views.pages.workshop import EntryView, WorkshopView, workshop_page
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import Printed, PrintedFile, PrintedSheet
from tests.setup.content import library

INDEX = index(library())
NOW = release(library())
PRINTED = Printed(
    (
        PrintedSheet(
            "assen",
            "a1",
            single=PrintedFile("assen-a1.pdf", 23_500, 1),
            shop=PrintedFile("assen-a1-drukker.pdf", 1_260_000, 1),
            tiles=(("a4", PrintedFile("assen-a1-tegels.pdf", 38_000, 16)),),
        ),
    ),
    office=PrintedFile("kantoor.zip", 2_000_000),
    shop=PrintedFile("drukker.zip", 961_000),
)


def entries(printed: Printed | None) -> dict[str, EntryView]:
    """Give what the page shows of every item of the catalogue."""
    view = workshop_page(INDEX, printed).view
    assert isinstance(view, WorkshopView)
    return {entry.name: entry for group in view.groups for entry in group.entries}


def versions(page: Page) -> SheetVersionsView:
    """Give what the page of a sheet shows."""
    assert isinstance(page.view, SheetVersionsView)
    return page.view


def changed(version: str) -> Release:
    """Give an earlier release, in which one cell said something else."""
    items = (
        replace(item, hash="") if (item.kind, item.id) == ("cell", "cafe-verlamdheid") else item
        for item in NOW.items
    )
    return Release(version, "2026-01-31", tuple(items))


def test_every_item_is_there() -> None:
    """The page shows the whole catalogue, each item once, with what it is for."""
    shown = entries(None)

    assert sorted(shown) == sorted(entry.name for entry in catalogue(INDEX))
    assert all(entry.purpose for entry in shown.values())


def test_without_print() -> None:
    """Without print the command stands in place of links, and there is no picture."""
    shown = entries(None)["assen"]

    assert (shown.command, shown.picture) == ("klantreis print assen", None)
    assert [(paper.paper, paper.files) for paper in shown.papers] == [("A1", ()), ("A3", ())]


def test_the_downloads() -> None:
    """With print every file is a link that says what it is and how large; covers do not count as tiles."""
    shown = entries(PRINTED)["assen"]
    (paper,) = shown.papers

    assert (paper.paper, paper.sheets, shown.picture) == ("A1", "1 vel", "print/assen.webp")
    assert [(file.text, file.address, file.label) for file in paper.files] == [
        ("In één stuk", "print/assen-a1.pdf", "pdf, 24 kB"),
        ("Voor de drukker", "print/assen-a1-drukker.pdf", "pdf, 1,3 MB"),
        ("Op 15 vellen A4", "print/assen-a1-tegels.pdf", "pdf, 38 kB"),
    ]


def test_the_packs() -> None:
    """Everything for the office and everything for the print shop come in one file each."""
    view = workshop_page(INDEX, PRINTED).view
    assert isinstance(view, WorkshopView)

    assert [(pack.address, pack.label) for pack in view.packs] == [
        ("print/kantoor.zip", "zip, 2 MB"),
        ("print/drukker.zip", "zip, 961 kB"),
    ]


def test_a_page_for_every_sheet() -> None:
    """Every sheet has the page to which its QR code leads."""
    pages = {page.address for page in sheet_pages(INDEX, [])}
    codes = {entry.make(paper).name for entry in catalogue(INDEX) for paper in entry.papers}

    assert pages == {sheet_page(name) for name in codes}


def test_the_current_version() -> None:
    """Before the first release, the version of the content is there, and current."""
    (found,) = versions(sheet_pages(INDEX, [])[0]).versions

    assert (found.version, found.current, found.changes) == (library().about.version, True, ())


def test_what_changed_since() -> None:
    """Of an earlier version the page says what changed since, with the tenant whose story it is."""
    now, last, first = versions(
        sheet_pages(INDEX, [changed("0.1.0"), replace(NOW, version="0.2.0")])[0]
    ).versions
    (change,) = first.changes
    title = next(journey.title for journey in library().journeys if journey.id == "cafe")
    cell = next(cell.title for _journey, cell in library().cells() if cell.id == "cafe-verlamdheid")

    assert (now.current, last.current, first.current) == (True, False, False)
    assert (last.version, last.changes) == ("0.2.0", ())
    assert (first.version, first.date) == ("0.1.0", "31-01-2026")
    assert (change.what, change.labels) == ("Veranderd: stukken van de verhalen", (f"{title}: {cell}",))


def test_a_released_version_is_there_once() -> None:
    """When the version of the content has been released, it is listed once, as current."""
    found = versions(sheet_pages(INDEX, [NOW])[0]).versions

    assert [(item.version, item.current) for item in found] == [(NOW.version, True)]
