"""Drawing the line map: bands for phases, lines with stops, number and name at both ends."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from math import radians, sin
from typing import Literal

from matplotlib.path import Path

from klantreis.model.brand import SERIF
from klantreis.output.figures.badge import RADIUS, draw_badge
from klantreis.output.figures.fonts import SEMIBOLD, width, wrap
from klantreis.output.figures.layout import HEAD, Layout, Station
from klantreis.output.figures.paths import box, dots, flow, lines
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.line_map import Line, LineMapView

TEXT, SMALL, LEADING = 15, 14, 18
TURN = 45  # the slant of the names of parts
TITLE, SCALE_TITLE = 215, 112  # the room for the title of a line, and for that of the scale
FAN = 36  # the width in which lines spread to their numbers
LINE, CASING = 3.6, 2  # the width of a line, and what its casing adds at each side
STOP, HOLE = 10.4, 0.54  # the width of a stop, and the share of it that is open
DOTS = 1.9  # from dot to dot where the mood is unknown, in line widths


def draw_line_map(view: LineMapView) -> str:
    """Draw the whole line map."""
    titles = {line: wrap(line.title, TITLE, TEXT) for line in view.lines}
    label = scale_width(view) + 14 + max(width(row, TEXT) for title in titles.values() for row in title)
    apart = max(2 * RADIUS + 1, LEADING * max(len(title) for title in titles.values()) + 6)
    start = label + 8 + RADIUS
    layout = Layout(view.bands, view.scale, view.lines, start + RADIUS + FAN, apart)
    end = layout.right + FAN + RADIUS
    after = end + RADIUS + 8
    room = max(width(row, TEXT) for title in titles.values() for row in title) + 2
    sheet = Sheet(view.text.name, after + room, foot(layout, view.parts))
    draw_ground(sheet, layout, view)
    for x, part in zip(layout.parts, view.parts, strict=True):
        draw_part(sheet, layout, x, part, "muted")
    _draw_legend(sheet, view)
    for line, route, y0, y1 in zip(view.lines, layout.routes, layout.ends(0), layout.ends(-1), strict=True):
        with sheet.link(line.address, line.name):
            way = [((start, y0), line.told[0]), *route, ((end, y1), line.told[-1])]
            draw_way(sheet, way, line.token, LINE)
            draw_title(sheet, titles[line], label, y0)
            draw_title(sheet, titles[line], after, y1, anchor="left")
            draw_badge(sheet, line.shape, line.token, line.mark, start, y0)
            draw_badge(sheet, line.shape, line.token, line.mark, end, y1)
    for line, heights in zip(view.lines, layout.heights, strict=True):
        with sheet.link(line.address, line.name):
            draw_stops(sheet, layout, line, heights)
    return sheet.svg()


def scale_width(view: LineMapView) -> float:
    """Measure the words of the scale."""
    return max(width(step.label, SMALL) for step in view.scale)


def foot(layout: Layout, parts: Sequence[str]) -> float:
    """Give the height of the drawing: to under the turned names of the parts."""
    return layout.floor + max(width(part, TEXT) for part in parts) * sin(radians(TURN)) + 28


def draw_ground(sheet: Sheet, layout: Layout, view: LineMapView) -> None:
    """Draw what lies under the lines: the phases, the columns of the parts, and the scale."""
    for index, band in enumerate(layout.bands):
        left, right = layout.edges(band)
        if index % 2 == 0:
            sheet.fill(box(left, HEAD, right - left, layout.floor - HEAD), "band")
        rows = wrap(band.label, right - left + 4, TEXT + 1, SEMIBOLD, SERIF)
        for row, text in enumerate(reversed(rows)):
            sheet.text(
                (left + right) / 2,
                HEAD - 12 - 18 * row,
                text,
                size=TEXT + 1,
                anchor="center",
                weight=SEMIBOLD,
                family=SERIF,
            )
    sheet.stroke(lines(*(((x, HEAD + 12), (x, layout.floor)) for x in layout.parts)), "edge", 1, dots=4)
    levels = {step.label: layout.mood(step.value) for step in layout.scale}
    begin = scale_width(view) + 10
    sheet.stroke(lines(*(((begin, y), (layout.right, y)) for y in levels.values())), "edge", 1)
    for row, text in enumerate(reversed(wrap(view.scale_title, SCALE_TITLE, SMALL))):
        sheet.text(0, HEAD - 12 - 16 * row, text, size=SMALL, colour="muted")
    for label, y in levels.items():
        sheet.text(0, y + 4, label, size=SMALL, colour="muted")


def draw_part(sheet: Sheet, layout: Layout, x: float, part: str, colour: str) -> None:
    """Write the name of a part under its column."""
    sheet.text(x + 4, layout.floor + 16, part, size=TEXT, colour=colour, anchor="right", turn=TURN)


def _draw_legend(sheet: Sheet, view: LineMapView) -> None:
    """Say at the bottom left what a circle and a dotted line mean."""
    circle, dotted = sheet.height - 38, sheet.height - 14
    sheet.stroke(lines([(2, circle), (34, circle)]), "muted", LINE)
    sheet.stroke(dots([(18, circle)]), "muted", STOP)
    sheet.stroke(dots([(18, circle)]), "paper", STOP * HOLE)
    sheet.stroke(lines([(2, dotted), (34, dotted)]), "muted", LINE, dots=DOTS)
    sheet.text(44, circle + 4, view.stop_meaning, size=SMALL, colour="muted")
    sheet.text(44, dotted + 4, view.unknown_meaning, size=SMALL, colour="muted")


def draw_way(sheet: Sheet, way: Sequence[Station], token: str, thick: float) -> None:
    """Draw a line, dotted where its mood is unknown, in a casing that parts it from lines that it crosses."""
    for path, known in _runs(way):
        sheet.stroke(path, "paper", thick + 2 * CASING)
        sheet.stroke(path, token, thick, dots=None if known else DOTS)


def _runs(way: Sequence[Station]) -> Iterator[tuple[Path, bool]]:
    for known, run in groupby(pairwise(way), key=lambda step: step[0][1] and step[1][1]):
        (first, _), *_rest = pairs = list(run)
        yield flow([first[0], *(arrival for _, (arrival, _) in pairs)]), known


def draw_title(
    sheet: Sheet, title: list[str], x: float, y: float, anchor: Literal["left", "right"] = "right"
) -> None:
    """Write a title that ends before its line, on paper that hides the scale there, or begins after it."""
    if anchor == "right":
        room, height = max(width(row, TEXT) for row in title) + 8, LEADING * len(title) + 4
        sheet.fill(box(x - room + 2, y - height / 2, room, height), "paper")
    for index, row in enumerate(title):
        sheet.text(x, y + 5 + LEADING * (index + 0.5 - len(title) / 2), row, size=TEXT, anchor=anchor)


def draw_stops(
    sheet: Sheet, layout: Layout, line: Line, heights: Sequence[float], size: float = STOP
) -> None:
    """Draw an open circle at every part where the line stops."""
    stops = dots(
        (layout.parts[stop], y)
        for band, y in zip(layout.bands, heights, strict=True)
        for stop in line.stops
        if band.first <= stop < band.first + band.count
    )
    sheet.stroke(stops, line.token, size)
    sheet.stroke(stops, "paper", size * HOLE)
