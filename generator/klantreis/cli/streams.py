"""What the program prints and writes: readable in every code page, and quiet when nobody reads on."""

import io
import os
import sys
from pathlib import Path

import click

from klantreis.cli.dutch import refused
from klantreis.output.writer import write_file


def never_fail_on_a_character() -> None:
    """Let a character that the terminal does not know become a question mark, not a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def print_data(text: str) -> None:
    """Print JSON as UTF-8, whatever the terminal's code page: that is what its readers expect."""
    click.echo(_utf8(text), nl=False)


def _utf8(text: str) -> bytes:
    r"""Encode JSON; half a character, as a strange file name can hold, becomes its escape: \udcff."""
    return text.encode("utf-8", errors="backslashreplace")


def drop_output() -> None:
    """Send what is still to be printed nowhere, so that Python does not complain of it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        os.dup2(nowhere, stream.fileno())


def write(path: Path, data: str | bytes) -> None:
    """Write a file whole; a place that cannot be written is wrong usage."""
    try:
        write_file(path, _utf8(data) if isinstance(data, str) else data)
    except OSError as error:
        raise refused(path, error) from error
