"""`klantreis build`: the site, in build/site."""

import sys
from pathlib import Path

import click

from klantreis.build import ENGINES, build_site
from klantreis.cli.content import sound_library
from klantreis.cli.dutch import DutchCommand
from klantreis.cli.options import root_option
from klantreis.locale import _


@click.command(
    cls=DutchCommand,
    help=_("Check the content and build the site in build/site. With mistakes, the old site stays."),
)
@root_option
@click.option(
    "--engine",
    type=click.Choice(tuple(ENGINES)),
    default="mkdocs",
    help=_("What makes the site of the pages: MkDocs Material (mkdocs) or Zensical (zensical)."),
)
def command(root: Path, engine: str) -> int:
    """Build, and say where the site is."""
    _say(_("Checking the content"))
    library = sound_library(root)
    if library is None:
        return 1
    site = build_site(root, library, engine=engine, progress=_say)
    click.echo(_("The site is in %(folder)s; `klantreis serve` shows it.", folder=site))
    return 0


def _say(stage: str) -> None:
    """Name a stage to whoever watches; a log needs only the end."""
    if sys.stderr.isatty():
        click.echo(f"{stage} …", err=True)
