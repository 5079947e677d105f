"""`klantreis update`: what changed in the base, and what that means for an edition."""

from collections.abc import Iterator
from pathlib import Path

import click

from klantreis.build import Checked
from klantreis.cli.content import report
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.options import root_option
from klantreis.content.document import Plain
from klantreis.content.entries import entry_text
from klantreis.content.update import ItemUpdate, State, Update
from klantreis.diagnostics import Diagnostic, Severity
from klantreis.locale import _
from klantreis.updating import Choice, Decision, carry_out, find_update

TELLS_OF_AN_UPDATE = frozenset({"unknown-target", "base-version", "missing-lock"})
"""What an update itself can bring, or mend."""


@click.command(
    cls=DutchCommand,
    help=_(
        "Show what changed in the base since this edition last looked, and what that means for it. "
        "Nothing is written without --write."
    ),
)
@root_option
@click.option("--write", is_flag=True, help=_("Take the update over; you decide about each change of yours."))
def command(root: Path, *, write: bool) -> int:
    """Show the update, and with --write take it over step by step."""
    checked, update = find_update(root)
    if update is None:
        raise WrongUsage(
            _("'%(root)s' is not an edition: klantreis.yml is missing", root=root),
            _("type --root with the folder of your edition"),
        )
    mistakes = [one for one in checked.diagnostics if _stops(one)]
    report(Checked(checked.content, None, mistakes or checked.diagnostics))
    if mistakes:
        return 1
    click.echo("\n".join(_told(update)))
    if not write:
        click.echo(_("Nothing is written. `klantreis update --write` takes the update over."))
        return 0
    later = carry_out(root, _decide)
    for item in later:
        place = item.difference.place if item.difference else None
        where = f"{place.path}:{place.line}" if place else item.key
        click.echo(_("For later, or to change by hand: %(place)s", place=where))
    if not later:
        click.echo(_("The update is taken over."))
    return 1 if later else 0


def _stops(one: Diagnostic) -> bool:
    return one.severity is Severity.ERROR and one.code not in TELLS_OF_AN_UPDATE


def _decide(item: ItemUpdate) -> Decision:
    """Ask what must happen with an item."""
    click.echo("\n" + "\n".join(_side_by_side(item)))
    question = _("keep yours (h), take the base (n), edit (b), or later (l)?")
    letters = {"h": Choice.KEEP, "n": Choice.TAKE, "b": Choice.EDIT, "l": Choice.LATER}
    answer = click.prompt(question, type=click.Choice(tuple(letters)), show_choices=False, prompt_suffix=" ")
    choice = letters[answer]
    text = click.edit(_to_edit(item), extension=".yml") if choice is Choice.EDIT else None
    return Decision(choice, text or "")


def _to_edit(item: ItemUpdate) -> str:
    """Give the edition's entry, with what the base says now as comments under it."""
    difference = item.difference
    own = dict(item.own) if isinstance(item.own, dict) else {}
    reason: dict[str, Plain] = {"reason": difference.reason} if difference and difference.reason else {}
    name: dict[str, Plain] = {"id": difference.id if difference else ""}
    base = {key: item.new[key] for key in own if key in item.new} if isinstance(item.new, dict) else {}
    told = [f"# {line}" for line in entry_text(base).split("\n")] if base else []
    heading = _("The base says now:")
    return "\n".join([entry_text(name | own | reason), f"# {heading}", *told, ""])


def _told(update: Update) -> Iterator[str]:
    """Say in plain words what changed."""
    old = update.lock.base_version
    if old == update.base_version:
        yield _("Base: version %(version)s, as in your lock.", version=old)
    else:
        yield _("Base: from version %(old)s to %(new)s.", old=old, new=update.base_version)
    yield _(
        "%(same)d things are the same; %(yours)d you changed and the base did not.",
        same=len(update.of(State.UNTOUCHED)),
        yours=len(update.of(State.YOURS)),
    )
    groups = {
        State.NEW: _("New in the base: you get it"),
        State.GONE: _("Gone from the base"),
        State.BASE_CHANGED: _("Changed in the base, and you did not touch it: you get the new text"),
    }
    for state, heading in groups.items():
        found = update.of(state)
        if found:
            yield f"\n{heading}:"
            yield from (f"  - {item.title}  [{item.key}]" for item in found)
    both = update.of(State.BOTH_CHANGED)
    if both:
        yield "\n" + _("Changed in the base, under a change of yours: you decide")
        for item in both:
            yield from ("", *_side_by_side(item))
    if not any(update.of(*groups, State.BOTH_CHANGED)):
        yield _("There is nothing to update.")


def _side_by_side(item: ItemUpdate) -> Iterator[str]:
    """Show the old base, the new base and the edition, field by field."""
    place = item.difference.place if item.difference else None
    where = f"{place.path}:{place.line}" if place else ""
    yield f"  {item.title}  [{item.key}]  {where}"
    if item.difference and item.own is None:
        yield "    " + _("you hide this")
    labels = (_("old base:"), _("new base:"), _("yours:"))
    for field in item.fields:
        old = _words(item.old, field) if item.old is not None else _("(not kept in the lock)")
        said = (old, _words(item.new, field), _words(item.own, field, _("(as the base)")))
        yield f"    {field}:"
        yield from (f"      {label} {words}" for label, words in zip(labels, said, strict=True))


def _words(value: Plain, field: str, otherwise: str = "-") -> str:
    part = value.get(field) if isinstance(value, dict) else None
    if isinstance(value, dict) and field in value and part is None:
        return "-"
    if part is None:
        return otherwise
    return " ".join(part.split()) if isinstance(part, str) else _listed(part)


def _listed(part: Plain) -> str:
    match part:
        case list():
            return ", ".join(map(_listed, part))
        case dict():
            return "; ".join(f"{key}: {_listed(value)}" for key, value in part.items())
    return " ".join(str(part).split()) if part is not None else "-"
