"""The colours of site, figures and posters, for light and for dark, complete."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from klantreis.content.look import DARK
from klantreis.model.brand import Brand
from klantreis.model.contrast import mirrored, nearest_passing

TEXT_CONTRAST = 4.5
LINE_CONTRAST = 3.0
"""The least contrast for text and for a drawn line: level AA of WCAG 2.2."""

TINTED = ("voice-tenant", "voice-story", "voice-corporation", "insight", "golden")
EVERYWHERE = ("ink", "muted", "accent")
INKS = (*EVERYWHERE, *TINTED)
LINES = tuple(f"line-{number}" for number in range(1, 9))
TINTS = tuple(f"{name}-tint" for name in TINTED)
GROUNDS = ("paper", "card", "band")
SURFACES = (*GROUNDS, "edge", *TINTS)
NAMES = frozenset({*INKS, *LINES, *SURFACES})
"""The colours that every brand gives; it may give more lines."""

LINE = re.compile(r"line-[1-9][0-9]?")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours by name, as `#rrggbb`; both hold the same names, and none ends in `-dark`."""

    light: Mapping[str, str]
    dark: Mapping[str, str]


def tokens(brand: Brand) -> Tokens:
    """Give all colours of a brand, with the dark values that it leaves out."""
    return complete(brand.color.palette)


def complete(palette: Mapping[str, str]) -> Tokens:
    """Add the dark values that a palette leaves out.

    A dark value keeps the hue and mirrors the lightness; text and lines become lighter from there until
    they have contrast enough with the dark surfaces that they stand on.
    """
    light = {name: colour for name, colour in palette.items() if not name.endswith(DARK)}
    dark = {name: palette.get(f"{name}{DARK}", mirrored(colour)) for name, colour in light.items()}
    for name in light:
        behind = backgrounds(name, dark)
        if behind and f"{name}{DARK}" not in palette:
            dark[name] = nearest_passing(dark[name], behind.values(), least_contrast(name)) or dark[name]
    return Tokens(MappingProxyType(light), MappingProxyType(dark))


def backgrounds(name: str, colours: Mapping[str, str]) -> dict[str, str]:
    """Give the surfaces on which a text or a line stands, by name; none for a surface."""
    names = [*GROUNDS] if name in EVERYWHERE or LINE.fullmatch(name) else []
    names += TINTS if name in EVERYWHERE else ["paper", "card", f"{name}-tint"] if name in TINTED else []
    return {surface: colours[surface] for surface in names if surface in colours}


def least_contrast(name: str) -> float:
    """Give the least contrast of a text or a line with its surfaces."""
    return LINE_CONTRAST if LINE.fullmatch(name) else TEXT_CONTRAST
