"""The line map: every journey as a line through the phases, as high as the mood in each phase."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from klantreis.locale import _
from klantreis.model.journey import Cell, Journey
from klantreis.model.library import Library
from klantreis.model.profiles import Profile
from klantreis.views.figure import FigureText
from klantreis.views.figures.line_words import lines_said, lines_table, reading_notes, scale_said
from klantreis.views.links import journey_page, profile_page

LINE_MAP = "lijnenkaart"
"""The name of the figure."""

MOST_LINES = 24
"""With more journeys than this, a line stands for all journeys of one profile."""
COLOURS = 8
"""How many line colours the palette has."""


@dataclass(frozen=True, slots=True)
class Band:
    """A phase: its name and the parts that it spans, counted from the left."""

    label: str
    first: int
    count: int


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the mood scale."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `heights` and `told` have an entry per phase, `stops` counts parts from the left.

    In a phase whose mood is not told, the line keeps the height of the phase before it.
    """

    mark: str
    title: str
    name: str
    address: str
    token: str
    shape: str
    heights: tuple[float, ...]
    told: tuple[bool, ...]
    stops: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class LineMapView:
    """What the line map shows."""

    text: FigureText
    bands: tuple[Band, ...]
    parts: tuple[str, ...]
    scale_title: str
    scale: tuple[Step, ...]
    stop_meaning: str
    unknown_meaning: str
    lines: tuple[Line, ...]


def line_map_view(library: Library) -> LineMapView:
    """Show a line per journey, or one per profile when there are too many journeys to tell apart."""
    grouped = len(library.journeys) > MOST_LINES
    lines = profile_lines(library) if grouped else tuple(journey_line(library, j) for j in library.journeys)
    bands, scale = phase_bands(library), mood_scale(library)
    parts = tuple(part.label for part in library.parts.values())
    opening = (
        _("Each line is a profile: all tenants whose situation it fits best, in our estimate.")
        if grouped
        else _("Each line is a tenant; an open circle is a part of which the tenant told something.")
    )
    text = FigureText(
        name=LINE_MAP,
        title=_("The line map: %(count)d tenants on their way", count=len(library.journeys)),
        caption=f"{opening} {reading_notes()}",
        alternative=f"{scale_said(scale)} {lines_said(lines, bands, parts)}",
        table=lines_table(lines, bands, parts),
    )
    return LineMapView(
        text=text,
        bands=bands,
        parts=parts,
        scale_title=_("Mood, our estimate"),
        scale=scale,
        stop_meaning=_("part of the story"),
        unknown_meaning=_("mood unknown"),
        lines=lines,
    )


def journey_line(library: Library, journey: Journey) -> Line:
    """Draw the line of one journey."""
    heights, told = _heights(library, journey.cells)
    return Line(
        mark=str(journey.number),
        title=journey.title,
        name=_("Tenant %(number)d: %(title)s", number=journey.number, title=journey.title),
        address=journey_page(journey.id),
        token=line_token(journey.number),
        shape="circle",
        heights=heights,
        told=told,
        stops=_stops(library, journey.cells),
    )


def line_token(number: int) -> str:
    """Give the colour of a line; after the last colour they start again."""
    return f"line-{(number - 1) % COLOURS + 1}"


def profile_lines(library: Library) -> tuple[Line, ...]:
    """Draw a line per profile, from all cells of the journeys that it fits best."""
    cells: dict[str, list[Cell]] = {profile.id: [] for profile in library.profiles}
    for journey in library.journeys:
        cells[journey.profile.best].extend(journey.cells)
    return tuple(
        _profile_line(library, profile, line_token(index), cells[profile.id])
        for index, profile in enumerate(library.profiles, start=1)
        if cells[profile.id]
    )


def _profile_line(library: Library, profile: Profile, token: str, cells: Sequence[Cell]) -> Line:
    heights, told = _heights(library, cells)
    return Line(
        mark=profile.numeral,
        title=profile.title,
        name=_("Profile %(numeral)s: %(title)s", numeral=profile.numeral, title=profile.title),
        address=profile_page(profile.id),
        token=token,
        shape=profile.shape,
        heights=heights,
        told=told,
        stops=_stops(library, cells),
    )


def _heights(library: Library, cells: Sequence[Cell]) -> tuple[tuple[float, ...], tuple[bool, ...]]:
    moods: dict[str, list[int]] = {phase.id: [] for phase in library.phases}
    for cell in cells:
        if cell.mood is not None:
            moods[library.phase_of[cell.part].id].append(cell.mood)
    means = [sum(values) / len(values) if values else None for values in moods.values()]
    heights = []
    height = next((mean for mean in means if mean is not None), 0.0)
    for mean in means:
        height = height if mean is None else mean
        heights.append(height)
    return tuple(heights), tuple(mean is not None for mean in means)


def _stops(library: Library, cells: Sequence[Cell]) -> tuple[int, ...]:
    places = {part: index for index, part in enumerate(library.parts)}
    return tuple(sorted({places[cell.part] for cell in cells}))


def phase_bands(library: Library) -> tuple[Band, ...]:
    """Give the phases as bands over the parts."""
    counts = [len(phase.parts) for phase in library.phases]
    firsts = accumulate(counts[:-1], initial=0)
    return tuple(
        Band(phase.label, first, count)
        for phase, first, count in zip(library.phases, firsts, counts, strict=True)
    )


def mood_scale(library: Library) -> tuple[Step, ...]:
    """Give the steps of the mood scale, from low to high."""
    return tuple(Step(step.value, step.label) for step in sorted(library.moods.steps, key=lambda s: s.value))
