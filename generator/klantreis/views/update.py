"""An update of the base in plain words, item by item, for on the screen of whoever makes an edition."""

from collections.abc import Iterator
from difflib import unified_diff

from klantreis.content.difference import Action
from klantreis.content.document import Plain
from klantreis.content.entries import entry_text
from klantreis.content.update import ItemUpdate, State, Update
from klantreis.locale import _
from klantreis.views.text import one_line

ABOUT_IDS = frozenset({"id", "formerly"})
"""The fields of which is told what happened, and not what they say."""

PAGE = "page"
"""The field with the whole text of a page: of that only the lines that changed are shown."""


def update_lines(update: Update) -> Iterator[str]:
    """Say what changed in the base, and what that means."""
    old, new = update.lock.base_version, update.base_version
    if old == new:
        yield _("Base: version %(version)s, as in your lock.", version=old)
    else:
        yield _("Base: from version %(old)s to %(new)s.", old=old, new=new)
    yield _(
        "%(same)d things are the same; %(yours)d you changed and the base did not.",
        same=len(update.of(State.UNTOUCHED)),
        yours=len(update.of(State.YOURS)),
    )
    for heading, items in _groups(update):
        if items:
            yield f"\n{heading}:"
            yield from (f"  - {item.title}  [{item.key}]" for item in items)
    if update.open:
        yield "\n" + _("The base changed where you say something yourself: you decide.")
        for item in update.open:
            yield from ("", *item_lines(item))
    if not update.news:
        yield _("There is nothing to update.")


def _groups(update: Update) -> Iterator[tuple[str, list[ItemUpdate]]]:
    """Give what needs no decision, by what happens with it."""
    yield _("New in the base: you get it"), update.of(State.NEW)
    gone = [item for item in update.of(State.GONE) if not item.lost]
    yield _("Gone from the base"), gone
    changed = update.of(State.BASE_CHANGED)
    yield _("Changed in the base, and you did not touch it: you get the new text"), changed
    covered = update.of(State.COVERED)
    yield _("Changed in what you leave out or write whole yourself; nothing changes with you"), covered


def item_lines(item: ItemUpdate) -> Iterator[str]:
    """Show the old base, the new base and the edition's own, field by field."""
    places = ", ".join(f"{one.place.path}:{one.place.line}" for one in item.entries)
    yield f"  {item.title}  [{item.key}]  {places}"
    for told in _happened(item):
        yield f"    {told}"
    for field in item.fields:
        if field not in ABOUT_IDS:
            yield f"    {field}:"
            lines = _page_lines(item) if field == PAGE else _said(item, field)
            yield from (f"      {line}" for line in lines)


def _happened(item: ItemUpdate) -> Iterator[str]:
    """Tell what a reader must know before the words themselves."""
    if item.new is None:
        yield _("the base no longer has this; as your own it needs an id that begins with eigen-")
    elif item.lost:
        yield _("the base has given this a new id; if you keep yours, it gets that id too")
    if item.difference and item.difference.action is Action.HIDE:
        yield _("you hide this")


def _said(item: ItemUpdate, field: str) -> Iterator[str]:
    """Give what the old base, the new base and the edition say in a field, as far as there is one."""
    old = _words(item.old, field) if item.old is not None else _("(not kept in the lock)")
    said = {_("old base:"): old}
    if item.new is not None:
        said[_("new base:")] = _words(item.new, field)
    if isinstance(item.own, dict):
        said[_("yours:")] = _words(item.own, field, _("(as the base)"))
    width = max(map(len, said))
    return (f"{label.ljust(width)} {words}" for label, words in said.items())


def _page_lines(item: ItemUpdate) -> Iterator[str]:
    """Give the lines of a page that differ between the bases; the edition's own page is a file to open."""
    if item.old is None:
        yield _("(not kept in the lock)")
        return
    old, new = (_text(value, PAGE).splitlines() for value in (item.old, item.new))
    yield _("what the base took out (-) and put in (+); yours stays as it is:")
    for line in list(unified_diff(old, new, lineterm="", n=0))[2:]:
        if not line.startswith("@@"):
            yield f"  {line[0]} {line[1:]}".rstrip()


def base_text(item: ItemUpdate) -> str:
    """Give what the base says now of what the edition says something of, to look at while editing."""
    new, own = (one if isinstance(one, dict) else {} for one in (item.new, item.own))
    if PAGE in new:
        return _text(new, PAGE)
    return entry_text({key: new[key] for key in own if key in new} or new) if new else ""


def _text(value: Plain, field: str) -> str:
    part = value.get(field) if isinstance(value, dict) else None
    return part if isinstance(part, str) else ""


def _words(value: Plain, field: str, otherwise: str = "-") -> str:
    if not isinstance(value, dict) or field not in value:
        return otherwise
    return _listed(value[field])


def _listed(part: Plain) -> str:
    match part:
        case list():
            return ", ".join(map(_listed, part))
        case dict():
            return "; ".join(f"{key}: {_listed(value)}" for key, value in part.items())
    return one_line(str(part)) if part is not None else "-"
