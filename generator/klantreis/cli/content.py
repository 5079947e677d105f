"""The content as the commands ask for it: sound, and reported on."""

from contextlib import suppress
from pathlib import Path

import click

from klantreis.checking import Checked, check
from klantreis.cli.options import today
from klantreis.cli.report import render
from klantreis.model.library import Library
from klantreis.updating import note_in_lock


def report(checked: Checked) -> None:
    """Say on the error stream what was found, so that the output stays what was asked for."""
    click.echo(render(checked.diagnostics, checked.content.texts, "human"), err=True, nl=False)


def checked_content(root: Path) -> Checked:
    """Check the content, and report on it."""
    checked = check(root, today())
    report(checked)
    keep_lock(root, checked)
    return checked


def keep_lock(root: Path, checked: Checked) -> None:
    """Let the lock of a sound edition have the base's words for everything that it changes by now."""
    if checked.library:
        with suppress(OSError):  # a folder that cannot be written, as in some workflows, can still be checked
            note_in_lock(root, checked)


def sound_library(root: Path) -> Library | None:
    """Report on the content, and give the library when there are no errors."""
    return checked_content(root).library
