"""`klantreis update`: what changed in the base, and what that means for an edition."""

from functools import partial
from pathlib import Path

import click

from klantreis.checking import Checked
from klantreis.cli.content import checked_content, report
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.options import root_option
from klantreis.content.characters import decode
from klantreis.content.entries import entry_at, with_word
from klantreis.content.pages import is_page
from klantreis.content.update import ItemUpdate, Update
from klantreis.diagnostics import Diagnostic, Severity
from klantreis.locale import _
from klantreis.updating import (
    CUT,
    STEP,
    BrokenStepError,
    Choice,
    Decision,
    carry_out,
    find_update,
    finish_step,
    is_half_way,
)
from klantreis.views.update import base_text, item_lines, update_lines

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
    if write:
        _finish(root)
    checked, update = find_update(root)
    if update is None:
        raise WrongUsage(
            _("'%(root)s' is not an edition: klantreis.yml is missing", root=root),
            _("type --root with the folder of your edition"),
        )
    mistakes = [one for one in checked.diagnostics if _stops(one)]
    if mistakes:
        _tell_of_mistakes(checked, update, mistakes)
        return 1
    report(Checked(checked.content, None, checked.diagnostics))
    click.echo("\n".join(update_lines(update)))
    if not write:
        _tell_of_write(root, update)
        return 0
    return _taken_over(root)


def _finish(root: Path) -> None:
    """Finish the step that was stopped half-way, if there is one."""
    try:
        finish_step(root)
    except BrokenStepError as error:
        raise WrongUsage(
            _("'%(file)s' does not say how an update must go on", file=root / STEP),
            _("look whether your files are as they should be, and take this one away"),
        ) from error


def _tell_of_mistakes(checked: Checked, update: Update, mistakes: list[Diagnostic]) -> None:
    """Show the update, which may have brought the mistakes, and then those; not where a file says nothing."""
    if checked.content.edition and not checked.content.edition.unread:
        click.echo("\n".join(update_lines(update)) + "\n")
    report(Checked(checked.content, None, mistakes))
    click.echo(
        _("Nothing is written. Mend the mistakes first, then type `klantreis update` again."), err=True
    )


def _stops(one: Diagnostic) -> bool:
    return one.severity is Severity.ERROR and one.code not in TELLS_OF_AN_UPDATE


def _tell_of_write(root: Path, update: Update) -> None:
    if is_half_way(root):
        click.echo(_("The last update was stopped in the middle of a step; --write finishes that first."))
    elif not update.news and update.lock.base_version == update.base_version:
        return
    click.echo(_("Nothing is written. `klantreis update --write` takes the update over."))


def _taken_over(root: Path) -> int:
    """Take the update over, and tell what is left to do."""
    try:
        later = carry_out(root, partial(_decide, root))
    except click.Abort:  # also where there is nobody to ask, as in a workflow
        click.echo("\n" + _("Stopped. What you decided is kept; the next time the rest is asked."), err=True)
        return 1
    for item in later:
        place = item.difference.place if item.difference else None
        where = f"{place.path}:{place.line}" if place else item.key
        click.echo(_("For later, or to change by hand: %(place)s", place=where))
    if not later:
        click.echo(_("The update is taken over."))
    return 1 if later or checked_content(root).library is None else 0


def _decide(root: Path, item: ItemUpdate) -> Decision:
    """Ask what must happen with an item."""
    click.echo("\n" + "\n".join(item_lines(item)))
    letters = {"h": Choice.KEEP, "n": Choice.TAKE, "b": Choice.EDIT, "l": Choice.LATER}
    question = _("keep yours (h), take the base (n), edit (b), or later (l)?")
    if item.new is None:
        letters.pop("h")
        question = _("take yours away (n), edit (b), or later (l)?")
    while (answer := click.prompt(question, prompt_suffix=" ").strip().lower()) not in letters:
        click.echo(_("Type one of these letters: %(letters)s.", letters=", ".join(letters)))
    edited = _edited(root, item) if letters[answer] is Choice.EDIT else ""
    return Decision(letters[answer], edited)


def _edited(root: Path, item: ItemUpdate) -> str:
    """Let someone edit what the edition says, with what the base says now under it."""
    place = item.entries[0].place
    page = is_page(place.path)
    text = decode(place.path, (root / place.path).read_bytes())[0]
    if item.lost and item.new is not None:
        text = with_word(text, place, item.key.rpartition("/")[2])
    own = text.rstrip("\n") if page else entry_at(text, place) or ""
    heading = _("The base says now; what is under this line is not kept:")
    asked = f"{own}\n\n{CUT} {heading}\n{base_text(item)}\n"
    try:
        return click.edit(asked, extension=".md" if page else ".yml") or ""
    except click.ClickException as error:
        raise WrongUsage(
            _("the editor could not be used; what you decided before is kept"),
            _("set EDITOR to an editor that is installed, such as nano"),
        ) from error
