"""What an edition does differently from its base, with the reasons."""

from collections.abc import Iterator
from dataclasses import dataclass

from klantreis.content.base_items import title_of
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Plain
from klantreis.locale import _
from klantreis.model.edition import EditionNote
from klantreis.model.files import JOURNEYS, PROCESS
from klantreis.model.library import Library
from klantreis.views.index import Index
from klantreis.views.links import journey_page, process_step_anchor
from klantreis.views.page import Page


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

    name: str
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
    view = DifferencesView(note.name, version_line(index.library) or "", tuple(_groups(index, note)))
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
    if one.key == f"{JOURNEYS}/{one.id}":
        return journey_page(one.id)
    if one.file == PROCESS:
        steps = {step.id for step in index.library.process.steps}
        return process_step_anchor(one.id) if one.id in steps else "proces/"
    link = index.citable.get(one.id)
    return link.address if link else None


def _view(one: Difference, index: Index, seen: set[str]) -> DifferenceView:
    anchor = "" if one.id in seen else one.id
    seen.add(one.id)
    changed = one.action is Action.CHANGE and isinstance(one.after, dict)
    return DifferenceView(
        anchor=anchor,
        title=title_of(one.before) or title_of(one.after) or one.id,
        address=_address(one, index),
        reason=one.reason,
        fields=tuple(_fields(one.before, one.after)) if changed else (),
        said="" if changed or one.action is Action.ORDER else _gist(one.after or one.before),
    )


def _fields(before: Plain, after: Plain) -> Iterator[FieldChange]:
    labels = {
        "title": _("Title"),
        "label": _("Name"),
        "term": _("Term"),
        "text": _("Text"),
        "summary": _("Summary"),
        "insight": _("Insight"),
        "quote": _("Quote"),
        "intro": _("Introduction"),
    }
    old = before if isinstance(before, dict) else {}
    for key, value in after.items() if isinstance(after, dict) else ():
        yield FieldChange(labels.get(key, key), _words(old.get(key)), _words(value))


def _gist(value: Plain) -> str:
    """Give the words by which a reader knows an item."""
    fields = (
        [value.get(key) for key in ("summary", "text", "meaning", "intro")] if isinstance(value, dict) else []
    )
    return next((_words(field) for field in fields if isinstance(field, str)), "")


def _words(value: Plain) -> str:
    match value:
        case str():
            return " ".join(value.split())
        case list():
            return ", ".join(map(_words, value))
        case dict():
            return ", ".join(f"{key}: {_words(part)}" for key, part in value.items())
    return ""
