"""A sheet to draw on: CSS pixels from the top left, colours by the name of their token."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import StringIO
from typing import Literal

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from klantreis.model.brand import SANS
from klantreis.output.figures.fonts import REGULAR, font
from klantreis.output.figures.inline import body, document
from klantreis.output.figures.paths import HAIR

NO_METADATA = {"Date": None, "Creator": None, "Format": None, "Type": None}


class Label(Text):
    """A line of text of which only the anchor is placed: the reader of the SVG lays it out."""

    def draw(self, renderer: RendererBase) -> None:
        """Write the text without measuring it, which takes most of the time of a figure."""
        gc = renderer.new_gc()
        gc.set_foreground(self.get_color())
        gc.set_url(self.get_url())
        x, y = self.get_unitless_position()
        y = renderer.get_canvas_width_height()[1] - y
        look, turn = self.get_fontproperties(), self.get_rotation()
        renderer.draw_text(gc, x, y, self.get_text(), look, turn, mtext=self)


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
        patch = PathPatch(path, fill=False, edgecolor=self._colour(token), linewidth=width)
        patch.set(capstyle="round", joinstyle="round")
        if dots is not None:
            patch.set_linestyle((0, (HAIR, dots)))
        self._add(patch, self._down)

    def text(  # noqa: PLR0913  a text has many sides, and each has a plain default
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float,
        colour: str = "ink",
        anchor: Literal["left", "center", "right"] = "left",
        weight: int = REGULAR,
        family: str = SANS,
        turn: float = 0,
    ) -> None:
        """Write one line of text on the baseline `y`, turned by degrees against the clock."""
        artist = Label(
            x,
            self.height - y,
            text,
            color=self._colour(colour),
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
            canvas = FigureCanvasSVG(self._figure)
            canvas.print_svg(xml, metadata=NO_METADATA)  # type: ignore[no-untyped-call]  # has no types
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
