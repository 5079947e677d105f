"""What every page of the site is."""

from dataclasses import dataclass

from klantreis.views.figure import FigureText
from klantreis.views.marks import Link


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure on a page: the view to draw, and the words and the table that go with it."""

    drawing: object
    text: FigureText


@dataclass(frozen=True, slots=True)
class Page:
    """A page: where it stands, which template shows it, and what the template shows.

    `address` counts from the root (`huurders/cafe/`; the home page is empty); `view` is a frozen
    dataclass; `trail` leads from the home page to the page above this one; `scripts` and
    `styles` are the browser components that only pages such as this one use; `searched` tells
    whether the search of the site looks in it, with `boost` as its weight.
    """

    address: str
    template: str
    title: str
    description: str
    view: object
    trail: tuple[Link, ...] = ()
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    formerly: tuple[str, ...] = ()
    boost: float = 1
    searched: bool = True
