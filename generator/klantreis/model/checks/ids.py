"""Ids: unique within their kind, and the citable ones among each other; and never used again."""

from collections.abc import Iterator

from klantreis.diagnostics import Diagnostic, Position
from klantreis.model.contact import ASPECTS
from klantreis.model.items import CITABLE, Item, Items
from klantreis.wording import diagnostic

SHARED = (*CITABLE, "tension")
"""The kinds that share one set of ids; a tension stands among the cases and rules of its page."""

OF_THE_GUIDE = tuple(f"{aspect}_rule" for aspect in ASPECTS)
"""The rules of the contact guide: they stand on one page."""


def written(position: Position) -> str:
    """Write a place as in a report."""
    return f"{position.path}:{position.line}:{position.column}"


def check_unique(items: Items) -> Iterator[Diagnostic]:
    """Find ids that two items have."""
    for found in _groups(items):
        first: dict[str, Item] = {}
        for item in found:
            earlier = first.setdefault(item.id, item)
            if item.id and earlier is not item:
                other = written(earlier.place("id"))
                yield diagnostic("duplicate-id", item.place("id"), name=item.id, other=other)


def check_formerly(items: Items) -> Iterator[Diagnostic]:
    """Find earlier ids that are in use, or that two items claim: a redirect goes to one place."""
    for found in _groups(items):
        taken = {item.id: item.place("id") for item in reversed(found)}
        for item in found:
            for index, name in item.texts("formerly"):
                place = item.place("formerly", index)
                other = taken.setdefault(name, place)
                if other != place:
                    yield diagnostic("formerly-in-use", place, name=name, other=written(other))


def _groups(items: Items) -> Iterator[list[Item]]:
    """Give the items by the set of ids that they share, in file order: most kinds have one of their own."""
    alone = ((kind,) for kind in items.by_kind if kind not in {*SHARED, *OF_THE_GUIDE})
    for kinds in (SHARED, OF_THE_GUIDE, *alone):
        yield sorted(items.of(*kinds), key=lambda item: item.place("id"))
