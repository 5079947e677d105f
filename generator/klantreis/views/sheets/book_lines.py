"""The lines in the book: all of them bare on the cover, and each in colour above its own story."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.views.figure import FigureText
from klantreis.views.figures.line_map import journey_line
from klantreis.views.figures.wide_line_map import WideLineMapView
from klantreis.views.index import Index

if TYPE_CHECKING:
    from klantreis.views.figures.line_map import Line

WIDTH, HEIGHT = 118.0, 40.0
"""The line of a tenant on A5, in mm; on A4 it grows along."""
PIXEL = 0.24
"""A pixel of that line in mm: its letters are as small as letters in the hand may be."""
SCALE, END, MARGIN = 21.0, 4.0, 3.4
"""In mm: where the line begins, the room after it, and from the edge of a phase to a stop."""
LEAST, STOP = 13.4, 1.6
"""In mm: the width of a phase for its name, and what each of its parts adds."""

COVER_WIDTH, COVER_EDGE = 640.0, 60.0
COVER = 9 / 16
"""The width of the picture on the cover in pixels, how far its lines run on beyond its edges, and how high
it is beside its width."""


@dataclass(frozen=True, slots=True)
class LinePhase:
    """The name of a phase over the line; lengths in mm on A5."""

    label: str
    left: float
    width: float
    shaded: bool


def line_phases(library: Library) -> tuple[LinePhase, ...]:
    """Divide the width over the phases: more parts, more room."""
    widths = _widths([len(phase.parts) for phase in library.phases], WIDTH - SCALE - END)
    lefts = accumulate(widths[:-1], initial=SCALE)
    return tuple(
        LinePhase(phase.label, round(left, 3), round(width, 3), shaded=number % 2 == 0)
        for number, (phase, left, width) in enumerate(zip(library.phases, lefts, widths, strict=True))
    )


def tenant_line(index: Index, journey: Journey) -> WideLineMapView:
    """Lift the line of a tenant out of the others, with a stop for every part of it."""
    phases = line_phases(index.library)
    counts = [len(phase.parts) for phase in index.library.phases]
    edges = [(phase.left / PIXEL, (phase.left + phase.width) / PIXEL) for phase in phases]
    return _line_map(
        index,
        index.tenant_line(journey).text,
        own=journey_line(index.library, journey),
        stops=_stops(edges, counts, MARGIN / PIXEL),
        borders=tuple(round(right, 2) for _left, right in edges[:-1]),
        size=(WIDTH / PIXEL, HEIGHT / PIXEL),
        ends=((SCALE - 3) / PIXEL, (WIDTH - END + 1) / PIXEL),
    )


def cover_lines(index: Index, share: float = COVER) -> WideLineMapView:
    """Let all lines run from edge to edge; `share` is the height beside the width."""
    counts = [len(phase.parts) for phase in index.library.phases]
    widths = _widths(counts, COVER_WIDTH)
    lefts = [*accumulate(widths, initial=0.0)]
    edges = [*pairwise(lefts)]
    return _line_map(
        index,
        index.line_map.text,
        own=None,
        stops=_stops(edges, counts, COVER_WIDTH / 40),
        borders=tuple(round(right, 2) for _left, right in edges[:-1]),
        size=(COVER_WIDTH, COVER_WIDTH * share),
        ends=(-COVER_EDGE, COVER_WIDTH + COVER_EDGE),
        bare=True,
    )


def _line_map(  # noqa: PLR0913  a line map has many sides
    index: Index,
    text: FigureText,
    *,
    own: "Line | None",
    stops: tuple[float, ...],
    borders: tuple[float, ...],
    size: tuple[float, float],
    ends: tuple[float, float],
    bare: bool = False,
) -> WideLineMapView:
    return WideLineMapView(text, index.line_map, own, stops, borders, *ends, *size, bare)


def _widths(counts: Sequence[int], total: float) -> list[float]:
    """Divide a width over phases with so many parts each."""
    wanted = [LEAST + STOP * count for count in counts]
    return [total * one / sum(wanted) for one in wanted]


def _stops(edges: Sequence[tuple[float, float]], counts: Sequence[int], margin: float) -> tuple[float, ...]:
    """Spread the stops of every phase over its width; a single one stands in its middle."""
    stops: list[float] = []
    for (left, right), count in zip(edges, counts, strict=True):
        room = right - left - 2 * margin
        step = room / max(count - 1, 1)
        first = left + margin + (room / 2 if count == 1 else 0)
        stops += [round(first + step * number, 2) for number in range(count)]
    return tuple(stops)
