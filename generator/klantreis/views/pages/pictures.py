"""Figures on pages, by name."""

from typing import Protocol, cast

from klantreis.views.figure import FigureText
from klantreis.views.index import Index
from klantreis.views.page import Picture


class HasText(Protocol):
    """Any figure view: it carries its own words."""

    @property
    def text(self) -> FigureText:
        """The words and the table that go with the picture."""


def picture(index: Index, name: str) -> Picture:
    """Give the figure with this name, with its words."""
    view = cast("HasText", index.figures[name])
    return Picture(view, view.text)
