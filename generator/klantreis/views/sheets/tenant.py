"""One tenant on a sheet: the line, the story phase by phase, the profile, tips, and questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from klantreis.locale import _
from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.model.phases import Phase
from klantreis.views.cells import CellView, map_order
from klantreis.views.figures.wide_line_map import WideLineMapView
from klantreis.views.history import Key, keys
from klantreis.views.index import Index
from klantreis.views.links import part_anchor
from klantreis.views.sheets.columns import Block, Columns, Letters, Row, choose_columns, tallest
from klantreis.views.sheets.grid import TenantHead, letters_of, tenant_head
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.pieces import (
    SheetCell,
    SheetProfile,
    SheetTip,
    sheet_cell,
    sheet_profile,
    sheet_tip,
    what_is_uncertain,
    what_order,
)
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

if TYPE_CHECKING:
    from klantreis.views.marks import ProfileMark

PAPER = "a3"
WIDTH, GUTTER, LEAST, ROOM = 396.0, 6.0, 47.0, 105.0
"""The width of what is printed, the space between phases, the narrowest phase, the height for cells; in mm."""
LETTERS, MEASURE = (13.0, 12.5, 12.0, 11.5, 11.0, 10.5, 10.0), 13.0
"""The letters of cells in points, from large to small, and those for which heights are estimated."""
LINE_HEIGHT, PIXEL = 56.0, 0.25
"""The height of the line in mm, and the size of a pixel of it."""
SCALE, FIRST, MARGIN, END = 22.0, 34.0, 10.0, 6.0
"""In mm: where the line begins, its first stop, from the edge of a phase to a stop, and at the end."""


@dataclass(frozen=True, slots=True)
class TenantPhase:
    """What the tenant went through in a phase; `left` and `width` are those of its band.

    `elsewhere` says which cells of other phases tell of it too.
    """

    id: str
    label: str
    cells: tuple[SheetCell, ...]
    elsewhere: str
    left: float
    width: float
    shaded: bool


@dataclass(frozen=True, slots=True)
class TenantSheetView:
    """What the sheet of a tenant shows; lengths are in mm, letters in points."""

    head: TenantHead
    summary: tuple[str, ...]
    line: str
    line_height: float
    phases: tuple[TenantPhase, ...]
    nothing: str
    profile_heading: str
    estimate: str
    profile: SheetProfile
    others: tuple[str, ...]
    reason: tuple[str, ...]
    approach_heading: str
    tips_heading: str
    tips: tuple[SheetTip, ...]
    reflection_heading: str
    ours: str
    reflection: tuple[str, ...]
    notes: tuple[str, ...]
    fold: str
    width: float
    letter: float


def tenant_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the sheets of the tenants for the catalogue."""
    return tuple(
        CatalogueEntry(
            f"huurder-{journey.id}",
            _("Tenant %(number)d: %(title)s", number=journey.number, title=journey.title),
            _("One tenant from start to end, with questions to talk about in a small group."),
            (PAPER,),
            partial(_make, index, journey),
            _shows(index.library, journey),
            wall=False,
        )
        for journey in index.library.journeys
    )


def _shows(library: Library, journey: Journey) -> frozenset[Key]:
    parts = {cell.part for cell in journey.cells}
    tips = [tip for tip in library.general_tips if tip.part in parts]
    return keys(journey, library.profile[journey.profile.best], tips)


def _make(index: Index, journey: Journey, paper: str) -> Sheet:
    larger, letter = _columns(index, journey)
    columns = Columns(tuple(width * letter / MEASURE for width in larger.widths), GUTTER)
    return make_sheet(
        index,
        f"huurder-{journey.id}",
        paper,
        template="tenant.typ",
        title=_("Tenant %(number)d: %(title)s", number=journey.number, title=journey.title),
        view=_view(index, journey, columns, letter),
        landscape=True,
        figures={f"lijn-{journey.id}": _line(index, journey, columns)},
    )


def _columns(index: Index, journey: Journey) -> tuple[Columns, float]:
    """Divide the width over the phases, and choose the largest letters with which the story fits.

    With few cells there is room for large ones; that it fits in the end, Typst measures.
    """
    library = index.library
    letters: dict[str, list[Letters]] = {phase.id: [] for phase in library.phases}
    for cell in map_order(library, journey):
        notes = [cell.note] if cell.note else []
        letters[library.phase_of[cell.part].id].append(letters_of(index, cell, *notes))
    blocks = tuple(Block(number, tuple(cells)) for number, cells in enumerate(letters.values()))
    row = Row(blocks, (1,) * len(blocks))
    tries = ((_divided(row, letter), letter) for letter in LETTERS)
    return next(
        (
            (columns, letter)
            for columns, letter in tries
            if tallest(row, columns) * letter / MEASURE <= ROOM or letter == LETTERS[-1]
        )
    )


