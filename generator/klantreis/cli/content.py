"""The content as the commands ask for it: sound, and reported on."""

from pathlib import Path

import click

from klantreis.build import Checked, check
from klantreis.cli.options import today
from klantreis.cli.report import render
from klantreis.model.library import Library


def report(checked: Checked) -> None:
    """Say on the error stream what was found, so that the output stays what was asked for."""
    click.echo(render(checked.diagnostics, checked.content.texts, "human"), err=True, nl=False)


def checked_content(root: Path) -> Checked:
    """Check the content, and report on it."""
    checked = check(root, today())
    report(checked)
    return checked


def sound_library(root: Path) -> Library | None:
    """Report on the content, and give the library when there are no errors."""
    return checked_content(root).library
