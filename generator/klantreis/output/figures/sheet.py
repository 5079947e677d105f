"""A sheet to draw on: CSS pixels from the top left, colours by the name of their token."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Literal

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from klantreis.output.figures.fonts import REGULAR, SANS, font
from klantreis.output.figures.inline import body, document

NO_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}


class Sheet:
    """One drawing; what is drawn later lies on top."""

    def __init__(self, name: str, width: float, height: float) -> None:
        """Open an empty sheet; the name of the figure salts its ids, so that no two figures share one."""
        self.name, self.width, self.height = name, width, height
        self._figure = Figure(figsize=(width / 72, height / 72), dpi=72, frameon=False)
        self._down = Affine2D().scale(1, -1).translate(0, height)
        self._colours: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._link: str | None = None
        self._drawn = 0

    @contextmanager
    def link(self, address: str | None, name: str) -> Iterator[None]:
        """Make what is drawn meanwhile a link to a page of the site, if it has one."""
        if address is not None:
            self._link = f"site:{address}"
            self._names[self._link] = name
        yield
        self._link = None

    def fill(self, path: Path, token: str) -> None:
        """Fill a shape."""
        self._add(PathPatch(path, facecolor=self._colour(token), linewidth=0), self._down)

    def stroke(self, path: Path, token: str, width: float, *, dots: float | None = None) -> None:
        """Draw a line with round ends; `dots` makes it a row of dots, that many line widths apart."""
        dash = "solid" if dots is None else (0, (0.01, dots))
        colour = self._colour(token)
        patch = PathPatch(path, fill=False, edgecolor=colour, linewidth=width, linestyle=dash, capstyle="round")
        self._add(patch, self._down)

    def text(  # noqa: PLR0913 (a text has many sides, and each has a plain default)
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float,
        token: str = "ink",
        anchor: Literal["left", "center", "right"] = "left",
        weight: int = REGULAR,
        family: str = SANS,
        turn: float = 0,
    ) -> None:
        """Write one line of text on the baseline `y`, turned by degrees against the clock."""
        artist = Text(
            *self._down.transform((x, y)),
            text,
            color=self._colour(token),
            fontproperties=font(family, weight, size),
            horizontalalignment=anchor,
            verticalalignment="baseline",
            rotation=turn,
            rotation_mode="anchor",
            parse_math=False,
        )
        self._add(artist, None)

    def svg(self) -> str:
        """Give the drawing as SVG for inside a page."""
        return document(self.body(), self.width, self.height)

    def body(self) -> str:
        """Give what is drawn, to be laid over or under another drawing of the same size."""
        xml = StringIO()
        with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": self.name}):
            FigureCanvasSVG(self._figure).print_svg(xml, metadata=NO_METADATA)
        return body(xml.getvalue(), self._colours, self._names)

    def _add(self, artist: Artist, transform: Affine2D | None) -> None:
        self._drawn += 1
        artist.set_zorder(self._drawn)
        artist.set_url(self._link)
        artist.set_transform(transform or Affine2D())
        self._figure.add_artist(artist)

    def _colour(self, token: str) -> str:
        known = {name: colour for colour, name in self._colours.items()}
        colour = known.get(token, f"#0100{len(known):02x}")
        self._colours[colour] = token
        return colour
