"""Figures on pages, by name."""

from typing import cast

from klantreis.views.figure import HasText
from klantreis.views.index import Index
from klantreis.views.page import Picture


def picture(index: Index, name: str) -> Picture:
    """Give the figure with this name, with its words."""
    view = cast("HasText", index.figures[name])
    return Picture(view, view.text)
