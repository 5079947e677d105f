"""The releases of the content: what each one held, and what changed between two of them."""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass

from klantreis.model.base import ContentModel
from klantreis.model.library import Library

VERSION = re.compile(r"(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}")

TRUST = {"owner", "checked", "review_before"}
"""Who looks after an item and when it was last read: not what the item says."""

NESTED = {"phase": "parts", "journey": "cells", "case": "charts"}
"""Where a kind holds items of another kind: those have entries of their own."""

LABELS = ("title", "label", "term", "text", "id")
"""The fields that can name an item, best first."""


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One item as it was in a release; `kind` is as in Library.places, `hash` changes with what it says."""

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
    items = sorted(_entry(kind, item) for kind, group in _groups(library) for item in group)
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


def release_document(release: Release) -> dict[str, object]:
    """Give a release as plain data, as it stands in history/."""
    return asdict(release)


def read_release(text: str) -> Release:
    """Read a file of history/; raises ValueError when it is not one of ours."""
    try:
        document = json.loads(text)
        items = tuple(Entry(**item) for item in document["items"])
        return Release(document["version"], document["date"], items)
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError(*error.args) from error


def version_key(version: str) -> tuple[int, ...]:
    """Make versions comparable (1.10.0 comes after 1.9.0); raises ValueError for anything but x.y.z."""
    if not VERSION.fullmatch(version):
        raise ValueError(version)
    return tuple(map(int, version.split(".")))


def versions(names: Iterable[str]) -> list[str]:
    """Pick the versions out of names, from the first to the last."""
    return sorted((name for name in names if VERSION.fullmatch(name)), key=version_key)


def _groups(library: Library) -> Iterator[tuple[str, Iterable[ContentModel]]]:
    yield "phase", library.phases
    yield "part", library.parts.values()
    yield "journey", library.journeys
    yield "cell", (cell for _journey, cell in library.cells())
    yield "axis", library.axes.axes
    yield "caveat", library.axes.caveats
    yield "profile", library.profiles
    yield "golden_tip", library.golden_tips
    yield "general_tip", library.general_tips
    yield "eye_opener", library.eye_openers
    yield "conclusion", library.conclusions.conclusions
    yield "step", library.steps.steps
    yield "section", library.method.sections
    yield "rule", library.rules.rules
    yield "case", library.practice.cases
    yield "chart", (chart for case in library.practice.cases for chart in case.charts)
    yield "tension", library.practice.tensions
    yield "term", library.terms
    yield "source", library.about.sources
    yield from _sheet_groups(library)


def _sheet_groups(library: Library) -> Iterator[tuple[str, Iterable[ContentModel]]]:
    package = library.research_package
    yield "assignment", library.research_poster.assignments
    yield "cover_section", package.cover.sections
    yield "leaflet_section", package.leaflet.sections
    yield "guide_section", package.guide.sections
    yield "choice", package.consent.choices
    yield "sticker", (sticker for group in package.stickers.groups for sticker in group.stickers)
    yield "exercise", library.worksheet.exercises
    yield "activity", library.activities


def _entry(kind: str, item: ContentModel) -> Entry:
    """Note an item. Defaults are left out of its hash, so that a new optional field changes nothing."""
    said = item.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=TRUST)
    if NESTED.get(kind) in said:
        said[NESTED[kind]] = [nested["id"] for nested in said[NESTED[kind]]]
    digest = hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()
    label = next(said[name] for name in LABELS if name in said)
    return Entry(kind, said["id"], digest, label)


def _by_kind(entries: Iterable[Entry]) -> Entries:
    found: dict[str, tuple[Entry, ...]] = {}
    for entry in entries:
        found[entry.kind] = (*found.get(entry.kind, ()), entry)
    return found
