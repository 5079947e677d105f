"""An edition laid over the base, by id: what it adds, changes, hides and puts in another order.

Everything works on trees in which each value knows its own place, so that a mistake that shows only
when base and edition are together is still reported in the file and on the line that caused it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, count
from pathlib import PurePosixPath

from klantreis.content.base_items import own_part
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document, Plain
from klantreis.content.node import Node, document_of, is_item_list, node_of, plain
from klantreis.content.scope import Scope, Spot, file_scope, folder_scope, list_scope
from klantreis.content.typed import did_you_mean, shown
from klantreis.diagnostics import Diagnostic, Position
from klantreis.locale import _
from klantreis.wording import diagnostic

OWN = "eigen-"
"""How the ids that an edition adds begin, so that they never meet a later one of the base."""

WHOLE = {"process.yml": "steps"}
"""The files that an edition can also write whole, by the key that shows it."""

ID, REASON, NUMBER = "id", "reason", "number"
SELF_TEST = "zelftest-"
"""How the files of self-assessments begin, beside those of the profiles."""
ABOUT_THE_ENTRY = frozenset({ID, REASON})


@dataclass(slots=True)
class Laid:
    """What came of laying an edition over the base.

    `lost` are the entries that name what the base does not have; `reasons` are all reasons as typed.
    `rows` has the files of each folder in which the edition says something, in the order to show them.
    """

    documents: dict[str, Document]
    differences: list[Difference] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    lost: list[Difference] = field(default_factory=list)
    reasons: list[Node] = field(default_factory=list)
    rows: dict[str, list[str]] = field(default_factory=dict)


def lay_over(base: Mapping[str, Document], edition: Mapping[str, Document], told: Mapping[str, str]) -> Laid:
    """Lay the files of an edition over those of the base; `told` says what happened to ids that are gone."""
    overlay = _Overlay(base, told)
    for path, document in edition.items():
        scope = overlay.scope(path)
        if scope:
            overlay.operate(scope, node_of(document), path)
    overlay.take_away()
    return replace(overlay.laid, documents=overlay.documents(edition))


class _Overlay:
    def __init__(self, base: Mapping[str, Document], told: Mapping[str, str]) -> None:
        self.laid = Laid({})
        self._base = base
        self._told = told
        self._folders = _folders(base)
        self._trees: dict[str, Node] = {}
        self._rows: dict[str, list[str]] = {}
        self._done: dict[str, Position] = {}
        self._hidden: dict[str, tuple[str, Spot]] = {}
        self._added: set[int] = set()

    def scope(self, path: str) -> Scope | None:
        """Find what a file of the edition lies over; nothing for a file that has no place."""
        folder = str(PurePosixPath(path).parent)
        if path in self._base and path not in self._folders.get(folder, ()):
            return file_scope(path, self._base[path], self._tree(path))
        if folder not in self._folders:
            return None
        row = self._rows.setdefault(folder, [*self._folders[folder]])
        start = SELF_TEST if PurePosixPath(path).name.startswith(SELF_TEST) else ""
        return folder_scope(folder, {path: self._tree(path) for path in row}, start)

    def documents(self, edition: Mapping[str, Document]) -> dict[str, Document]:
        """Give the documents of the base with those of the edition laid over them."""
        texts = {document.path: document.text for document in edition.values()}
        laid = {path: document for path, document in self._base.items() if path not in self._trees}
        for path, tree in self._trees.items():
            if not self._in_a_row(path):
                self._number_lists(tree)
                laid[path] = replace(document_of(self._base[path], tree), texts=texts)
        for folder, row in self._rows.items():
            trees = [self._tree(path) for path in row]
            self._number_added(folder, trees)
            self.laid.rows[folder] = []
            for path, tree in zip(row, trees, strict=True):
                source = self._base.get(path) or Document(path, texts.get(tree.place.path, ""), None, {}, {})
                name = _file_name(path, tree)
                laid[name] = replace(document_of(source, tree), path=name, texts=texts)
                self.laid.rows[folder].append(name)
        return dict(sorted(laid.items()))

    def _in_a_row(self, path: str) -> bool:
        folder = str(PurePosixPath(path).parent)
        return folder in self._rows and (path not in self._base or path in self._folders[folder])

    def operate(self, scope: Scope, said: Node, name: str) -> None:
        """Carry out the four keys of a file, or of a list inside a change."""
        if not isinstance(said.value, dict):
            self._report("not-a-mapping", said.place, key=name)
            return
        for key, node in said.mapping.items():
            if key not in list(Action):
                self._unknown_key(key, said.keys[key], list(Action), WHOLE.get(name, ""))
            elif node.value is not None and not isinstance(node.value, list):
                self._report("not-a-list", node.place, key=key)
        entries = (entry for action in Action for entry in _entries(said, action))
        self.laid.reasons += [entry.mapping[REASON] for entry in entries if REASON in entry.mapping]
        for entry in _entries(said, Action.HIDE):
            self._hide(scope, entry)
        for entry in _entries(said, Action.CHANGE):
            self._change(scope, entry)
        for entry in _entries(said, Action.ADD):
            self._add(scope, entry)
        self._order(scope, _entries(said, Action.ORDER))

    def take_away(self) -> None:
        """Take away what is hidden: after all files, for until then each of them can name it."""
        for folder, spot in self._hidden.values():
            if spot.among is None:
                self._rows[folder].remove(spot.file)
            else:
                spot.among[:] = [node for node in spot.among if node is not spot.node]

    # the four keys

    def _hide(self, scope: Scope, entry: Node) -> None:
        spot = self._bare(scope, entry, Action.HIDE)
        if spot and not spot.list_name:
            self._report("whole-file", _id_place(entry), name=shown(_typed(entry)))
        elif spot and self._once(spot, entry, Action.HIDE):
            self._note(Action.HIDE, spot, entry)
            self._hidden[spot.key] = (scope.folder, spot)

    def _change(self, scope: Scope, entry: Node) -> None:
        if not isinstance(entry.value, dict):
            self._report("not-a-mapping", entry.place, key=Action.CHANGE)
            return
        spot = self._named(scope, entry, Action.CHANGE)
        if spot is None or not self._once(spot, entry, Action.CHANGE):
            return
        keys = entry.mapping.keys() - ABOUT_THE_ENTRY
        if not keys:
            self._report("empty-change", _id_place(entry), name=shown(_typed(entry)))
        own = {key for key in keys if key != NUMBER and not is_item_list(spot.node.mapping.get(key))}
        before = self._note(Action.CHANGE, spot, entry, own) if own else None
        self._merge(spot, spot.key, spot.node, _without(entry, ABOUT_THE_ENTRY))
        if own and own_part(plain(spot.node)) == before:
            self._report("change-without-effect", _id_place(entry), name=shown(_typed(entry)))

    def _merge(self, spot: Spot, key: str, target: Node, said: Node) -> None:
        """Put what is said in the place of what stands there; a list of things with ids goes by id."""
        for name, new in said.mapping.items():
            old = target.mapping.get(name)
            if name == NUMBER and target is spot.node and spot.list_name:
                self._report("number-by-order", said.keys[name])
            elif old and is_item_list(old):
                changes = Node({Action.CHANGE: new}, new.place, {Action.CHANGE: new.place})
                operations = changes if isinstance(new.value, list) else new
                self.operate(list_scope(spot, key, name, old), operations, name)
            elif old and isinstance(old.value, dict) and isinstance(new.value, dict):
                self._merge(spot, f"{key}/{name}", old, new)
            else:
                target.put(name, new, said.keys[name])

    def _add(self, scope: Scope, entry: Node) -> None:
        if not isinstance(entry.value, dict):
            self._report("not-a-mapping", entry.place, key=Action.ADD)
        elif not scope.folder and len(scope.lists) != 1:
            self._report("add-where", entry.place, choices=", ".join(scope.lists) or "-")
        else:
            spot = self._put(scope, _without(entry, {REASON}))
            self._check_own(spot.node)
            scope.join([spot])
            after = plain(spot.node)
            where = _id_place(entry)
            self.laid.differences.append(
                Difference(Action.ADD, spot.key, spot.file, spot.id, where, entry.text(REASON), None, after)
            )

    def _put(self, scope: Scope, node: Node) -> Spot:
        """Put a new item at the end of its list, or a new file at the end of its folder."""
        own = node.text(ID)
        self._added.add(id(node))
        if scope.folder:
            path = f"{scope.folder}/{scope.start}{own.replace('/', '')}.yml"
            while path in self._trees:  # two items with one id: the check of ids tells of it
                path = path.replace(".yml", "-.yml")
            self._trees[path] = node
            self._rows[scope.folder] = [*self._rows[scope.folder], path]
            return Spot(f"{scope.folder}/{own}", path, scope.folder, None, node)
        ((name, items),) = scope.lists.items()
        items.entries.append(node)
        return Spot(f"{scope.key}/{name}/{own}", scope.file, name, items.entries, node)

    def _check_own(self, node: Node) -> None:
        """Look whether every id in what is added is the edition's own."""
        own = node.text(ID)
        if own and not own.startswith(OWN):
            self._report("own-id", node.mapping[ID].place, name=shown(own), meant=f"{OWN}{shown(own)}")
        for part in (*node.mapping.values(), *node.entries):
            self._check_own(part)

    def _order(self, scope: Scope, entries: list[Node]) -> None:
        """Put what is named first, in that order; the rest follows as it stood."""
        named = [(spot, entry) for entry in entries if (spot := self._bare(scope, entry, Action.ORDER))]
        firsts: dict[int, list[Spot]] = {}
        for spot, entry in named:
            first = firsts.setdefault(id(spot.among), [])
            if any(other.node is spot.node for other in first):
                self._report("repeated-reference", _id_place(entry), name=shown(_typed(entry)))
            elif not spot.list_name:
                self._report("whole-file", _id_place(entry), name=shown(_typed(entry)))
            else:
                first.append(spot)
                self._note(Action.ORDER, spot, entry)
        for first in firsts.values():
            self._row(scope, first)

    def _row(self, scope: Scope, first: list[Spot]) -> None:
        among = first[0].among if first else None
        if among is not None:
            nodes = [spot.node for spot in first]
            among[:] = nodes + [node for node in among if all(node is not one for one in nodes)]
        elif first:
            files = [spot.file for spot in first]
            self._rows[scope.folder] = files + [
                path for path in self._rows[scope.folder] if path not in files
            ]

    # what an entry names

    def _bare(self, scope: Scope, entry: Node, action: Action) -> Spot | None:
        """Find the item that an entry names with nothing but its id, and perhaps a reason."""
        for key in entry.mapping.keys() - ABOUT_THE_ENTRY:
            self._unknown_key(key, entry.keys[key], sorted(ABOUT_THE_ENTRY))
        return self._named(scope, entry, action)

    def _named(self, scope: Scope, entry: Node, action: Action) -> Spot | None:
        typed = _typed(entry)
        if not typed:
            self._report("missing-key" if entry.mapping else "empty-value", entry.place, key=ID)
            return None
        list_name, _slash, name = typed.rpartition("/")
        spots = [spot for spot in scope.spots.get(name, []) if list_name in {"", spot.list_name}]
        if len(spots) > 1:
            choices = ", ".join(f"{spot.list_name}/{name}" for spot in spots)
            self._report("ambiguous-id", _id_place(entry), name=shown(name), choices=choices)
        elif not spots:
            self._lost(scope, entry, action, name)
        return spots[0] if len(spots) == 1 else None

    def _lost(self, scope: Scope, entry: Node, action: Action, name: str) -> None:
        """Note an entry that names nothing, and tell what happened to what it names."""
        place, said = _id_place(entry), plain(_without(entry, ABOUT_THE_ENTRY))
        self.laid.lost.append(
            Difference(action, scope.key, scope.file, name, place, entry.text(REASON), None, said or None)
        )
        found = diagnostic("unknown-target", place, name=shown(name), file=scope.name)
        told = self._told.get(name)
        self.laid.diagnostics.append(
            replace(found, hint=told) if told else did_you_mean(found, name, scope.spots)
        )

    def _once(self, spot: Spot, entry: Node, action: Action) -> bool:
        """Tell whether nothing has been done yet with an item, or with what cannot go together with it.

        What is inside something hidden cannot be changed; files come in any order.
        """
        place = _id_place(entry)
        around = (key for key in self._hidden if spot.key.startswith(f"{key}/"))
        inside = (key for key in self._done if action is Action.HIDE and key.startswith(f"{spot.key}/"))
        earlier = self._done.setdefault(next(chain(around, inside), spot.key), place)
        if earlier is not place:
            other = f"{earlier.path}:{earlier.line}:{earlier.column}"
            self._report("laid-twice", place, name=shown(_typed(entry)), other=other)
        return earlier is place

    def _note(self, action: Action, spot: Spot, entry: Node, keys: Iterable[str] = ()) -> Plain:
        """Note a difference, and give what the base says of the item."""
        whole = plain(spot.node)
        before = whole if action is Action.HIDE else own_part(whole)
        after: Plain = {key: plain(entry.mapping[key]) for key in entry.mapping if key in keys}
        self.laid.differences.append(
            Difference(
                action,
                spot.key,
                spot.file,
                spot.name,
                _id_place(entry),
                entry.text(REASON),
                before,
                after or None,
            )
        )
        return before

    def _number_lists(self, node: Node) -> None:
        """Give the items of every list with numbers their number anew."""
        for part in node.mapping.values():
            if is_item_list(part):
                self._number(part.entries)
            self._number_lists(part)
        for part in node.entries:
            self._number_lists(part)

    def _number_added(self, folder: str, row: list[Node]) -> None:
        """Give what the edition adds to a folder a number after all that the base has there.

        What is of the base keeps its number, wherever it stands: texts of the base call a tenant by it.
        """
        values = [self._base[path].value for path in self._folders[folder]]
        if not any(isinstance(value, dict) and NUMBER in value for value in values):
            return
        typed = {node.text(NUMBER) for node in row}
        last = max(map(_number_in, values))
        free = (number for number in count(last + 1) if str(number) not in typed)
        for node in row:
            if id(node) in self._added and NUMBER not in node.mapping:
                node.put(NUMBER, Node(str(next(free)), node.place), node.place)

    def _number(self, row: list[Node]) -> None:
        """Give the items of a row the number of their place; what the edition types is left to the checks."""
        if not any(NUMBER in node.mapping and id(node) not in self._added for node in row):
            return
        for number, node in enumerate(row, start=1):
            if not (id(node) in self._added and NUMBER in node.mapping):
                place = node.mapping[NUMBER].place if NUMBER in node.mapping else node.place
                node.put(NUMBER, Node(str(number), place), node.keys.get(NUMBER, place))

    def _tree(self, path: str) -> Node:
        if path not in self._trees:
            self._trees[path] = node_of(self._base[path])
        return self._trees[path]

    def _unknown_key(self, key: str, place: Position, known: list[str], whole: str = "") -> None:
        choices = ", ".join(map(str, known))
        found = diagnostic("unknown-key", place, key=shown(key), choices=choices)
        if whole:
            words = _(
                "Choose from: %(choices)s. An own process in place of the base's begins with '%(list)s:'.",
                choices=choices,
                list=whole,
            )
            found = replace(found, hint=words)
        self.laid.diagnostics.append(did_you_mean(found, key, known))

    def _report(self, code: str, place: Position, **values: object) -> None:
        self.laid.diagnostics.append(diagnostic(code, place, **values))


