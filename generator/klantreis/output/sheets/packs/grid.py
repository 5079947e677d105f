"""How a sheet is divided over smaller papers: the piece of it that every tile shows.

All measures are whole millimetres, so that the pieces meet exactly.
"""

from dataclasses import dataclass
from math import ceil

MARGIN = 10
"""What stays white around a tile, at least: printers of an office need it, and the cut marks stand there."""

OVERLAP = 10
"""What two neighbours both show: the next tile is glued on it."""

Size = tuple[int, int]
"""Width and height."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A piece of the sheet; rows and columns count from 1, `left` and `top` from the sheet's corner.

    `width` and `height` are without the overlap, in which the tiles to the right and below begin.
    """

    row: int
    column: int
    left: int
    top: int
    width: int
    height: int
    glue_right: int
    glue_below: int

    @property
    def name(self) -> str:
        """Row and column, as they are printed in the overlap."""
        return f"{self.row}-{self.column}"


@dataclass(frozen=True, slots=True)
class Grid:
    """All tiles of a sheet, row by row; `paper` is turned as they are, on which pieces begin at `corner`."""

    paper: Size
    corner: Size
    rows: int
    columns: int
    tiles: tuple[Tile, ...]


def divide(sheet: Size, paper: Size) -> Grid:
    """Divide a sheet over a paper, upright or turned: whichever takes fewer, and else as the sheet lies."""
    turned = paper[::-1]
    ways = [_grid(sheet, paper), _grid(sheet, turned)]
    if sheet[0] > sheet[1]:
        ways.reverse()
    return min(ways, key=lambda grid: len(grid.tiles))


def _grid(sheet: Size, paper: Size) -> Grid:
    across, down = (_pieces(length, room) for length, room in zip(sheet, paper, strict=True))
    columns, rows = (list(enumerate(pieces, 1)) for pieces in (across, down))
    corner = ((paper[0] - _widest(across)) // 2, (paper[1] - _widest(down)) // 2)
    tiles = tuple(
        Tile(row, column, left, top, width, height, right, below)
        for row, (top, height, below) in rows
        for column, (left, width, right) in columns
    )
    return Grid(paper, corner, len(down), len(across), tiles)


def _pieces(length: int, paper: int) -> list[tuple[int, int, int]]:
    """Divide a length into pieces as equal as can be: where each begins, its length, and its overlap."""
    count = ceil((length - OVERLAP) / (paper - 2 * MARGIN - OVERLAP))
    step = ceil((length - OVERLAP) / count)
    inner = [(step * number, step, OVERLAP) for number in range(count - 1)]
    return [*inner, (step * (count - 1), length - step * (count - 1), 0)]


def _widest(pieces: list[tuple[int, int, int]]) -> int:
    return max(length + overlap for _start, length, overlap in pieces)
