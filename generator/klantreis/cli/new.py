"""`klantreis new`: an edition of a corporation's own, that builds at once."""

import re
from pathlib import Path

import click

from klantreis import __version__
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.streams import write
from klantreis.content.edition import SETTINGS
from klantreis.content.lock import LOCK, lock_text
from klantreis.locale import _
from klantreis.output.starter import starter_files
from klantreis.output.writer import remove_folder, swap_folder
from klantreis.updating import find_update, shipped_version

VERSION = re.compile(r"[0-9]+(\.[0-9]+)*")
ADDRESS = re.compile(r"(git\+)?[a-z]+://")
FILE = re.compile(r"\.(whl|tar\.gz)$")


@click.command(
    cls=DutchCommand,
    help=_("Make an edition of your own in a new folder: your content laid over the base."),
)
@click.argument("folder", metavar=_("DIR"))
@click.option("--name", default=None, help=_("The name of the corporation; otherwise that of the folder."))
@click.option(
    "--install",
    default=__version__,
    metavar=_("SOURCE"),
    help=_("Where klantreis comes from: a version in an index, a file, or an address in git."),
)
def command(folder: str, name: str | None, install: str) -> int:
    """Make everything beside the folder, and put it in its place when it is whole."""
    root = Path(folder).absolute()
    _refuse(root, folder, f"{name or ''}{install}")
    requirement, wheel = _source(install)
    called = (name or "").strip() or root.name
    files: dict[str, str | bytes] = {**starter_files(called, shipped_version(), requirement)}
    if wheel:
        files[wheel.name] = wheel.read_bytes()
    beside = root.with_name(f".{root.name}.new")
    remove_folder(beside)
    for path, text in files.items():
        write(beside / path, text)
    write(beside / LOCK, _lock(beside))
    swap_folder(beside, root)
    click.echo(_("Your edition is in %(folder)s; read README.md there.", folder=root))
    return 0


def _refuse(root: Path, folder: str, typed: str) -> None:
    """Refuse a place where something would be lost, and what cannot stand in a file of one line."""
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        raise WrongUsage(
            _("'%(folder)s' is there already, and not empty", folder=folder),
            _("choose another name, or empty the folder"),
        )
    if Path.cwd().is_relative_to(root):
        raise WrongUsage(
            _("you are in '%(folder)s' now, and it must be made anew", folder=folder),
            _("go to the folder around it, and type `klantreis new %(name)s`", name=root.name),
        )
    if any(ord(letter) < ord(" ") for letter in typed):
        raise WrongUsage(_("a name and a source stand on one line"), _("take the line ends out of it"))


def _lock(root: Path) -> str:
    """Give the lock of the new edition; a name that makes a mistake in it is refused, and the edition goes."""
    checked, update = find_update(root)
    wrong = [one for one in checked.diagnostics if one.position.path == SETTINGS]
    if wrong or update is None:
        remove_folder(root)
        raise WrongUsage(
            _("this name does not do: %(message)s", message=wrong[0].message if wrong else ""),
            _("give another name with --name"),
        )
    return lock_text(update.lock)


def _source(install: str) -> tuple[str, Path | None]:
    """Give the line of requirements.txt, and the file that must stand beside it, if it is one."""
    if VERSION.fullmatch(install):
        return f"klantreis=={install}", None
    if ADDRESS.match(install):
        return f"klantreis @ {install}", None
    if not FILE.search(install):
        return install, None
    wheel = Path(install)
    if not wheel.is_file():
        raise WrongUsage(
            _("there is no file '%(file)s'", file=install), _("type the path of the file with klantreis")
        )
    return f"./{wheel.name}", wheel
