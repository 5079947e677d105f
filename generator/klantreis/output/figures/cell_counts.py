"""Drawing the number of cells: a dot for every cell, or numbers where there are too many for dots."""

from itertools import groupby

from klantreis.output.figures.badge import draw_badge
from klantreis.output.figures.fonts import SEMIBOLD, width
from klantreis.output.figures.paths import box, dots, lines
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.cell_counts import CellCountsView, CountRow

TEXT = 16
COLUMN = 30  # at least
ROW, HEAD = 27, 44
DOT, APART = 9, 10.5


def draw_cell_counts(view: CellCountsView) -> str:
    """Draw the parts from top to bottom, the tenants or profiles from left to right."""
    left = max(width(row.part, TEXT) for row in view.rows) + 24
    column_width = max(COLUMN, width(str(view.total), TEXT, SEMIBOLD) + 10)
    places = [left + column_width * (index + 0.5) for index in range(len(view.columns))]
    end = left + column_width * (len(places) + 1) + 12
    sheet = Sheet(view.text.name, end, HEAD + ROW * (len(view.rows) + 1) + 10)
    _draw_bands(sheet, view)
    for column, x in zip(view.columns, places, strict=True):
        draw_badge(sheet, column.shape, column.token, column.mark, x, HEAD / 2)
    for index, row in enumerate(view.rows):
        y = HEAD + ROW * (index + 0.5)
        with sheet.link(row.address, row.part):
            sheet.text(12, y + 5, row.part, size=TEXT)
        _draw_counts(sheet, view, row, places, y)
        sheet.text(end - 12, y + 5, str(row.total), size=TEXT, anchor="right")
    _draw_totals(sheet, view, places)
    return sheet.svg()


def _draw_bands(sheet: Sheet, view: CellCountsView) -> None:
    y = float(HEAD)
    for index, (_, run) in enumerate(groupby(view.rows, key=lambda row: row.phase)):
        height = ROW * len(list(run))
        if index % 2 == 0:
            sheet.fill(box(0, y, sheet.width, height), "band")
        y += height


def _draw_counts(sheet: Sheet, view: CellCountsView, row: CountRow, places: list[float], y: float) -> None:
    for column, count, x in zip(view.columns, row.counts, places, strict=True):
        if view.numbers and count:
            sheet.text(x, y + 5, str(count), size=TEXT, anchor="center")
        elif count:
            start = x - APART * (count - 1) / 2
            sheet.stroke(dots((start + APART * index, y) for index in range(count)), column.token, DOT)


def _draw_totals(sheet: Sheet, view: CellCountsView, places: list[float]) -> None:
    y = HEAD + ROW * len(view.rows)
    sheet.stroke(lines([(0, y), (sheet.width, y)]), "muted", 1)
    sheet.text(12, y + 23, view.total_label, size=TEXT, weight=SEMIBOLD)
    for total, x in zip(view.totals, places, strict=True):
        sheet.text(x, y + 23, str(total), size=TEXT, anchor="center", weight=SEMIBOLD)
    sheet.text(sheet.width - 12, y + 23, str(view.total), size=TEXT, anchor="right", weight=SEMIBOLD)
