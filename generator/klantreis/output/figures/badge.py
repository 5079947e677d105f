"""The number of a tenant in an open circle, the numeral of a profile in its shape."""

from klantreis.output.figures.fonts import SEMIBOLD
from klantreis.output.figures.paths import dots, shape
from klantreis.output.figures.sheet import Sheet

RADIUS = 11
RING = 3
CORNERED = 14  # the radius of the shapes with corners, which have less room inside
CIRCLE_TEXT, CORNERED_TEXT = 14, 11


def draw_badge(sheet: Sheet, kind: str, token: str, mark: str, x: float, y: float) -> None:  # noqa: PLR0913, PLR0917  what, in which colour, where
    """Draw a badge around its centre: it tells lines apart where colours do not."""
    radius, size = (RADIUS, CIRCLE_TEXT) if kind == "circle" else (CORNERED, CORNERED_TEXT)
    for around, colour in ((radius, token), (radius - RING, "paper")):
        if kind == "circle":
            sheet.stroke(dots([(x, y)]), colour, 2 * around)
        else:
            sheet.fill(shape(kind, x, y, around), colour)
    sheet.text(x, y + 4.8, mark, size=size, anchor="center", weight=SEMIBOLD)
