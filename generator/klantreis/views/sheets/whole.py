"""The whole klantreis on one sheet: all tenants beside all parts, under the line map."""

from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from klantreis.locale import _
from klantreis.model.journey import Journey, Voice
from klantreis.views.cells import map_order
from klantreis.views.figures.line_map import LineMapView
from klantreis.views.figures.wide_line_map import WideLineMapView
from klantreis.views.index import Index
from klantreis.views.marks import voice_label
from klantreis.views.sheets.columns import Block, Columns, Row, choose_columns, place, spans
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.pieces import (
    SheetCell,
    SheetProfile,
    SheetTip,
    sheet_cell,
    sheet_profile,
    sheet_tip,
    sheet_tips,
    short_voice,
)
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet

NAME = "klantreis"
LINE_MAP = "lijnenkaart"
WIDTH, TENANT, APPROACH, GUTTER, LEAST = 1165.0, 148.0, 84.0, 4.6, 45.0
"""The width of what is printed, of the first and the last column, and between columns; in mm on A0."""
HEIGHTS = {"masthead": 37.0, "map": 87.0, "lines": 66.0, "heads": 85.0, "rows": 486.0, "tips": 120.0}
PIXEL = 0.36
"""A pixel of the line map, in mm on A0."""


@dataclass(frozen=True, slots=True)
class WholePart:
    """A part with its column; the first part has none, since it stands beside the tenant."""

    id: str
    label: str
    insight: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WholePhase:
    """A phase above its columns; `left` and `width` are those of its band."""

    id: str
    label: str
    question: str
    insight: tuple[str, ...]
    parts: tuple[WholePart, ...]
    left: float
    width: float
    shaded: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """What one tenant has under one part; `own` is its own column, from `start` up to `end` it may stand."""

    own: int
    start: int
    end: int
    cells: tuple[SheetCell, ...]


@dataclass(frozen=True, slots=True)
class WholeTenant:
    """A tenant as a row."""

    id: str
    number: int
    label: str
    title: str
    token: str
    background: tuple[SheetCell, ...]
    placed: tuple[Placed, ...]
    profile: SheetProfile
    second: str | None


@dataclass(frozen=True, slots=True)
class PlacedTip:
    """A general tip under its part."""

    start: int
    end: int
    tip: SheetTip


@dataclass(frozen=True, slots=True)
class WholeConclusion:
    """A conclusion over all conversations."""

    id: str
    number: int
    title: str
    text: tuple[str, ...]


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
    phases: tuple[WholePhase, ...]
    tenants: tuple[WholeTenant, ...]
    estimate: str
    golden_heading: str
    golden: tuple[SheetTip, ...]
    general_heading: str
    general: tuple[PlacedTip, ...]
    eye_openers_heading: str
    eye_openers: tuple[SheetTip, ...]
    conclusions_heading: str
    opening: tuple[str, ...]
    conclusions: tuple[WholeConclusion, ...]
    widths: tuple[float, ...]
    gutter: float
    tenant: float
    approach: float
    heights: dict[str, float]


