"""The grid of the klantreis on paper: a row for a tenant, a column for a part, tips under their part."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import ceil
from typing import TypeVar

from klantreis.model.journey import Cell, Journey
from klantreis.views.cells import map_order
from klantreis.views.figures.line_map import line_token
from klantreis.views.index import Index
from klantreis.views.sheets.columns import Block, Columns, Letters, Row, count_letters, place, spans
from klantreis.views.sheets.pieces import SheetCell, SheetTip, sheet_cell, sheet_tip, short_voice

Own = Mapping[str, int]
"""The column of every part of a grid."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What one tenant has under one part: `own` is its own column, from `start` up to `end` it may stand."""

    own: int
    start: int
    end: int
    cells: tuple[SheetCell, ...]


@dataclass(frozen=True, slots=True)
class PlacedTip:
    """A general tip under its part; `left` is where it begins, counted from the first column."""

    left: float
    width: float
    tip: SheetTip


@dataclass(frozen=True, slots=True)
class TenantHead:
    """A tenant before a row; `token` is the colour of the line on the line map."""

    id: str
    number: int
    label: str
    title: str
    token: str


BETWEEN, AROUND = 6.0, 60
"""The space between tips in millimetres, and how many letters the title of a tip takes as much room as."""

HEAD = 2.5
"""How many letters of a title take as much room as one of the name of a part."""

T = TypeVar("T")

MOST = 8
"""How many tenants a page holds at most."""


def pages_of(journeys: Sequence[Journey], least: int = 1) -> list[Sequence[Journey]]:
    """Divide tenants over pages, in order and as evenly as can be."""
    return shared(journeys, max(ceil(len(journeys) / MOST), least))


def shared(items: Sequence[T], count: int) -> list[Sequence[T]]:
    """Divide items over a number of groups, in order and as evenly as can be."""
    ends = [round(len(items) * number / count) for number in range(count + 1)]
    return [items[start:end] for start, end in pairwise(ends)]


def tenant_head(index: Index, journey: Journey) -> TenantHead:
    """Give the head of a row."""
    label = next(cell.tenant.label for cell in index.cells.values() if cell.journey == journey.id)
    return TenantHead(journey.id, journey.number, label, journey.title, line_token(journey.number))


def cells_row(index: Index, journey: Journey, own: Own, groups: tuple[int, ...], room: float = 0) -> Row:
    """Measure what a tenant has under the parts of a grid; there are `room` millimetres for it anyway."""
    cells: dict[int, list[Letters]] = {}
    for cell in map_order(index.library, journey):
        if cell.part in own:
            cells.setdefault(own[cell.part], []).append(letters_of(index, cell))
    return Row(tuple(Block(column, tuple(found)) for column, found in cells.items()), groups, room)


def letters_of(index: Index, cell: Cell, *more: str) -> Letters:
    """Count the letters of a cell, with what more stands in it."""
    label = f"{index.library.parts[cell.part].label} \N{MIDDLE DOT}{short_voice(cell.voice)}"
    return count_letters(label, cell.title, cell.text, *([cell.quote] if cell.quote else []), *more)


def placed_cells(index: Index, journey: Journey, own: Own, row: Row, columns: Columns) -> tuple[Placed, ...]:
    """Put the cells of a tenant in their columns."""
    cells = [
        (own[cell.part], sheet_cell(index.cells[cell.id]))
        for cell in map_order(index.library, journey)
        if cell.part in own
    ]
    return tuple(
        Placed(run.column, run.start, run.end, tuple(cell for column, cell in cells if column == run.column))
        for run in place(row, columns)
    )


def placed_tips(
    index: Index, own: Own, groups: tuple[int, ...], columns: Columns, beyond: float
) -> tuple[PlacedTip, ...]:
    """Put the general tips under their part; those of a group share its width, the last goes `beyond` it."""
    tips = sorted(_general_tips(index, own).items())
    found = []
    for start, end in spans(groups):
        here = {column: tip for column, tip in tips if start <= column < end}
        right = columns.left(end) - columns.gutter + (beyond if end == sum(groups) else 0)
        edges = _edges(here, columns, columns.left(start), right + BETWEEN)
        found += [
            PlacedTip(round(left, 3), round(following - left - BETWEEN, 3), tip)
            for (left, following), tip in zip(pairwise(edges), here.values(), strict=True)
        ]
    return tuple(found)


def _edges(tips: Mapping[int, SheetTip], columns: Columns, left: float, right: float) -> list[float]:
    """Give where tips begin, and where the last ends: a longer one is wider, but none leaves its column."""
    if not tips:
        return []
    letters = [AROUND + sum(map(len, tip.text)) for tip in tips.values()]
    edges = [left]
    for (column, following), said in zip(pairwise(tips), accumulate(letters), strict=False):
        wanted = left + (right - left) * said / sum(letters)
        edges.append(min(max(wanted, columns.left(column) + BETWEEN), columns.left(following)))
    return [*edges, right]


def heads_row(index: Index, own: Own, groups: tuple[int, ...], room: float = 0) -> Row:
    """Measure the insights under the heads of the parts; no column can lend room to another here."""
    blocks = (
        Block(column, (count_letters("", "x" * round(HEAD * len(item.label)), item.insight or ""),))
        for item, column in ((index.library.parts[part], column) for part, column in own.items())
    )
    return Row(tuple(blocks), groups, room)


def _general_tips(index: Index, own: Own) -> dict[int, SheetTip]:
    return {
        own[tip.parts[0]]: sheet_tip(tip)
        for tip in index.tips
        if tip.kind == "general" and tip.parts[0] in own
    }
