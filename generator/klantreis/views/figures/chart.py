"""The figures of a practice case as bars; a figure without an exact value ends open."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.practice import Bar, Bound, Case, Chart
from klantreis.views.figure import Entry, FigureText, Table
from klantreis.views.figures.words import number, sentence
from klantreis.views.links import case_anchor

PERCENT, HUNDRED = "procent", 100.0
PART_OF_A_WHOLE = 25
"""From this percentage on, bars are drawn as parts of a hundred."""
ROOM = 1.25
"""How far other scales reach beyond the highest figure."""
ONE = 1.0
"""How far a scale reaches on which every figure is nought."""


@dataclass(frozen=True, slots=True)
class BarView:
    """One bar; `bound` is exact, about, below or above, and `said` is the figure in words."""

    label: str
    value: float
    bound: str
    said: str


@dataclass(frozen=True, slots=True)
class ChartView:
    """The bars of a chart, on a scale from nought to `limit`; `whole` when that is all there is."""

    text: FigureText
    limit: float
    whole: bool
    bars: tuple[BarView, ...]


def chart_view(chart: Chart, case: Case) -> ChartView:
    """Show the bars of a chart."""
    bars = tuple(_bar(bar, chart.unit) for bar in chart.bars)
    address = case_anchor(case.id)
    text = FigureText(
        name=f"grafiek-{chart.id}",
        title=chart.title,
        caption=" ".join([sentence(_("Figures of: %(name)s", name=case.organisation)), *_open_ends(chart)]),
        alternative=" ".join(sentence(f"{bar.label}: {bar.said}") for bar in bars),
        table=Table(
            caption=chart.title,
            head=(_("What"), _("How much")),
            rows=tuple((Entry(bar.label, address), Entry(bar.said)) for bar in bars),
        ),
    )
    most = max(bar.value for bar in bars)
    whole = chart.unit == PERCENT and PART_OF_A_WHOLE <= most <= HUNDRED
    return ChartView(text, HUNDRED if whole else most * ROOM or ONE, whole, bars)


def _bar(bar: Bar, unit: str) -> BarView:
    words = {
        Bound.EXACT: "%(value)s %(unit)s",
        Bound.ABOUT: _("about %(value)s %(unit)s"),
        Bound.BELOW: _("less than %(value)s %(unit)s"),
        Bound.ABOVE: _("more than %(value)s %(unit)s"),
    }
    said = words[bar.bound] % {"value": number(bar.value), "unit": unit}
    return BarView(bar.label, float(bar.value), bar.bound, said)


def _open_ends(chart: Chart) -> list[str]:
    notes = {
        Bound.ABOUT: _("A bar with a soft end is about so long."),
        Bound.BELOW: _("A bar that fades has no exact end: it ends somewhere before the dotted line."),
        Bound.ABOVE: _("A bar that fades after the dotted line ends somewhere beyond it."),
    }
    used = {bar.bound for bar in chart.bars}
    return [note for bound, note in notes.items() if bound in used]
