"""Drawing the line of one tenant, over the lines of the line map in grey."""

from dataclasses import replace
from functools import lru_cache

from klantreis.output.figures.badge import RADIUS, draw_badge
from klantreis.output.figures.fonts import letters_in_use, set_in
from klantreis.output.figures.inline import document
from klantreis.output.figures.layout import Layout
from klantreis.output.figures.line_map import (
    draw_ground,
    draw_part,
    draw_stops,
    draw_way,
    foot,
    scale_width,
)
from klantreis.output.figures.sheet import Sheet
from klantreis.output.letters import Letters
from klantreis.views.figures.line_map import LineMapView
from klantreis.views.figures.tenant_line import TenantLineView

MARGIN = 20  # between the number and the bands
THIN, THICK, BIG_STOP = 2.4, 5, 12.5


def draw_tenant_line(view: TenantLineView) -> str:
    """Draw one line in colour."""
    letters = letters_in_use()
    layout = _layout(view.map, letters)
    sheet = _sheet(view.text.name, layout, view.map)
    alone = view.own not in view.map.lines
    layout = replace(layout, lines=(view.own,)) if alone else layout
    index = layout.lines.index(view.own)
    heights, route = layout.heights[index], layout.routes[index]
    start, end = layout.left - MARGIN - RADIUS, layout.right + MARGIN + RADIUS
    way = [((start, heights[0]), view.own.told[0]), *route, ((end, heights[-1]), view.own.told[-1])]
    draw_way(sheet, way, view.own.token, THICK)
    draw_stops(sheet, layout, view.own, heights, BIG_STOP)
    for x, y in ((start, heights[0]), (end, heights[-1])):
        draw_badge(sheet, view.own.shape, view.own.token, view.own.mark, x, y)
    names = enumerate(_parts(view.map, letters))
    parts = "".join(own if index in view.own.stops else other for index, (own, other) in names)
    return document(_background(view.map, letters) + parts + sheet.body(), sheet.width, sheet.height)


@lru_cache(maxsize=2)
def _background(view: LineMapView, letters: Letters) -> str:
    """Draw what all tenants share: it is drawn once, however many tenants there are."""
    layout = _layout(view, letters)
    with set_in(letters):
        sheet = _sheet(view.text.name, layout, view)
        draw_ground(sheet, layout, view)
        for route in layout.routes:
            draw_way(sheet, route, "edge", THIN)
        return sheet.body()


@lru_cache(maxsize=2)
def _parts(view: LineMapView, letters: Letters) -> list[tuple[str, str]]:
    """Write the name of every part twice: for a line that stops there, and for one that does not."""
    layout = _layout(view, letters)
    with set_in(letters):
        return [
            (_part(view, layout, x, part, "ink"), _part(view, layout, x, part, "muted"))
            for x, part in zip(layout.parts, view.parts, strict=True)
        ]


def _part(view: LineMapView, layout: Layout, x: float, part: str, colour: str) -> str:
    sheet = _sheet(view.text.name, layout, view)
    draw_part(sheet, layout, x, part, colour)
    return sheet.body()


@lru_cache(maxsize=2)
def _layout(view: LineMapView, letters: Letters) -> Layout:
    with set_in(letters):
        left = scale_width(view) + 12 + 2 * RADIUS + MARGIN
    return Layout(view.bands, view.scale, view.lines, left, label=0)


def _sheet(name: str, layout: Layout, view: LineMapView) -> Sheet:
    return Sheet(name, layout.right + MARGIN + 2 * RADIUS + 1, foot(layout, view.parts))
