"""The fonts of figures: where their files are, and how wide a text is in them."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from math import ceil
from pathlib import Path

from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags

from klantreis.model.brand import SANS
from klantreis.output.fonts import FACES, NORMAL
from klantreis.output.letters import SHIPPED, Letters

REGULAR, SEMIBOLD = 400, 600
FILES: Mapping[tuple[str, int], Path] = {
    (face.family, face.weight): face.original for face in FACES if face.style == NORMAL
}

_LETTERS: ContextVar[Letters] = ContextVar("letters", default=SHIPPED)


@contextmanager
def set_in(letters: Letters) -> Iterator[None]:
    """Draw meanwhile in the letters of an edition."""
    before = _LETTERS.set(letters)
    try:
        yield
    finally:
        _LETTERS.reset(before)


def letters_in_use() -> Letters:
    """Give the letters in which is drawn now."""
    return _LETTERS.get()


def font(family: str, weight: int, size: float) -> FontProperties:
    """Give a font by the name that the pages give it; the reader of the figure has its letters."""
    return FontProperties(family=family, weight=weight, size=size, fname=str(FILES[family, weight]))


def width(text: str, size: float, weight: int = REGULAR, family: str = SANS) -> float:
    """Measure a text, in pixels: its letters side by side, without kerning."""
    file, otherwise = _file(letters_in_use(), weight, family), FILES[family, weight]
    return size * sum(_advance(letter, file) or _advance(letter, otherwise) for letter in text)


@cache
def _file(letters: Letters, weight: int, family: str) -> Path:
    """Give the file of an edition with the nearest weight, or that of the product."""
    own = letters.text if family == SANS else letters.titles
    upright = [face for face in own if face.style == NORMAL] or own
    near = sorted(upright, key=lambda face: (abs(face.weight - weight), -face.weight))
    return near[0].original if near else FILES[family, weight]


@cache
def _advance(letter: str, file: Path) -> float:
    """Measure a letter in the size of the font; 100 is that size here. 0 for a letter that it does not have."""
    face = get_font(str(file))
    index = face.get_char_index(ord(letter))
    if not index:
        return 0
    face.set_size(100, 72)
    return face.load_glyph(index, LoadFlags.NO_HINTING).linearHoriAdvance / 0x10000 / 100


def wrap(text: str, room: float, size: float, weight: int = REGULAR, family: str = SANS) -> list[str]:
    """Break a text between words into the fewest lines that fit, of about the same length.

    A word that is longer than the room keeps a line to itself.
    """
    fewest = _filled(text, room, size, weight, family)
    even = width(text, size, weight, family) / len(fewest)
    rooms = (even + step for step in range(0, ceil(room - even), 4))
    tries = (_filled(text, narrower, size, weight, family) for narrower in rooms)
    return next((lines for lines in tries if len(lines) == len(fewest)), fewest)


def _filled(text: str, room: float, size: float, weight: int, family: str) -> list[str]:
    lines: list[str] = []
    for word in filter(None, text.split(" ")):  # no-break spaces hold
        if lines and width(f"{lines[-1]} {word}", size, weight, family) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
