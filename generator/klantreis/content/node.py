"""A document as a tree in which every value carries its own place, so that pieces can move between files."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from klantreis.content.document import Document, Path, Plain
from klantreis.diagnostics import Position

Mapped: TypeAlias = "dict[str, Node]"


@dataclass(slots=True)
class Node:
    """A value, where it stands, and where the keys of a mapping stand."""

    value: "dict[str, Node] | list[Node] | str | None"
    place: Position
    keys: dict[str, Position] = field(default_factory=dict)

    @property
    def mapping(self) -> Mapped:
        """The values of a mapping by key; nothing for any other value."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def entries(self) -> "list[Node]":
        """The entries of a list; nothing for any other value."""
        return self.value if isinstance(self.value, list) else []

    def text(self, key: str) -> str:
        """Give the text under a key; empty when there is none."""
        node = self.mapping.get(key)
        return node.value.strip() if node and isinstance(node.value, str) else ""

    def put(self, key: str, node: "Node", place: Position) -> None:
        """Give a mapping a value under a key."""
        self.mapping[key] = node
        self.keys[key] = place


def node_of(document: Document) -> Node:
    """Make a tree of a document; its depth is limited by how files are read."""
    return _node(document, (), document.value)


def _node(document: Document, path: Path, value: Plain) -> Node:
    place = document.place(path)
    match value:
        case dict():
            keys = {key: document.keys.get((*path, key), place) for key in value}
            children = {key: _node(document, (*path, key), child) for key, child in value.items()}
            return Node(children, place, keys)
        case list():
            return Node([_node(document, (*path, at), child) for at, child in enumerate(value)], place)
    return Node(value, place)


def document_of(document: Document, node: Node) -> Document:
    """Give the document that says what the tree says, with the places that the tree carries."""
    places: dict[Path, Position] = {}
    keys: dict[Path, Position] = {}
    for path, part in _walk(node, ()):
        places[path] = part.place
        keys |= {(*path, key): place for key, place in part.keys.items() if key in part.mapping}
    return replace(document, value=plain(node), places=places, keys=keys)


def _walk(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    yield path, node
    for key, child in node.mapping.items():
        yield from _walk(child, (*path, key))
    for at, child in enumerate(node.entries):
        yield from _walk(child, (*path, at))


def plain(node: Node) -> Plain:
    """Give what the tree says, without its places."""
    match node.value:
        case dict():
            return {key: plain(child) for key, child in node.value.items()}
        case list():
            return [plain(child) for child in node.value]
        case _:
            return node.value


def is_item_list(node: Node | None) -> bool:
    """Tell whether something is a list of things with ids."""
    entries = node.entries if node else []
    return bool(entries) and all(entry.text("id") for entry in entries)