def whole_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the whole klantreis for the catalogue."""
    purpose = _("The whole klantreis on one sheet: to read together in a group, along a tenant or along a part.")
    return (CatalogueEntry(NAME, _("The whole klantreis"), purpose, ("a0", "a1"), partial(_make, index)),)


def _make(index: Index, paper: str) -> Sheet:
    columns = _columns(index)
    view = _view(index, columns)
    sheet = make_sheet(
        index, NAME, paper, template="whole.typ", title=index.library.about.heading, view=view, landscape=True
    )
    line_map = _line_map(index, columns)
    return replace(
        sheet, figures={LINE_MAP: line_map}, alternatives={LINE_MAP: line_map.text.alternative}
    )


def _columns(index: Index) -> Columns:
    groups = _groups(index)
    heads = tuple(
        Block(column, ((0, 0, len(index.library.parts[part].insight or "")),))
        for part, column in _parts(index).items()
    )
    rows = [Row(heads, groups, 64), *(_row(index, journey) for journey in index.library.journeys), _tips_row(index)]
    total = WIDTH - TENANT - APPROACH - 2 * GUTTER
    return choose_columns(rows, total=total, least=LEAST, gutter=GUTTER)


def _groups(index: Index) -> tuple[int, ...]:
    """Count the columns of every phase after the first: a cell stays within its phase."""
    return tuple(len(phase.parts) for phase in index.library.phases[1:])


def _parts(index: Index) -> dict[str, int]:
    """Give the column of every part after the first phase."""
    later = [part.id for phase in index.library.phases[1:] for part in phase.parts]
    return {part: column for column, part in enumerate(later)}


def _row(index: Index, journey: Journey) -> Row:
    letters: dict[int, list[tuple[int, int, int]]] = {}
    columns = _parts(index)
    for cell in map_order(index.library, journey):
        if cell.part in columns:
            label = len(index.library.parts[cell.part].label) + len(short_voice(cell.voice)) + 2
            size = label, len(cell.title), len(cell.text) + len(cell.quote or "")
            letters.setdefault(columns[cell.part], []).append(size)
    return Row(tuple(Block(column, tuple(sizes)) for column, sizes in letters.items()), _groups(index))


def _tips_row(index: Index) -> Row:
    """Give the row of the general tips; those of the last two phases may share their room."""
    blocks = (
        Block(column, ((0, len(tip.title), sum(map(len, tip.text))),))
        for column, tip in sorted(_general_tips(index).items())
    )
    *groups, outcome, now = _groups(index)
    return Row(tuple(blocks), (*groups, outcome + now), HEIGHTS["tips"] - 18)


def _general_tips(index: Index) -> dict[int, SheetTip]:
    """Give the general tips by the column of their part."""
    columns = _parts(index)
    return {columns[tip.parts[0]]: sheet_tip(tip) for tip in index.tips if tip.kind == "general"}


def _view(index: Index, columns: Columns) -> WholeView:
    library = index.library
    return WholeView(
        heading=library.about.heading,
        intro=tuple(" ".join(text.split()) for text in library.about.intro),
        reading_heading=_("How to read the klantreis"),
        reading=_reading(),
        voices_heading=_("Who speaks?"),
        voices=tuple((voice.value, voice_label(voice)) for voice in Voice),
        profiles_heading=_("Four profiles, four situations"),
        profiles=tuple(sheet_profile(index, profile.id) for profile in library.profiles),
        phases=_phases(index, columns),
        tenants=tuple(_tenant(index, journey, columns) for journey in library.journeys),
        estimate=_("our estimate"),
        golden_heading=_("Golden tips"),
        golden=sheet_tips(index, "golden"),
        general_heading=_("General tips by part"),
        general=_general(index, columns),
        eye_openers_heading=_("Eye-openers of participants"),
        eye_openers=sheet_tips(index, "eye-opener"),
        conclusions_heading=_("What the conversations taught"),
        opening=paragraphs(library.conclusions.opening),
        conclusions=tuple(
            WholeConclusion(item.id, item.number, item.title, paragraphs(item.text))
            for item in library.conclusions.conclusions
        ),
        widths=tuple(round(width, 3) for width in columns.widths),
        gutter=GUTTER,
        tenant=TENANT,
        approach=APPROACH,
        heights=HEIGHTS,
    )


def _reading() -> tuple[str, ...]:
    return (
        _("From left to right you follow one tenant; from top to bottom you compare one part over all tenants."),
        _("The thick line above a text stands under its part; the text may run on over empty fields beside it."),
        _("With an asterisk: placed by us with this tenant or part. Quotes are paraphrased."),
        _("The higher a line, the lighter the mood: our estimate, per phase. Dotted: unknown."),
    )


def _phases(index: Index, columns: Columns) -> tuple[WholePhase, ...]:
    phases, groups = index.library.phases, _groups(index)
    start = TENANT + GUTTER
    borders = [(0.0, TENANT), *((start + columns.left(a), columns.width(a, b)) for a, b in spans(groups))]
    return tuple(
        WholePhase(
            phase.id,
            phase.label,
            phase.question,
            paragraphs(phase.insight or ""),
            tuple(WholePart(part.id, part.label, paragraphs(part.insight or "")) for part in phase.parts),
            round(left, 3),
            round(width, 3),
            shaded=number % 2 == 0 and number > 0,
        )
        for number, (phase, (left, width)) in enumerate(zip(phases, borders, strict=True))
    )


def _tenant(index: Index, journey: Journey, columns: Columns) -> WholeTenant:
    library = index.library
    own = _parts(index)
    cells = [(cell.part, sheet_cell(index.cells[cell.id])) for cell in map_order(library, journey)]
    second = index.profiles[journey.profile.second] if journey.profile.second else None
    line_map = cast("LineMapView", index.figures[LINE_MAP])
    line = line_map.lines[library.journeys.index(journey)]
    return WholeTenant(
        id=journey.id,
        number=journey.number,
        label=_("Tenant %(number)d", number=journey.number),
        title=journey.title,
        token=line.token,
        background=tuple(cell for part, cell in cells if part not in own),
        placed=tuple(
            Placed(
                run.column,
                run.start,
                run.end,
                tuple(cell for part, cell in cells if own.get(part) == run.column),
            )
            for run in place(_row(index, journey), columns)
        ),
        profile=sheet_profile(index, journey.profile.best),
        second=second and _("second choice %(numeral)s", numeral=second.numeral),
    )


def _general(index: Index, columns: Columns) -> tuple[PlacedTip, ...]:
    tips, row = _general_tips(index), _tips_row(index)
    rows = (
        Row(tuple(block for block in row.blocks if start <= block.column < end), row.groups)
        for start, end in spans(row.groups)
    )
    return tuple(PlacedTip(run.start, run.end, tips[run.column]) for part in rows for run in place(part, columns))


def _line_map(index: Index, columns: Columns) -> WideLineMapView:
    line_map = cast("LineMapView", index.figures[LINE_MAP])
    start = TENANT + GUTTER
    middles = [start + columns.left(i) + width / 2 for i, width in enumerate(columns.widths)]
    borders = [start - GUTTER / 2, *(start + columns.left(end) - GUTTER / 2 for _first, end in spans(_groups(index)))]
    last = start + columns.left(len(columns.widths)) - GUTTER
    return WideLineMapView(
        map=line_map,
        stops=tuple(round(x / PIXEL, 2) for x in (TENANT - 12, *middles)),
        borders=tuple(round(x / PIXEL, 2) for x in borders[:-1]),
        first=round((TENANT - 36) / PIXEL, 2),
        last=round((last - 6) / PIXEL, 2),
        width=round(last / PIXEL, 2),
        height=round(HEIGHTS["lines"] / PIXEL, 2),
    )
