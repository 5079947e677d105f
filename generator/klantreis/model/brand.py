"""The look of an edition: a small part of the brand.yml format."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from klantreis.model.base import ContentModel, Line
from klantreis.model.scalars import Weight

COLOUR_PATTERN = r"^#[0-9a-f]{6}$"

Colour = Annotated[str, StringConstraints(pattern=COLOUR_PATTERN)]
"""A colour as `#rrggbb`, in lower case."""


SANS, SERIF = "Klantreis Sans", "Klantreis Serif"
"""The fonts that come with klantreis: for texts, and for titles, stories and quotes. They need no files."""


class Meta(ContentModel):
    """Whose look it is."""

    name: Line
    """The name of the brand."""


class Colours(ContentModel):
    """The colours: a palette of names."""

    palette: dict[str, Colour]
    """Every colour by its name; `NAME-tint` is its background, `NAME-dark` its value in the dark."""


class FontFile(ContentModel):
    """A file with one face of a font."""

    path: Line
    """The file, as seen from the root: TTF, OTF or WOFF2. One file may hold letters of many weights."""
    weight: Weight = 400
    """How bold its letters are, such as 400 or 700."""
    style: Literal["normal", "italic"] = "normal"
    """Whether its letters slant."""


class Font(ContentModel):
    """A font that the pages use."""

    family: Line
    """The name of the font."""
    source: Literal["file", "system"]
    """`file`: shipped with the site; `system`: taken from the reader's device, for pages only."""
    files: list[FontFile] = Field(default=[])
    """The files of a font of your own; the fonts that come with klantreis need none."""


class Typography(ContentModel):
    """The fonts, by their work."""

    fonts: list[Font] = Field(min_length=1)
    """The fonts that the pages and posters use."""
    base: Line
    """The font of running text."""
    headings: Line
    """The font of titles, stories and quotes."""


class Brand(ContentModel):
    """The look: name, colours and fonts."""

    meta: Meta
    """Whose look it is."""
    logo: Line | None = None
    """The logo: an SVG or PNG file, as seen from the root. It stands at the head of pages and the foot of sheets."""
    color: Colours
    """The colours."""
    typography: Typography
    """The fonts."""
