"""`klantreis check`: reports every mistake in the content."""

import datetime as dt
from pathlib import Path

import click

from klantreis.checking import check
from klantreis.cli.closing import all_well
from klantreis.cli.content import keep_lock
from klantreis.cli.dutch import DutchCommand
from klantreis.cli.options import Day, root_option, today
from klantreis.cli.report import FORMS, render
from klantreis.cli.streams import print_data
from klantreis.diagnostics import has_errors
from klantreis.locale import _


@click.command(
    cls=DutchCommand, help=_("Check the content and report every mistake, with its place and a tip.")
)
@root_option
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(FORMS)),
    default="human",
    help=_("How to report: for people (human), for programs (json) or for GitHub (github)."),
)
@click.option("--today", "day", type=Day(), help=_("The day to count from for what must be checked again."))
def command(root: Path, form: str, day: dt.date | None) -> int:
    """Print the report; without anything to report, say what there is."""
    checked = check(root, day or today())
    keep_lock(root, checked)
    report = render(checked.diagnostics, checked.content.texts, form)
    if form == "json":
        print_data(report)
    else:
        click.echo(report, nl=False)
    if form == "human" and checked.library and not checked.diagnostics:
        click.echo(all_well(checked.library))
    return 1 if has_errors(checked.diagnostics) else 0
