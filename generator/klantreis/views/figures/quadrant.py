"""The quadrant: which profile fits the situation of which tenant best, in our estimate."""

from collections import Counter
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.model.profiles import Level, Profile
from klantreis.views.figure import Entry, FigureText, Table
from klantreis.views.figures.line_map import MOST_LINES, line_token
from klantreis.views.links import journey_page

QUADRANT = "kwadrant"
"""The name of the figure."""


@dataclass(frozen=True, slots=True)
class Arrow:
    """Another profile, by its numeral: the second choice, or the one to which the situation moved."""

    to: str
    said: str
    moved: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A tenant, or a number of tenants with the same other profiles."""

    badge: str
    label: str
    name: str
    address: str | None
    token: str
    arrows: tuple[Arrow, ...]


@dataclass(frozen=True, slots=True)
class Quadrant:
    """A profile with its marks; `right` and `top` tell where it stands."""

    numeral: str
    shape: str
    title: str
    right: bool
    top: bool
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class QuadrantAxis:
    """An axis, with the words at its two ends."""

    label: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class QuadrantView:
    """The four profiles on their axes; the place of a mark within a profile means nothing."""

    text: FigureText
    across: QuadrantAxis
    upward: QuadrantAxis
    quadrants: tuple[Quadrant, ...]


def quadrant_view(library: Library) -> QuadrantView:
    """Put every tenant in the quadrant of the profile that fits best, in the order of the numbers."""
    across, upward = (QuadrantAxis(axis.label, _("low"), _("high")) for axis in library.axes.axes)
    quadrants = tuple(_quadrant(library, profile) for profile in library.profiles)
    text = FigureText(
        name=QUADRANT,
        title=_("Where we place the tenants in the profiles"),
        caption=" ".join(
            [
                _("Which profile fits is our estimate; the source has no such list."),
                _("The place within a quadrant means nothing."),
                _("A thin arrow points to the second choice, a thick one to where the situation moved."),
            ]
        ),
        alternative=" ".join(_quadrant_said(library, quadrant) for quadrant in quadrants),
        table=Table(
            caption=_("Tenants and profiles, in our estimate"),
            head=(_("Tenant"), _("Fits best"), _("Second choice"), _("Moved to")),
            rows=tuple(_row(quadrant, mark) for quadrant in quadrants for mark in quadrant.marks),
        ),
    )
    return QuadrantView(text, across, upward, quadrants)


def _quadrant(library: Library, profile: Profile) -> Quadrant:
    journeys = [journey for journey in library.journeys if journey.profile.best == profile.id]
    across, upward = (profile.axes[axis.id] for axis in library.axes.axes)
    return Quadrant(
        numeral=profile.numeral,
        shape=profile.shape,
        title=profile.title,
        right=across is Level.HIGH,
        top=upward is Level.HIGH,
        marks=_marks(library, journeys),
    )


def _marks(library: Library, journeys: list[Journey]) -> tuple[Mark, ...]:
    if len(library.journeys) <= MOST_LINES:
        return tuple(_mark(library, journey) for journey in journeys)
    groups = Counter(_arrows(library, journey) for journey in journeys)
    return tuple(
        _group_mark(count, arrows)
        for arrows, count in sorted(groups.items(), key=lambda group: [arrow.to for arrow in group[0]])
    )


def _mark(library: Library, journey: Journey) -> Mark:
    return Mark(
        badge=str(journey.number),
        label=journey.title,
        name=_("Tenant %(number)d: %(title)s", number=journey.number, title=journey.title),
        address=journey_page(journey.id),
        token=line_token(journey.number),
        arrows=_arrows(library, journey),
    )


def _group_mark(count: int, arrows: tuple[Arrow, ...]) -> Mark:
    label = _("1 tenant") if count == 1 else _("%(count)d tenants", count=count)
    return Mark("", label, label, None, "ink", arrows)


def _arrows(library: Library, journey: Journey) -> tuple[Arrow, ...]:
    placement = journey.profile
    second, moved = _("second choice %(numeral)s"), _("moved to %(numeral)s")
    return tuple(
        Arrow(numeral, said % {"numeral": numeral}, moved=said is moved)
        for profile, said in ((placement.second, second), (placement.moves_to, moved))
        if profile not in {None, placement.best}
        for numeral in [library.profile[profile].numeral]
    )


def _quadrant_said(library: Library, quadrant: Quadrant) -> str:
    across, upward = library.axes.axes
    head = _(
        "Profile %(numeral)s (%(across)s %(across_level)s, %(upward)s %(upward_level)s)",
        numeral=quadrant.numeral,
        across=across.label.lower(),
        across_level=_("high") if quadrant.right else _("low"),
        upward=upward.label.lower(),
        upward_level=_("high") if quadrant.top else _("low"),
    )
    marks = "; ".join(_mark_said(mark) for mark in quadrant.marks) or _("nobody")
    return f"{head}: {marks}."


def _mark_said(mark: Mark) -> str:
    return ", ".join([mark.name, *(arrow.said for arrow in mark.arrows)])


def _row(quadrant: Quadrant, mark: Mark) -> tuple[Entry, ...]:
    second, moved = (
        next((arrow.to for arrow in mark.arrows if arrow.moved is moved), _("none"))
        for moved in (False, True)
    )
    return Entry(mark.name, mark.address), Entry(quadrant.numeral), Entry(second), Entry(moved)
