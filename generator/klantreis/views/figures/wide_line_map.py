"""The line map over the columns of a wide sheet: every stop stands above the column of its part."""

from dataclasses import dataclass

from klantreis.views.figure import FigureText
from klantreis.views.figures.line_map import Line, LineMapView


@dataclass(frozen=True, slots=True)
class WideLineMapView:
    """The line map with places of its own, in CSS pixels.

    `stops` has the x of every part, `borders` that of the end of every phase but the last; `first` and
    `last` are where the lines begin and end with their numbers. `own` is a line that is lifted out of the
    others, which are grey then. A `bare` one has lines and stops only, as on the cover of a book.
    """

    text: FigureText
    map: LineMapView
    own: Line | None
    stops: tuple[float, ...]
    borders: tuple[float, ...]
    first: float
    last: float
    width: float
    height: float
    bare: bool = False
