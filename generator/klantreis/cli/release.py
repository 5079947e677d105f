"""`klantreis release`: a new content version, written down in history/."""

from pathlib import Path

import click

from klantreis.checking import HISTORY
from klantreis.cli.content import sound_library
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.options import root_option
from klantreis.cli.streams import write
from klantreis.content.files import wrong_folder
from klantreis.locale import _
from klantreis.output.data import json_text
from klantreis.views.history import release, release_document, version_key, versions


@click.command(
    cls=DutchCommand,
    help=_(
        "Write down a new version of the content in history/, so that later versions can tell what changed."
    ),
)
@root_option
@click.argument("version", metavar=_("VERSION"))
def command(root: Path, version: str) -> int:
    """Hold the version against content.yml and earlier ones, and write it."""
    _refuse_strange(version)
    _refuse_wrong_folder(root)
    _refuse_old(version, root / HISTORY)
    library = sound_library(root)
    if library is None:
        return 1
    if library.edition:
        raise WrongUsage(
            _("an edition of your own is not released: its site always says its version"),
            _("raise 'version' in klantreis.yml"),
        )
    _refuse_other(version, library.about.version)
    file = root / HISTORY / f"{version}.json"
    written = release(library)
    write(file, json_text(release_document(written)))
    click.echo(_("%(file)s written: %(count)d items", file=file, count=len(written.items)))
    return 0


def _refuse_strange(version: str) -> None:
    try:
        version_key(version)
    except ValueError:
        raise WrongUsage(
            _("'%(version)s' is not a version", version=version),
            _("type three numbers with points between them, such as 1.2.0"),
        ) from None


def _refuse_wrong_folder(root: Path) -> None:
    """Refuse to write in what is no folder of this project: a link can lead anywhere."""
    wrong = wrong_folder(root, HISTORY)
    if wrong:
        message = _(
            "the version has no place in '%(folder)s': %(reason)s", folder=HISTORY, reason=wrong.message
        )
        raise WrongUsage(message, wrong.hint or "")


def _refuse_old(version: str, history: Path) -> None:
    """Refuse a version that is there or comes before one that is there."""
    released = versions(file.stem for file in history.glob("*.json"))
    if not released or version_key(version) > version_key(released[-1]):
        return
    last = released[-1]
    message = (
        _("version %(version)s is released already", version=version)
        if version in released
        else _(
            "version %(version)s comes before %(last)s, which is released already", version=version, last=last
        )
    )
    major, minor, _patch = version_key(last)
    following = f"{major}.{minor + 1}.0"
    raise WrongUsage(
        message,
        _("write `version: %(next)s` in content.yml and type `klantreis release %(next)s`", next=following),
    )


def _refuse_other(version: str, in_content: str) -> None:
    """Refuse a version that content.yml does not have."""
    if version != in_content:
        raise WrongUsage(
            _("content.yml has version %(version)s", version=in_content),
            _(
                "type `klantreis release %(theirs)s`, or write `version: %(yours)s` in content.yml",
                theirs=in_content,
                yours=version,
            ),
        )
