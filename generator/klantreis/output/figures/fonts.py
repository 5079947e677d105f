"""The shipped fonts: where their files are, and how wide a text is in them."""

from functools import cache
from math import ceil
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.ft2font import LoadFlags

SANS, SERIF = "Klantreis Sans", "Klantreis Serif"
REGULAR, SEMIBOLD = 400, 600
FILES = {
    (SANS, REGULAR): Path(font_source_sans_pro.font_directory, "SourceSansPro-Regular.ttf"),
    (SANS, SEMIBOLD): Path(font_source_sans_pro.font_directory, "SourceSansPro-Semibold.ttf"),
    (SERIF, SEMIBOLD): Path(font_source_serif_pro.font_directory, "SourceSerifPro-Semibold.ttf"),
}


@cache
def font(family: str, weight: int, size: float) -> FontProperties:
    """Give a font by the name that the pages give it, measured with its file."""
    return FontProperties(family=family, weight=weight, size=size, fname=str(FILES[family, weight]))


@cache
def width(text: str, size: float, weight: int = REGULAR, family: str = SANS) -> float:
    """Measure a text, in pixels: its letters side by side, without kerning."""
    return size * sum(_advance(letter, weight, family) for letter in text)


@cache
def _advance(letter: str, weight: int, family: str) -> float:
    """Measure a letter in the size of the font; 100 is that size here."""
    face = get_font(str(FILES[family, weight]))
    face.set_size(100, 72)
    glyph = face.load_glyph(face.get_char_index(ord(letter)), LoadFlags.NO_HINTING)
    return glyph.linearHoriAdvance / 0x10000 / 100


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
