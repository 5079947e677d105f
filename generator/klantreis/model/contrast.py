"""Contrast between two colours as WCAG 2.2 counts it, and the nearest colour that has enough of it."""

from collections.abc import Collection, Mapping
from colorsys import hls_to_rgb, rgb_to_hls

STEPS = 255
BEND = 0.04045


def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours `#rrggbb`, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mirrored(colour: str) -> str:
    """Give the colour with its lightness mirrored: the same hue for the dark."""
    hue, lightness, saturation = rgb_to_hls(*_channels(colour))
    return _hex(hls_to_rgb(hue, 1 - lightness, saturation))


def nearest_passing(colour: str, backgrounds: Collection[str], least: float) -> str | None:
    """Give the colour of the same hue and nearest lightness with enough contrast; None when there is none."""
    return nearest_with(colour, dict.fromkeys(backgrounds, least))


def nearest_with(colour: str, least: Mapping[str, float]) -> str | None:
    """Give the nearest colour as above, where every other colour asks for a contrast of its own."""
    hue, lightness, saturation = rgb_to_hls(*_channels(colour))
    steps = sorted((step / STEPS for step in range(STEPS + 1)), key=lambda other: abs(other - lightness))
    candidates = (colour, *(_hex(hls_to_rgb(hue, step, saturation)) for step in steps))
    return next(
        (one for one in candidates if all(contrast(one, other) >= least[other] for other in least)), None
    )


def _channels(colour: str) -> tuple[float, float, float]:
    """Give red, green and blue, from 0 to 1."""
    red, green, blue = bytes.fromhex(colour[1:])
    return red / STEPS, green / STEPS, blue / STEPS


def _hex(channels: tuple[float, float, float]) -> str:
    """Give a colour as `#rrggbb`."""
    return "#" + bytes(round(channel * STEPS) for channel in channels).hex()


def _luminance(colour: str) -> float:
    """Give the relative luminance, as WCAG 2.2 defines it."""
    linear = [
        channel / 12.92 if channel <= BEND else ((channel + 0.055) / 1.055) ** 2.4
        for channel in _channels(colour)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
