"""How many cells there are: per part, and per tenant or profile."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.views.figure import Entry, FigureText, Table
from klantreis.views.figures.line_map import MOST_LINES, line_token
from klantreis.views.links import part_anchor

MOST_DOTS = 2
"""With more cells of one tenant in one part than this, all counts are numbers."""


@dataclass(frozen=True, slots=True)
class CountColumn:
    """A tenant, or a profile when there are too many tenants."""

    mark: str
    name: str
    token: str
    shape: str


@dataclass(frozen=True, slots=True)
class CountRow:
    """A part, with its number of cells for every column and in all."""

    phase: str
    part: str
    address: str
    counts: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class CellCountsView:
    """The number of cells per part (rows) and per tenant or profile (columns).

    `numbers` tells that a count is too high to be drawn as dots.
    """

    text: FigureText
    columns: tuple[CountColumn, ...]
    rows: tuple[CountRow, ...]
    totals: tuple[int, ...]
    numbers: bool
    total_label: str
    total: int


def cell_counts_view(library: Library) -> CellCountsView:
    """Count the cells; a cell counts once, under the part where it stands."""
    grouped = len(library.journeys) > MOST_LINES
    columns = _profiles(library) if grouped else _tenants(library)
    cells = Counter(
        (cell.part, journey.profile.best if grouped else journey.id) for journey, cell in library.cells()
    )
    rows = tuple(
        CountRow(phase.label, part.label, part_anchor(phase.id, part.id), counts, sum(counts))
        for phase in library.phases
        for part in phase.parts
        for counts in [tuple(cells[part.id, key] for key in columns)]
    )
    heads = tuple(columns.values())
    totals = tuple(sum(row.counts[index] for row in rows) for index in range(len(heads)))
    numbers = max(cells.values(), default=0) > MOST_DOTS
    caption = (
        _("The number of cells per part and profile. Which profile fits is our estimate.")
        if grouped
        else _("The number of cells: pieces of the story of a tenant, each under its part.")
        if numbers
        else _("A dot is a cell: a piece of the story of a tenant, under its part.")
    )
    return CellCountsView(
        text=FigureText(
            name="aantallen",
            title=_("%(total)d cells in %(parts)d parts", total=sum(totals), parts=len(rows)),
            caption=caption,
            alternative=_said(heads, rows, totals),
            table=_table(heads, rows, totals),
        ),
        columns=heads,
        rows=rows,
        totals=totals,
        numbers=numbers,
        total_label=_("Together"),
        total=sum(totals),
    )


def _tenants(library: Library) -> dict[str, CountColumn]:
    return {
        journey.id: CountColumn(
            mark=str(journey.number),
            name=_("Tenant %(number)d", number=journey.number),
            token=line_token(journey.number),
            shape="circle",
        )
        for journey in library.journeys
    }


def _profiles(library: Library) -> dict[str, CountColumn]:
    return {
        profile.id: CountColumn(
            mark=profile.numeral,
            name=_("Profile %(numeral)s", numeral=profile.numeral),
            token=line_token(index),
            shape=profile.shape,
        )
        for index, profile in enumerate(library.profiles, start=1)
    }


def _said(columns: Sequence[CountColumn], rows: Sequence[CountRow], totals: Sequence[int]) -> str:
    sums = [(row.part, row.counts) for row in rows] + [(_("Together"), totals)]
    return " ".join(f"{name}: {sum(counts)} ({_counts_said(columns, counts)})." for name, counts in sums)


def _counts_said(columns: Sequence[CountColumn], counts: Sequence[int]) -> str:
    pairs = zip(columns, counts, strict=True)
    return ", ".join(f"{column.name.lower()}: {count}" for column, count in pairs if count) or _("nobody")


def _table(columns: Sequence[CountColumn], rows: Sequence[CountRow], totals: Sequence[int]) -> Table:
    return Table(
        caption=_("The number of cells per part"),
        head=(_("Part"), *(column.name for column in columns), _("Together")),
        rows=(
            *((Entry(row.part, row.address), *_entries(*row.counts, row.total)) for row in rows),
            (Entry(_("Together")), *_entries(*totals, sum(totals))),
        ),
    )


def _entries(*counts: int) -> tuple[Entry, ...]:
    return tuple(Entry(str(count)) for count in counts)