def _entries(said: Node, action: Action) -> list[Node]:
    node = said.mapping.get(action)
    return node.entries if node else []


def _typed(entry: Node) -> str:
    """Give the id that an entry names: under `id`, or as the whole entry."""
    return entry.value.strip() if isinstance(entry.value, str) else entry.text(ID)


def _id_place(entry: Node) -> Position:
    named = entry.mapping.get(ID)
    return named.place if named else entry.place


def _without(node: Node, keys: Iterable[str]) -> Node:
    return Node({key: part for key, part in node.mapping.items() if key not in keys}, node.place, node.keys)


def _folders(base: Mapping[str, Document]) -> dict[str, list[str]]:
    """Find the folders in which files are one item each, with those files in the order of their numbers."""
    found: dict[str, list[str]] = {}
    for path, document in base.items():
        if isinstance(document.value, dict) and document.value.get(ID):
            found.setdefault(str(PurePosixPath(path).parent), []).append(path)
    return {
        folder: sorted(paths, key=lambda path: (_number_in(base[path].value), path))
        for folder, paths in found.items()
    }


def _number_in(value: Plain) -> int:
    typed = value.get(NUMBER) if isinstance(value, dict) else None
    return int(typed) if isinstance(typed, str) and typed.isdecimal() else 0


def _file_name(path: str, tree: Node) -> str:
    """Give the name that a file has by its number and id."""
    number, own = tree.text(NUMBER), tree.text(ID).replace("/", "")
    name = f"{number}-{own}.yml" if number else PurePosixPath(path).name
    return str(PurePosixPath(path).with_name(name))
