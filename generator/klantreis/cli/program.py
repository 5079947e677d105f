"""The program as a whole: its commands, and how it ends."""

import errno
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from klantreis import __version__
from klantreis.cli.closing import not_built
from klantreis.cli.dutch import IN_THE_WAY, DutchGroup, refused, wrong_usage
from klantreis.cli.streams import drop_output, never_fail_on_a_character
from klantreis.engine.config import EngineError
from klantreis.locale import _

COMMANDS = ("new", "check", "build", "serve", "print", "update", "export", "schema", "release")

MISTAKES = 1
WRONG_USAGE = 2
INTERRUPTED = 130  # what a shell gives for Ctrl-C: 128 + SIGINT
CLOSED_PIPE = 141  # and for a reader that went away, as `head` does: 128 + SIGPIPE

REFUSALS = {
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.ENOSPC,
    errno.EDQUOT,
} | IN_THE_WAY
"""How a system says that a place may not be written, is full, or holds something else: nothing that we could have known."""


class Program(DutchGroup):
    """The commands, each imported when it is asked for: `check` need not load the figures."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click gives it)
        """Name the commands in the order of a day's work."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import one command; its module holds it under the name `command`."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"klantreis.cli.{cmd_name}").command
        return command


@click.group(
    cls=Program,
    help=_("The journey of tenants with rent arrears: from YAML to a site, posters and workshops."),
)
@click.version_option(__version__, message="%(prog)s %(version)s", help=_("Show the version."))
def program() -> None:
    """Hold the commands."""


def run(arguments: Sequence[str]) -> int:
    """Run one command line and give its exit status: 0 sound, 1 mistakes, 2 wrong usage."""
    never_fail_on_a_character()
    try:
        return _told(arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        drop_output()
        return CLOSED_PIPE


def _told(arguments: Sequence[str]) -> int:
    """Run, and tell what the user can mend; anything else is our bug and stays a traceback."""
    try:
        status = _invoked(arguments)
        if sys.stdout is not None:  # a program may be started without one
            sys.stdout.flush()
    except click.UsageError as error:
        click.echo(wrong_usage(error), err=True)
    except OSError as error:
        if error.errno not in REFUSALS:
            raise
        click.echo(wrong_usage(refused(error.filename, error)), err=True)
        drop_output()
    except EngineError as error:
        click.echo(not_built(error), err=True)
        return MISTAKES
    else:
        return status
    return WRONG_USAGE


def _invoked(arguments: Sequence[str]) -> int:
    try:
        with program.make_context("klantreis", list(arguments)) as context:
            status: int | None = program.invoke(context)
    except click.exceptions.Exit as end:  # how click leaves after --help and --version
        return end.exit_code
    return status or 0
