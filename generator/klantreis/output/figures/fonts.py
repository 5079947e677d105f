"""The shipped fonts: where their files are, and how wide a text is in them."""

from functools import cache
from math import ceil
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from matplotlib.font_manager import FontProperties
from matplotlib.textpath import text_to_path

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
    """Measure a text, in pixels."""
    return float(text_to_path.get_text_width_height_descent(text, font(family, weight, size), ismath=False)[0])


def fit(text: str, room: float, size: float) -> str:
    """Cut a text between words so that it fits, with an ellipsis for what is gone."""
    if width(text, size) <= room:
        return text
    words = text.split()
    while len(words) > 1 and width(f"{' '.join(words)}…", size) > room:
        words.pop()
    return f"{' '.join(words)}…"


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
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size, weight, family) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
