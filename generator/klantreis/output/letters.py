"""The fonts of an edition: read whatever their kind, and made into plain files for pages, figures and sheets.

A file of a brand is TTF, OTF or WOFF2, and may hold letters of many weights. What is made of it is a font of
one weight and one style under a name of its own, so that whatever reads it cannot take it for another.
"""

import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from klantreis.model.brand import SANS, SERIF, Font
from klantreis.model.library import Library
from klantreis.output.cache import cached_file
from klantreis.output.fonts import DUTCH, FACES, FOREIGN, NORMAL, Face, maker, rename

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
NEEDED = frozenset(
    f"{ALPHABET}{ALPHABET.upper()}0123456789 .,:;!?-()'/&%+áàâäçéèêëíìîïñóòôöúùûüÉËÏ‘’“”–…€"  # noqa: RUF001  the signs of Dutch
)
"""The letters without which Dutch cannot be read; for any other sign the letters of the product step in."""

SAMPLE = "de huurder kreeg een brief en belde niet terug omdat er toch geen oplossing meer leek te zijn"
"""Words with the letters of Dutch about as often as they come."""

SMALLEST = 0.75
"""How much smaller a wide font is made at most."""

RESTRICTED = 2
"""What a font notes of its licence when that forbids to put it in a document."""

TABLES, OUTLINES = frozenset({"OS/2", "cmap", "head", "hmtx", "name"}), frozenset({"glyf", "CFF "})
"""What every font has, and one of the two kinds of letters that all that draws can read."""

ITALIC, BOLD, REGULAR = 0x01, 0x20, 0x40
"""Bits of `fsSelection` in a font."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The faces of an edition for texts, and those for titles, stories and quotes; none: those of the product."""

    text: tuple[Face, ...] = ()
    titles: tuple[Face, ...] = ()

    @property
    def own(self) -> tuple[Face, ...]:
        """All faces of the edition."""
        return (*self.text, *self.titles)

    @property
    def for_pages(self) -> tuple[Face, ...]:
        """The faces that the pages use, each in two files: the letters of Dutch, and all others."""
        sans = self.text or tuple(face for face in FACES if face.family == SANS)
        serif = self.titles or tuple(face for face in FACES if face.family == SERIF)
        return tuple(
            replace(face, letters=letters) for face in (*sans, *serif) for letters in (DUTCH, FOREIGN)
        )

    @property
    def first_seen(self) -> tuple[str, ...]:
        """The files that every page shows at once, and so asks for before its stylesheets."""
        return tuple(face.file for face in self.for_pages if face.letters == DUTCH and face.style == NORMAL)

    @property
    def key(self) -> str:
        """A text that changes with any of the files, for the key of a cache."""
        hashes = (hashlib.sha256(face.original.read_bytes()).hexdigest() for face in self.own)
        return "\n".join(f"{face.css} {found}" for face, found in zip(self.own, hashes, strict=True))


SHIPPED = Letters()
"""The letters of the product."""


def letters(library: Library, cache: Path) -> Letters:
    """Give the letters of a brand; the files that are made of its own are kept in a cache."""
    brand = library.brand
    fonts = {font.family: font for font in brand.typography.fonts}

    def made(family: str, task: str) -> tuple[Face, ...]:
        return tuple(_made(face, task, cache) for face in _files(fonts[family], task, library.root))

    return Letters(made(brand.typography.base, SANS), made(brand.typography.headings, SERIF))


def _files(font: Font, task: str, root: Path) -> Iterable[Face]:
    """Give the files for a task: those of the brand, or of the product when it has the other task there."""
    if font.files:
        return (Face(root / file.path, task, file.weight, file.style) for file in font.files)
    return (face for face in FACES if face.family == font.family != task)


def _made(face: Face, task: str, cache: Path) -> Face:
    data = face.original.read_bytes()
    made = Face(face.original, task, face.weight, face.style)
    source = b"\n".join([made.css.encode(), maker(), data])
    path = cached_file(cache, "letters.ttf", source, partial(plain_font, data, made))
    return Face(path, task, face.weight, face.style)


def plain_font(data: bytes, face: Face) -> bytes:
    """Give a font of one weight and style, unpacked, under the name of its task; same font, same bytes."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False)
    if "fvar" in font:
        axes = {axis.axisTag: axis for axis in font["fvar"].axes}
        place = {tag: axis.defaultValue for tag, axis in axes.items()}
        if "wght" in axes:
            place["wght"] = min(max(face.weight, axes["wght"].minValue), axes["wght"].maxValue)
        instantiateVariableFont(font, place, inplace=True)
    rename(font, face.family)
    _fit(font, face)
    about = font["OS/2"]
    about.usWeightClass = face.weight
    kept = about.fsSelection & ~(ITALIC | BOLD | REGULAR)
    about.fsSelection = kept | (REGULAR if face.style == NORMAL else ITALIC)
    font.flavor = None
    plain = io.BytesIO()
    font.save(plain, reorderTables=True)
    return plain.getvalue()


def _fit(font: TTFont, face: Face) -> None:
    """Let a wide font take no more room than the product's: all pages, figures and sheets are made for that.

    Its letters become smaller by as much as they are wider, which mostly makes them look as large; and lines
    stand as far apart.
    """
    like = TTFont(_shipped(face).original)
    scale = min(1, max(SMALLEST, _width(like) / _width(font)))
    units = round(font["head"].unitsPerEm / scale)
    font["head"].unitsPerEm = units
    if "CFF " in font:
        font["CFF "].cff.topDictIndex[0].FontMatrix = [1 / units, 0, 0, 1 / units, 0, 0]
    about = font["OS/2"]
    for name in ("ulCodePageRange1", "ulCodePageRange2", "usDefaultChar", "usBreakChar", "usMaxContext"):
        setattr(about, name, getattr(about, name, 0))  # versions below 2 do not have them
    about.version = max(about.version, 2)
    for name in ("sCapHeight", "sxHeight"):
        setattr(about, name, round(getattr(like["OS/2"], name) * units / like["head"].unitsPerEm))


def _width(font: TTFont) -> float:
    """Give how wide a letter is on average, in the size of the font."""
    names, advances = font.getBestCmap(), font["hmtx"]
    width: int = sum(advances[names[ord(letter)]][0] for letter in SAMPLE)
    return width / len(SAMPLE) / float(font["head"].unitsPerEm)


def _shipped(face: Face) -> Face:
    """Give the face of the product in whose place another comes."""
    same = [one for one in FACES if one.family == face.family]
    return min(same, key=lambda one: (one.style != face.style, abs(one.weight - face.weight)))


@lru_cache(maxsize=16)
def missing_letters(data: bytes) -> str | None:
    """Give the letters that Dutch needs and a font does not have; None for what is no font at all."""
    try:
        font = TTFont(io.BytesIO(data))
        font.ensureDecompiled()
        tables = set(font.keys())
        known = font.getBestCmap() or {}
    except Exception:  # noqa: BLE001  on a broken file fontTools raises whatever it stumbles over
        return None
    if not tables >= TABLES or OUTLINES.isdisjoint(tables):
        return None
    return "".join(sorted(letter for letter in NEEDED if ord(letter) not in known))


@lru_cache(maxsize=16)
def is_restricted(data: bytes) -> bool:
    """Tell whether a font says that its licence forbids to put it in a document."""
    return bool(TTFont(io.BytesIO(data))["OS/2"].fsType & 0xF == RESTRICTED)
