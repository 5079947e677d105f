"""What every sheet of paper is, and the catalogue in which it stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from klantreis.views.history import Key

PAPERS = {
    "a0": (841, 1189),
    "a1": (594, 841),
    "a2": (420, 594),
    "a3": (297, 420),
    "a4": (210, 297),
    "a5": (148, 210),
    "16x9": (180, 320),
}
"""The papers in millimetres, upright: width and height; 16x9 is a screen, on its side."""

SCREEN = "16x9"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document for the printer, ready to set.

    `template` is a file of output/sheets/templates/, which reads `view` (a frozen dataclass) as JSON;
    `figures` are figure views by the name under which the template shows them, drawn as SVG;
    `alternatives` says the same in words, by the same names. `version` and `date` stand on every sheet.
    """

    name: str
    paper: str
    landscape: bool
    template: str
    title: str
    view: object
    version: str
    date: str
    figures: Mapping[str, object] = field(default_factory=dict)
    alternatives: Mapping[str, str] = field(default_factory=dict)
    address: str | None = None
    """The full address of the page behind the QR code; None where no site address is configured."""


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """An item of the catalogue: what it is for, on which papers it comes, and how to make its sheet."""

    name: str
    title: str
    purpose: str
    papers: tuple[str, ...]
    make: Callable[[str], Sheet]
    """Takes the paper."""
    shows: frozenset[Key]
    """The items that stand on it: when one of them changes, what was printed is no longer current."""
    wall: bool = True
    """Whether it hangs on a wall (large letters) or lies in the hand."""
    table: tuple[str, ...] = ()
    """The papers on which a sheet for the wall lies on a table all the same, to be read from nearby."""
    both_sides: tuple[str, ...] = ()
    """The papers that are printed on both sides, turned over along the long edge."""

    screen: bool = False
    """Whether it is for a screen: it comes to edit too, beside what is printed of it."""
    folds: tuple[str, ...] = ()
    """The papers on which it is a booklet, to fold and staple."""

    def hangs(self, paper: str) -> bool:
        """Tell whether it hangs on a wall on this paper."""
        return self.wall and paper not in self.table
