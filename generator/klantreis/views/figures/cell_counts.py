"""How many cells there are: per part, and per tenant or profile."""

from collections import Counter
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.views.figure import Entry, FigureText, Table
from klantreis.views.figures.line_map import MOST_LINES, line_token
from klantreis.views.links import part_anchor


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
    """The number of cells per part (rows) and per tenant or profile (columns)."""

    text: FigureText
    columns: tuple[CountColumn, ...]
    rows: tuple[CountRow, ...]
    totals: tuple[int, ...]
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
    totals = tuple(sum(row.counts[index] for row in rows) for index in range(len(columns)))
    heads = tuple(columns.values())
    return CellCountsView(
        text=_text(heads, rows, totals, grouped=grouped),
        columns=heads,
        rows=rows,
        totals=totals,
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


def _text(
    columns: tuple[CountColumn, ...], rows: tuple[CountRow, ...], totals: tuple[int, ...], *, grouped: bool
) -> FigureText:
    total = sum(totals)
    caption = _("A dot is a cell: something that a tenant went through, under the part where it stands.")
    if grouped:
        estimate = _("The number of cells per part and profile. Which profile fits is our estimate.")
        caption = estimate
    return FigureText(
        name="aantallen",
        title=_("%(total)d cells in %(parts)d parts", total=total, parts=len(rows)),
        caption=caption,
        alternative=" ".join(f"{row.part}: {_row_said(columns, row)}." for row in rows)
        + f" {_('Together')}: {_counts_said(columns, totals)}.",
        table=Table(
            caption=_("The number of cells per part"),
            head=(_("Part"), *(column.name for column in columns), _("Together")),
            rows=(
                *((Entry(row.part, row.address), *_entries((*row.counts, row.total))) for row in rows),
                (Entry(_("Together")), *_entries((*totals, total))),
            ),
        ),
    )


def _entries(counts: tuple[int, ...]) -> tuple[Entry, ...]:
    return tuple(Entry(str(count)) for count in counts)


def _row_said(columns: tuple[CountColumn, ...], row: CountRow) -> str:
    said = _counts_said(columns, row.counts)
    return f"{row.total} ({said})" if said else str(row.total)


def _counts_said(columns: tuple[CountColumn, ...], counts: tuple[int, ...]) -> str:
    return ", ".join(
        f"{column.name.lower()} {count}×" for column, count in zip(columns, counts, strict=True) if count
    )
