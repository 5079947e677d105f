"""One phase on a sheet: the same grid as the whole klantreis, in letters for a small group."""

from dataclasses import dataclass
from functools import partial

from klantreis.locale import _
from klantreis.model.journey import Journey
from klantreis.model.phases import Phase
from klantreis.views.index import Index
from klantreis.views.sheets.columns import Columns, choose_columns
from klantreis.views.sheets.grid import (
    Own,
    Placed,
    PlacedTip,
    TenantHead,
    cells_row,
    heads_row,
    placed_cells,
    placed_tips,
    tenant_head,
    tips_row,
)
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.pieces import SheetProfile, SheetTip, sheet_profile, sheet_tip
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet

PAPERS = ("a2", "a3")
WIDTH, TENANT, GUTTER, LEAST = 396.0, 50.0, 5.0, 45.0
"""The width of what is printed, of the column of the tenants, and between columns; in mm on A3."""
LETTERS = {1: 14.0, 2: 12.0}
"""The letters of cells in points on A3, by the number of parts: with few parts there is room for more."""
SMALLEST = 9.7
MEASURE = 13
"""The letters for which heights are estimated."""


@dataclass(frozen=True, slots=True)
class PhasePart:
    """A part as a column."""

    id: str
    label: str
    insight: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhaseTenant:
    """A tenant as a row; `profile` is our estimate."""

    head: TenantHead
    profile: SheetProfile
    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class PhaseSheetView:
    """What the sheet of a phase shows; lengths are in mm on A3, letters in points."""

    id: str
    label: str
    question: str
    insight: tuple[str, ...]
    steps: tuple[tuple[str, bool], ...]
    parts: tuple[PhasePart, ...]
    tenants: tuple[PhaseTenant, ...]
    estimate: str
    general_label: str
    general: tuple[PlacedTip, ...]
    golden_heading: str
    golden: tuple[SheetTip, ...]
    widths: tuple[float, ...]
    gutter: float
    width: float
    tenant: float
    letter: float


def phase_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the sheets of the phases for the catalogue."""
    return tuple(
        CatalogueEntry(
            f"klantreis-{phase.id}",
            _("The klantreis: %(phase)s", phase=phase.label),
            _("One phase in larger letters: all tenants, the insights and the tips. %(question)s", question=phase.question),
            PAPERS,
            partial(_make, index, phase),
        )
        for phase in index.library.phases
    )


def _make(index: Index, phase: Phase, paper: str) -> Sheet:
    return make_sheet(
        index,
        f"klantreis-{phase.id}",
        paper,
        template="phase.typ",
        title=_("The klantreis: %(phase)s", phase=phase.label),
        view=_view(index, phase),
        landscape=True,
    )


def _view(index: Index, phase: Phase) -> PhaseSheetView:
    library = index.library
    own = {part.id: column for column, part in enumerate(phase.parts)}
    letter = LETTERS.get(len(own), SMALLEST)
    columns = _columns(index, own, letter)
    tenants = [journey for journey in library.journeys if any(cell.part in own for cell in journey.cells)]
    return PhaseSheetView(
        id=phase.id,
        label=phase.label,
        question=phase.question,
        insight=paragraphs(phase.insight or ""),
        steps=tuple((other.label, other is phase) for other in library.phases),
        parts=tuple(PhasePart(part.id, part.label, paragraphs(part.insight or "")) for part in phase.parts),
        tenants=tuple(_tenant(index, journey, own, columns) for journey in tenants),
        estimate=_("our estimate"),
        general_label=_("General tip"),
        general=placed_tips(index, own, tips_row(index, own, (len(own),)), columns),
        golden_heading=_("Golden tips for this phase"),
        golden=tuple(sheet_tip(tip) for tip in index.tips if tip.kind == "golden" and phase.id in tip.phases),
        widths=tuple(round(width * letter / MEASURE, 3) for width in columns.widths),
        gutter=GUTTER,
        width=WIDTH,
        tenant=TENANT,
        letter=letter,
    )


def _columns(index: Index, own: Own, letter: float) -> Columns:
    """Divide the width over the parts, as if its letters had the size for which heights are known."""
    groups, larger = (len(own),), MEASURE / letter
    rows = [cells_row(index, journey, own, groups) for journey in index.library.journeys]
    return choose_columns(
        [heads_row(index, own, groups), *rows, tips_row(index, own, groups)],
        total=(WIDTH - TENANT - GUTTER) * larger,
        least=LEAST * larger,
        gutter=GUTTER * larger,
    )


def _tenant(index: Index, journey: Journey, own: Own, columns: Columns) -> PhaseTenant:
    row = cells_row(index, journey, own, (len(own),))
    return PhaseTenant(
        tenant_head(index, journey),
        sheet_profile(index, journey.profile.best),
        placed_cells(index, journey, own, row, columns),
    )
