"""Drawing the line of one tenant, over the lines of the line map in grey."""

from dataclasses import replace
from functools import lru_cache

from klantreis.output.figures.inline import document
from klantreis.output.figures.layout import Layout
from klantreis.output.figures.line_map import (
    BADGE,
    draw_badge,
    draw_ground,
    draw_part,
    draw_stops,
    draw_way,
    foot,
    scale_width,
)
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.line_map import LineMapView
from klantreis.views.figures.tenant_line import TenantLineView

MARGIN = 14  # between the number and the bands
THIN, THICK, GROW = 2.4, 5, 1.2


def draw_tenant_line(view: TenantLineView) -> str:
    """Draw one line in colour."""
    layout = _layout(view.map)
    sheet = _sheet(view.text.name, layout, view.map)
    for index, (x, part) in enumerate(zip(layout.parts, view.map.parts, strict=True)):
        draw_part(sheet, layout, x, part, token="ink" if index in view.own.stops else "muted")
    alone = view.own not in view.map.lines
    layout = replace(layout, lines=(view.own,)) if alone else layout
    index = layout.lines.index(view.own)
    heights, route = layout.heights[index], layout.routes[index]
    start, end = layout.left - MARGIN - BADGE, layout.right + MARGIN + BADGE
    way = [((start, heights[0]), view.own.told[0]), *route, ((end, heights[-1]), view.own.told[-1])]
    draw_way(sheet, way, view.own.token, THICK)
    draw_stops(sheet, layout, view.own, heights, grow=GROW)
    draw_badge(sheet, view.own, start, heights[0])
    draw_badge(sheet, view.own, end, heights[-1])
    return document(_background(view.map) + sheet.body(), sheet.width, sheet.height)


@lru_cache(maxsize=2)
def _background(view: LineMapView) -> str:
    """Draw what all tenants share: it is drawn once, however many tenants there are."""
    layout = _layout(view)
    sheet = _sheet(view.text.name, layout, view)
    draw_ground(sheet, layout, view)
    for route in layout.routes:
        draw_way(sheet, route, "edge", THIN)
    return sheet.body()


@lru_cache(maxsize=2)
def _layout(view: LineMapView) -> Layout:
    left = scale_width(view) + 12 + 2 * BADGE + MARGIN
    return Layout(view.bands, view.scale, view.lines, left)


def _sheet(name: str, layout: Layout, view: LineMapView) -> Sheet:
    return Sheet(name, layout.right + MARGIN + 2 * BADGE + 1, foot(layout, view.parts))
