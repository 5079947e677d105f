"""One file of content as plain data, with the place of everything in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from klantreis.diagnostics import Position

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | None"
"""What a file can say. Every scalar is the text that was typed; only an empty one or `null` is None."""

Path: TypeAlias = tuple[str | int, ...]
"""The way to a value: keys and indexes from the top of the file."""


PER_DOCUMENT = 128
"""For how many documents is kept what was worked out of them: the base has some fifty, an edition more."""


@dataclass(frozen=True, eq=False)
class Document:
    """A file that could be read.

    Each reading of a file makes one, equal only to itself: what is worked out of a document alone can be
    kept by it (`PER_DOCUMENT`), and is at hand after an edit of another file.

    `path` is as seen from the root, with forward slashes; `text` is for excerpts; `places` holds
    where each value starts and `keys` where the key of each value in a mapping starts. Where an edition
    lies over a document, places lie in its files too; `texts` has those by the path of their places.
    """

    path: str
    text: str
    value: Plain
    places: Mapping[Path, Position]
    keys: Mapping[Path, Position]
    texts: Mapping[str, str] = field(default_factory=dict)

    def place(self, path: Path) -> Position:
        """Give the place of a value, or of the nearest value around it that has one."""
        while path not in self.places and path:
            path = path[:-1]
        return self.places.get(path, Position(self.path))

    def place_of(self, path: Path, part: str) -> Position:
        """Give the place of a part of a text; of the text itself where line ends are in between."""
        start = self.place(path)
        for number, line in enumerate(self.text_at(start).split("\n")[start.line - 1 :], start=start.line):
            if part in line:
                return Position(start.path, number, line.index(part) + 1)
        return start

    @cached_property
    def words(self) -> list[tuple[Path, str]]:
        """Every text that the file says, with the path to it, in its order."""
        return texts(self.value)

    def text_at(self, position: Position) -> str:
        """Give the text of the file in which a place of this document lies."""
        return self.texts.get(position.path, self.text)


def texts(value: Plain) -> list[tuple[Path, str]]:
    """Give every text in plain data with the path to it, in the order of the data."""
    found: list[tuple[Path, str]] = []
    _gather(value, (), found)
    return found


def _gather(value: Plain, path: Path, found: list[tuple[Path, str]]) -> None:
    if isinstance(value, str):
        found.append((path, value.strip()))
    elif isinstance(value, dict):
        for key, child in value.items():
            _gather(child, (*path, key), found)
    elif isinstance(value, list):
        for index, child in enumerate(value):
            _gather(child, (*path, index), found)
