"""One phase on a sheet: part by part, with the cells of all tenants, in letters for a small group."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from klantreis.locale import _
from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.model.phases import Part, Phase
from klantreis.views.cells import map_order
from klantreis.views.history import Key, keys
from klantreis.views.index import Index
from klantreis.views.sheets.columns import Block, Letters, Row, choose_columns, count_letters
from klantreis.views.sheets.grid import TenantHead, letters_of, pages_of, tenant_head
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.pieces import (
    SheetCell,
    SheetProfile,
    SheetTip,
    sheet_cell,
    sheet_profile,
    sheet_tip,
    what_is_uncertain,
    who_speaks,
)
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet

PAPERS = ("a2", "a3")
WIDTH, GUTTER, LEAST = 396.0, 7.0, 50.0
"""The width of what is printed, the space between columns, and the narrowest column; in mm on A3."""
LETTERS = {1: 14.0, 2: 12.5}
"""The letters of cells in points on A3, by the number of parts: with few parts there is room for more."""
SMALLEST, MEASURE = 10.0, 13.0
"""The letters of cells with more parts, and those for which heights are estimated."""


@dataclass(frozen=True, slots=True)
class PhaseTenant:
    """A tenant, with the profile that fits the situation best in our estimate."""

    head: TenantHead
    profile: SheetProfile


@dataclass(frozen=True, slots=True)
class PhasePart:
    """A part as a column: what the conversations taught, the cells tenant by tenant, the tips.

    `also` says which cells of other parts tell of it too.
    """

    id: str
    label: str
    insight: tuple[str, ...]
    cells: tuple[SheetCell, ...]
    also: str
    tips: tuple[SheetTip, ...]
    width: float


@dataclass(frozen=True, slots=True)
class PhasePage:
    """One page: its tenants, and the parts with what these tenants went through."""

    parts: tuple[PhasePart, ...]
    tenants: tuple[PhaseTenant, ...]


@dataclass(frozen=True, slots=True)
class PhaseSheetView:
    """What the sheet of a phase shows; lengths are in mm on A3, letters in points."""

    id: str
    label: str
    question: str
    insight: tuple[str, ...]
    steps: tuple[tuple[str, bool], ...]
    pages: tuple[PhasePage, ...]
    notes: tuple[str, ...]
    estimate: str
    golden_heading: str
    golden: tuple[SheetTip, ...]
    gutter: float
    width: float
    letter: float


def phase_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the sheets of the phases for the catalogue."""
    return tuple(
        CatalogueEntry(
            f"klantreis-{phase.id}",
            _("The klantreis: %(phase)s", phase=phase.label),
            _("One phase to read and discuss: part by part, with all tenants, insights and tips."),
            PAPERS,
            partial(_make, index, phase),
            _shows(index.library, phase),
        )
        for phase in index.library.phases
    )


def _shows(library: Library, phase: Phase) -> frozenset[Key]:
    parts = {part.id for part in phase.parts}
    cells = [cell for _journey, cell in library.cells() if parts.intersection([cell.part, *cell.also])]
    golden = [tip for tip in library.golden_tips if tip.phases == "all" or phase.id in tip.phases]
    general = [tip for tip in library.general_tips if tip.part in parts]
    return keys(phase, cells, golden, general)


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
    letter = LETTERS.get(len(phase.parts), SMALLEST)
    parts = {part.id for part in phase.parts}
    here = [journey for journey in library.journeys if any(cell.part in parts for cell in journey.cells)]
    return PhaseSheetView(
        id=phase.id,
        label=phase.label,
        question=phase.question,
        insight=paragraphs(phase.insight or ""),
        steps=tuple((other.label, other is phase) for other in library.phases),
        pages=tuple(_page(index, phase, journeys, letter) for journeys in pages_of(here)),
        notes=(
            _("Which profile fits a tenant best, is our estimate."),
            who_speaks(),
            what_is_uncertain(),
        ),
        estimate=_("our estimate"),
        golden_heading=_("Golden tips for this phase"),
        golden=tuple(sheet_tip(tip) for tip in index.tips if tip.kind == "golden" and phase.id in tip.phases),
        gutter=GUTTER,
        width=WIDTH,
        letter=letter,
    )


def _page(index: Index, phase: Phase, journeys: Sequence[Journey], letter: float) -> PhasePage:
    widths = _widths(index, phase, journeys, letter)
    return PhasePage(
        tuple(_part(index, part, journeys, width) for part, width in zip(phase.parts, widths, strict=True)),
        tuple(
            PhaseTenant(tenant_head(index, journey), sheet_profile(index, journey.profile.best))
            for journey in journeys
        ),
    )


def _part(index: Index, part: Part, journeys: Sequence[Journey], width: float) -> PhasePart:
    here = {journey.id for journey in journeys}
    cells = (cell for cell in index.in_part.get(part.id, ()) if cell.journey in here)
    return PhasePart(
        part.id,
        part.label,
        paragraphs(part.insight or ""),
        tuple(sheet_cell(cell) for cell in cells),
        _also(index, part, here),
        _tips(index, part),
        width,
    )


def _also(index: Index, part: Part, here: set[str]) -> str:
    found = [cell for cell in index.also_in_part.get(part.id, ()) if cell.journey in here]
    told = "; ".join(f"{cell.tenant.label} ({cell.part.text})" for cell in found)
    return _("See also: %(cells)s", cells=told) if told else ""


def _tips(index: Index, part: Part) -> tuple[SheetTip, ...]:
    return tuple(sheet_tip(tip) for tip in index.tips if tip.kind == "general" and part.id in tip.parts)


def _widths(index: Index, phase: Phase, journeys: Sequence[Journey], letter: float) -> list[float]:
    """Divide the width over the parts, so that the fullest column becomes as low as it can.

    Heights are known for letters of another size, so everything is enlarged to that.
    """
    larger = MEASURE / letter
    blocks = tuple(Block(column, _letters(index, part, journeys)) for column, part in enumerate(phase.parts))
    row = Row(blocks, (1,) * len(blocks))
    columns = choose_columns((row,), total=WIDTH * larger, least=LEAST * larger, gutter=GUTTER * larger)
    return [round(width / larger, 3) for width in columns.widths]


def _letters(index: Index, part: Part, journeys: Sequence[Journey]) -> tuple[Letters, ...]:
    """Count the letters of all that stands under a part."""
    cells = (
        letters_of(index, cell)
        for journey in journeys
        for cell in map_order(index.library, journey)
        if cell.part == part.id
    )
    also = _also(index, part, {journey.id for journey in journeys})
    tips = (count_letters(tip.label, tip.title, *tip.text) for tip in _tips(index, part))
    return count_letters("", "", part.insight or ""), *cells, count_letters("", "", also), *tips
