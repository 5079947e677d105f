"""The releases of the content: what each one held, and what changed between two of them."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache

from klantreis.content.base_items import TITLES
from klantreis.model.base import VERSION_PATTERN, ContentModel
from klantreis.model.library import Library
from klantreis.model.release import ReleaseFile
from klantreis.model.shape import model_in

VERSION = re.compile(VERSION_PATTERN)

TRUST = {"owner", "checked", "review_before"}
"""Who looks after an item and when it was last read: not what the item says."""

HOLDERS = (ContentModel, list, tuple)
"""What can hold an item."""

TIPS = {"golden_tip", "general_tip"}
"""The kinds of which a sheet shows a choice that no id tells."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One item as it was in a release; `kind` is the model's name, such as golden_tip.

    `hash` changes when the item says something else.
    """

    kind: str
    id: str
    hash: str
    label: str


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the content; `date` is that of content.yml, as 2026-01-31."""

    version: str
    date: str
    items: tuple[Entry, ...]


Key = tuple[str, str]
"""The kind and the id of an item."""

Entries = Mapping[str, tuple[Entry, ...]]
"""Entries by kind; a kind without any is left out."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one release has more, otherwise, or less than an earlier one."""

    added: Entries
    changed: Entries
    removed: Entries


def release(library: Library) -> Release:
    """Write down what the library holds now."""
    content = [getattr(library, field.name) for field in fields(library)]
    items = sorted(map(_entry, _items(content)))
    return Release(library.about.version, library.about.date.isoformat(), tuple(items))


def changes(old: Release, new: Release) -> Changes:
    """Hold two releases against each other."""
    before = {(item.kind, item.id): item for item in old.items}
    after = {(item.kind, item.id): item for item in new.items}
    kept = [key for key in after if key in before]
    return Changes(
        added=_by_kind(after[key] for key in after if key not in before),
        changed=_by_kind(after[key] for key in kept if after[key].hash != before[key].hash),
        removed=_by_kind(before[key] for key in before if key not in after),
    )


def keys(*content: object) -> frozenset[Key]:
    """Give the keys of all items in some content, however deep."""
    return frozenset(map(key, _items(content)))


def key(item: ContentModel) -> Key:
    """Give the key of one item, without those inside it."""
    return _kind(type(item)), item.id  # type: ignore[attr-defined]  # every item has one


def changes_of(shown: frozenset[Key], found: Changes, now: Release) -> Changes:
    """Leave of some changes only those of what is shown; `now` is the newer of the two releases.

    Where something stood that is gone now, is known of a kind that is shown whole, and of a cell, whose
    id names its tenant and its part. A tip that is gone counts where any tip of its kind is shown.
    """
    apart = {item.kind for item in now.items if (item.kind, item.id) not in shown}
    whole = {kind for kind, _id in shown} - apart
    return Changes(
        added=_kept(found.added, shown),
        changed=_kept(found.changed, shown),
        removed=_by_kind(
            entry
            for entries in found.removed.values()
            for entry in entries
            if entry.kind in whole or _stood_there(entry, shown)
        ),
    )


def release_document(release: Release) -> dict[str, object]:
    """Give a release as plain data, as it stands in history/."""
    names = [field.name for field in fields(Entry)]
    items = [{name: getattr(item, name) for name in names} for item in release.items]
    return {"version": release.version, "date": release.date, "items": items}


def read_release(text: str | bytes) -> Release:
    """Read a file of history/; raises ValueError when it is not one of ours."""
    found = ReleaseFile.model_validate_json(text)  # its ValidationError is a ValueError
    items = (Entry(one.kind, one.id, one.hash, one.label) for one in found.items)
    return Release(found.version, found.date.isoformat(), tuple(items))


def version_key(version: str) -> tuple[int, ...]:
    """Make versions comparable (1.10.0 comes after 1.9.0); raises ValueError for anything but x.y.z."""
    if not VERSION.fullmatch(version):
        raise ValueError(version)
    return tuple(map(int, version.split(".")))


def versions(names: Iterable[str]) -> list[str]:
    """Pick the versions out of names, from the first to the last."""
    return sorted((name for name in names if VERSION.fullmatch(name)), key=version_key)


def _kept(entries: Entries, shown: frozenset[Key]) -> Entries:
    every = (entry for group in entries.values() for entry in group)
    return _by_kind(entry for entry in every if (entry.kind, entry.id) in shown)


def _stood_there(entry: Entry, shown: frozenset[Key]) -> bool:
    """Tell whether an item that is gone may have stood among what is shown."""
    if entry.kind not in {kind for kind, _id in shown}:
        return False
    if entry.kind in TIPS:
        return True
    return entry.kind == "cell" and any(
        (kind == "journey" and entry.id.startswith(f"{name}-"))
        or (kind == "part" and re.search(rf"-{name}(-[0-9]+)?$", entry.id))
        for kind, name in shown
    )


def _items(value: ContentModel | Iterable[object]) -> Iterator[ContentModel]:
    """Find everything with an id, however deep; a kind of content that comes later is found too.

    What is for people only is left out: releases are published, and programs read them.
    """
    inside: Iterable[object] = value
    if isinstance(value, ContentModel):
        if "id" in type(value).model_fields and not getattr(value, "people_only", False):
            yield value
        inside = [getattr(value, name) for name in _holders(type(value))]
    for inner in inside:
        if isinstance(inner, HOLDERS):
            yield from _items(inner)


@cache
def _holders(model: type[ContentModel]) -> list[str]:
    """Name the fields that can hold an item: most hold a text, and to look into each would take long."""
    return [name for name, field in model.model_fields.items() if model_in(field.annotation)]


def _entry(item: ContentModel) -> Entry:
    """Note an item. Defaults are left out of its hash, so that a new optional field changes nothing."""
    whole = item.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=TRUST)
    said = {name: _brief(value) for name, value in whole.items()}
    digest = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
    label = next(whole[name] for name in TITLES if name in whole)
    return Entry(_kind(type(item)), whole["id"], digest, label)


def _kind(model: type[ContentModel]) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__).lower()


def _brief(value: object) -> object:
    """Put the id in place of an item inside another: it has an entry of its own."""
    match value:
        case {"id": str(item)}:
            return item
        case dict():
            return {name: _brief(inner) for name, inner in value.items()}
        case list():
            return [_brief(inner) for inner in value]
    return value


def _by_kind(entries: Iterable[Entry]) -> Entries:
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        found[entry.kind] = (*found.get(entry.kind, ()), entry)
    return found