def _divided(row: Row, letter: float) -> Columns:
    larger = MEASURE / letter
    return choose_columns((row,), total=WIDTH * larger, least=LEAST * larger, gutter=GUTTER * larger)


def _view(index: Index, journey: Journey, columns: Columns, letter: float) -> TenantSheetView:
    placement = journey.profile
    return TenantSheetView(
        head=tenant_head(index, journey),
        summary=paragraphs(journey.summary),
        line=f"lijn-{journey.id}",
        line_height=LINE_HEIGHT,
        phases=_phases(index, journey, columns),
        nothing=_("The source tells nothing about this."),
        profile_heading=_("Which profile fits?"),
        estimate=_("our estimate"),
        profile=sheet_profile(index, placement.best),
        others=other_profiles(index, placement.second, placement.moves_to),
        reason=paragraphs(placement.reason),
        approach_heading=_("What helps in this situation"),
        tips_heading=_("Tips for these parts"),
        tips=_tips(index, journey),
        reflection_heading=_("To talk about"),
        ours=_("our working-out"),
        reflection=tuple(one_line(question.text) for question in journey.reflection),
        fold=_("Fold here"),
        notes=(
            _("The higher the line, the lighter the mood: our estimate, per phase. Dotted: unknown."),
            what_order(),
            what_is_uncertain(),
        ),
        width=WIDTH,
        letter=letter,
    )


def _phases(index: Index, journey: Journey, columns: Columns) -> tuple[TenantPhase, ...]:
    cells = [index.cells[cell.id] for cell in map_order(index.library, journey)]
    return tuple(
        TenantPhase(
            phase.id,
            phase.label,
            tuple(sheet_cell(cell) for cell in cells if cell.phase == phase.id),
            _elsewhere(cells, phase),
            round(columns.left(number), 3),
            round(columns.widths[number], 3),
            shaded=number % 2 == 0,
        )
        for number, phase in enumerate(index.library.phases)
    )


def _elsewhere(cells: Sequence[CellView], phase: Phase) -> str:
    """Say where cells of other phases tell of this one too; empty when none does."""
    here = {part_anchor(phase.id, part.id) for part in phase.parts}
    found = [cell for cell in cells if cell.phase != phase.id and here & {part.address for part in cell.also}]
    told = "; ".join(_("%(title)s (%(part)s)", title=cell.title, part=cell.part.text) for cell in found)
    return _("See also: %(cells)s", cells=told) if told else ""


def other_profiles(index: Index, second: str | None, moved: str | None) -> tuple[str, ...]:
    """Say which profiles come into it besides the one that fits best."""
    marks: Sequence[tuple[ProfileMark | None, str]] = (
        (index.profiles.get(second or ""), _("second choice %(numeral)s")),
        (index.profiles.get(moved or ""), _("moved to %(numeral)s")),
    )
    return tuple(said % {"numeral": mark.numeral} for mark, said in marks if mark)


def _tips(index: Index, journey: Journey) -> tuple[SheetTip, ...]:
    parts = {cell.part for cell in journey.cells}
    return tuple(
        sheet_tip(tip) for tip in index.tips if tip.kind == "general" and parts.intersection(tip.parts)
    )


def _line(index: Index, journey: Journey, columns: Columns) -> WideLineMapView:
    """Let the line run over the phases, with the stops of a phase spread over its width."""
    drawn = index.tenant_line(journey)
    stops = []
    for number, phase in enumerate(index.library.phases):
        before = FIRST if number == 0 else MARGIN
        room = columns.widths[number] - before - MARGIN
        steps = max(len(phase.parts) - 1, 1)
        first = columns.left(number) + before + (room / 2 if len(phase.parts) == 1 else 0)
        stops += [first + room * step / steps for step in range(len(phase.parts))]
    borders = [columns.left(number) - GUTTER / 2 for number in range(1, len(columns.widths))]
    return WideLineMapView(
        text=drawn.text,
        map=drawn.map,
        own=drawn.own,
        stops=tuple(round(stop / PIXEL, 2) for stop in stops),
        borders=tuple(round(border / PIXEL, 2) for border in borders),
        first=SCALE / PIXEL,
        last=(WIDTH - END) / PIXEL,
        width=WIDTH / PIXEL,
        height=LINE_HEIGHT / PIXEL,
    )
