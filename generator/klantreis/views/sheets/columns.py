"""Where the cells of the whole journey stand: how wide every part is, and which columns a cell takes.

A cell always stands over the column of its own part. Next to it are often columns of the same phase
in which this tenant has no cell: it may take those too, so that long texts need not become tall.
The heights are estimates, good enough to choose by; what really fits, Typst measures.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import ceil

LETTER, LINE, TITLE_LETTER, TITLE_LINE, LABEL = 2.1, 5.7, 2.4, 6.0, 8.0
"""What a letter and a line take in millimetres, at 13 pt and in the titles above it."""
ROUNDS = 240
"""How often the widths are tried anew; more does not make the sheet lower."""


@dataclass(frozen=True, slots=True)
class Block:
    """What one tenant has under one part: the lengths of title and text of every cell there."""

    column: int
    lengths: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Run:
    """The columns that a block takes: from `start` up to `end`; `column` is its own."""

    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Columns:
    """A division of a width into columns with gutters; `phases` has the number of columns of each."""

    phases: tuple[int, ...]
    widths: tuple[float, ...]
    gutter: float

    def width(self, start: int, end: int) -> float:
        """Measure some columns side by side."""
        return sum(self.widths[start:end]) + self.gutter * (end - start - 1)

    def left(self, column: int) -> float:
        """Give where a column begins."""
        return sum(self.widths[:column]) + self.gutter * column

    def spans(self) -> Iterator[tuple[int, int]]:
        """Give the first column of every phase, and the first one after it."""
        start = 0
        for count in self.phases:
            yield start, start + count
            start += count


Row = Sequence[Block]
"""The blocks of one tenant, from left to right."""


def choose_columns(
    rows: Sequence[Row], phases: Sequence[int], *, total: float, least: float, gutter: float
) -> Columns:
    """Divide a width over the parts, so that all rows together become as low as they can.

    Each round, the columns of the tallest block of every row grow a little at the cost of all others.
    """
    count = sum(phases)
    room = total - gutter * (count - 1)
    widths = [room / count] * count
    found: list[tuple[float, Columns]] = []
    for turn in range(ROUNDS):
        columns = Columns(tuple(phases), tuple(widths), gutter)
        tallest = [max(_heights(row, columns)) for row in rows if row]
        found.append((sum(height for height, _run in tallest), columns))
        step = 3 * (1 - turn / ROUNDS)
        for _height, (start, end) in tallest:
            for column in range(start, end):
                widths[column] += step / (end - start)
        widths = _shrunk(widths, room, least)
    return min(found, key=lambda pair: pair[0])[1]


def _shrunk(widths: Sequence[float], room: float, least: float) -> list[float]:
    """Take from every column what is too much together, but leave each what it needs at least."""
    over = sum(widths) - room
    spare = sum(width - least for width in widths)
    return [width - over * (width - least) / spare for width in widths]


def _heights(row: Row, columns: Columns) -> Iterator[tuple[float, tuple[int, int]]]:
    blocks = {block.column: block for block in row}
    for run in place(row, columns):
        width = round(columns.width(run.start, run.end))
        yield _height(blocks[run.column].lengths, width), (run.start, run.end)


def place(row: Row, columns: Columns) -> list[Run]:
    """Give every block its columns: within its phase, over its own, and so that the tallest is lowest."""
    runs: list[Run] = []
    for start, end in columns.spans():
        blocks = [block for block in row if start <= block.column < end]
        if blocks:
            runs += _place_in(blocks, start, end, columns)
    return runs


def _place_in(blocks: Sequence[Block], start: int, end: int, columns: Columns) -> list[Run]:
    def cost(runs: list[Run]) -> tuple[float, float]:
        heights = [
            _height(block.lengths, round(columns.width(run.start, run.end)))
            for block, run in zip(blocks, runs, strict=True)
        ]
        return max(heights), sum(run.column - run.start for run in runs)

    return min(_divisions(blocks, start, end), key=cost)


def _divisions(blocks: Sequence[Block], start: int, end: int) -> Iterator[list[Run]]:
    first, *rest = blocks
    if not rest:
        yield [Run(first.column, start, end)]
        return
    for border in range(first.column + 1, rest[0].column + 1):
        for runs in _divisions(rest, border, end):
            yield [Run(first.column, start, border), *runs]


@cache
def _height(lengths: tuple[tuple[int, int], ...], width: float) -> float:
    return sum(
        LABEL + ceil(title * TITLE_LETTER / width) * TITLE_LINE + ceil(text * LETTER / width) * LINE
        for title, text in lengths
    )
