"""What in an edition makes a mistake in the base: the base by itself has none."""

import re
from pathlib import PurePosixPath

from klantreis.content.base_items import document_key, holds_items, titles
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document, Plain
from klantreis.diagnostics import Diagnostic

QUOTED = re.compile("'([^']+)'")
EXISTENCE = (Action.HIDE, Action.ADD)
"""What makes something be there or not: that raises more mistakes elsewhere than any other change."""


def cause_of(
    one: Diagnostic, path: str, differences: list[Difference], base: Document | None
) -> Difference | None:
    """Find what makes a mistake in a file of the base, the likeliest first.

    A mistake names things by id alone; of those with the same id as the item at its place, only that
    item itself can be meant.
    """
    keys, in_list = _around(base, one) if base else ([], False)
    own = keys[-1] if keys else ""
    names = {*QUOTED.findall(one.message)}
    possible = [this for this in differences if this.key == own or this.id != own.rpartition("/")[2]]
    inside = [this for this in possible if own and this.key.startswith(f"{own}/")]
    existence = [this for this in possible if this.action in EXISTENCE]
    named = [this for this in possible if this.id in names]
    row = own.rpartition("/")[0]
    likely = (
        [this for this in named if own and this.key.rpartition("/")[0] == row],  # beside it in one list
        [this for this in named if this.action in EXISTENCE],
        [this for this in existence if names & titles(_whole(this)).keys()],
        [this for this in inside if in_list and this.action in EXISTENCE],
        *([this for this in possible if this.key == key] for key in reversed(keys)),
        [this for this in inside if this.action in EXISTENCE],
        inside,
        named,
        [this for this in existence if this.file == path],
        [this for this in possible if this.file == path],
        [this for this in existence if _beside(this, path)],
    )
    return next((found[-1] for found in likely if found), None)


def _whole(this: Difference) -> Plain:
    return this.before if this.action is Action.HIDE else this.after


def _beside(this: Difference, path: str) -> bool:
    """Tell whether a difference is of a file as a whole in the same folder."""
    folder = str(PurePosixPath(path).parent)
    return folder != "." and str(PurePosixPath(this.key).parent) == folder


def _around(base: Document, one: Diagnostic) -> tuple[list[str], bool]:
    """Give the keys of the items around a mistake, the innermost last, and whether it is at a list of items."""
    at = (one.position.line, one.position.column)
    found = [*base.places.items(), *base.keys.items()]
    before = [(place.line, place.column, len(path), path) for path, place in found]
    path = max((this for this in before if this[:2] <= at), key=lambda this: this[:3], default=(0, 0, 0, ()))[
        3
    ]
    key, value = document_key(base.path, base.value), base.value
    keys = [key]
    for step in path:
        if isinstance(value, dict):
            key, value = f"{key}/{step}", value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int):
            value = value[step]
            own = value.get("id") if isinstance(value, dict) else None
            if isinstance(own, str):
                key = f"{key}/{own.strip()}"
                keys.append(key)
    return keys, holds_items(value)
