"""Where the cells of the whole journey stand: how wide every part is, and which columns a cell takes.

A cell always stands over the column of its own part. Next to it are often columns of the same phase
in which this tenant has no cell: it may take those too, so that long texts need not become tall.
The heights are estimates, good enough to choose by; what really fits, Typst measures.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import ceil

TEXT, TEXT_LINE = 2.1, 5.25
TITLE, TITLE_LINE = 2.4, 5.05
LABEL, LABEL_LINE = 2.2, 4.5
MARK, BETWEEN, END = 4, 7.5, 2.3
"""What letters and lines take in millimetres at 13 pt; the shape in the label, air, letters at the end."""
TOO_NARROW = 150.0
"""What it counts for in millimetres when the last two words do not stay together: it is to be avoided."""
ROUNDS = 240
"""How often the widths are tried anew; more does not make the sheet lower."""


@dataclass(frozen=True, slots=True)
class Letters:
    """How many letters stand in the label, the title and the text of a cell.

    `end` counts those of the longest last two words: they stay together, so they need a line that wide.
    """

    label: int
    title: int
    text: int
    end: int


def count_letters(label: str, title: str, *texts: str) -> Letters:
    """Count the letters of a cell; every text in it is a paragraph."""
    ends = [len(" ".join(text.split()[-2:])) for text in texts]
    return Letters(len(label), len(title), sum(map(len, texts)), max(ends, default=0))


@dataclass(frozen=True, slots=True)
class Block:
    """What one tenant has under one part: every cell there, by how much is written in it."""

    column: int
    cells: tuple[Letters, ...]


@dataclass(frozen=True, slots=True, order=True)
class Run:
    """The columns that a block takes: from `start` up to `end`; `column` is its own."""

    column: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Columns:
    """A division of a width into columns with gutters."""

    widths: tuple[float, ...]
    gutter: float

    def width(self, start: int, end: int) -> float:
        """Measure some columns side by side."""
        return sum(self.widths[start:end]) + self.gutter * (end - start - 1)

    def left(self, column: int) -> float:
        """Give where a column begins."""
        return sum(self.widths[:column]) + self.gutter * column


@dataclass(frozen=True, slots=True)
class Row:
    """Blocks from left to right; `groups` has the numbers of columns between which no block crosses.

    There is room for `height` millimetres anyway: only what is taller asks for more columns, or wider ones.
    """

    blocks: tuple[Block, ...]
    groups: tuple[int, ...]
    height: float = 0


@lru_cache(maxsize=64)
def choose_columns(rows: tuple[Row, ...], *, total: float, least: float, gutter: float) -> Columns:
    """Divide a width over the parts, so that all rows together become as low as they can.

    Each round, the columns of the tallest block of every row grow a little at the cost of all others.
    Sheets of one design on several papers ask the same.
    """
    count = sum(rows[0].groups)
    whole = total - gutter * (count - 1)
    least = min(least, 0.85 * whole / count)
    widths = [whole / count] * count
    found: list[tuple[float, Columns]] = []
    for turn in range(ROUNDS):
        columns = Columns(tuple(widths), gutter)
        highest = [(max(_lowest(row, columns)), row.height) for row in rows if row.blocks]
        found.append((sum(max(height, room) for (height, _run), room in highest), columns))
        step = 3 * (1 - turn / ROUNDS)
        for run in (run for (height, run), room in highest if height > room):
            for column in range(run.start, run.end):
                widths[column] += step / (run.end - run.start)
        widths = _shrunk(widths, whole, least)
    return min(found, key=lambda pair: pair[0])[1]


def tallest(row: Row, columns: Columns) -> float:
    """Estimate how high a row becomes."""
    return max([row.height, *(height for height, _run in _lowest(row, columns))])


def _shrunk(widths: Sequence[float], whole: float, least: float) -> list[float]:
    """Take from every column what is too much together, but leave each what it needs at least."""
    over = sum(widths) - whole
    spare = sum(width - least for width in widths)
    return [width - over * (width - least) / spare for width in widths]


def place(row: Row, columns: Columns) -> list[Run]:
    """Give every block its columns, so that the row is as low as it can be.

    Most blocks keep to their own column; only one that would make the row taller takes more.
    """
    height = tallest(row, columns)
    blocks = {block.column: block for block in row.blocks}
    return [
        _narrowed(blocks[run.column], run, height, columns) for _lowest_height, run in _lowest(row, columns)
    ]


def _narrowed(block: Block, room: Run, height: float, columns: Columns) -> Run:
    """Give the fewest columns in which a block is no taller than the row; those to the right come first."""
    runs = (
        Run(block.column, start, end)
        for start in range(room.start, block.column + 1)
        for end in range(block.column + 1, room.end + 1)
    )
    fitting = (run for run in runs if _height_in(block, run, columns) <= height)
    return min(fitting, key=lambda run: (run.end - run.start, run.column - run.start))


def _lowest(row: Row, columns: Columns) -> Iterator[tuple[float, Run]]:
    """Divide the columns of every group over the blocks there, so that the tallest is as low as it can be."""
    for start, end in spans(row.groups):
        blocks = [block for block in row.blocks if start <= block.column < end]
        if blocks:
            yield from min(_measured(blocks, start, end, columns), key=max)


def spans(groups: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give the first column of every group, and the first one after it."""
    ends = accumulate(groups)
    return ((end - count, end) for count, end in zip(groups, ends, strict=True))


def _measured(
    blocks: Sequence[Block], start: int, end: int, columns: Columns
) -> Iterator[list[tuple[float, Run]]]:
    for runs in _divisions(blocks, start, end):
        yield [(_height_in(block, run, columns), run) for block, run in zip(blocks, runs, strict=True)]


def _divisions(blocks: Sequence[Block], start: int, end: int) -> Iterator[list[Run]]:
    first, *rest = blocks
    if not rest:
        yield [Run(first.column, start, end)]
        return
    for border in range(first.column + 1, rest[0].column + 1):
        for runs in _divisions(rest, border, end):
            yield [Run(first.column, start, border), *runs]


def _height_in(block: Block, run: Run, columns: Columns) -> float:
    width = round(columns.width(run.start, run.end))
    return sum(_height(cell, width) for cell in block.cells)


@lru_cache(maxsize=2**13)
def _height(cell: Letters, width: float) -> float:
    return (
        BETWEEN
        + ceil((cell.label * LABEL + MARK) / width) * LABEL_LINE
        + ceil(cell.title * TITLE / width) * TITLE_LINE
        + ceil(cell.text * TEXT / width) * TEXT_LINE
        + (TOO_NARROW if cell.end * END > width else 0)
    )
