"""The empty axes: to hang in the room, for dots."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.activities import ActivityPanel, activities_of, activity_panels
from klantreis.views.sheets.making import make_sheet
from klantreis.views.sheets.profiles import AxisEnds, axis_ends, corner
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME = "assen"


@dataclass(frozen=True, slots=True)
class Corner:
    """The name of a profile in its corner: `right` and `top` tell which one."""

    id: str
    shape: str
    name: str
    right: bool
    top: bool


@dataclass(frozen=True, slots=True)
class AxisPanel:
    """An axis in words: how it looks high, and how it looks low."""

    id: str
    label: str
    levels: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AxesView:
    """What the sheet with the empty axes shows."""

    across: AxisEnds
    upward: AxisEnds
    corners: tuple[Corner, ...]
    axes: tuple[AxisPanel, ...]
    activities: tuple[ActivityPanel, ...]
    ours: str


def axes_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the empty axes for the catalogue."""

    def make(paper: str) -> Sheet:
        return make_sheet(
            index,
            NAME,
            paper,
            template="axes.typ",
            title=_("Where does this tenant stand?"),
            view=_view(index),
            landscape=True,
        )

    purpose = _(
        "Empty axes for dots: talk about where a tenant from the stories stands, and how that changes."
    )
    shows = keys(index.library.axes.axes, activities_of(index, NAME))
    return (CatalogueEntry(NAME, _("Empty axes"), purpose, ("a1", "a3"), make, shows),)


def _view(index: Index) -> AxesView:
    across, upward = axis_ends(index)
    return AxesView(
        across=across,
        upward=upward,
        corners=tuple(
            Corner(profile.id, profile.shape, index.profiles[profile.id].name, *corner(index, profile))
            for profile in index.library.profiles
        ),
        axes=tuple(
            AxisPanel(
                axis.id,
                axis.label,
                ((_("High"), one_line(axis.high)), (_("Low"), one_line(axis.low))),
            )
            for axis in index.library.axes.axes
        ),
        activities=activity_panels(index, NAME),
        ours=_("Our working-out"),
    )
