"""`klantreis serve`: the site in a browser that follows every edit."""

import errno
from functools import partial
from pathlib import Path

import click

from klantreis.checking import Checked
from klantreis.cli.closing import not_built
from klantreis.cli.content import keep_lock, report
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.options import Port, root_option
from klantreis.engine.config import EngineError
from klantreis.locale import _
from klantreis.serving import serve_site


@click.command(
    cls=DutchCommand,
    help=_("Show the site in the browser, with every edit of the content at once. Ctrl-C stops it."),
)
@root_option
@click.option(
    "--port", type=Port(), default=8000, help=_("The port of the site on this computer; otherwise 8000.")
)
@click.option("--print", "printing", is_flag=True, help=_("Make the posters, cards and sheets too."))
def command(root: Path, port: int, *, printing: bool) -> None:
    """Serve until Ctrl-C."""
    try:
        serve_site(
            root,
            port=port,
            printing=printing,
            report=partial(_report, root),
            failed=_say_why,
            started=_say_where,
        )
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise WrongUsage(
            _("port %(port)d is taken", port=port),
            _("type `klantreis serve --port %(other)d`", other=port + 1 if port < Port.LAST else 8000),
        ) from error


def _report(root: Path, checked: Checked) -> None:
    report(checked)
    keep_lock(root, checked)


def _say_why(error: EngineError) -> None:
    click.echo(not_built(error), err=True)


def _say_where(address: str) -> None:
    click.echo(_("The site is at %(address)s; Ctrl-C stops.", address=address))
