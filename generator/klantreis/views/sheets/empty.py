"""The empty klantreis: the phases and parts, with rows to write in."""

from dataclasses import dataclass

from klantreis.locale import _
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


@dataclass(frozen=True, slots=True)
class EmptyView:
    """What the empty klantreis shows; `row_label` stands before the line for a name."""

    lead: str
    row_label: str
    rows: int
    phases: tuple[EmptyPhase, ...]


def empty_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the empty klantreis for the catalogue."""

    def make(paper: str) -> Sheet:
        return make_sheet(
            index,
            NAME,
            paper,
            template="empty.typ",
            title=_("Our own klantreis"),
            view=_view(index, ROWS[paper]),
            landscape=True,
        )

    return (
        CatalogueEntry(
            NAME,
            _("Empty klantreis"),
            _("Map your own process, or the journey of a tenant of your own, in the same phases and parts."),
            ("a0", "a1", "a3"),
            make,
        ),
    )


def _view(index: Index, rows: int) -> EmptyView:
    return EmptyView(
        lead=_(
            "Use a row for a tenant, or for a step of your own process. Names of tenants stay off this sheet."
        ),
        row_label=_("Row"),
        rows=rows,
        phases=tuple(
            EmptyPhase(
                phase.id,
                phase.label,
                phase.question,
                tuple(EmptyPart(part.id, part.label) for part in phase.parts),
            )
            for phase in index.library.phases
        ),
    )
