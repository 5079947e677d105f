"""The line map over the columns of a wide sheet: every stop stands above the column of its part."""

from dataclasses import dataclass

from klantreis.views.figure import FigureText
from klantreis.views.figures.line_map import LineMapView


@dataclass(frozen=True, slots=True)
class WideLineMapView:
    """The line map with places of its own, in CSS pixels.

    `stops` has the x of every part, `borders` that of the end of every phase but the last; `first` and
    `last` are where the lines begin and end with their numbers.
    """

    map: LineMapView
    stops: tuple[float, ...]
    borders: tuple[float, ...]
    first: float
    last: float
    width: float
    height: float

    @property
    def text(self) -> FigureText:
        """The words of the line map itself: it is the same picture."""
        return self.map.text
