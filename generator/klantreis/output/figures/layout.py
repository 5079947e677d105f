"""Where the bands, parts and lines of a line map lie, in CSS pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from klantreis.output.figures.lanes import spread
from klantreis.output.figures.paths import Point
from klantreis.views.figures.line_map import Band, Line, Step

HEAD = 46  # the height of the heads above the bands
TOP, UNIT = 88, 84  # where the highest mood lies, and how far a step of mood reaches at least
OVERHANG = 44  # how far the bands reach below the lowest mood
EDGE = 14  # how far lines keep from the top and bottom of a band
PAD, GAP = 46, 23  # from the edge of a band to its first stop, and between stops
LEVEL = 6  # how far a line stays level beyond its first and last stop in a phase
LANE = 8.5  # between lines of the same height
STEEP = 20  # lines that rise or fall more than this in one step do so one after the other
STAIR = 6.5  # between lines that rise or fall one after the other

Station = tuple[Point, bool]
"""A point on the way of a line, and whether the mood is known there."""


@dataclass(frozen=True)
class Layout:
    """The places of a line map whose first band begins at `left`."""

    bands: tuple[Band, ...]
    scale: tuple[Step, ...]
    lines: tuple[Line, ...]
    left: float
    label: float  # between the numbers at the ends

    head: ClassVar[float] = HEAD

    @cached_property
    def parts(self) -> list[float]:
        """The x of every part."""
        places, edge = [], self.left
        for band in self.bands:
            places += [edge + PAD + index * GAP for index in range(band.count)]
            edge = places[-1] + PAD
        return places

    @cached_property
    def right(self) -> float:
        """Where the last band ends."""
        return self.parts[-1] + PAD

    @cached_property
    def floor(self) -> float:
        """Where the bands end; they grow with the number of lines."""
        return self.mood(self.scale[0].value) + OVERHANG

    @cached_property
    def _unit(self) -> float:
        span = self.scale[-1].value - self.scale[0].value
        return max(UNIT, self.label * len(self.lines) / span)

    def edges(self, band: Band) -> tuple[float, float]:
        """Give the left and right edge of a band."""
        return self.parts[band.first] - PAD, self.parts[band.first + band.count - 1] + PAD

    def mood(self, value: float) -> float:
        """Give the y of a mood."""
        return TOP + self._unit * (self.scale[-1].value - value)

    @cached_property
    def heights(self) -> list[list[float]]:
        """The y of every line in every phase; lines of the same height lie side by side."""
        heights = [[0.0] * len(self.bands) for _ in self.lines]
        order = sorted(range(len(self.lines)), key=lambda line: [-h for h in self.lines[line].heights])
        for phase in range(len(self.bands)):
            order.sort(key=lambda line: -self.lines[line].heights[phase])  # ties keep the order they came in
            wanted = [self.mood(self.lines[line].heights[phase]) for line in order]
            places = spread(wanted, LANE, self.head + EDGE, self.floor - EDGE)
            for line, y in zip(order, places, strict=True):
                heights[line][phase] = y
        return heights

    def ends(self, phase: int) -> list[float]:
        """Give the y of the number of every line, before the first phase or after the last."""
        order = sorted(range(len(self.lines)), key=lambda line: self.heights[line][phase])
        wanted = [self.heights[line][phase] for line in order]
        places = spread(wanted, self.label, self.head + EDGE, self.floor - EDGE)
        return [y for _, y in sorted(zip(order, places, strict=True))]

    @cached_property
    def routes(self) -> list[list[Station]]:
        """The way of every line through the phases."""
        routes: list[list[Station]] = [[] for _ in self.lines]
        for phase in range(len(self.bands)):
            first, last = self._ends_of(phase)
            for line, route in enumerate(routes):
                route += [self._station(line, phase, first - LEVEL), self._station(line, phase, last + LEVEL)]
            if phase + 1 < len(self.bands):
                self._climb(routes, phase, *self.slope(phase))
        return routes

    def _ends_of(self, phase: int) -> tuple[float, float]:
        band = self.bands[phase]
        return self.parts[band.first], self.parts[band.first + band.count - 1]

    def slope(self, phase: int) -> tuple[float, float]:
        """Give where lines may begin to rise or fall after a phase, and where they must have done so."""
        _first, last = self._ends_of(phase)
        return last + LEVEL, self.parts[self.bands[phase + 1].first] - LEVEL

    def _climb(self, routes: Sequence[list[Station]], phase: int, start: float, end: float) -> None:
        """Let lines that rise or fall together do so one after the other, so that they stay apart."""
        rises = {line: ys[phase] - ys[phase + 1] for line, ys in enumerate(self.heights)}
        middle = {line: ys[phase] + ys[phase + 1] for line, ys in enumerate(self.heights)}
        rising = sorted((line for line in rises if rises[line] > STEEP), key=lambda line: middle[line])
        falling = sorted((line for line in rises if rises[line] < -STEEP), key=lambda line: -middle[line])
        room = end - start
        for together in (rising, falling):
            stair = min(STAIR, room * 0.4 / max(len(together) - 1, 1))
            length = room - stair * (len(together) - 1)
            for rank, line in enumerate(together):
                x = start + rank * stair
                routes[line] += [self._station(line, phase, x), self._station(line, phase + 1, x + length)]

    def _station(self, line: int, phase: int, x: float) -> Station:
        return (x, self.heights[line][phase]), self.lines[line].told[phase]
