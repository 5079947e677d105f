"""The division of a sheet over smaller papers."""

from hypothesis import given
from hypothesis import strategies as st

from klantreis.output.sheets.packs.grid import MARGIN, OVERLAP, Grid, Size, divide
from klantreis.views.sheets.sheet import PAPERS

papers = st.sampled_from([PAPERS["a4"], PAPERS["a3"]])
sheets = st.tuples(st.integers(300, 1300), st.integers(300, 1300))


def covered(grid: Grid, side: int) -> list[tuple[int, int]]:
    """Give where the tiles of the first row or column begin and end, without their overlaps."""
    if side == 0:
        return [(tile.left, tile.left + tile.width) for tile in grid.tiles if tile.row == 1]
    return [(tile.top, tile.top + tile.height) for tile in grid.tiles if tile.column == 1]


@given(sheets, papers)
def test_the_pieces_meet(sheet: Size, paper: Size) -> None:
    """Every tile begins where the one before it ends, and together they are the sheet."""
    grid = divide(sheet, paper)

    for side in (0, 1):
        pieces = covered(grid, side)
        assert [end for _start, end in pieces] == [*(start for start, _end in pieces[1:]), sheet[side]]
    assert len(grid.tiles) == grid.rows * grid.columns


@given(sheets, papers)
def test_there_is_room_around_every_tile(sheet: Size, paper: Size) -> None:
    """With its overlap a tile stays clear of the edges, which an office printer leaves white."""
    grid = divide(sheet, paper)
    for tile in grid.tiles:
        right = grid.corner[0] + tile.width + tile.glue_right
        bottom = grid.corner[1] + tile.height + tile.glue_below

        assert min(grid.corner) >= MARGIN
        assert right <= grid.paper[0] - MARGIN
        assert bottom <= grid.paper[1] - MARGIN


@given(sheets, papers)
def test_only_the_last_has_no_glue_edge(sheet: Size, paper: Size) -> None:
    """Every tile has a glue edge where another tile follows."""
    grid = divide(sheet, paper)
    for tile in grid.tiles:
        assert tile.glue_right == (OVERLAP if tile.column < grid.columns else 0)
        assert tile.glue_below == (OVERLAP if tile.row < grid.rows else 0)


def test_an_a0_on_a4() -> None:
    """An A0 that lies takes five rows of five sheets A4 that lie as well."""
    grid = divide((1189, 841), PAPERS["a4"])

    assert (grid.paper, grid.rows, grid.columns) == ((297, 210), 5, 5)


def test_an_a3_on_a4() -> None:
    """An A3 takes four sheets A4, turned as the A3 is."""
    assert divide((297, 420), PAPERS["a4"]).paper == (210, 297)
    assert len(divide((297, 420), PAPERS["a4"]).tiles) == 4
    assert divide((420, 297), PAPERS["a4"]).paper == (297, 210)
