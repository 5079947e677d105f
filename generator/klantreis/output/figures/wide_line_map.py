"""Drawing the line map over the columns of a wide sheet, which gives it its phases and parts."""

from dataclasses import dataclass
from typing import ClassVar

from klantreis.output.figures.badge import RADIUS, draw_badge
from klantreis.output.figures.fonts import width
from klantreis.output.figures.layout import Layout
from klantreis.output.figures.line_map import LINE, SMALL, TEXT, draw_stops, draw_title, draw_way
from klantreis.output.figures.paths import lines
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.wide_line_map import WideLineMapView

TOP, BOTTOM = 24, 32  # from the edge to the highest and the lowest mood
REACH = 56  # how far from the border of two phases a line begins to rise or fall
APART = 23


@dataclass(frozen=True)
class WideLayout(Layout):
    """A layout of which the columns are given."""

    stops: tuple[float, ...]
    borders: tuple[float, ...]
    height: float

    head: ClassVar[float] = -6  # the lines may come near the edge of the picture

    @property
    def parts(self) -> list[float]:  # type: ignore[override]  here they are given
        """The x of every part."""
        return list(self.stops)

    @property
    def floor(self) -> float:  # type: ignore[override]  here it is given
        """Where the picture ends."""
        return self.height + 6

    def mood(self, value: float) -> float:
        """Give the y of a mood."""
        low, high = self.scale[0].value, self.scale[-1].value
        return TOP + (self.height - TOP - BOTTOM) * (high - value) / (high - low)

    def slope(self, phase: int) -> tuple[float, float]:
        """Give the room around the border of two phases."""
        start, end = super().slope(phase)
        return max(start, self.borders[phase] - REACH), min(end, self.borders[phase] + REACH)


def draw_wide_line_map(view: WideLineMapView) -> str:
    """Draw the lines with their names, and the scale of the mood behind them."""
    line_map = view.map
    layout = WideLayout(
        line_map.bands,
        line_map.scale,
        line_map.lines,
        view.first,
        APART,
        stops=view.stops,
        borders=view.borders,
        height=view.height,
    )
    sheet = Sheet(line_map.text.name, view.width, view.height)
    _draw_scale(sheet, layout, view)
    for line, route, y0, y1 in zip(line_map.lines, layout.routes, layout.ends(0), layout.ends(-1), strict=True):
        way = [((view.first, y0), line.told[0]), *route, ((view.last, y1), line.told[-1])]
        draw_way(sheet, way, line.token, LINE)
        draw_title(sheet, [line.title], view.first - RADIUS - 8, y0)
        for x, y in ((view.first, y0), (view.last, y1)):
            draw_badge(sheet, line.shape, line.token, line.mark, x, y)
    for line, heights in zip(line_map.lines, layout.heights, strict=True):
        draw_stops(sheet, layout, line, heights)
    return sheet.svg()


def _draw_scale(sheet: Sheet, layout: WideLayout, view: WideLineMapView) -> None:
    steps = view.map.scale
    begin = max(width(step.label, SMALL) for step in steps) + 10
    levels = {step.label: layout.mood(step.value) for step in steps}
    sheet.stroke(lines(*(((begin, y), (view.last, y)) for y in levels.values())), "edge", 1)
    for label, y in levels.items():
        sheet.text(0, y + TEXT / 3, label, size=SMALL, colour="muted")
