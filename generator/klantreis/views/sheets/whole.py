"""The whole klantreis on one sheet: all tenants beside all parts, under the line map."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from types import MappingProxyType

from klantreis.locale import _
from klantreis.model.journey import Journey, Voice
from klantreis.model.library import Library
from klantreis.views.figures.line_map import LINE_MAP
from klantreis.views.figures.wide_line_map import WideLineMapView
from klantreis.views.history import Key, keys
from klantreis.views.index import Index
from klantreis.views.marks import voice_label
from klantreis.views.sheets.columns import Columns, choose_columns, spans, tallest
from klantreis.views.sheets.grid import (
    Own,
    Placed,
    PlacedTip,
    TenantHead,
    cells_row,
    heads_row,
    pages_of,
    placed_cells,
    placed_tips,
    tenant_head,
)
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.pieces import (
    SheetCell,
    SheetProfile,
    SheetTip,
    sheet_cell,
    sheet_profile,
    sheet_tips,
    what_is_uncertain,
    what_order,
)
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME = "klantreis"
WIDTH, TENANT, APPROACH, GUTTER, LEAST = 1165.0, 150.0, 84.0, 4.6, 45.0
"""The width of what is printed, of the first and the last column, and between columns; in mm on A0."""
HEIGHTS = MappingProxyType({"masthead": 30.0, "map": 88.0, "lines": 70.0, "heads": 86.0, "all": 816.0})
"""How high the zones of the sheet are, in mm on A0; `lines` is the line map in the zone of the map."""
INSIGHTS, TENANTS, ROWS = 76.0, 50.0, 472.0
"""The room for the insights, for any tenant, and for all tenants of a page.

An insight or a tenant that is taller asks for more width, and when all are, they ask for another page.
"""
LEAST_PHASES = 3
"""The first, beside the tenants, and two others: the tips stand under those."""
PIXEL = 0.36
"""A pixel of the line map, in mm on A0."""


@dataclass(frozen=True, slots=True)
class WholePart:
    """A part with what the conversations taught about it."""

    id: str
    label: str
    insight: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WholePhase:
    """A phase above its columns; `left` and `width` are those of its band."""

    id: str
    label: str
    insight: tuple[str, ...]
    parts: tuple[WholePart, ...]
    left: float
    width: float
    shaded: bool


@dataclass(frozen=True, slots=True)
class WholeTenant:
    """A tenant as a row, from the background to the profile."""

    head: TenantHead
    background: tuple[SheetCell, ...]
    placed: tuple[Placed, ...]
    profile: SheetProfile


@dataclass(frozen=True, slots=True)
class WholeConclusion:
    """A conclusion over all conversations."""

    id: str
    number: int
    title: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TipsLeft:
    """Where the blocks of tips begin, under the phases: the golden tips have the room before them all."""

    general: float
    eye_openers: float
    outcome: float


@dataclass(frozen=True, slots=True)
class WholePage:
    """One page, with its own division into columns: `line_map` is the name of the figure above them."""

    line_map: str
    phases: tuple[WholePhase, ...]
    tenants: tuple[WholeTenant, ...]
    general: tuple[PlacedTip, ...]
    tips_left: TipsLeft
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class WholeView:
    """What the whole klantreis shows; lengths are in mm on A0."""

    heading: str
    intro: tuple[str, ...]
    reading_heading: str
    reading: tuple[str, ...]
    voices_heading: str
    voices: tuple[tuple[str, str], ...]
    profiles_heading: str
    profiles: tuple[SheetProfile, ...]
    pages: tuple[WholePage, ...]
    estimate: str
    golden_heading: str
    golden: tuple[SheetTip, ...]
    general_heading: str
    eye_openers_heading: str
    eye_openers: tuple[SheetTip, ...]
    conclusions_heading: str
    opening: tuple[str, ...]
    conclusions: tuple[WholeConclusion, ...]
    gutter: float
    width: float
    tenant: float
    approach: float
    heights: dict[str, float]


@dataclass(frozen=True)
class _Grid:
    """The columns of a page: one for every part, but for those of the first phase."""

    journeys: Sequence[Journey]
    own: Own
    groups: tuple[int, ...]
    columns: Columns


def whole_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the whole klantreis for the catalogue; none with so few phases that no tips fit under them."""
    purpose = _(
        "The whole klantreis on one sheet: to read together in a group, along a tenant or along a part."
    )
    make = partial(_make, index)
    if len(index.library.phases) < LEAST_PHASES:
        return ()
    return (
        CatalogueEntry(
            NAME, _("The whole klantreis"), purpose, ("a0", "a1"), make, _shows(index.library), table=("a1",)
        ),
    )


