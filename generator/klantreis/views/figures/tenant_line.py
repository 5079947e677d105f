"""The line of one tenant, lifted out of the line map."""

from dataclasses import dataclass, replace

from klantreis.locale import _
from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.views.figure import Entry, FigureText, Table
from klantreis.views.figures.line_map import Line, LineMapView, journey_line
from klantreis.views.figures.line_words import line_said, phases_said, reading_notes, scale_said
from klantreis.views.links import phase_page


@dataclass(frozen=True, slots=True)
class TenantLineView:
    """One line in colour; the lines of the map lie grey behind it."""

    text: FigureText
    map: LineMapView
    own: Line


def tenant_line_view(library: Library, journey: Journey, line_map: LineMapView) -> TenantLineView:
    """Show the line of one journey before those of the line map, which all tenants share."""
    own = journey_line(library, journey)
    said = phases_said(own, line_map.bands, line_map.parts)
    text = FigureText(
        name=f"lijn-{journey.id}",
        title=_("The line of tenant %(number)d", number=journey.number),
        caption=" ".join(
            [
                _("In colour: tenant %(number)d. The grey lines are the line map.", number=journey.number),
                reading_notes(),
            ]
        ),
        alternative=f"{scale_said(line_map.scale)} {line_said(own, line_map.bands, line_map.parts)}",
        table=Table(
            caption=_("The line of tenant %(number)d in numbers", number=journey.number),
            head=(_("Phase"), _("Mood from -2 to 2, and the parts with a stop")),
            rows=tuple(
                (Entry(phase.label, phase_page(phase.id)), Entry(words))
                for phase, words in zip(library.phases, said, strict=True)
            ),
        ),
    )
    return TenantLineView(text, _without_titles(line_map), _without_title(own))


def _without_titles(line_map: LineMapView) -> LineMapView:
    """Leave out what is not drawn behind a line, so that another title does not make every figure anew."""
    text = replace(line_map.text, alternative="", table=Table("", (), ()))
    return replace(line_map, text=text, lines=tuple(map(_without_title, line_map.lines)))


def _without_title(line: Line) -> Line:
    return replace(line, title="", name="")
