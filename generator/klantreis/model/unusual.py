"""Where letters stand that a font may lack: what only print finds out can then be told at its line."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from klantreis.content.document import PER_DOCUMENT, Document
from klantreis.diagnostics import Position

LATIN = 0x180
"""From here on a letter is not one of a European name in Latin letters."""

USUAL = frozenset("‘’‚“”„–—…•‹›€←→↑↓−")  # noqa: RUF001  the signs of Dutch texts, which every font must have


@dataclass(frozen=True, slots=True)
class Unusual:
    """A letter that a font may lack: in which paragraph, as its words with single spaces, and where."""

    letter: str
    paragraph: str
    place: Position


def unusual(documents: Iterable[Document]) -> Iterator[Unusual]:
    """Find those letters in every text: each once a paragraph."""
    for document in documents:
        yield from _unusual_in(document)


@lru_cache(maxsize=PER_DOCUMENT)
def _unusual_in(document: Document) -> tuple[Unusual, ...]:
    return tuple(
        Unusual(letter, " ".join(paragraph.split()), document.place_of(path, letter))
        for path, text in document.words
        if not text.isascii()
        for paragraph in text.split("\n\n")
        for letter in sorted({one for one in paragraph if ord(one) >= LATIN} - USUAL)
    )
