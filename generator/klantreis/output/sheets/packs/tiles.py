"""A sheet on paper of the office: pieces in real size to glue together, and a cover that shows how."""

from collections.abc import Iterator, Mapping

import pikepdf

from klantreis.locale import _
from klantreis.output.sheets.packs.grid import Grid, Size, Tile, divide
from klantreis.output.sheets.packs.marks import POINTS, read, set_marks, size_of, title_of, write
from klantreis.views.sheets.sheet import PAPERS

SHEET = pikepdf.Name("/Sheet")

Place = tuple[float, float, float, float]
"""Left, top, width and height on a paper, in millimetres."""


def tiles(pdf: bytes, tile_paper: str) -> bytes:
    """Divide every page of a sheet over papers such as `a4`: a cover, then the tiles, row by row.

    Real scale. The sheet itself is in the file once; tiles and cover show it through their windows.
    """
    with read(pdf) as sheet:
        grids = [divide(size_of(page), PAPERS[tile_paper]) for page in sheet.pages]
        covers = [_cover_data(sheet, number, grid, tile_paper) for number, grid in enumerate(grids)]
        with read(set_marks("tiles.typ", {"title": title_of(sheet), "sheets": covers})) as marks:
            pages = iter(marks.pages)
            for page, grid in zip(sheet.pages, grids, strict=True):
                _lay_under(pages, marks.copy_foreign(page.as_form_xobject()), grid, size_of(page))
            return write(marks)


def _lay_under(pages: Iterator[pikepdf.Page], sheet: pikepdf.Object, grid: Grid, size: Size) -> None:
    """Draw the sheet under the marks of its cover and of its tiles."""
    left, top, width, _height = cover_place(grid, size)
    _draw(next(pages), sheet, (left, top, *size), (left, top), scale=width / size[0])
    for tile in grid.tiles:
        x, y = grid.corner
        window = (x, y, tile.width + tile.glue_right, tile.height + tile.glue_below)
        _draw(next(pages), sheet, window, (x - tile.left, y - tile.top))


def _draw(
    page: pikepdf.Page, sheet: pikepdf.Object, window: Place, corner: tuple[float, float], scale: float = 1
) -> None:
    """Draw the sheet with its corner at a place, and no more of it than the window shows."""
    left, top, width, height = window
    paper_height = float(page.mediabox[3]) / POINTS
    sheet_left, _sheet_bottom, _sheet_right, sheet_top = (float(side) for side in sheet["/BBox"].as_list())
    x = corner[0] * POINTS - sheet_left * scale
    y = (paper_height - corner[1]) * POINTS - sheet_top * scale
    bottom = paper_height - top - height * scale
    clip = " ".join(f"{side * POINTS:.4f}" for side in (left, bottom, width * scale, height * scale))
    content = f"q {clip} re W n {scale:.6f} 0 0 {scale:.6f} {x:.4f} {y:.4f} cm {SHEET} Do Q\n"
    page.add_resource(sheet, pikepdf.Name.XObject, SHEET)
    page.contents_add(content.encode(), prepend=True)


def cover_place(grid: Grid, size: Size) -> Place:
    """Give the place of the small picture on the cover: in the upper half, or beside the text."""
    width, height = grid.paper
    room = (width * 0.56 - 20, height - 56) if width > height else (width - 40, height * 0.5)
    scale = min(room[0] / size[0], room[1] / size[1])
    return 20, 36, size[0] * scale, size[1] * scale


def _cover_data(sheet: pikepdf.Pdf, number: int, grid: Grid, tile_paper: str) -> Mapping[str, object]:
    """Give what the template needs for one page of the sheet."""
    size = size_of(sheet.pages[number])
    what = _(
        "%(width)d x %(height)d mm on %(count)d sheets of %(paper)s",
        width=size[0],
        height=size[1],
        count=len(grid.tiles),
        paper=tile_paper.upper(),
    )
    pages = len(sheet.pages)
    which = [_("Sheet %(number)d of %(count)d", number=number + 1, count=pages)] if pages > 1 else []
    return {
        "paper": grid.paper,
        "corner": grid.corner,
        "size": size,
        "picture": cover_place(grid, size),
        "subtitle": " · ".join([*which, what]),
        "steps": _steps(),
        "bar": _("This bar is exactly 10 cm. If it is not, the printer made everything smaller or larger."),
        "tiles": [_tile_data(tile) for tile in grid.tiles],
    }


def _steps() -> list[str]:
    return [
        _("Print everything in real size: choose ‘100%’ or ‘actual size’, not ‘fit to page’. Single-sided."),
        _("Check with a ruler whether the bar below is exactly 10 cm."),
        _(
            "Cut every sheet along the marks at the left and the top. In the last column also cut the right "
            "side, in the last row also the bottom."
        ),
        _(
            "The right and the bottom of the other sheets are glue edges; on them stands which sheet comes "
            "there. Glue row by row, each sheet on the edge of the one before it and the one above it."
        ),
    ]


def _tile_data(tile: Tile) -> Mapping[str, object]:
    right = f"{tile.row}-{tile.column + 1}"
    below = f"{tile.row + 1}-{tile.column}"
    return {
        "name": tile.name,
        "place": (tile.left, tile.top, tile.width, tile.height),
        "glue": (tile.glue_right, tile.glue_below),
        "right": _("%(name)s · glue edge: %(next)s comes here", name=tile.name, next=right),
        "below": _("%(name)s · glue edge: %(next)s comes here", name=tile.name, next=below),
    }
