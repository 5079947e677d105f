"""Figures on pages, by name."""

from typing import TYPE_CHECKING, cast

from klantreis.views.index import Index
from klantreis.views.page import Picture

if TYPE_CHECKING:
    from klantreis.views.figure import HasText


def picture(index: Index, name: str) -> Picture:
    """Give the figure with this name, with its words."""
    view = cast("HasText", index.figures[name])
    return Picture(view, view.text)
