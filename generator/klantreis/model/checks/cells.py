"""The cells: short enough to stand on a card, and clear about who speaks."""

import re
from collections.abc import Iterator

from klantreis.content.typed import shown
from klantreis.diagnostics import Diagnostic
from klantreis.model.base import ID_PATTERN
from klantreis.model.checks.ids import written
from klantreis.model.items import Item, Items
from klantreis.model.journey import OWN, Voice
from klantreis.wording import diagnostic

TITLE_WORDS = 6
TEXT_WORDS = 70


def check_cells(items: Items) -> Iterator[Diagnostic]:
    """Check every cell by itself."""
    for cell in items.of("cell"):
        yield from _length(cell)
        yield from _voice(cell)
        for index, name in cell.texts("also"):
            if name == cell.text("part"):
                yield diagnostic("repeated-reference", cell.place("also", index), name=name)


def _length(cell: Item) -> Iterator[Diagnostic]:
    """Count the words of the title, and of the text with its quote."""
    title = len(cell.text("title").split())
    text = len(cell.text("text").split()) + len(cell.text("quote").split())
    if title > TITLE_WORDS:
        yield diagnostic("long-title", cell.place("title"), count=title, most=TITLE_WORDS)
    if text > TEXT_WORDS:
        yield diagnostic("long-text", cell.place("text"), count=text, most=TEXT_WORDS)


def _voice(cell: Item) -> Iterator[Diagnostic]:
    """Hold the mood and the quote against who speaks."""
    voice = cell.text("voice")
    if voice == Voice.CORPORATION and cell.text("mood"):
        yield diagnostic("mood-of-corporation", cell.place("mood"))
    if voice in {Voice.TENANT, Voice.CORPORATION} and cell.text("quote"):
        yield diagnostic("quote-outside-story", cell.place("quote"), voice=voice)


def check_cell_ids(items: Items) -> Iterator[Diagnostic]:
    """Hold the id of every cell against its journey and its part."""
    journeys = {journey.document.path: journey.id for journey in items.of("journey")}
    parts = items.known("part")
    for cell in items.of("cell"):
        if cell.text("part") not in parts:
            continue  # a typing error in the part must not cost a cell its id, which is permanent
        start = f"{journeys.get(cell.document.path, '')}-{cell.text('part')}"
        if not (re.fullmatch(ID_PATTERN, start) and re.fullmatch(ID_PATTERN, cell.id)):
            continue  # one of the three is missing or no id: the shape of the data says so
        if not re.fullmatch(rf"(eigen-)?{re.escape(start)}(-([2-9]|[1-9]\d+))?", cell.id):
            yield diagnostic("cell-id", cell.place("id"), name=cell.id, start=start)


def check_source_cells(items: Items) -> Iterator[Diagnostic]:
    """Find cells of one journey that have the same number in the source."""
    first: dict[tuple[str, str], Item] = {}
    for cell in items.of("cell"):
        number = cell.text("source_cell")
        earlier = first.setdefault((cell.document.path, number), cell)
        if number and number != OWN and earlier is not cell:
            other = written(earlier.place("source_cell"))
            yield diagnostic(
                "duplicate-source-cell", cell.place("source_cell"), name=shown(number), other=other
            )
