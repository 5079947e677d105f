"""Which colour of letters stands on which ground, read back from a finished sheet.

It looks at what is printed, not at what a template meant: letters, and the last filled shape under them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import pikepdf

from klantreis.output.sheets.packs.marks import read

WHITE, BLACK = (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)

Colour = tuple[float, float, float]
"""Red, green and blue, from 0 to 1."""

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]

FILLS = {"f", "F", "f*", "B", "B*", "b", "b*"}
PAINTS = FILLS | {"S", "s", "n"}
SHOWS = {"Tj", "TJ", "'", '"'}


@dataclass(frozen=True, slots=True, order=True)
class Letters:
    """Letters of one size in one colour on one ground; colours as `#rrggbb`, the size in points."""

    ink: str
    ground: str
    size: float


@dataclass(frozen=True, slots=True)
class _State:
    """What holds until it is changed: place, colour of filling (None: a pattern), opacity, letters."""

    matrix: Matrix = (1, 0, 0, 1, 0, 0)
    colour: Colour | None = BLACK
    opacity: float = 1
    size: float = 1


@dataclass(frozen=True, slots=True)
class _Shape:
    """A filled shape, as the corners of its outline; of a curve the points that steer it."""

    corners: tuple[Point, ...]
    colour: Colour | None
    box: tuple[float, float, float, float]

    def holds(self, point: Point) -> bool:
        """Tell whether a point lies inside: whether a line from it crosses the outline an odd number of times."""
        x, y = point
        left, bottom, right, top = self.box
        if not (left <= x <= right and bottom <= y <= top):
            return False
        inside = False
        for (x1, y1), (x2, y2) in zip(self.corners, (*self.corners[1:], self.corners[0]), strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
        return inside


def letters(pdf: bytes) -> set[Letters]:
    """Give every combination of ink, ground and size on the pages of a PDF."""
    with read(pdf) as document:
        return {found for page in document.pages for found in _Reader().read(page.obj)}


@dataclass
class _Reader:
    """Reads the content of one page, and remembers what has been filled so far."""

    shapes: list[_Shape] = field(default_factory=list)

    def read(self, page: pikepdf.Object, state: _State = _State()) -> Iterator[Letters]:  # noqa: B008  it is frozen
        """Read a page or a form inside it."""
        stack: list[_State] = []
        path: list[Point] = []
        line = state.matrix
        for operands, operator in pikepdf.parse_content_stream(page):
            name = str(operator)
            match name:
                case "q":
                    stack.append(state)
                case "Q":
                    state = stack.pop()
                case "BT":
                    line = (1, 0, 0, 1, 0, 0)
                case "Tm":
                    line = _matrix(operands)
                case "Td" | "TD":
                    line = _times((1, 0, 0, 1, float(operands[0]), float(operands[1])), line)
                case "m" | "l" | "c" | "v" | "y" | "re":
                    path += (_at(state.matrix, point) for point in _points(name, operands))
                case "Do":
                    yield from self._form(page.Resources.XObject[operands[0]], state)
                case _ if name in SHOWS:
                    yield from self._letters(_times(line, state.matrix), state)
                case _ if name in PAINTS:
                    self._fill(path, state if name in FILLS else None)
                    path = []
                case _:
                    state = _changed(state, name, operands, page)

    def _form(self, form: pikepdf.Object, state: _State) -> Iterator[Letters]:
        if form.Subtype == pikepdf.Name.Form:
            matrix = _matrix(form.get("/Matrix", (1, 0, 0, 1, 0, 0)))
            yield from self.read(form, replace(state, matrix=_times(matrix, state.matrix)))

    def _letters(self, matrix: Matrix, state: _State) -> Iterator[Letters]:
        """Look what lies under the middle of the first letter."""
        ground = self._ground(_at(matrix, (state.size / 4, state.size / 4)))
        if state.colour and ground:
            size = state.size * (matrix[2] ** 2 + matrix[3] ** 2) ** 0.5
            yield Letters(_hex(_mixed(state.colour, ground, state.opacity)), _hex(ground), round(size, 2))

    def _fill(self, path: Sequence[Point], state: _State | None) -> None:
        if state and path:
            xs, ys = zip(*path, strict=True)
            box = (min(xs), min(ys), max(xs), max(ys))
            under = self._ground(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
            colour = _mixed(state.colour, under, state.opacity) if state.colour and under else None
            self.shapes.append(_Shape(tuple(path), colour, box))

    def _ground(self, point: Point) -> Colour | None:
        return next((shape.colour for shape in reversed(self.shapes) if shape.holds(point)), WHITE)


def _changed(state: _State, name: str, operands: Sequence[pikepdf.Object], page: pikepdf.Object) -> _State:
    """Give the state after an operator that changes it."""
    match name:
        case "cm":
            return replace(state, matrix=_times(_matrix(operands), state.matrix))
        case "Tf":
            return replace(state, size=float(operands[1]))
        case "gs":
            return replace(
                state, opacity=float(page.Resources.ExtGState[operands[0]].get("/ca", state.opacity))
            )
        case "cs":
            return replace(state, colour=BLACK)
        case "g" | "rg" | "sc" | "scn":
            return replace(state, colour=_colour(operands))
        case _:
            return state


def _colour(operands: Sequence[pikepdf.Object]) -> Colour | None:
    """Read a colour of one or three numbers; anything else is a pattern."""
    if not operands or isinstance(operands[-1], pikepdf.Name):
        return None
    red, *others = (float(part) for part in operands)
    return (red, *others) if len(others) == 2 else (red, red, red)  # type: ignore[return-value]


def _points(name: str, operands: Iterable[pikepdf.Object]) -> list[Point]:
    numbers = [float(number) for number in operands]
    if name == "re":
        x, y, width, height = numbers
        return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def _matrix(operands: Iterable[pikepdf.Object | float]) -> Matrix:
    a, b, c, d, e, f = (float(number) for number in operands)
    return a, b, c, d, e, f


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _at(matrix: Matrix, point: Point) -> Point:
    a, b, c, d, e, f = matrix
    x, y = point
    return a * x + c * y + e, b * x + d * y + f


def _mixed(colour: Colour, under: Colour, opacity: float) -> Colour:
    red, green, blue = (
        part * opacity + other * (1 - opacity) for part, other in zip(colour, under, strict=True)
    )
    return red, green, blue


def _hex(colour: Colour) -> str:
    return "#" + bytes(round(part * 255) for part in colour).hex()
