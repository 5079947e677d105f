"""Tests of model.contrast: contrast as WCAG 2.2 counts it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.model.contrast import contrast, mirrored, nearest_passing

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
        ("#123456", "#123456", 1.0),
    ],
)
def test_contrast(one: str, other: str, expected: float) -> None:
    """The contrast of known pairs is what WCAG's own examples give."""
    assert contrast(one, other) == pytest.approx(expected, abs=0.005)


@given(colours, colours)
def test_contrast_has_no_direction(one: str, other: str) -> None:
    """Contrast is the same both ways, and stands between 1 and 21."""
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


@given(colours, colours)
def test_nearest_passing(colour: str, background: str) -> None:
    """The colour that is proposed has enough contrast; one of 4.5 exists for every background."""
    proposed = nearest_passing(colour, [background], 4.5)

    assert proposed
    assert contrast(proposed, background) >= 4.5


@given(colours, colours)
def test_a_colour_that_passes_stays(colour: str, background: str) -> None:
    """A colour with enough contrast is its own nearest."""
    assert colour == nearest_passing(colour, [background], contrast(colour, background))


def test_no_colour_passes() -> None:
    """Between a dark, a light and a grey background no colour can be read."""
    assert nearest_passing("#1f2937", ["#000000", "#ffffff", "#777777"], 4.5) is None


@given(colours)
def test_mirrored(colour: str) -> None:
    """What is light becomes dark and what is dark becomes light, as far off from the middle."""
    lightness = sum((max(channels), min(channels))) if (channels := bytes.fromhex(colour[1:])) else 0
    mirror = bytes.fromhex(mirrored(colour)[1:])

    assert abs(max(mirror) + min(mirror) - (510 - lightness)) <= 2
