"""How far a command is, for whoever watches at a terminal; a log needs only the end."""

import sys

import click

from klantreis.locale import _
from klantreis.printing import Done

CLEAR_LINE = "\r\x1b[K"


def say(stage: str) -> None:
    """Name a stage."""
    if sys.stderr.isatty():
        click.echo(f"{stage} …", err=True)


def steps(stage: str) -> Done:
    """Give what names a stage and counts its steps, on one line."""

    def tell(done: int, of: int) -> None:
        if sys.stderr.isatty():
            text = _("%(stage)s: %(done)d of %(of)d", stage=stage, done=done, of=of)
            click.echo(f"{CLEAR_LINE}{text}", err=True, nl=done == of)

    return tell
