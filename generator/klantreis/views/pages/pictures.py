"""Figures on pages, by name."""

from klantreis.views.index import Index
from klantreis.views.page import Picture


def picture(index: Index, name: str) -> Picture:
    """Give the figure with this name, with its words."""
    view = index.figures[name]
    return Picture(view, view.text)
