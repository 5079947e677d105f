"""The letters of a sheet that its fonts do not have: on paper no other font steps in."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from klantreis.output.letters import Letters
from klantreis.output.sheets.faces import FILES
from klantreis.views.sheets.sheet import Sheet

UNDRAWN = re.compile("[\ufe00-\ufe0f]")
"""What only says how the letter before it looks."""

SPACES, PRIVATE = {"Zs", "Zl", "Zp", "Cc"}, "Co"
"""The kinds of what needs no drawing, and of what no font can be trusted to draw."""


class LackingLettersError(Exception):
    """A sheet cannot be set, for its fonts do not have these letters; preflight makes a diagnostic of it."""

    def __init__(self, letters: str) -> None:
        """Take the letters."""
        super().__init__(letters)
        self.letters = letters


def lacking(sheet: Sheet, own: Letters, said: str) -> str:
    """Give the letters that made Typst refuse a sheet, in their order; `said` is what it said.

    Letters that no font has are certain. Of those that only some have, only what Typst names counts: which
    text has which font is in the templates.
    """
    used = "".join(sorted(_used(sheet)))
    files = [*FILES, *(face.original for face in own.own)]
    none = [letter for letter in used if not any(_has(file, letter) for file in files)]
    some = [letter for letter in used if letter in said and not all(_has(file, letter) for file in files)]
    return "".join(none or some)


def texts_of(value: object) -> Iterator[str]:
    """Give every text in a view, whatever it is for."""
    match value:
        case str():
            yield value
        case Mapping():
            for inner in value.values():
                yield from texts_of(inner)
        case list() | tuple() | set() | frozenset():
            for inner in value:
                yield from texts_of(inner)
        case _ if is_dataclass(value):
            for field in fields(value):
                yield from texts_of(getattr(value, field.name))


def _used(sheet: Sheet) -> set[str]:
    whole: Iterable[str] = (*texts_of(sheet.view), *texts_of(sheet.figures), sheet.title, sheet.version)
    letters = set(UNDRAWN.sub("", unicodedata.normalize("NFC", "".join(whole))))
    return {letter for letter in letters if unicodedata.category(letter) not in SPACES}


def _has(file: Path, letter: str) -> bool:
    return ord(letter) in _known(file) and unicodedata.category(letter) != PRIVATE


@cache
def _known(file: Path) -> frozenset[int]:
    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap() or {})
