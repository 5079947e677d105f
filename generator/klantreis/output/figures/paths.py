"""The shapes of which the figures are made, as matplotlib paths in CSS pixels."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot
from typing import TypeAlias

import numpy as np
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

Point: TypeAlias = tuple[float, float]
HAIR = 0.1  # the coordinates of a drawing have one decimal, and print leaves out a line without any length
"""Too short to see: a line of this length with round ends is a dot."""
SWAP = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1]])
CORNERS = {
    "triangle": ((0, -1.12), (1.06, 0.76), (-1.06, 0.76)),
    "square": ((-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)),
    "diamond": ((0, -1.18), (1.18, 0), (0, 1.18), (-1.18, 0)),
}


def lines(*runs: Sequence[Point]) -> Path:
    """Join the points of each run by straight lines."""
    codes = [Path.MOVETO if index == 0 else Path.LINETO for run in runs for index in range(len(run))]
    return Path([point for run in runs for point in run], codes)


def dots(points: Iterable[Point]) -> Path:
    """Make a dot of every point: as wide as the line with which it is drawn."""
    return lines(*(((x, y), (x + HAIR, y)) for x, y in points))


def box(x: float, y: float, width: float, height: float) -> Path:
    """Make a rectangle from its top left corner."""
    return closed([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def closed(points: Sequence[Point]) -> Path:
    """Join points by straight lines and close the shape."""
    return Path([*points, points[0]], [Path.MOVETO, *[Path.LINETO] * (len(points) - 1), Path.CLOSEPOLY])


def shape(kind: str, x: float, y: float, radius: float) -> Path:
    """Draw the shape of a profile: circle, triangle, square or diamond, of about the same weight."""
    if kind == "circle":
        return Path.circle((x, y), radius)
    return closed([(x + radius * right, y + radius * down) for right, down in CORNERS[kind]])


def flow(points: Sequence[Point]) -> Path:
    """Join points by steps that leave and arrive level; between equal heights the line is straight."""
    vertices, codes = [points[0]], [Path.MOVETO]
    for (x0, y0), (x1, y1) in pairwise(points):
        if y0 == y1:
            vertices.append((x1, y1))
            codes.append(Path.LINETO)
        else:
            middle = (x0 + x1) / 2
            vertices += [(middle, y0), (middle, y1), (x1, y1)]
            codes += [Path.CURVE4] * 3
    return Path(vertices, codes)


def flow_down(points: Sequence[Point]) -> Path:
    """Join points from top to bottom, as `flow` does from left to right."""
    return flow([(y, x) for x, y in points]).transformed(Affine2D(SWAP))


def arrowhead(tail: Point, tip: Point, size: float) -> Path:
    """Draw the head of an arrow that points from `tail` to `tip`."""
    back = _towards(tip, tail, size)
    across = ((back[1] - tip[1]) * 0.55, (tip[0] - back[0]) * 0.55)
    wings = [(back[0] + side * across[0], back[1] + side * across[1]) for side in (1, -1)]
    return closed([tip, *wings])


def _towards(start: Point, end: Point, distance: float) -> Point:
    share = distance / hypot(end[0] - start[0], end[1] - start[1])
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
