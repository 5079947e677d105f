"""Data for other programs."""

import csv
import io
import json
import re
from collections.abc import Sequence

NUMBER = re.compile(r"-?[0-9]+")


def json_text(document: object) -> str:
    """Write plain data as JSON that a person can read too: Dutch letters as they are, a line an entry."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def csv_text(rows: Sequence[Sequence[str]]) -> str:
    """Write rows as a spreadsheet in Dutch opens them: semicolons between, and a mark that says UTF-8.

    A spreadsheet takes a text that begins with one of four signs for a formula: it gets a quote before it,
    unless it is a number.
    """
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";").writerows([_inert(text) for text in row] for row in rows)
    return f"\ufeff{file.getvalue()}"


def _inert(text: str) -> str:
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) and not NUMBER.fullmatch(text) else text
