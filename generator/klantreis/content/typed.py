"""What an author typed: how to show it in a message, and what was most likely meant."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches
from itertools import islice

from klantreis.diagnostics import Diagnostic
from klantreis.locale import _

LONGEST_NAME = 60
MOST_NAMES = 500  # comparing with each of thousands of names would take seconds


def shown(typed: str) -> str:
    """Give what was typed, on one line and no longer than an id can be."""
    line = " ".join(typed[: 2 * LONGEST_NAME].split())
    return line if len(line) <= LONGEST_NAME else f"{line[:LONGEST_NAME]}…"


def meant_id(typed: str) -> str:
    """Give the id that was most likely meant: in small letters, with single hyphens, without accents."""
    letters = (
        unicodedata.normalize("NFKD", typed[: 2 * LONGEST_NAME].casefold()).encode("ascii", "ignore").decode()
    )
    return re.sub("[^a-z0-9]+", "-", letters).strip("-")


def nearest(typed: str, known: Iterable[str]) -> str | None:
    """Give the known name nearest to what was typed, if one is near."""
    names = sorted(islice(known, MOST_NAMES))
    matches = get_close_matches(typed[:LONGEST_NAME].lower(), names, n=1, cutoff=0.7)
    return matches[0] if matches else None


def did_you_mean(found: Diagnostic, typed: str, known: Iterable[str]) -> Diagnostic:
    """Give the diagnostic the nearest known name as its hint, if one is near."""
    guess = nearest(typed, sorted(known))
    return replace(found, hint=_("Did you mean '%(name)s'?", name=guess)) if guess else found
