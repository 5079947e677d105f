"""The items of the base by key, to tell later what changed in them."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from klantreis.content.document import Document, Plain

TRUST = frozenset({"owner", "checked", "review_before", "number", "version", "date"})
"""Who looks after an item, its place in the row, and the version and date of the whole: not what it says."""


TITLES = ("title", "label", "term", "text", "id")
"""The fields that can name an item, best first."""

SETTINGS = frozenset({"_brand"})
"""The files in which every value is an item by itself, under its own key."""


def base_items(documents: Mapping[str, Document]) -> dict[str, Plain]:
    """Give what the base says of every item, by its key; the items inside an item stand by themselves."""
    return dict(
        pair
        for path, document in sorted(documents.items())
        for pair in _items(document_key(path, document.value), document.value)
    )


def document_key(path: str, value: Plain) -> str:
    """Name a file: by its own id, for its number can change, and else by its name."""
    name = PurePosixPath(path)
    own = value.get("id") if isinstance(value, dict) else None
    return str(name.with_name(own.strip()) if isinstance(own, str) and own.strip() else name.with_suffix(""))


def item_hash(value: Plain) -> str:
    """Give a short text that changes when what an item says changes."""
    said = (
        {key: part for key, part in value.items() if key not in TRUST} if isinstance(value, dict) else value
    )
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:16]


def own_part(value: Plain) -> Plain:
    """Leave out the items inside an item."""
    if not isinstance(value, dict):
        return value
    return {key: own_part(part) for key, part in value.items() if not holds_items(part)}


def titles(value: Plain) -> dict[str, str]:
    """Give the id and the title of an item and of every item inside it, as far as they have them."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    found = {name: title for part in parts for name, title in titles(part).items()}
    return {_id(value): title_of(value), **found} if _id(value) else found


def title_of(value: Plain) -> str:
    """Give the first of the fields that can name an item; its id when it has none of them."""
    fields = (value.get(name) for name in TITLES) if isinstance(value, dict) else ()
    return next((field.strip() for field in fields if isinstance(field, str)), "")


def earlier_ids(value: Plain) -> list[str]:
    """Give the earlier ids of an item."""
    names = value.get("formerly") if isinstance(value, dict) else None
    return [name.strip() for name in names if isinstance(name, str)] if isinstance(names, list) else []


def holds_items(value: Plain) -> bool:
    """Tell whether something is a list of things with ids."""
    return isinstance(value, list) and bool(value) and all(map(_id, value))


def settings_in(key: str, value: Plain) -> Iterator[tuple[str, Plain]]:
    """Give every value of a file of settings by its key, each as a mapping of its own name."""
    for name, part in value.items() if isinstance(value, dict) else ():
        if isinstance(part, dict):
            yield from settings_in(f"{key}/{name}", part)
        else:
            yield f"{key}/{name}", {name: part}


def _items(key: str, value: Plain) -> Iterator[tuple[str, Plain]]:
    if key in SETTINGS:
        yield from settings_in(key, value)
        return
    yield key, own_part(value)
    yield from _inside(key, value)


def _inside(key: str, value: Plain) -> Iterator[tuple[str, Plain]]:
    for name, part in value.items() if isinstance(value, dict) else ():
        if isinstance(part, list) and holds_items(part):
            for entry in part:
                yield from _items(f"{key}/{name}/{_id(entry)}", entry)
        elif isinstance(part, dict):
            yield from _inside(f"{key}/{name}", part)


def _id(entry: Plain) -> str:
    typed = entry.get("id") if isinstance(entry, dict) else None
    return typed.strip() if isinstance(typed, str) else ""
