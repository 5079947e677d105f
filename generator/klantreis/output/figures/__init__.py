"""Drawing the figures: from a view to the SVG that a page takes in, and its colours for print."""

import re
from collections.abc import Mapping

from klantreis.output.figures.cell_counts import draw_cell_counts
from klantreis.output.figures.chart import draw_chart
from klantreis.output.figures.fonts import set_in
from klantreis.output.figures.line_map import draw_line_map
from klantreis.output.figures.mood import draw_mood
from klantreis.output.figures.quadrant import draw_quadrant
from klantreis.output.figures.tenant_line import draw_tenant_line
from klantreis.output.figures.wide_line_map import draw_wide_line_map
from klantreis.views.figures import FigureView
from klantreis.views.figures.cell_counts import CellCountsView
from klantreis.views.figures.chart import ChartView
from klantreis.views.figures.line_map import LineMapView
from klantreis.views.figures.mood import MoodView
from klantreis.views.figures.quadrant import QuadrantView
from klantreis.views.figures.tenant_line import TenantLineView
from klantreis.views.figures.wide_line_map import WideLineMapView

__all__ = ["draw", "resolve", "set_in"]


def draw(view: FigureView) -> str:  # noqa: PLR0911  one for every kind of figure
    """Draw a figure as SVG; its colours are `var(--k-TOKEN)`, its links `site:ADDRESS`."""
    match view:
        case LineMapView():
            return draw_line_map(view)
        case WideLineMapView():
            return draw_wide_line_map(view)
        case TenantLineView():
            return draw_tenant_line(view)
        case QuadrantView():
            return draw_quadrant(view)
        case MoodView():
            return draw_mood(view)
        case CellCountsView():
            return draw_cell_counts(view)
        case ChartView():
            return draw_chart(view)


def resolve(svg: str, tokens: Mapping[str, str]) -> str:
    """Fill in the colours of an SVG, for where no CSS gives them."""
    return re.sub(r"var\(--k-([a-z0-9-]+)\)", lambda match: tokens[match[1]], svg)
