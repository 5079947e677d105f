"""The versions of the content, and what each one brought."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from klantreis.locale import _, short_date
from klantreis.model.library import Library
from klantreis.views.history import Changes, Entries, Entry, Release, changes
from klantreis.views.page import Page
from klantreis.views.pages.words import about_trail


@dataclass(frozen=True, slots=True)
class ChangeView:
    """What happened to the items of one kind; `what` says it, such as 'Added: cells'."""

    what: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class VersionView:
    """A version; the first one has no changes, but counts of what it holds."""

    version: str
    date: str
    current: bool
    counts: tuple[str, ...]
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class VersionsView:
    """What the page of the versions shows, the newest first."""

    versions: tuple[VersionView, ...]


def versions_page(library: Library, releases: Sequence[Release]) -> Page:
    """Make the page of the versions from the releases, oldest first."""
    pairs = zip([None, *releases], releases, strict=False)
    views = [_version(library, before, release) for before, release in pairs]
    return Page(
        "over/versies/",
        "versions.md.j2",
        _("Versions"),
        _("Every version of the klantreis, and what changed in it: which phase, tenant or tip."),
        VersionsView(tuple(reversed(views))),
        trail=about_trail(),
        boost=0.2,
    )


def _version(library: Library, before: Release | None, release: Release) -> VersionView:
    base_version = library.edition.base_version if library.edition else library.about.version
    return VersionView(
        version=release.version,
        date=short_date(dt.date.fromisoformat(release.date)),
        current=release.version == base_version,
        counts=() if before else _counts(release),
        changes=change_views(library, changes(before, release)) if before else (),
    )


def _counts(release: Release) -> tuple[str, ...]:
    kinds = [entry.kind for entry in release.items]
    names = _kinds()
    return tuple(f"{kinds.count(kind)} {name}" for kind, name in names.items() if kind in kinds)


def change_views(library: Library, found: Changes) -> tuple[ChangeView, ...]:
    """Give what changed, by what happened to it and by kind."""
    groups = (
        (_("New: %(kind)s"), found.added),
        (_("Changed: %(kind)s"), found.changed),
        (_("Gone: %(kind)s"), found.removed),
    )
    names = _kinds()
    return tuple(view for words, entries in groups for view in _group(library, names, words, entries))


def _group(library: Library, names: Mapping[str, str], words: str, entries: Entries) -> list[ChangeView]:
    labels: dict[str, list[str]] = {}
    for kind, group in entries.items():
        name = names.get(kind, _("other pieces"))  # the kinds without a name stand together
        labels.setdefault(name, []).extend(_label(library, entry) for entry in group)
    return [ChangeView(words % {"kind": name}, tuple(found)) for name, found in labels.items()]


def _label(library: Library, entry: Entry) -> str:
    """Name an item; of a cell also the tenant, whose id its own begins with."""
    tenants = {
        journey.id: journey.title for journey in library.journeys if entry.id.startswith(f"{journey.id}-")
    }
    if entry.kind != "cell" or not tenants:
        return entry.label
    return f"{tenants[max(tenants, key=len)]}: {entry.label}"


def _kinds() -> dict[str, str]:
    """Name the kinds of items; what has no name here is one of the other pieces."""
    return {**_to_read(), **_of_the_process(), **_for_groups(), **_of_the_guide()}


def _to_read() -> dict[str, str]:
    return {
        "phase": _("phases"),
        "part": _("parts"),
        "journey": _("tenants"),
        "cell": _("cells"),
        "axis": _("axes"),
        "profile": _("profiles"),
        "golden_tip": _("golden tips"),
        "general_tip": _("general tips"),
        "eye_opener": _("eye-openers"),
        "conclusion": _("conclusions"),
        "step": _("steps"),
        "section": _("pieces about the method"),
        "rule": _("rules of law"),
        "case": _("practice cases"),
        "tension": _("choices"),
        "term": _("terms"),
        "source": _("sources"),
    }


def _of_the_process() -> dict[str, str]:
    return {
        "process_step": _("steps of the process"),
        "order_question": _("questions about the process: what comes before what"),
        "opening_question": _("questions about the process: the first steps"),
        "late_question": _("questions about the process: what comes late"),
        "missing_question": _("questions about the process: what is not there"),
        "same_question": _("questions about the process: differences"),
        "hands_question": _("questions about the process: people"),
        "untouched_question": _("questions about the process: parts"),
    }


def _for_groups() -> dict[str, str]:
    return {
        "assignment": _("assignments of the research poster"),
        "sticker": _("stickers"),
        "exercise": _("exercises of the worksheet"),
        "activity": _("activities for groups"),
        "evaluation": _("the evaluation form"),
        "situation": _("situations of the role play"),
        "scene": _("conversations of the role play"),
        "questions": _("questions of the role play"),
        "assessment": _("self-assessments"),
        "scale": _("scales of the self-assessments"),
        "statement": _("statements of the self-assessments"),
        "workshop": _("workshops"),
        "session": _("sessions of workshops"),
        "workshop_step": _("steps of workshops"),
    }


def _of_the_guide() -> dict[str, str]:
    return {
        "sign": _("signs of the contact guide"),
        "group": _("groups of the contact guide"),
        "channel_rule": _("rules of the contact guide on the channel"),
        "tone_rule": _("rules of the contact guide on the tone"),
        "partners_rule": _("rules of the contact guide on partners"),
        "tips_rule": _("rules of the contact guide on tips"),
        "cells_rule": _("rules of the contact guide on stories"),
    }
