"""The fonts of the site: cut down to the letters they are read with, packed as WOFF2, and renamed.

The originals come from the packages font-source-sans-pro and font-source-serif-pro; 'Source' is a
reserved font name, so a changed copy must carry another. Every face is two files: the letters of Dutch,
and those of names from elsewhere, which a browser asks for only on a page that has one.
"""

import io
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from itertools import groupby
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from klantreis.model.brand import SANS, SERIF

SIGNS = "\N{NO-BREAK SPACE}·½‘’‚“”„–—…•‹›€←→↑↓−"  # noqa: RUF001  what Dutch texts and our pages use
DUTCH = frozenset([*range(0x20, 0x7F), *range(0xC0, 0x100), *map(ord, SIGNS)])
FOREIGN = frozenset(range(0xA0, 0x180)) - DUTCH

NAMES, POSTSCRIPT_NAME = (1, 2, 4, 6), 6
"""The entries of a font's name table that say what it is called; the last may hold no spaces."""

LARGER_FAMILY = (16, 17, 21, 22, 25)
"""The entries with the name of a larger family, which would go before the others."""


@dataclass(frozen=True, slots=True)
class Face:
    """One font file: where it comes from, and what it is on the site."""

    original: Path
    family: str
    weight: int
    style: str
    letters: frozenset[int] = DUTCH

    @property
    def css(self) -> str:
        """What it is in a stylesheet."""
        return f"{self.family}/{self.weight}/{self.style}"

    @property
    def file(self) -> str:
        """The name of the file on the site."""
        part = "" if self.letters == DUTCH else "-foreign"
        return f"{self.family.lower().replace(' ', '-')}-{self.weight}-{self.style}{part}.woff2"

    @property
    def rule(self) -> str:
        """The rule by which a stylesheet in assets/ uses it.

        Where a font comes too late, the page keeps the letters that it has: nothing ever moves under the
        eyes of who reads, and the next page finds the font at hand. The letters of Dutch need no range:
        of two rules a browser takes the later one, which has that of the others.
        """
        others = "" if self.letters == DUTCH else f"unicode-range: {','.join(_ranges(self.letters))}; "
        return (
            f'@font-face {{ font-family: "{self.family}"; font-weight: {self.weight}; font-style: {self.style}; '
            f'font-display: optional; src: url("fonts/{self.file}"); {others}}}'
        )


SANS_FOLDER, SERIF_FOLDER = (
    Path(font_source_sans_pro.font_directory),
    Path(font_source_serif_pro.font_directory),
)
NORMAL, ITALIC = "normal", "italic"
FACES = (
    Face(SANS_FOLDER / "SourceSansPro-Regular.ttf", SANS, 400, NORMAL),
    Face(SANS_FOLDER / "SourceSansPro-Semibold.ttf", SANS, 600, NORMAL),
    Face(SERIF_FOLDER / "SourceSerifPro-Regular.ttf", SERIF, 400, NORMAL),
    Face(SERIF_FOLDER / "SourceSerifPro-It.ttf", SERIF, 400, ITALIC),
    Face(SERIF_FOLDER / "SourceSerifPro-Semibold.ttf", SERIF, 600, NORMAL),
)


def web_font(face: Face) -> bytes:
    """Give a font as WOFF2 with the letters of a face, under its new name; same font, same bytes."""
    options = Options(flavor="woff2", layout_features=["kern", "liga", "locl"], hinting=False)
    options.name_IDs = [*NAMES]
    logging.getLogger("fontTools.subset").setLevel(logging.ERROR)  # it warns of every table that it drops
    font = TTFont(face.original, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=face.letters)
    subsetter.subset(font)
    rename(font, face.family)
    packed = io.BytesIO()
    font.flavor = "woff2"
    font.save(packed, reorderTables=True)
    return packed.getvalue()


@cache
def maker() -> bytes:
    """Give the version of fontTools, for the key of a cache."""
    return version("fonttools").encode()


def web_font_source(face: Face) -> bytes:
    """Give all that a web font is made of, for the key of a cache."""
    letters = ",".join(map(str, sorted(face.letters)))
    return b"\n".join([face.css.encode(), letters.encode(), maker(), face.original.read_bytes()])


def rename(font: TTFont, family: str) -> None:
    """Give a font another name, wherever it says its own."""
    for gone in LARGER_FAMILY:
        font["name"].removeNames(nameID=gone)
    for record in [one for one in font["name"].names if one.nameID in NAMES]:
        font["name"].setName(
            family.replace(" ", "") if record.nameID == POSTSCRIPT_NAME else family,
            record.nameID,
            record.platformID,
            record.platEncID,
            record.langID,
        )


def _ranges(letters: Iterable[int]) -> Iterator[str]:
    """Write code points as CSS does: neighbours as one range."""
    for _first, run in groupby(enumerate(sorted(letters)), key=lambda pair: pair[1] - pair[0]):
        codes = [code for _index, code in run]
        yield f"U+{codes[0]:X}" if len(codes) == 1 else f"U+{codes[0]:X}-{codes[-1]:X}"
