"""What an edition hides: the base's own references to it go with it, where the base can do without.

What our own working-out follows from stays as it is: it still follows from it.
"""

from collections.abc import Iterable, Mapping

from klantreis.content.base_items import titles
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document, Path
from klantreis.content.edition import BASE
from klantreis.content.node import Node, document_of, node_of
from klantreis.diagnostics import Diagnostic
from klantreis.model.checks.references import CITED, Reference, references
from klantreis.model.files import file_kind
from klantreis.model.items import Items
from klantreis.model.shape import make_model
from klantreis.wording import diagnostic

CONDITION = "when"
"""The key of a rule's conditions: without the last thing in one, a rule would hold everywhere."""

SPARED = ("second", "moves_to")
"""The keys with one reference that can also be `null`."""


def hidden_by(differences: Iterable[Difference]) -> dict[str, Difference]:
    """Give what hides each id: the ids inside a hidden item are hidden with it."""
    hides = [one for one in differences if one.action is Action.HIDE]
    return {name: one for one in hides for name in titles(one.before)}


def without_hidden(
    documents: Mapping[str, Document], differences: list[Difference]
) -> tuple[dict[str, Document], list[Diagnostic]]:
    """Leave out what the base says of things that the edition hides, or tell that it cannot do without."""
    hidden = hidden_by(differences)
    items = Items(documents={path: one for path, one in documents.items() if file_kind(path)})
    made = dict(documents)
    found: list[Diagnostic] = []
    for path, document in documents.items() if hidden else ():
        lost = [
            one
            for one in references(document)
            if one.name in hidden
            and one.target is not CITED
            and document.place(one.path).path.startswith(BASE)
            and not items.may_exist(one.name, *one.target.kinds)
        ]
        if lost:
            made[path], needed = _without(document, lost)
            found += [_in_use(hidden[one.name], document, one) for one in needed]
    return made, found


def _without(document: Document, lost: list[Reference]) -> tuple[Document, list[Reference]]:
    """Take references away; give those without which the document would not be right."""
    kind = file_kind(document.path)
    sound = kind is None or make_model(kind.model, document)[0] is not None
    needed: list[Reference] = []
    for one in reversed(lost):  # from the end, so that the indexes of lists stay right
        tree = node_of(document)
        taken = _take(tree, one.path)
        made = document_of(document, tree)
        if taken and (kind is None or not sound or make_model(kind.model, made)[0] is not None):
            document = made
        else:
            needed.append(one)
    return document, needed


def _take(tree: Node, path: Path) -> bool:
    """Take the reference at a path away; tell whether that can be done."""
    *steps, last = path
    for step in steps:
        tree = tree.entries[step] if isinstance(step, int) else tree.mapping[step]
    if isinstance(last, int) and not (CONDITION in path and len(tree.entries) == 1):
        del tree.entries[last]
    elif last in SPARED:
        tree.mapping[last] = Node(None, tree.mapping[last].place)
    else:
        return False
    return True


def _in_use(cause: Difference, document: Document, one: Reference) -> Diagnostic:
    place = document.place(one.path)
    return diagnostic("hide-in-use", cause.place, name=one.name, other=f"{place.path}:{place.line}")
