"""`klantreis schema`: JSON Schemas with which an editor helps while typing."""

from pathlib import Path

import click

from klantreis.cli.dutch import DutchCommand
from klantreis.cli.options import root_option
from klantreis.cli.streams import write
from klantreis.locale import _
from klantreis.model.schema import schemas
from klantreis.output.data import json_text


@click.command(
    cls=DutchCommand, help=_("Write JSON Schemas, with which an editor helps while you type content.")
)
@root_option
@click.option(
    "--out", metavar=_("DIR"), help=_("The folder to write in; without this option: schemas/ in the root.")
)
def command(root: Path, out: str | None) -> None:
    """Write one file a kind of content file."""
    folder = root / "schemas" if out is None else Path(out)
    written = schemas()
    for kind, schema in written.items():
        write(folder / f"{kind}.schema.json", json_text(schema))
    click.echo(_("%(count)d schemas written in %(folder)s", count=len(written), folder=folder))
