"""What every figure has: a picture, the same facts in words, and the same facts in a table."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Entry:
    """A field of a data table; `address` is a page of the site, such as `huurders/cafe/`, or None."""

    text: str
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """The facts of a figure as a table; the first entry of a row is its head."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[Entry, ...], ...]


@dataclass(frozen=True, slots=True)
class FigureText:
    """What stands around a picture: title, caption, text alternative and table.

    `name` is unique on the site and safe as an HTML id; `alternative` carries the facts of the picture.
    """

    name: str
    title: str
    caption: str
    alternative: str
    table: Table


class HasText(Protocol):
    """Any figure view: it carries its own words."""

    @property
    def text(self) -> FigureText:
        """The words and the table that go with the picture."""
