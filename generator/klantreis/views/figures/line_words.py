"""The lines of the line map in words and as a table: the same facts as the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klantreis.locale import _
from klantreis.views.figure import Entry, Table
from klantreis.views.figures.words import number, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from klantreis.views.figures.line_map import Band, Line, Step


def reading_notes() -> str:
    """Say how to read a line, and what it does not say."""
    return " ".join(
        [
            _("The height is the mean mood of the cells in a phase: our estimate."),
            _("A dotted line means that we do not know the mood there; it keeps the height before it."),
            _("Lines of the same height are drawn side by side."),
            _("Within a phase the order is that of the map, not of the calendar."),
            _("The parts of follow-up and outcome are alternatives, not steps."),
        ]
    )


def scale_said(scale: Sequence[Step]) -> str:
    """Say how far the mood goes, and what its steps are called."""
    low, high = scale[0], scale[-1]
    return _(
        "The mood goes from %(low)s (%(low_label)s) to %(high)s (%(high_label)s).",
        low=number(low.value),
        low_label=low.label.lower(),
        high=number(high.value),
        high_label=high.label.lower(),
    )


def lines_said(lines: Sequence[Line], bands: Sequence[Band], parts: Sequence[str]) -> str:
    """Say every line, phase by phase."""
    return " ".join(line_said(line, bands, parts) for line in lines)


def line_said(line: Line, bands: Sequence[Band], parts: Sequence[str]) -> str:
    """Say one line, phase by phase: the mood, and where it stops."""
    phases = "; ".join(
        f"{band.label.rstrip('?')}: {said}"
        for band, said in zip(bands, phases_said(line, bands, parts), strict=True)
    )
    return sentence(f"{line.name}. {phases}")


def phases_said(line: Line, bands: Sequence[Band], parts: Sequence[str]) -> list[str]:
    """Say for each phase the mood of a line and the parts where it stops."""
    return [_phase_said(line, index, band, parts) for index, band in enumerate(bands)]


def _phase_said(line: Line, index: int, band: Band, parts: Sequence[str]) -> str:
    mood = number(line.heights[index]) if line.told[index] else _("mood unknown")
    stops = [parts[stop] for stop in line.stops if band.first <= stop < band.first + band.count]
    return f"{mood} ({', '.join(stops)})" if stops else mood


def lines_table(lines: Sequence[Line], bands: Sequence[Band], parts: Sequence[str]) -> Table:
    """Put the lines in a table: a row per line, a column per phase."""
    return Table(
        caption=_("The lines in numbers: mood per phase from -2 to 2, and the parts with a stop"),
        head=(_("Line"), *(band.label for band in bands)),
        rows=tuple(
            (Entry(line.name, line.address), *(Entry(said) for said in phases_said(line, bands, parts)))
            for line in lines
        ),
    )
