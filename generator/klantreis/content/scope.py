"""What an edition can name: the items of a file, of a folder of files, or of a list inside an item."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from klantreis.content.base_items import document_key
from klantreis.content.document import Document
from klantreis.content.node import Node, is_item_list


@dataclass(slots=True)
class Spot:
    """An item: its key, its file, the name of its list (empty for a whole file), its list and its tree."""

    key: str
    file: str
    list_name: str
    among: list[Node] | None
    node: Node

    @property
    def id(self) -> str:
        """The id of the item."""
        return self.node.text("id")

    @property
    def name(self) -> str:
        """What the item is called: its id, or the name of its file."""
        return self.id or PurePosixPath(self.file).stem


@dataclass(slots=True)
class Scope:
    """Where an edition's file, or a part of one, can name items; `name` is for messages.

    `lists` are those to which something can be added. In a folder of files that are one item each there
    are none: there a file is added, with a name that begins with `start`.
    """

    name: str
    key: str
    file: str
    lists: Mapping[str, Node]
    spots: dict[str, list[Spot]]
    folder: str = ""
    start: str = ""

    def join(self, spots: Iterable[Spot]) -> None:
        """Make items known."""
        for spot in spots:
            self.spots.setdefault(spot.id, []).append(spot)


def file_scope(path: str, document: Document, tree: Node) -> Scope:
    """Give the scope of a file that holds lists of items; the file itself goes by its name."""
    key = document_key(path, document.value)
    lists = {name: node for name, node in tree.mapping.items() if is_item_list(node)}
    scope = Scope(path, key, path, lists, {PurePosixPath(path).stem: [Spot(key, path, "", None, tree)]})
    scope.join(spots_in(tree, key, path))
    return scope


def folder_scope(folder: str, trees: Mapping[str, Node], start: str) -> Scope:
    """Give the scope of a folder in which every file is one item."""
    scope = Scope(folder, folder, "", {}, {}, folder, start)
    for path, tree in trees.items():
        key = f"{folder}/{tree.text('id')}"
        scope.join([Spot(key, path, folder, None, tree), *spots_in(tree, key, path)])
    return scope


def list_scope(spot: Spot, key: str, name: str, items: Node) -> Scope:
    """Give the scope of a list inside an item."""
    scope = Scope(name, key, spot.file, {name: items}, {})
    scope.join(spots_of(items, f"{key}/{name}", name, spot.file))
    return scope


def spots_in(node: Node, key: str, file: str) -> Iterator[Spot]:
    """Give every item inside a mapping, however deep."""
    for name, part in node.mapping.items():
        if is_item_list(part):
            yield from spots_of(part, f"{key}/{name}", name, file)
        else:
            yield from spots_in(part, f"{key}/{name}", file)


def spots_of(items: Node, key: str, name: str, file: str) -> Iterator[Spot]:
    """Give every item of a list, and those inside it."""
    for entry in items.entries:
        own = f"{key}/{entry.text('id')}"
        yield Spot(own, file, name, items.entries, entry)
        yield from spots_in(entry, own, file)
