"""Sheets of the real content, set once a run, and what there is to see and to hear in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from outloud.model import Document
from outloud.rules._common import element_text

from klantreis.model.library import Library
from klantreis.model.tokens import tokens
from klantreis.output.figures import draw
from klantreis.output.sheets.typeset import Fit, Setting
from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.sheet import Sheet
from tests.output.sheets.packs.sample import opened
from tests.setup.content import library

MILLIMETRE = 72 / 25.4
WIDTH = 0.1  # of a line, in points

Area = tuple[float, float, float, float]
"""Left, top, right and bottom on a page, in millimetres."""


def no_figure(view: object) -> str:
    """Stand where figures are drawn, for sheets without any."""
    raise NotImplementedError(view)


def figure(view: Any) -> str:  # noqa: ANN401  every figure has a view of its own
    """Draw a figure, for sheets with some."""
    return draw(view)


def sheet(name: str, paper: str, of: Library | None = None) -> Sheet:
    """Give a sheet of the catalogue."""
    entries = {entry.name: entry for entry in catalogue(index(of or library()))}
    return entries[name].make(paper)


def colours() -> dict[str, str]:
    """Give the colours of the brand for paper."""
    return dict(tokens(library().brand).light)


@cache
def pdf(name: str, paper: str) -> bytes:
    """Set a sheet of the real content."""
    return Setting(sheet(name, paper), no_figure, colours()).pdf()


def boxes(made: Sheet) -> tuple[Fit, ...]:
    """Measure the boxes of a sheet."""
    return Setting(made, no_figure, colours()).fits()


def seen(data: bytes) -> list[str]:
    """Give the text of every page, on one line, with words that were broken made whole."""
    with opened(data) as document:
        return [joined(str(page.get_text())) for page in document]


def seen_in(data: bytes, area: Area) -> list[str]:
    """Give the text in the same area of every page."""
    with opened(data) as document:
        return [joined(str(page.get_text(clip=[side * MILLIMETRE for side in area]))) for page in document]


def dashed_lines(data: bytes) -> list[tuple[list[float], list[float]]]:
    """Give for every page where dashed lines run: upright ones from the left, level ones from the top."""
    with opened(data) as document:
        return [_dashed_lines(page.get_drawings()) for page in document]


def _dashed_lines(drawings: list[dict[str, Any]]) -> tuple[list[float], list[float]]:
    dashed = [drawing for drawing in drawings if drawing["dashes"] not in (None, "[] 0")]
    lines = [item[1:] for drawing in dashed for item in drawing["items"] if item[0] == "l"]
    across = {round(start.x / MILLIMETRE, 1) for start, end in lines if abs(start.x - end.x) < WIDTH}
    down = {round(start.y / MILLIMETRE, 1) for start, end in lines if abs(start.y - end.y) < WIDTH}
    return sorted(across), sorted(down)


def joined(text: str) -> str:
    """Put a text on one line, as it was before it was set."""
    whole = re.sub(r"(?<=\w)(?:[-\N{SOFT HYPHEN}]\n| - )(?=\w)", "", text).replace("\N{SOFT HYPHEN}", "-")
    return " ".join(whole.replace("\N{NO-BREAK SPACE}", " ").split())


@dataclass(frozen=True, slots=True)
class Heard:
    """A piece as a screen reader says it: what it is, its words, and on which page, counted from 1."""

    kind: str
    text: str
    page: int


@cache
def heard(name: str, paper: str) -> tuple[Heard, ...]:
    """Read a sheet aloud: the tags in their order, as a checker reads them that is not ours."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "sheet.pdf"
        file.write_bytes(pdf(name, paper))
        document = Document(str(file))
        try:
            return tuple(_heard(document))
        finally:
            document.close()


def _heard(document: Document) -> Iterator[Heard]:
    for element in document.elements:
        words = element.alt or element_text(document, element)
        yield Heard(element.type, joined(words), (element.page or 0) + 1)
