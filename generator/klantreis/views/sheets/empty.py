"""The empty klantreis: the phases and parts, with rows to write in."""

from dataclasses import dataclass
from functools import partial

from klantreis.locale import _
from klantreis.views.figures.line_map import mood_scale
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet

NAME = "lege-klantreis"
ROWS = {"a0": 6, "a1": 5, "a3": 3}
"""How many rows stay large enough to write in, by paper."""


@dataclass(frozen=True, slots=True)
class EmptyPart:
    """A part as a column."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class EmptyPhase:
    """A phase above its parts."""

    id: str
    label: str
    question: str
    parts: tuple[EmptyPart, ...]
    shaded: bool


@dataclass(frozen=True, slots=True)
class EmptyView:
    """What the empty klantreis shows; `scale` has the words of the mood from high to low."""

    lead: tuple[str, ...]
    line_label: str
    scale: tuple[str, ...]
    row_label: str
    rows: int
    phases: tuple[EmptyPhase, ...]


def empty_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the empty klantreis for the catalogue."""
    purpose = _("Map your own process, or the journey of a tenant of your own, in the same phases and parts.")
    papers, make = tuple(ROWS), partial(_make, index)
    return (
        CatalogueEntry(
            NAME, _("Empty klantreis"), purpose, papers, make, keys(index.library.phases), table=("a3",)
        ),
    )


def _make(index: Index, paper: str) -> Sheet:
    return make_sheet(
        index,
        NAME,
        paper,
        template="empty.typ",
        title=_("Our own klantreis"),
        view=_view(index, ROWS[paper]),
        landscape=True,
    )


def _view(index: Index, rows: int) -> EmptyView:
    return EmptyView(
        lead=(
            _("Use a row for a tenant, or for a step of your own process."),
            _("Names, addresses and other details of tenants stay off this sheet."),
        ),
        line_label=_("Draw the line here: how does it go with the tenant?"),
        scale=tuple(step.label for step in reversed(mood_scale(index.library))),
        row_label=_("Tenant or step"),
        rows=rows,
        phases=tuple(
            EmptyPhase(
                phase.id,
                phase.label,
                phase.question,
                tuple(EmptyPart(part.id, part.label) for part in phase.parts),
                shaded=number % 2 == 0 and number > 0,
            )
            for number, phase in enumerate(index.library.phases)
        ),
    )