def _shows(library: Library) -> frozenset[Key]:
    return keys(
        library.phases,
        library.journeys,
        library.profiles,
        library.golden_tips,
        library.general_tips,
        library.eye_openers,
        library.conclusions,
    )


def _make(index: Index, paper: str) -> Sheet:
    grids = _grids(index)
    return make_sheet(
        index,
        NAME,
        paper,
        template="whole.typ",
        title=index.library.about.heading,
        view=_view(index, grids),
        landscape=True,
        figures={
            f"{LINE_MAP}-{number}": _line_map(index, grid) for number, grid in enumerate(grids, start=1)
        },
    )


def _grids(index: Index) -> list[_Grid]:
    """Divide the tenants over as few pages as hold them."""
    journeys = index.library.journeys
    tries = ([_grid(index, some) for some in pages_of(journeys, least)] for least in count(1))
    return next(
        grids
        for grids in tries
        if len(grids) >= len(journeys) or max(map(partial(_height, index), grids)) <= ROWS
    )


def _height(index: Index, grid: _Grid) -> float:
    """Estimate how high the rows of all tenants become."""
    rows = (cells_row(index, journey, grid.own, grid.groups, TENANTS) for journey in grid.journeys)
    return sum(tallest(row, grid.columns) for row in rows)


def _grid(index: Index, journeys: Sequence[Journey]) -> _Grid:
    phases = index.library.phases[1:]
    own = {part.id: column for column, part in enumerate(part for phase in phases for part in phase.parts)}
    groups = tuple(len(phase.parts) for phase in phases)
    rows = [heads_row(index, own, groups, INSIGHTS)]
    rows += [cells_row(index, journey, own, groups, TENANTS) for journey in journeys]
    total = WIDTH - TENANT - APPROACH - 2 * GUTTER
    columns = choose_columns(tuple(rows), total=total, least=LEAST, gutter=GUTTER)
    return _Grid(journeys, own, groups, columns)


def _view(index: Index, grids: Sequence[_Grid]) -> WholeView:
    library = index.library
    return WholeView(
        heading=library.about.heading,
        intro=tuple(one_line(text) for text in library.about.intro),
        reading_heading=_("How to read the klantreis"),
        reading=_reading(),
        voices_heading=_("Who speaks?"),
        voices=tuple((voice.value, voice_label(voice)) for voice in Voice),
        profiles_heading=_("Four profiles, four situations"),
        profiles=tuple(sheet_profile(index, profile.id) for profile in library.profiles),
        pages=tuple(_page(index, grid, number) for number, grid in enumerate(grids, start=1)),
        estimate=_("our estimate"),
        golden_heading=_("Golden tips"),
        golden=sheet_tips(index, "golden"),
        general_heading=_("General tips by part"),
        eye_openers_heading=_("Eye-openers of participants"),
        eye_openers=sheet_tips(index, "eye-opener"),
        conclusions_heading=_("What the conversations taught"),
        opening=paragraphs(library.conclusions.opening),
        conclusions=tuple(
            WholeConclusion(item.id, item.number, item.title, paragraphs(item.text))
            for item in library.conclusions.conclusions
        ),
        gutter=GUTTER,
        width=WIDTH,
        tenant=TENANT,
        approach=APPROACH,
        heights=dict(HEIGHTS),
    )


