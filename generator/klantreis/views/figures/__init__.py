"""The figures: for each one a view with what it shows, the same facts in words, and a table."""

from collections.abc import Iterator

from klantreis.model.library import Library
from klantreis.views.figures.cell_counts import CellCountsView, cell_counts_view
from klantreis.views.figures.chart import ChartView, chart_view
from klantreis.views.figures.line_map import LineMapView, line_map_view
from klantreis.views.figures.mood import MoodView, mood_view
from klantreis.views.figures.quadrant import QuadrantView, quadrant_view
from klantreis.views.figures.tenant_line import TenantLineView, tenant_line_view
from klantreis.views.figures.wide_line_map import WideLineMapView

FigureView = (
    LineMapView | WideLineMapView | TenantLineView | QuadrantView | MoodView | CellCountsView | ChartView
)


def all_figure_views(library: Library) -> dict[str, FigureView]:
    """Give every figure of the site by its name."""
    return {view.text.name: view for view in _views(library)}


def _views(library: Library) -> Iterator[FigureView]:
    line_map = line_map_view(library)
    yield line_map
    yield quadrant_view(library)
    yield cell_counts_view(library)
    for journey in library.journeys:
        yield tenant_line_view(library, journey, line_map)
        yield mood_view(library, journey)
    for case in library.practice.cases:
        for chart in case.charts:
            yield chart_view(chart, case)
