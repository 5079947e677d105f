"""`klantreis new`: an edition of a corporation's own, that builds at once."""

from pathlib import Path

import click

from klantreis import __version__
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.streams import write
from klantreis.content.edition import SETTINGS
from klantreis.content.lock import LOCK
from klantreis.locale import _
from klantreis.output.starter import starter_files
from klantreis.updating import first_lock, shipped_version


@click.command(
    cls=DutchCommand,
    help=_("Make an edition of your own in a new folder: your content laid over the base."),
)
@click.argument("folder", metavar=_("DIR"))
@click.option("--name", default=None, help=_("The name of the corporation; otherwise that of the folder."))
@click.option(
    "--install",
    default=f"klantreis=={__version__}",
    metavar=_("SOURCE"),
    help=_("Where klantreis comes from: a version in an index, a file, or an address in git."),
)
def command(folder: str, name: str | None, install: str) -> int:
    """Make the files, and the lock that fits them."""
    root = Path(folder).absolute()
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise WrongUsage(
            _("'%(folder)s' is there already, and not empty", folder=folder),
            _("choose another name, or empty the folder"),
        )
    if any(ord(letter) < ord(" ") for letter in f"{name or ''}{install}"):
        raise WrongUsage(_("a name and a source stand on one line"), _("take the line ends out of it"))
    files = starter_files((name or root.name).strip() or SETTINGS, shipped_version(), install)
    for path, text in files.items():
        write(root / path, text)
    write(root / LOCK, first_lock(root))
    click.echo(_("Your edition is in %(folder)s; read README.md there.", folder=root))
    return 0
