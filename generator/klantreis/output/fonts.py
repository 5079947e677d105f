"""The fonts of the site: cut down to the letters of Dutch, packed as WOFF2, and renamed.

The originals come from the packages font-source-sans-pro and font-source-serif-pro; 'Source' is a
reserved font name, so a changed copy must carry another.
"""

import io
import logging
from dataclasses import dataclass
from pathlib import Path

import font_source_sans_pro
import font_source_serif_pro
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from klantreis.model.brand import SANS, SERIF

SIGNS = "‘’‚“”„–—…•‹›€←→↑↓−"  # noqa: RUF001  the signs that Dutch texts and our pages use
LETTERS = (*range(0x20, 0x7F), *range(0xA0, 0x180), *map(ord, SIGNS))

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

    @property
    def file(self) -> str:
        """The name of the file on the site."""
        return f"{self.family.lower().replace(' ', '-')}-{self.weight}-{self.style}.woff2"

    @property
    def css(self) -> str:
        """The family, weight and style, as `output.assets.stylesheet` takes them."""
        return f"{self.family}/{self.weight}/{self.style}"


SANS_FOLDER, SERIF_FOLDER = (
    Path(font_source_sans_pro.font_directory),
    Path(font_source_serif_pro.font_directory),
)
NORMAL, ITALIC = "normal", "italic"
FACES = (
    Face(SANS_FOLDER / "SourceSansPro-Regular.otf", SANS, 400, NORMAL),
    Face(SANS_FOLDER / "SourceSansPro-Semibold.otf", SANS, 600, NORMAL),
    Face(SERIF_FOLDER / "SourceSerifPro-Regular.otf", SERIF, 400, NORMAL),
    Face(SERIF_FOLDER / "SourceSerifPro-It.otf", SERIF, 400, ITALIC),
    Face(SERIF_FOLDER / "SourceSerifPro-Semibold.otf", SERIF, 600, NORMAL),
)


def web_font(face: Face) -> bytes:
    """Give a font as WOFF2 with the letters of Dutch, under its new name; same font, same bytes."""
    options = Options(flavor="woff2", layout_features=["kern", "liga", "locl", "mark", "tnum"], hinting=False)
    options.name_IDs = [*NAMES]
    logging.getLogger("fontTools.subset").setLevel(logging.ERROR)  # it warns of every table that it drops
    font = TTFont(face.original, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=LETTERS)
    subsetter.subset(font)
    rename(font, face.family)
    packed = io.BytesIO()
    font.flavor = "woff2"
    font.save(packed, reorderTables=True)
    return packed.getvalue()


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
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = family.replace(" ", "")
        top = cff.topDictIndex[0]
        top.FamilyName = top.FullName = family
