"""What a workshop needs on paper, as its page lists it, and as the script counts it and packs it."""

import datetime as dt
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from klantreis.model.workshop import Workshop
from klantreis.views.links import href, print_file, run_sheet_page, sheet_anchor
from klantreis.views.marks import Link
from klantreis.views.materials import Catalogue, Need, copies, needs
from klantreis.views.pages.workshop import file_links, file_size
from klantreis.views.schedule import START, pauses
from klantreis.views.sheets.printed import OFFICE_PAPERS, SHOP, Printed, PrintedFile, PrintedSheet
from klantreis.views.sheets.sheet import PAPERS, SCREEN
from klantreis.views.sheets.slides import slides_name_of
from klantreis.views.workshop_words import for_whom, form_label, script_words

BEST = OFFICE_PAPERS[-1]
"""The paper for which the page counts: an office printer takes it more often than not."""


@dataclass(frozen=True, slots=True)
class MaterialView:
    """A sheet with how many copies of it are needed; `files` is empty without print."""

    sheet: Link
    paper: str
    both_sides: bool
    count: int
    whom: str
    step: Link
    files: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PackingView:
    """The list of what to print; `tally` says how much paper it takes, `command` makes the files.

    `slides` are the files to show, which nobody prints; there are none without print.
    """

    materials: tuple[MaterialView, ...]
    tally: str
    slides: tuple[Link, ...]
    command: str
    printed: bool

    def of(self, step: str) -> tuple[str, ...]:
        """Name the sheets that are laid out in a step."""
        return tuple(
            f"{item.sheet.text} ({item.paper})" for item in self.materials if item.step.address == f"#{step}"
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """A file as it is printed somewhere: on which paper, and how many sheets of it."""

    file: PrintedFile
    paper: str
    sheets: int


def packing_view(workshop: Workshop, entries: Catalogue, printed: Printed | None) -> PackingView:
    """Make the list, for the usual number of people."""
    found = needs(workshop, entries)
    names = dict.fromkeys(need.sheet for need in found)
    return PackingView(
        materials=tuple(_material(need, workshop, entries, printed) for need in found),
        tally=tally(found, workshop.group.usual, entries, printed) if printed else "",
        slides=tuple(_slides(workshop, printed)) if printed else (),
        command=f"klantreis print {' '.join(names)}",
        printed=printed is not None,
    )


def _material(need: Need, workshop: Workshop, entries: Catalogue, printed: Printed | None) -> MaterialView:
    entry, paper = entries[need.sheet], need.material.paper
    sheet = printed and _sheet(need, printed)
    return MaterialView(
        sheet=Link(entry.title, sheet_anchor(entry.name)),
        paper=paper.upper(),
        both_sides=paper in entry.both_sides,
        count=copies(need, workshop.group.usual),
        whom=for_whom(need.material, need.step),
        step=Link(need.step.title, f"#{need.step.id}", str(workshop.steps.index(need.step) + 1)),
        files=tuple(file_links(sheet)) if sheet else (),
    )


def _slides(workshop: Workshop, printed: Printed) -> Iterator[Link]:
    """Give the slides to show, in the names of the programs that open them."""
    for sheet in printed.sheets:
        if (sheet.name, sheet.paper) == (slides_name_of(workshop), SCREEN):
            for file, name in ((sheet.single, "PDF"), (sheet.slides, "PowerPoint")):
                if file:
                    yield Link(name, print_file(file.name), file_size(file))


def tally(found: Iterable[Need], people: int, entries: Catalogue, printed: Printed) -> str:
    """Say how many files are printed for a number of people, and on how many sheets of which paper."""
    words = script_words()
    papers: Counter[str] = Counter()
    files = 0
    for need in found:
        choice = choices(need, entries, printed)[BEST]
        papers[choice.paper] += choice.sheets * copies(need, people)
        files += copies(need, people)
    said = [
        words["paper"].format(count=papers[paper], paper=paper.upper()) for paper in PAPERS if papers[paper]
    ]
    return f"{words['tally'].format(count=files)} {words['papers'].format(papers=', '.join(said))}"


def choices(need: Need, entries: Catalogue, printed: Printed) -> dict[str, Choice]:
    """Give the file for every place to print: an office by the largest paper that it takes, or a print shop."""
    sheet, both = _sheet(need, printed), need.material.paper in entries[need.sheet].both_sides
    tiles, shop = dict(sheet.tiles), sheet.shop or sheet.single
    found = {
        paper: Choice(tiles[paper], paper, tiles[paper].pages)
        if paper in tiles
        else Choice(sheet.single, sheet.paper, _sheets(sheet.single, both=both))
        for paper in OFFICE_PAPERS
    }
    return found | {SHOP: Choice(shop, sheet.paper, _sheets(shop, both=both))}


def _sheet(need: Need, printed: Printed) -> PrintedSheet:
    return next(
        sheet for sheet in printed.sheets if (sheet.name, sheet.paper) == (need.sheet, need.material.paper)
    )


def _sheets(file: PrintedFile, *, both: bool) -> int:
    return math.ceil(file.pages / 2) if both else file.pages


def script_data(
    workshop: Workshop, entries: Catalogue, printed: Printed | None, date: dt.date
) -> Mapping[str, object]:
    """Give what the script needs to count and to pack; paths as seen from the page, and the date for in the zip."""
    return {
        "id": workshop.id,
        "title": workshop.title,
        "start": START,
        "least": workshop.group.at_least,
        "most": workshop.group.at_most,
        "date": [date.year, date.month, date.day],
        "folder": href(run_sheet_page(workshop.id), print_file("")),
        "sessions": [
            {
                "id": session.id,
                "steps": [
                    {
                        "id": step.id,
                        "minutes": step.minutes,
                        "form": step.form,
                        "size": step.size,
                        "said": form_label(step.form),
                    }
                    for step in session.steps
                ],
                "pauses": pauses(session),
            }
            for session in workshop.sessions
        ],
        "materials": [_data(need, entries, printed) for need in needs(workshop, entries)],
        "words": script_words(),
    }


def _data(need: Need, entries: Catalogue, printed: Printed | None) -> dict[str, object]:
    found = choices(need, entries, printed) if printed else {}
    return {
        "sheet": need.sheet,
        "title": entries[need.sheet].title,
        "paper": need.material.paper,
        "both_sides": need.material.paper in entries[need.sheet].both_sides,
        "per": need.material.per,
        "size": need.step.size,
        "count": need.material.count,
        "shared_by": need.material.shared_by,
        "turn": need.turn,
        "turns": need.turns,
        "files": {
            place: {"name": choice.file.name, "paper": choice.paper, "sheets": choice.sheets}
            for place, choice in found.items()
        },
    }
