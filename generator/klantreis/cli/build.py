"""`klantreis build`: the site, in build/site."""

from dataclasses import replace
from pathlib import Path

import click

from klantreis.build import ENGINES, build_site, restore_site, zip_site
from klantreis.cli.content import checked_content, report
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.options import root_option
from klantreis.cli.progress import say, steps
from klantreis.diagnostics import has_errors
from klantreis.engine.zensical import NEEDS, has_zensical
from klantreis.locale import _
from klantreis.printing import NO_PRINT, print_catalogue


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
@click.option("--no-print", is_flag=True, help=_("Leave out the posters, cards and sheets."))
@click.option(
    "--cache",
    metavar=_("DIR"),
    help=_("Where figures and fonts are kept, which several editions can share; otherwise build/cache."),
)
@click.option(
    "--zip",
    "as_zip",
    is_flag=True,
    help=_("Also make build/klantreis.zip: the site for an intranet, a network share or a USB stick."),
)
def command(root: Path, engine: str, cache: str | None, *, no_print: bool, as_zip: bool) -> int:
    """Build, and say where the site is."""
    _look_for(engine)
    restore_site(root)
    say(_("Checking the content"))
    checked = checked_content(root)
    if checked.library is None:
        return 1
    show = steps(_("Making what there is to print"))
    kept = Path(cache).absolute() if cache else None
    run = NO_PRINT if no_print else print_catalogue(checked.library, root / "build", show, kept)
    if has_errors(run.diagnostics):
        report(replace(checked, diagnostics=run.diagnostics))
        return 1
    site = build_site(root, checked.library, engine=engine, run=run, cache=kept, progress=say)
    click.echo(_("The site is in %(folder)s; `klantreis serve` shows it.", folder=site))
    if as_zip:
        file = zip_site(root)
        click.echo(_("For a folder there is %(file)s: unpack it and open `index.html`.", file=file))
    return 0


def _look_for(engine: str) -> None:
    """Look whether an engine is there, before the work of which it is the end."""
    if engine == "zensical" and not has_zensical():
        raise WrongUsage(
            _("Zensical is not installed"),
            _("type `pip install %(needs)s`, or leave --engine out", needs=NEEDS),
        )
