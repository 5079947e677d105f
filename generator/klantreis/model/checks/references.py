"""Every reference exists. A reference always names its kind by its key."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from klantreis.content.document import PER_DOCUMENT, Document, Path
from klantreis.content.edition import BASE
from klantreis.content.reader import MOST_DIAGNOSTICS
from klantreis.content.typed import did_you_mean
from klantreis.diagnostics import Diagnostic
from klantreis.model.base import ID_PATTERN
from klantreis.model.items import CITABLE, Items
from klantreis.wording import diagnostic


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference points at, and the code of one that points at nothing."""

    code: str
    kinds: tuple[str, ...]


PART = Target("unknown-part", ("part",))
PHASE = Target("unknown-phase", ("phase",))
PROFILE = Target("unknown-profile", ("profile",))
SOURCE = Target("unknown-source", ("source",))
STEP = Target("unknown-step", ("step",))
SITUATION = Target("unknown-situation", ("situation",))
SIGN = Target("unknown-sign", ("sign",))
GROUP = Target("unknown-group", ("group",))
TIP = Target("unknown-tip", ("golden_tip", "general_tip", "eye_opener"))
CELL = Target("unknown-cell", ("cell",))
ASSESSMENT = Target("unknown-assessment", ("assessment",))
CITED = Target("unknown-item", CITABLE)

ONE: Mapping[str, Target] = {
    "part": PART,
    "best": PROFILE,
    "second": PROFILE,
    "moves_to": PROFILE,
    "step": STEP,
    "profile": PROFILE,
    "situation": SITUATION,
}
"""The keys with one reference."""

MANY: Mapping[str, Target] = {
    "also": PART,
    "parts": PART,
    "phases": PHASE,
    "profiles": PROFILE,
    "sources": SOURCE,
    "from": CITED,
    "signs": SIGN,
    "both": SIGN,
    "groups": GROUP,
    "tips": TIP,
    "cells": CELL,
    "assessments": ASSESSMENT,
}
"""The keys with a list of references."""


@dataclass(frozen=True, slots=True)
class Reference:
    """An id that a document names."""

    document: Document
    path: Path
    target: Target
    name: str


@lru_cache(maxsize=PER_DOCUMENT)
def references(document: Document) -> tuple[Reference, ...]:
    """Find every reference in a document; what cannot be an id is left to the shape of the data."""
    targets = ((path, _target(path), name) for path, name in document.words)
    return tuple(
        Reference(document, path, target, name)
        for path, target, name in targets
        if target and re.fullmatch(ID_PATTERN, name)
    )


def _target(path: Path) -> Target | None:
    """Tell what the text at a path refers to, if it refers."""
    match path:
        case (*_, str() as key):
            return ONE.get(key)
        case (*_, str() as key, int()):
            return MANY.get(key)
    return None


def check_references(items: Items) -> Iterator[Diagnostic]:
    """Find references to what does not exist, and references that a list has twice."""
    for document in items.documents.values():
        yield from islice(_check(document, items), MOST_DIAGNOSTICS + 1)


def _check(document: Document, items: Items) -> Iterator[Diagnostic]:
    """Check the references of one document."""
    seen: set[tuple[Path, str]] = set()
    for reference in references(document):
        kinds, place = reference.target.kinds, document.place(reference.path)
        stays = reference.name in items.hidden and place.path.startswith(BASE)  # `hide-in-use` tells of it
        if not stays and not items.may_exist(reference.name, *kinds):
            found = diagnostic(reference.target.code, place, name=reference.name)
            told = items.told.get(reference.name)
            guessed = did_you_mean(found, reference.name, items.known(*kinds))
            yield replace(found, hint=told) if told else guessed
        in_list = (reference.path[:-1], reference.name)
        if in_list in seen and isinstance(reference.path[-1], int):
            yield diagnostic("repeated-reference", place, name=reference.name)
        seen.add(in_list)
