"""Tests of content.typed: the name that was most likely meant."""

import pytest

from klantreis.content.typed import did_you_mean, meant_id
from klantreis.diagnostics import Diagnostic, Position

FOUND = Diagnostic(Position("content.yml"), "unknown-part", "bericht", "algemene tip")


def test_near_name_is_the_hint() -> None:
    """A name that is near takes the place of the general hint."""
    assert did_you_mean(FOUND, "schaamt", ["trots", "schaamte"]).hint == "bedoel je 'schaamte'?"


def test_no_near_name_keeps_the_hint() -> None:
    """Without a name that is near, the general hint stays."""
    assert did_you_mean(FOUND, "schaamt", ["trots", "brief"]) == FOUND


@pytest.mark.parametrize("typed", ["Cafe-Schaamte", "café_schaamte", " cafe--schaamte.", "cafe-schaamte"])
def test_meant_id(typed: str) -> None:
    """What cannot be an id mostly says which id was meant."""
    assert meant_id(typed) == "cafe-schaamte"
