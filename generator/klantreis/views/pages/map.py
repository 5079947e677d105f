"""The map: every tenant beside every part, with all cells."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.journey import Voice
from klantreis.model.library import Library
from klantreis.views.cells import CellView, tenant_link
from klantreis.views.figures.line_map import LINE_MAP
from klantreis.views.index import Index
from klantreis.views.links import part_anchor, phase_page
from klantreis.views.marks import Link, ProfileMark, voice_label
from klantreis.views.page import Page, Picture
from klantreis.views.pages.pictures import picture


@dataclass(frozen=True, slots=True)
class Column:
    """A part as a column; `first` tells that its phase starts here."""

    id: str
    phase: str
    label: Link
    first: bool


@dataclass(frozen=True, slots=True)
class PhaseHead:
    """A phase above its columns."""

    id: str
    label: Link
    span: int


@dataclass(frozen=True, slots=True)
class Field:
    """Where a tenant and a part meet: the cells, and those that stand elsewhere but belong here too."""

    column: Column
    cells: tuple[CellView, ...]
    also: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A tenant as a row."""

    id: str
    number: int
    tenant: Link
    profile: ProfileMark
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of a filter."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter: cells with another value of `name` step aside."""

    name: str
    label: str
    every: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class MapView:
    """What the map shows; `left` is what the filters announce."""

    line_map: Picture
    counts: Picture
    filters: tuple[Filter, ...]
    left: str
    none_left: str
    phases: tuple[PhaseHead, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    voices: tuple[Choice, ...]


def map_page(index: Index) -> Page:
    """Make the page of the map."""
    columns = _columns(index)
    view = MapView(
        line_map=picture(index, LINE_MAP),
        counts=picture(index, "aantallen"),
        filters=_filters(index),
        left=_("{left} of {total} cells left, of {tenants} tenants."),
        none_left=_("No cell fits all your choices. Take one choice back."),
        phases=tuple(
            PhaseHead(phase.id, Link(phase.label, phase_page(phase.id)), len(phase.parts))
            for phase in index.library.phases
        ),
        columns=columns,
        rows=_rows(index, columns),
        voices=tuple(Choice(voice, voice_label(voice)) for voice in Voice),
    )
    return Page(
        "klantreis/",
        "map.md.j2",
        _("The map"),
        _("All tenants beside all parts of the klantreis: read a row for one tenant, a column for one part."),
        view,
        scripts=("filter", "notes", "noting"),
        styles=("cell", "filter", "map", "noting"),
    )


def _columns(index: Index) -> tuple[Column, ...]:
    return tuple(
        Column(part.id, phase.id, Link(part.label, part_anchor(phase.id, part.id)), part is phase.parts[0])
        for phase in index.library.phases
        for part in phase.parts
    )


def _rows(index: Index, columns: tuple[Column, ...]) -> tuple[Row, ...]:
    fields: dict[tuple[str, str], tuple[list[CellView], list[CellView]]] = {}
    for kind, groups in enumerate((index.in_part, index.also_in_part)):
        for part, cells in groups.items():
            for cell in cells:
                fields.setdefault((cell.journey, part), ([], []))[kind].append(cell)
    return tuple(
        Row(
            journey.id,
            journey.number,
            tenant_link(journey),
            index.profiles[journey.profile.best],
            tuple(
                Field(column, *map(tuple, fields.get((journey.id, column.id), ((), ()))))
                for column in columns
            ),
        )
        for journey in index.library.journeys
    )


def _filters(index: Index) -> tuple[Filter, ...]:
    library = index.library
    return (
        Filter(
            "huurder",
            _("Tenant"),
            _("All tenants"),
            tuple(Choice(j.id, f"{j.number}. {j.title}") for j in library.journeys),
        ),
        Filter(
            "profiel",
            _("Profile (our estimate)"),
            _("All profiles"),
            tuple(Choice(mark.id, f"{mark.name}: {mark.title}") for mark in index.profiles.values()),
        ),
        *place_filters(library),
        Filter(
            "stem", _("Voice"), _("All voices"), tuple(Choice(voice, voice_label(voice)) for voice in Voice)
        ),
    )


def place_filters(library: Library) -> tuple[Filter, Filter]:
    """Give the filters by phase and by part."""
    return (
        Filter(
            "fase",
            _("Phase"),
            _("All phases"),
            tuple(Choice(phase.id, phase.label) for phase in library.phases),
        ),
        Filter(
            "onderdeel",
            _("Part"),
            _("All parts"),
            tuple(Choice(part.id, part.label) for part in library.parts.values()),
        ),
    )
