"""Drawing the line map over the columns of a wide sheet, which gives it its phases and parts."""

from dataclasses import dataclass
from typing import ClassVar

from klantreis.output.figures.badge import CORNERED, RADIUS, draw_badge
from klantreis.output.figures.fonts import width
from klantreis.output.figures.layout import EDGE, Layout
from klantreis.output.figures.line_map import LINE, SMALL, TEXT, draw_stops, draw_title, draw_way
from klantreis.output.figures.paths import lines
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.line_map import Line
from klantreis.views.figures.wide_line_map import WideLineMapView

TOP, BOTTOM = 24, 32  # from the edge to the highest and the lowest mood
REACH = 56  # how far from the border of two phases a line begins to rise or fall
APART = 23  # between the numbers at the ends
THIN = 2.4  # the width of a line that lies grey behind another
NEAR = CORNERED + 1 - EDGE  # how near the edge of the picture a line may come: its badge must stay whole


@dataclass(frozen=True)
class WideLayout(Layout):
    """A layout of which the columns are given."""

    stops: tuple[float, ...]
    borders: tuple[float, ...]
    height: float

    head: ClassVar[float] = NEAR

    @property
    def parts(self) -> list[float]:
        """The x of every part."""
        return list(self.stops)

    @property
    def floor(self) -> float:
        """Where the picture ends."""
        return self.height - NEAR

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
    sheet = Sheet(view.text.name, view.width, view.height)
    grey, coloured = (view.map.lines, (view.own,)) if view.own else ((), view.map.lines)
    layout = _layout(view, coloured if view.own not in grey else grey)
    if not view.bare:
        _draw_scale(sheet, layout, view)
    for route in _layout(view, grey).routes:
        draw_way(sheet, route, "edge", THIN)
    for line in coloured:
        _draw_line(sheet, layout, line, view)
    for line in coloured:
        draw_stops(sheet, layout, line, layout.heights[layout.lines.index(line)])
    return sheet.svg()


def _layout(view: WideLineMapView, shown: tuple[Line, ...]) -> WideLayout:
    room = (view.height - 2 * (NEAR + EDGE)) / max(len(shown) - 1, 1)
    return WideLayout(
        view.map.bands,
        view.map.scale,
        shown,
        view.first,
        min(APART, room) if view.own is None else 0,
        stops=view.stops,
        borders=view.borders,
        height=view.height,
    )


def _draw_line(sheet: Sheet, layout: WideLayout, line: Line, view: WideLineMapView) -> None:
    index = layout.lines.index(line)
    start, end = (view.first, layout.ends(0)[index]), (view.last, layout.ends(-1)[index])
    draw_way(sheet, [(start, line.told[0]), *layout.routes[index], (end, line.told[-1])], line.token, LINE)
    if view.bare:
        return
    if view.own is None:
        draw_title(sheet, [line.title], view.first - RADIUS - 8, start[1])
    for place in (start, end):
        draw_badge(sheet, line.shape, line.token, line.mark, *place)


def _draw_scale(sheet: Sheet, layout: WideLayout, view: WideLineMapView) -> None:
    steps = view.map.scale
    begin = max(width(step.label, SMALL) for step in steps) + 10
    levels = {step.label: layout.mood(step.value) for step in steps}
    sheet.stroke(lines(*(((begin, y), (view.last, y)) for y in levels.values())), "edge", 1)
    for label, y in levels.items():
        sheet.text(0, y + TEXT / 3, label, size=SMALL, colour="muted")
