"""The options that commands share: the root, and the day of today."""

import datetime as dt
from os.path import lexists
from pathlib import Path

import click

from klantreis.cli.dutch import WrongUsage
from klantreis.content.edition import is_edition
from klantreis.locale import _

PHASES = Path("journeys", "phases.yml")
"""The file by which a folder is known as a base."""


class Day(click.ParamType[dt.date]):
    """A day, typed as 2026-01-31."""

    name = _("YYYY-MM-DD")

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> dt.date:
        """Read the day, or say how to type one."""
        try:
            return dt.datetime.strptime(value, "%Y-%m-%d").replace(tzinfo=dt.UTC).date()
        except ValueError:
            self.fail(_("type a day that exists, such as 2026-01-31"), param, ctx)


class Port(click.ParamType[int]):
    """A port that any user may open."""

    name = _("NUMBER")
    FIRST, LAST = 1024, 65535

    def convert(self, value: str | int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read the number, or say which ones there are."""
        if not (str(value).isdecimal() and self.FIRST <= int(value) <= self.LAST):
            self.fail(
                _("type a number from %(first)d to %(last)d", first=self.FIRST, last=self.LAST), param, ctx
            )
        return int(value)


def _base(ctx: click.Context, _param: click.Parameter, value: str) -> Path:
    """Hold the root against the two shapes that it can have: an edition, or a base.

    A broken link counts as its file: the check says what is wrong with it.
    """
    root = Path(value).absolute()
    if is_edition(root):
        return root
    if not lexists(root / PHASES):
        raise WrongUsage(
            _("there is no klantreis in '%(root)s': journeys/phases.yml is missing", root=value),
            _where(root, ctx),
        )
    return root


def _where(root: Path, ctx: click.Context) -> str:
    """Look for a base around the folder, and otherwise say what to look for."""
    for parent in root.parents:
        if lexists(parent / PHASES):
            return _('type `%(command)s --root "%(folder)s"`', command=ctx.command_path, folder=parent)
    return _("type --root with the folder in which journeys/ stands")


root_option = click.option(
    "--root",
    default=".",
    metavar=_("DIR"),
    callback=_base,
    help=_("The folder with the content; without this option: the folder where you are."),
)


def today() -> dt.date:
    """Give the day of today where the user is."""
    return dt.datetime.now(tz=dt.UTC).astimezone().date()
