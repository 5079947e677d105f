"""Which colour of letters stands on which ground, read back from a finished sheet.

It looks at what is printed, not at what a template meant: letters, and the last filled shape under them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

import pikepdf
from pikepdf import Matrix

from klantreis.output.sheets.packs.marks import read

Colour = tuple[float, float, float]
"""Red, green and blue, from 0 to 1."""

Point = tuple[float, float]

WHITE, BLACK = (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)
PATHS = ("m", "l", "c", "v", "y", "re")
FILLS = ("f", "F", "f*", "B", "B*", "b", "b*")
OTHER_PAINTS = ("S", "s", "n")
SHOWS = ("Tj", "TJ", "'", '"')
LINES = ("BT", "Tm", "Td", "TD")
CHANGES = ("cm", "Tf", "gs", "cs", "g", "rg", "sc", "scn")
READ = " ".join(("q", "Q", "Do", *PATHS, *FILLS, *OTHER_PAINTS, *SHOWS, *LINES, *CHANGES))
"""The operators that matter here; others, such as those of tags, change nothing."""


@dataclass(frozen=True, slots=True, order=True)
class Letters:
    """Letters of one size in one colour on one ground; colours as `#rrggbb`, the size in points."""

    ink: str
    ground: str
    size: float


class _State(NamedTuple):
    """What holds until it is changed: place, colour (None is a pattern), opacity, and size of letters."""

    matrix: Matrix
    colour: Colour | None = BLACK
    opacity: float = 1
    size: float = 1


@dataclass(frozen=True, slots=True)
class _Shape:
    """A filled shape, as the corners of its outline; of a curve, the points that steer it."""

    corners: Sequence[Point]
    box: tuple[float, float, float, float]
    colour: Colour | None

    def holds(self, point: Point) -> bool:
        """Tell whether a point lies inside: a line from there crosses the outline an odd number of times."""
        x, y = point
        left, bottom, right, top = self.box
        if not (left <= x <= right and bottom <= y <= top):
            return False
        inside = False
        for (x1, y1), (x2, y2) in zip(self.corners, [*self.corners[1:], self.corners[0]], strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
        return inside


def letters(pdf: bytes) -> set[Letters]:
    """Give every combination of ink, ground and size on the pages of a PDF."""
    with read(pdf) as document:
        pages = [page.obj for page in document.pages]
        return {found for page in pages for found in _Reader().read(page, _State(Matrix()))}


@dataclass
class _Reader:
    """Reads the content of one page, and remembers what has been filled so far."""

    shapes: list[_Shape] = field(default_factory=list)

    def read(self, page: pikepdf.Object, state: _State) -> Iterator[Letters]:
        """Read a page, or a form that is drawn on it."""
        stack: list[_State] = []
        path: list[Point] = []
        line = Matrix()
        for instruction in pikepdf.parse_content_stream(page, READ):
            operands, name = instruction.operands, str(instruction.operator)
            if name == "q":
                stack.append(state)
            elif name == "Q":
                state = stack.pop()
            elif name in LINES:
                line = _line(line, name, list(operands))
            elif name in PATHS:
                path += map(state.matrix.transform, _points(name, list(operands)))
            elif name in SHOWS:
                yield from self._letters(line @ state.matrix, state)
            elif name == "Do":
                yield from self._form(page["/Resources"]["/XObject"][str(operands[0])], state)
            elif name in FILLS:
                self._fill(path, state)
                path = []
            elif name in OTHER_PAINTS:
                path = []
            else:
                state = _changed(state, name, list(operands), page)

    def _form(self, form: pikepdf.Object, state: _State) -> Iterator[Letters]:
        if form["/Subtype"] == "/Form":
            matrix = Matrix(form.get("/Matrix", pikepdf.Array([1, 0, 0, 1, 0, 0])))
            yield from self.read(form, state._replace(matrix=matrix @ state.matrix))

    def _letters(self, matrix: Matrix, state: _State) -> Iterator[Letters]:
        """Look what lies under the middle of the first letter."""
        ground = self._ground(matrix.transform((state.size / 4, state.size / 4)))
        if state.colour and ground:
            size = state.size * (matrix.c**2 + matrix.d**2) ** 0.5
            yield _seen(state.colour, ground, state.opacity, round(size, 2))

    def _fill(self, path: Sequence[Point], state: _State) -> None:
        xs, ys = zip(*path, strict=True)
        box = (min(xs), min(ys), max(xs), max(ys))
        under = self._ground(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
        colour = _mixed(state.colour, under, state.opacity) if state.colour and under else None
        self.shapes.append(_Shape(path, box, colour))

    def _ground(self, point: Point) -> Colour | None:
        for shape in reversed(self.shapes):
            if shape.holds(point):
                return shape.colour
        return WHITE


@cache
def _seen(colour: Colour, ground: Colour, opacity: float, size: float) -> Letters:
    return Letters(_hex(_mixed(colour, ground, opacity)), _hex(ground), size)


def _line(line: Matrix, name: str, operands: Sequence[pikepdf.Object]) -> Matrix:
    """Give where a line of text begins."""
    numbers = _numbers(operands)
    if name in ("Td", "TD"):
        return Matrix(1, 0, 0, 1, *numbers) @ line
    return Matrix(*numbers)


def _changed(state: _State, name: str, operands: Sequence[pikepdf.Object], page: pikepdf.Object) -> _State:
    """Give the state after an operator that changes it."""
    match name:
        case "cm":
            return state._replace(matrix=Matrix(*_numbers(operands)) @ state.matrix)
        case "Tf":
            return state._replace(size=float(operands[1]))
        case "gs":
            settings = page["/Resources"]["/ExtGState"][str(operands[0])]
            return state._replace(opacity=float(settings.get("/ca", state.opacity)))
        case "cs":
            return state._replace(colour=BLACK)
        case "g" | "rg" | "sc" | "scn":
            return state._replace(colour=_colour(operands))
        case _:
            return state


def _colour(operands: Sequence[pikepdf.Object]) -> Colour | None:
    """Read a grey or a colour; None is a pattern."""
    if isinstance(operands[-1], pikepdf.Name):
        return None
    red, *others = _numbers(operands)
    green, blue = others or (red, red)
    return red, green, blue


def _points(name: str, operands: Sequence[pikepdf.Object]) -> list[Point]:
    numbers = _numbers(operands)
    if name == "re":
        x, y, width, height = numbers
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _numbers(operands: Sequence[pikepdf.Object]) -> list[float]:
    return [float(number) for number in operands]


def _mixed(colour: Colour, under: Colour, opacity: float) -> Colour:
    red, green, blue = (
        part * opacity + other * (1 - opacity) for part, other in zip(colour, under, strict=True)
    )
    return red, green, blue


def _hex(colour: Colour) -> str:
    return "#" + bytes(round(part * 255) for part in colour).hex()
