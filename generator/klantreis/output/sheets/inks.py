"""Which colour of letters stands on which ground, read back from a finished sheet.

It looks at what is printed, not at what a template meant: letters, and the last filled shape under them.
"""

from collections.abc import Callable, Iterator, Sequence
from ctypes import byref, c_float, c_int, c_uint
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pypdfium2 import PdfMatrix, PdfPage
from pypdfium2 import raw as pdfium

from klantreis.output.sheets.drawn import opened

Colour = tuple[float, float, float]
"""Red, green and blue, from 0 to 1."""

Point = tuple[float, float]

Drawn = Any
"""A text, a path or a form on a page: what PDFium points to."""

WHITE = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, order=True)
class Letters:
    """Letters of one size in one colour on one ground; colours as `#rrggbb`, the size in points."""

    ink: str
    ground: str
    size: float


@dataclass(frozen=True, slots=True)
class _Shape:
    """A filled shape, as the corners of its outline; of a curve, the points that steer it."""

    corners: Sequence[Point]
    box: tuple[float, float, float, float]
    colour: Colour | None

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside: a line from there crosses the outline an odd number of times."""
        inside = False
        for (x1, y1), (x2, y2) in zip(self.corners, [*self.corners[1:], self.corners[0]], strict=True):
            if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                inside = not inside
        return inside


def letters(pdf: bytes) -> set[Letters]:
    """Give every combination of ink, ground and size on the pages of a PDF."""
    with opened(pdf) as document:
        return {found for page in document for found in _Reader().read(page)}


@dataclass
class _Reader:
    """Reads one page in the order in which it is painted, and remembers what has been filled so far."""

    shapes: list[_Shape] = field(default_factory=list)

    def read(self, page: PdfPage) -> Iterator[Letters]:
        """Give the letters of a page."""
        drawn = _within(page, pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject)
        return self._all(drawn, PdfMatrix())

    def _all(self, drawn: Iterator[Drawn], outer: PdfMatrix) -> Iterator[Letters]:
        for one in drawn:
            kind, matrix = pdfium.FPDFPageObj_GetType(one), _matrix(one).multiply(outer)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                yield from self._letters(one, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_PATH:
                self._path(one, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_FORM:
                inside = _within(one, pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject)
                yield from self._all(inside, matrix)

    def _letters(self, text: Drawn, matrix: PdfMatrix) -> Iterator[Letters]:
        """Look what lies under the middle of the first letter."""
        size, colour = _size(text), _colour(text)
        ground = self._ground(*matrix.on_point(size / 4, size / 4))
        if colour and ground:
            yield _seen(*colour, ground, round(size * (matrix.c**2 + matrix.d**2) ** 0.5, 2))

    def _path(self, path: Drawn, matrix: PdfMatrix) -> None:
        if not _is_filled(path):
            return
        corners = [matrix.on_point(x, y) for x, y in _points(path)]
        xs, ys = zip(*corners, strict=True)
        box = left, bottom, right, top = min(xs), min(ys), max(xs), max(ys)
        under, colour = self._ground((left + right) / 2, (bottom + top) / 2), _colour(path)
        self.shapes.append(_Shape(corners, box, _mixed(*colour, under) if colour and under else None))

    def _ground(self, x: float, y: float) -> Colour | None:
        for shape in reversed(self.shapes):
            left, bottom, right, top = shape.box
            if left <= x <= right and bottom <= y <= top and shape.holds(x, y):
                return shape.colour
        return WHITE


def _within(
    holder: Drawn, count: Callable[[Drawn], int], get: Callable[[Drawn, int], Drawn]
) -> Iterator[Drawn]:
    """Give all that is drawn on a page or in a form."""
    return (get(holder, number) for number in range(count(holder)))


def _matrix(drawn: Drawn) -> PdfMatrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(drawn, byref(matrix))
    return PdfMatrix.from_raw(matrix)


def _size(text: Drawn) -> float:
    size = c_float()
    pdfium.FPDFTextObj_GetFontSize(text, byref(size))
    return size.value


def _colour(drawn: Drawn) -> tuple[Colour, float] | None:
    """Give a colour and how opaque it is; None is a pattern."""
    red, green, blue, opacity = c_uint(), c_uint(), c_uint(), c_uint()
    if not pdfium.FPDFPageObj_GetFillColor(drawn, byref(red), byref(green), byref(blue), byref(opacity)):
        return None
    return (red.value / 255, green.value / 255, blue.value / 255), opacity.value / 255


def _is_filled(path: Drawn) -> bool:
    fill, stroke = c_int(), c_int()
    pdfium.FPDFPath_GetDrawMode(path, byref(fill), byref(stroke))
    return bool(fill.value)  # by which rule, or 0


def _points(path: Drawn) -> Iterator[Point]:
    x, y = c_float(), c_float()
    for number in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, number)
        pdfium.FPDFPathSegment_GetPoint(segment, byref(x), byref(y))
        yield x.value, y.value


@cache
def _seen(colour: Colour, opacity: float, ground: Colour, size: float) -> Letters:
    return Letters(_hex(_mixed(colour, opacity, ground)), _hex(ground), size)


def _mixed(colour: Colour, opacity: float, under: Colour) -> Colour:
    red, green, blue = (
        part * opacity + other * (1 - opacity) for part, other in zip(colour, under, strict=True)
    )
    return red, green, blue


def _hex(colour: Colour) -> str:
    return "#" + bytes(round(part * 255) for part in colour).hex()
