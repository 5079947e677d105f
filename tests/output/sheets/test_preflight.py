"""Preflight: what cannot be printed is a diagnostic at the place in the content where it can be mended."""

import pytest

from klantreis.diagnostics import Diagnostic, Position
from klantreis.model.contrast import contrast
from klantreis.output.sheets.inks import Letters
from klantreis.output.sheets.preflight import CODES, Proof, preflight, proof_text, read_proof
from klantreis.output.sheets.typeset import Fit
from klantreis.views.sheets.sheet import Sheet
from klantreis.wording import WORDING

SHEET = Sheet("gouden-tips", "a2", landscape=False, template="", title="", view=None, version="", date="")
CELL = Position("journeys/4-cafe.yml", 30, 5)
MUTED = Position("_brand.yml", 12, 12)
PLACES = {("cell", "cafe-schaamte"): CELL, ("colour", "muted"): MUTED}
COLOURS = {"ink": "#1f2937", "muted": "#8a94a3", "card": "#ffffff"}


def box(*, needs: float = 90, has: float = 100, letter: float = 12, role: str = "body") -> Fit:
    """Give the box of a cell."""
    return Fit("cell", "cafe-schaamte", role, needs, has, letter)


def look(*found: Fit | Letters, wall: bool = True) -> list[Diagnostic]:
    """Look at a sheet with these boxes and letters."""
    boxes = tuple(item for item in found if isinstance(item, Fit))
    inks = tuple(item for item in found if isinstance(item, Letters))
    return preflight(SHEET, Proof(1, boxes, inks), PLACES, COLOURS, wall=wall)


def test_a_sound_sheet() -> None:
    """A sheet on which everything fits and can be read has no diagnostics."""
    assert look(box(), box(needs=100.004), Letters("#1f2937", "#ffffff", 12)) == []


def test_what_does_not_fit() -> None:
    """A text that needs more room than its box has is told of where it stands, with how much is too much."""
    (found,) = look(box(needs=125))

    assert (found.position, found.code) == (CELL, "does-not-fit")
    assert found.message == "dit past niet op zijn plek op het vel 'gouden-tips' (A2)"
    assert found.hint == "maak het ongeveer 20 procent korter."


@pytest.mark.parametrize(
    ("role", "letter", "wall", "codes"),
    [
        ("title", 72, True, []),
        ("title", 71.9, True, ["letters-too-small"]),
        ("title", 26, False, []),
        ("head", 35, True, ["letters-too-small"]),
        ("subhead", 24, True, []),
        ("subhead", 23, True, ["letters-too-small"]),
        ("body", 9, False, []),
        ("body", 8.9, False, ["letters-too-small"]),
        ("body", 8.9, True, ["letters-too-small"]),
    ],
)
def test_small_letters(role: str, letter: float, codes: list[str], *, wall: bool) -> None:
    """What is read from afar has a least size by its role, and nothing is under 9 points."""
    found = look(box(letter=letter, role=role), wall=wall)

    assert [one.code for one in found] == codes


def test_a_size_is_rounded_down() -> None:
    """Letters of 8.999 points are not called 9.00 points."""
    (found,) = look(box(letter=8.999))

    assert "8.99 punt; minstens 9 is nodig" in found.message


def test_low_contrast() -> None:
    """Letters that stand out too little are told of at the colour in the brand, with one that does."""
    (found,) = look(Letters("#8a94a3", "#ffffff", 12))
    better = str(found.hint).partition("'")[2][:7]

    assert (found.position, found.code) == (MUTED, "low-contrast-in-print")
    assert "'muted' te weinig contrast met 'card': 3.0" in found.message
    assert contrast(better, "#ffffff") >= 4.5


def test_large_letters_need_less_contrast() -> None:
    """From 18 points a contrast of 3 is enough, as in WCAG 2.2."""
    assert look(Letters("#8a94a3", "#ffffff", 18)) == []


def test_a_proof_is_read_back() -> None:
    """What the cache keeps of a sheet is what preflight saw."""
    found = Proof(2, (box(), box(role="head")), (Letters("#1f2937", "#ffffff", 12),))

    assert read_proof(proof_text(found)) == found


def test_every_code_has_words() -> None:
    """Everything that preflight can find has words."""
    assert set(CODES) <= set(WORDING)


def test_what_does_not_fit_comes_first() -> None:
    """Where a text runs over its box, the colours under it say nothing of the brand."""
    found = look(box(needs=125), Letters("#1f2937", "#1f2937", 12))

    assert [one.code for one in found] == ["does-not-fit"]
