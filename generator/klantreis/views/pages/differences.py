"""What an edition does differently from its base, with the reasons."""

from collections.abc import Iterator
from dataclasses import dataclass

from klantreis.content.base_items import title_of
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Plain
from klantreis.content.pages import is_page
from klantreis.locale import _
from klantreis.model.edition import EditionNote
from klantreis.model.files import JOURNEYS, PROCESS
from klantreis.model.library import Library
from klantreis.views.hand_written import page_address
from klantreis.views.index import Index
from klantreis.views.links import journey_page, process_step_anchor
from klantreis.views.page import Page
from klantreis.views.text import one_line

FOR_EDITORS = frozenset(
    {"owner", "checked", "review_before", "formerly", "sources", "source_cell", "basis", "from"}
)
"""The fields that say where something comes from and who keeps it, and not what a reader reads."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One thing that an item says otherwise; `before` is empty where the base says nothing."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class DifferenceView:
    """One item; `anchor` is empty for an item that stands on the page already."""

    anchor: str
    title: str
    address: str | None
    reason: str
    fields: tuple[FieldChange, ...]
    said: str


@dataclass(frozen=True, slots=True)
class DifferenceGroup:
    """All that is done in one way."""

    id: str
    heading: str
    items: tuple[DifferenceView, ...]


@dataclass(frozen=True, slots=True)
class DifferencesView:
    """What the page of the differences shows."""

    versions: str
    groups: tuple[DifferenceGroup, ...]


def version_line(library: Library) -> str | None:
    """Say which edition this is and on which base it stands; nothing for the base itself."""
    note = library.edition
    if note is None:
        return None
    return _(
        "%(name)s, edition %(version)s, on klantreis %(base)s",
        name=note.name,
        version=note.version,
        base=note.base_version,
    )


def difference_pages(index: Index) -> list[Page]:
    """Make the page of the differences; a base has none."""
    note = index.library.edition
    if note is None:
        return []
    view = DifferencesView(version_line(index.library) or "", tuple(_groups(index, note)))
    return [
        Page(
            "verschillen/",
            "differences.md.j2",
            _("What do we do differently?"),
            _("What this edition adds to the klantreis, changes in it, and leaves out, with the reasons."),
            view,
            styles=("differences",),
        )
    ]


def _groups(index: Index, note: EditionNote) -> Iterator[DifferenceGroup]:
    headings = {
        Action.ADD: _("Added by us"),
        Action.CHANGE: _("Different with us"),
        Action.HIDE: _("Left out by us"),
        Action.ORDER: _("In another order with us"),
    }
    seen: set[str] = set()
    for action, heading in headings.items():
        found = [one for one in note.differences if one.action is action]
        if found:
            yield DifferenceGroup(f"{action}-", heading, tuple(_view(one, index, seen) for one in found))


def _address(one: Difference, index: Index) -> str | None:
    """Give where an item stands; nothing for one that is hidden, or has no place of its own."""
    if one.action is Action.HIDE:
        return None
    if is_page(one.file):
        return page_address(f"{one.id}.md")
    if one.key == f"{JOURNEYS}/{one.id}":
        return journey_page(one.id)
    if one.file == PROCESS:
        steps = {step.id for step in index.library.process.steps}
        return process_step_anchor(one.id) if one.id in steps else "proces/"
    link = index.citable.get(one.id)
    return link.address if link else None


def _view(one: Difference, index: Index, seen: set[str]) -> DifferenceView:
    anchor = "" if one.id in seen or is_page(one.file) else one.id
    seen.add(one.id)
    changed = one.action is Action.CHANGE and not _is_whole(one)
    instead = _("This takes the place of the example of the base.") if one.whole else ""
    return DifferenceView(
        anchor=anchor,
        title=title_of(one.after if _is_whole(one) else one.before) or title_of(one.after) or one.id,
        address=_address(one, index),
        reason=one.reason or instead,
        fields=tuple(_fields(one.before, one.after)) if changed else (),
        said=_("We wrote this ourselves.") if _is_whole(one) else "" if changed else _gist(one),
    )


def _is_whole(one: Difference) -> bool:
    """Tell whether the edition wrote something whole: a page, or a file of its own."""
    return one.whole or is_page(one.file)


def _fields(before: Plain, after: Plain) -> Iterator[FieldChange]:
    labels = _labels()
    old = before if isinstance(before, dict) else {}
    for key, value in after.items() if isinstance(after, dict) else ():
        if key not in FOR_EDITORS:
            label = labels.get(key, _("Something else"))
            yield FieldChange(label, _words(old.get(key)), _words(value))


def _labels() -> dict[str, str]:
    return {
        "title": _("Title"),
        "label": _("Name"),
        "term": _("Term"),
        "text": _("Text"),
        "summary": _("Summary"),
        "insight": _("Insight"),
        "question": _("Question"),
        "quote": _("Quote"),
        "note": _("Note"),
        "intro": _("Introduction"),
        "approach": _("Approach"),
        "say": _("To say"),
        "avoid": _("Better not to say"),
        "looks": _("What it can look like"),
        "situations": _("Situations"),
        "phases": _("Phases"),
        "parts": _("Parts"),
        "profiles": _("Profiles"),
        "profile": _("Profile"),
        "mood": _("Mood"),
        "reflection": _("Questions to talk about"),
    }


def _gist(one: Difference) -> str:
    """Give the words by which a reader knows an item."""
    value = one.after or one.before
    if one.action is Action.ORDER or not isinstance(value, dict):
        return ""
    fields = (value.get(key) for key in ("summary", "text", "meaning", "intro"))
    return next((_words(field) for field in fields if isinstance(field, str)), "")


def _words(value: Plain) -> str:
    match value:
        case str():
            return one_line(value)
        case list():
            return ", ".join(map(_words, value))
        case dict():
            return ", ".join(f"{key}: {_words(part)}" for key, part in value.items())
    return ""
