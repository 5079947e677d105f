"""Drawing the quadrant: four fields with tenants, and arrows towards the other profiles that fit."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from klantreis.model.brand import SERIF
from klantreis.output.figures.badge import RADIUS, draw_badge
from klantreis.output.figures.fonts import SEMIBOLD, wrap
from klantreis.output.figures.paths import arrowhead, box, lines, shape
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.quadrant import Arrow, Mark, Quadrant, QuadrantAxis, QuadrantView

MARGIN = 26  # for the words of the axes
FIELD, GUTTER = 221, 12  # the width of a field, and the distance to the next
WIDTH = MARGIN + 2 * FIELD + GUTTER  # so that the text can still be read at a width of 340 pixels
TEXT, SMALL, LEADING = 16, 14, 19
HEAD, SPACE, FOOT = 54, 14, 18  # above the title of a profile, between marks, under the last mark
INNER = 14  # from the left edge of a field to its marks
NAME = INNER + 2 * RADIUS + 8  # from the left edge of a field to the names
ARROW, TIP = 18, 8
THIN, THICK = 1.6, 3.4


@dataclass(frozen=True)
class Field:
    """A quadrant, measured."""

    quadrant: Quadrant

    @cached_property
    def x(self) -> float:
        """The left edge."""
        return MARGIN + self.quadrant.right * (FIELD + GUTTER)

    @cached_property
    def title(self) -> list[str]:
        """The title of the profile, in lines."""
        return wrap(self.quadrant.title, FIELD - 2 * INNER, SMALL)

    @cached_property
    def names(self) -> list[list[str]]:
        """The names of the marks, in lines."""
        return [wrap(mark.label, FIELD - NAME - INNER, TEXT) for mark in self.quadrant.marks]

    @cached_property
    def rows(self) -> list[float]:
        """Where every mark begins, from the top of the field, and where the last one ends."""
        rows = [float(HEAD + 16 * len(self.title) + SPACE)]
        for mark, name in zip(self.quadrant.marks, self.names, strict=True):
            rows.append(rows[-1] + LEADING * (len(name) + len(mark.arrows)) + SPACE)
        return rows

    @property
    def height(self) -> float:
        """How high the field must be."""
        return self.rows[-1] - SPACE + FOOT


def draw_quadrant(view: QuadrantView) -> str:
    """Draw the four fields, as high as their marks need."""
    fields = [Field(quadrant) for quadrant in view.quadrants]
    upper = max(field.height for field in fields if field.quadrant.top)
    lower = max(field.height for field in fields if not field.quadrant.top)
    sheet = Sheet(view.text.name, WIDTH, upper + GUTTER + lower + MARGIN)
    targets = {quadrant.numeral: quadrant for quadrant in view.quadrants}
    for field in fields:
        top, height = (0.0, upper) if field.quadrant.top else (upper + GUTTER, lower)
        sheet.fill(box(field.x, top, FIELD, height), "band")
        _draw_head(sheet, field, top)
        for mark, name, row in zip(field.quadrant.marks, field.names, field.rows, strict=False):
            with sheet.link(mark.address, mark.name):
                _draw_mark(sheet, mark, name, field.x, top + row)
            for index, arrow in enumerate(mark.arrows, start=len(name)):
                _draw_arrow(sheet, field, arrow, targets, top + row + LEADING * index)
    _draw_axes(sheet, view.across, view.upward)
    return sheet.svg()


def _draw_head(sheet: Sheet, field: Field, top: float) -> None:
    x, y = field.x + INNER + RADIUS, top + 27
    sheet.fill(shape(field.quadrant.shape, x, y, RADIUS), "ink")
    sheet.text(field.x + NAME, y + 7, field.quadrant.numeral, size=20, weight=SEMIBOLD, family=SERIF)
    for index, text in enumerate(field.title):
        sheet.text(field.x + INNER, top + HEAD + 8 + 16 * index, text, size=SMALL, colour="muted")


def _draw_mark(sheet: Sheet, mark: Mark, name: list[str], x: float, y: float) -> None:
    if mark.badge:
        draw_badge(sheet, "circle", mark.token, mark.badge, x + INNER + RADIUS, y + 9)
    for index, text in enumerate(name):
        sheet.text(x + NAME, y + 14 + LEADING * index, text, size=TEXT)


def _draw_arrow(sheet: Sheet, field: Field, arrow: Arrow, targets: Mapping[str, Quadrant], y: float) -> None:
    """Draw an arrow in the direction of the other quadrant, with what it means beside it."""
    to = targets[arrow.to]
    across, down = to.right - field.quadrant.right, field.quadrant.top - to.top
    reach = ARROW / 2 / max((across**2 + down**2) ** 0.5, 1)
    x, middle = field.x + NAME + ARROW / 2, y + 10
    tail = (x - reach * across, middle - reach * down)
    tip = (x + reach * across, middle + reach * down)
    token, thick = ("ink", THICK) if arrow.moved else ("muted", THIN)
    neck = ((tail[0] + 3 * tip[0]) / 4, (tail[1] + 3 * tip[1]) / 4)
    sheet.stroke(lines([tail, neck]), token, thick)
    sheet.fill(arrowhead(tail, tip, TIP + 2 * arrow.moved), token)
    sheet.text(x + ARROW / 2 + 7, y + 14, arrow.said, size=SMALL, colour=token)


def _draw_axes(sheet: Sheet, across: QuadrantAxis, upward: QuadrantAxis) -> None:
    y, middle, x = sheet.height - 6, (sheet.height - MARGIN) / 2, 14
    sheet.text(MARGIN, y, across.low, size=SMALL, colour="muted")
    sheet.text(MARGIN + FIELD + GUTTER / 2, y, across.label, size=SMALL, anchor="center", weight=SEMIBOLD)
    sheet.text(WIDTH, y, across.high, size=SMALL, colour="muted", anchor="right")
    sheet.text(x, sheet.height - MARGIN, upward.low, size=SMALL, colour="muted", turn=90)
    sheet.text(x, middle, upward.label, size=SMALL, anchor="center", weight=SEMIBOLD, turn=90)
    sheet.text(x, 0, upward.high, size=SMALL, colour="muted", anchor="right", turn=90)
