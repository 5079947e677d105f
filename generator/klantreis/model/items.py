"""All items of the content as their files say them: nothing in them is sure to have the right shape.

The checks work on these, and not on the models: so a reference is checked too in a file that has a
mistake elsewhere, and its author sees all mistakes at once.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from klantreis.content.document import Document, Path, Plain, texts
from klantreis.content.typed import meant_id
from klantreis.diagnostics import Position
from klantreis.model.base import ID_PATTERN
from klantreis.model.files import EACH, FILES, items_in

CITABLE = (
    "cell",
    "part",
    "golden_tip",
    "general_tip",
    "eye_opener",
    "conclusion",
    "step",
    "section",
    "case",
    "rule",
    "profile",
)
"""The kinds that `from` can name; they share one set of ids."""

TYPED_ID = re.compile(r"\bid: *[\"']?([a-z0-9-]{1,60})")


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a kind, where it stands, and what its file says of it."""

    kind: str
    document: Document
    path: Path
    value: dict[str, Plain]

    def text(self, *keys: str) -> str:
        """Give the text under a key, or under a key in a key; empty when there is no text."""
        value: Plain = self.value
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value.strip() if isinstance(value, str) else ""

    def texts(self, key: str) -> list[tuple[int, str]]:
        """Give the texts in a list, each with its index."""
        value = self.value.get(key)
        entries = enumerate(value) if isinstance(value, list) else ()
        return [(index, entry.strip()) for index, entry in entries if isinstance(entry, str)]

    def place(self, *path: str | int) -> Position:
        """Give the place of the item, or of something in it."""
        return self.document.place((*self.path, *path))

    @property
    def id(self) -> str:
        """The id as typed; empty when there is none."""
        return self.text("id")


@dataclass(frozen=True)
class Items:
    """All items by kind, in the order of the files, and the documents in which they stand.

    `broken` holds the files that cannot be read as content, and `unseen` the kinds that such a file
    holds of which not even a text can be read. `loose` holds the ids in files with mistakes: they count
    as known whatever their kind, so that one mistake does not raise ten. `told` says of ids that do not
    exist what happened to them; the base can still name what is `hidden`, and `left_out` are the files that
    an edition hides.
    """

    documents: Mapping[str, Document]
    broken: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    unseen: frozenset[str] = frozenset()
    told: Mapping[str, str] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()

    @cached_property
    def by_kind(self) -> Mapping[str, list[Item]]:
        """The items of every kind."""
        found: dict[str, list[Item]] = {}
        for path in sorted(self.documents):
            for kind, pattern in items_in(path).items():
                found.setdefault(kind, []).extend(_items(kind, self.documents[path], pattern))
        return found

    def of(self, *kinds: str) -> list[Item]:
        """Give the items of some kinds."""
        return [item for kind in kinds for item in self.by_kind.get(kind, [])]

    @cached_property
    def ids(self) -> Mapping[str, frozenset[str]]:
        """The ids of every kind, without what cannot be an id."""
        return {
            kind: frozenset(item.id for item in items if re.fullmatch(ID_PATTERN, item.id))
            for kind, items in self.by_kind.items()
        }

    def known(self, *kinds: str) -> frozenset[str]:
        """Give the ids of some kinds."""
        return frozenset().union(*(self.ids.get(kind, ()) for kind in kinds))

    def may_exist(self, name: str, *kinds: str) -> bool:
        """Tell whether an id of one of the kinds exists, or may stand where it cannot be seen.

        The content has items of every kind that can be named: of a kind without any, all are unseen.
        """
        exists = name in self.loose or any(name in self.ids.get(kind, ()) for kind in kinds)
        return exists or any(kind in self.unseen or not self.by_kind.get(kind) for kind in kinds)

    @property
    def complete(self) -> bool:
        """Whether every file that should be there could be read."""
        return not self.broken and self.documents.keys() >= FILES.keys() and bool(self.of("journey"))


def _items(kind: str, document: Document, pattern: Path) -> Iterator[Item]:
    """Find the mappings in a document that stand where items of a kind stand."""
    for path, value in _matches(document.value, pattern):
        if isinstance(value, dict):
            yield Item(kind, document, path, value)


def _matches(value: Plain, pattern: Path) -> Iterator[tuple[Path, Plain]]:
    """Follow a path with EACH in it to every value that it leads to."""
    if not pattern:
        yield (), value
        return
    for step, child in _children(value, pattern[0]):
        yield from (((step, *path), found) for path, found in _matches(child, pattern[1:]))


def _children(value: Plain, step: str | int) -> Iterator[tuple[str | int, Plain]]:
    """Give what one step of a path leads to."""
    match value, step:
        case list(), str() if step == EACH:
            yield from enumerate(value)
        case dict(), str() if step in value:
            yield step, value[step]


def typed_ids(text: str) -> frozenset[str]:
    """Find what look like ids in the text of a file that cannot be read as content."""
    return frozenset(TYPED_ID.findall(text))


def ids_in(value: Plain) -> frozenset[str]:
    """Find the ids in plain data, wherever they stand; of what cannot be an id, the one that was meant."""
    return frozenset(meant_id(text) for path, text in texts(value) if path[-1:] == ("id",))
