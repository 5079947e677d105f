"""Drawing the bars of a practice case; a bar without an exact value dissolves in stripes."""

from collections.abc import Iterator

from matplotlib.path import Path

from klantreis.output.figures.fonts import SEMIBOLD, width, wrap
from klantreis.output.figures.paths import box, lines
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.chart import BarView, ChartView

WIDTH = 480  # so that the text can still be read when the page is 340 pixels wide
TEXT, LEADING = 16, 21
BAR, SPACE = 30, 30
STRIPE = 11  # from stripe to stripe where a bar dissolves
SOFT = 14  # how far before and after its value a bar with about that value dissolves
PAST = 90  # how far a bar dissolves beyond a value that it passes
COLOUR = "accent"


def draw_chart(view: ChartView) -> str:
    """Draw the bars from top to bottom, on one scale."""
    labels = [wrap(bar.label, WIDTH - width(bar.said, TEXT, SEMIBOLD) - 20, TEXT) for bar in view.bars]
    heights = [LEADING * len(label) + 4 + BAR + SPACE for label in labels]
    sheet = Sheet(view.text.name, WIDTH, sum(heights) - SPACE + 8)
    for index, (bar, label) in enumerate(zip(view.bars, labels, strict=True)):
        top = sum(heights[:index])
        for row, text in enumerate(label):
            sheet.text(0, top + LEADING * (row + 1) - 5, text, size=TEXT)
        baseline = top + LEADING * len(label)
        sheet.text(WIDTH, baseline - 5, bar.said, size=TEXT, anchor="right", weight=SEMIBOLD)
        _draw_bar(sheet, view, bar, baseline + 4)
    return sheet.svg()


def _draw_bar(sheet: Sheet, view: ChartView, bar: BarView, y: float) -> None:
    end = WIDTH * bar.value / view.limit
    if view.whole:
        sheet.fill(box(0, y, WIDTH, BAR), "band")
    sheet.fill(Path.make_compound_path(*_pieces(bar, end, y)), COLOUR)
    if bar.bound in {"below", "above"}:
        sheet.stroke(lines([(end, y - 3), (end, y + BAR + 3)]), "ink", 1.5, dots=2.5)
    sheet.stroke(lines([(0, y - 3), (0, y + BAR + 3)]), "ink", 1.5)


def _pieces(bar: BarView, end: float, y: float) -> Iterator[Path]:
    """Cut a bar into a whole piece and the stripes in which it dissolves."""
    whole, last = {
        "exact": (end, end),
        "about": (max(end - SOFT, 0), end + SOFT),
        "below": (0, end),
        "above": (end, end + PAST),
    }[bar.bound]
    if whole:
        yield box(0, y, whole, BAR)
    count = round((last - whole) / STRIPE)
    for index in range(count):
        pitch = (last - whole) / count
        thick = pitch * (1 - (index + 1) / (count + 1))
        yield box(whole + pitch * index + (pitch - thick) / 2, y, thick, BAR)
