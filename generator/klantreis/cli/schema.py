"""`klantreis schema`: JSON Schemas with which an editor helps while typing."""

from pathlib import Path

import click

from klantreis.cli.dutch import DutchCommand
from klantreis.cli.options import root_option
from klantreis.cli.streams import write
from klantreis.content.edition import is_edition
from klantreis.locale import _
from klantreis.model.edition_schema import edition_schemas
from klantreis.model.schema import Schema, schemas
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
    written = _schemas(root)
    for kind, schema in written.items():
        write(folder / f"{kind}.schema.json", json_text(schema))
    click.echo(_("%(count)d schemas written in %(folder)s", count=len(written), folder=folder))


def _schemas(root: Path) -> dict[str, Schema]:
    if is_edition(root):
        return {kind: schema for kind, (_files, schema) in edition_schemas().items()}
    return schemas()