def _page(index: Index, grid: _Grid, number: int) -> WholePage:
    phases = _phases(index, grid)
    shared = (*grid.groups[:-2], sum(grid.groups[-2:]))
    general = placed_tips(index, grid.own, shared, grid.columns, GUTTER + APPROACH)
    return WholePage(
        line_map=f"{LINE_MAP}-{number}",
        phases=phases,
        tenants=tuple(_tenant(index, journey, grid) for journey in grid.journeys),
        general=general,
        tips_left=_tips_left([phase.left for phase in phases], general),
        widths=tuple(round(width, 3) for width in grid.columns.widths),
    )


def _tips_left(starts: Sequence[float], general: Sequence[PlacedTip]) -> TipsLeft:
    """Let every block begin with a phase: at the latest the last two, for an edition can hide some."""
    eye_openers, outcome = starts[min(3, len(starts) - 2)], starts[min(4, len(starts) - 1)]
    tips = (TENANT + GUTTER + tip.left for tip in general)
    own = (max(start for start in starts if start < tip + GUTTER) for tip in tips)
    return TipsLeft(min([eye_openers, *own]), eye_openers, outcome)


def _reading() -> tuple[str, ...]:
    return (
        _(
            "From left to right you follow one tenant; from top to bottom you compare one part over all tenants."
        ),
        _(
            "The thick line above a text stands under its part; the text may run on over empty fields beside it."
        ),
        what_is_uncertain(),
        _("The higher a line, the lighter the mood: our estimate, per phase. Dotted: unknown."),
        what_order(),
    )


def _phases(index: Index, grid: _Grid) -> tuple[WholePhase, ...]:
    start = TENANT + GUTTER
    bands = [(start + grid.columns.left(a), grid.columns.width(a, b)) for a, b in spans(grid.groups)]
    return tuple(
        WholePhase(
            phase.id,
            phase.label,
            paragraphs(phase.insight or ""),
            tuple(WholePart(part.id, part.label, paragraphs(part.insight or "")) for part in phase.parts),
            round(left, 3),
            round(width, 3),
            shaded=number % 2 == 0 and number > 0,
        )
        for number, (phase, (left, width)) in enumerate(
            zip(index.library.phases, [(0.0, TENANT), *bands], strict=True)
        )
    )


def _tenant(index: Index, journey: Journey, grid: _Grid) -> WholeTenant:
    row = cells_row(index, journey, grid.own, grid.groups, TENANTS)
    first = {part.id for part in index.library.phases[0].parts}
    return WholeTenant(
        head=tenant_head(index, journey),
        background=tuple(sheet_cell(index.cells[cell.id]) for cell in journey.cells if cell.part in first),
        placed=placed_cells(index, journey, grid.own, row, grid.columns),
        profile=sheet_profile(index, journey.profile.best),
    )


def _line_map(index: Index, grid: _Grid) -> WideLineMapView:
    """Put every stop above the middle of its column, and that of the first phase near its edge."""
    columns, start = grid.columns, TENANT + GUTTER
    middles = [start + columns.left(i) + width / 2 for i, width in enumerate(columns.widths)]
    ends = [start + columns.left(end) - GUTTER / 2 for _first, end in spans(grid.groups)]
    last = start + columns.left(len(columns.widths)) - GUTTER
    first = [TENANT - 12 - 8 * n for n, _part in enumerate(index.library.phases[0].parts)]
    return WideLineMapView(
        text=index.line_map.text,
        map=index.line_map,
        own=None,
        stops=_pixels(*reversed(first), *middles),
        borders=_pixels(start - GUTTER / 2, *ends[:-1]),
        first=(TENANT - 36) / PIXEL,
        last=(last - 6) / PIXEL,
        width=last / PIXEL,
        height=HEIGHTS["lines"] / PIXEL,
    )


def _pixels(*places: float) -> tuple[float, ...]:
    return tuple(round(place / PIXEL, 2) for place in places)
