"""`klantreis export`: the whole checked library as one JSON document."""

from pathlib import Path

import click

from klantreis.cli.content import sound_library
from klantreis.cli.dutch import DutchCommand
from klantreis.cli.options import root_option
from klantreis.cli.streams import print_data, write
from klantreis.locale import _
from klantreis.output.data import json_text
from klantreis.views.export import export_document


@click.command(cls=DutchCommand, help=_("Give the whole checked content as one JSON document."))
@root_option
@click.option("--out", metavar=_("FILE"), help=_("The file to write; without this option: to the screen."))
def command(root: Path, out: str | None) -> int:
    """Print the document or write it."""
    library = sound_library(root)
    if library is None:
        return 1
    text = json_text(export_document(library))
    if out is None:
        print_data(text)
    else:
        write(Path(out), text)
    return 0
