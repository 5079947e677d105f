"""The profiles: the quadrant with the tenants, and the four situations in its four corners."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.profiles import Level, Profile
from klantreis.views.history import key, keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME = "profielen"


@dataclass(frozen=True, slots=True)
class AxisEnds:
    """The words at the two ends of an axis."""

    low: str
    high: str


@dataclass(frozen=True, slots=True)
class TenantPlace:
    """A tenant whose situation fits a profile best; `colour` is a token, `others` the further profiles."""

    badge: str
    colour: str
    title: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProfilePanel:
    """A profile in its corner: `right` and `top` tell which one."""

    id: str
    shape: str
    name: str
    title: str
    right: bool
    top: bool
    summary: tuple[str, ...]
    looks: tuple[str, ...]
    approach: tuple[str, ...]
    tenants: tuple[TenantPlace, ...]


@dataclass(frozen=True, slots=True)
class CaveatPanel:
    """What a reader must know before using a profile."""

    id: str
    title: str
    text: tuple[str, ...]
    ours: str


@dataclass(frozen=True, slots=True)
class ProfilesView:
    """What the sheet of the profiles shows; the axes run from left to right and from bottom to top."""

    lead: str
    relation: tuple[str, ...]
    across: AxisEnds
    upward: AxisEnds
    looks_heading: str
    approach_heading: str
    tenants_heading: str
    panels: tuple[ProfilePanel, ...]
    caveats_heading: str
    caveats: tuple[CaveatPanel, ...]


def profile_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the sheet of the profiles for the catalogue."""

    def make(paper: str) -> Sheet:
        return make_sheet(
            index,
            NAME,
            paper,
            template="profiles.typ",
            title=_("The profiles"),
            view=_view(index),
        )

    purpose = _("Four situations with the approach that goes with each, to choose how you make contact.")
    library = index.library
    shows = keys(library.axes, library.profiles) | set(map(key, library.journeys))
    return (CatalogueEntry(NAME, _("The profiles"), purpose, ("a1", "a2", "a3"), make, shows),)


def axis_ends(index: Index) -> tuple[AxisEnds, AxisEnds]:
    """Give the ends of the two axes: from left to right, and from bottom to top."""
    across, upward = (
        AxisEnds(_("%(axis)s: low", axis=axis.label), _("%(axis)s: high", axis=axis.label))
        for axis in index.library.axes.axes
    )
    return across, upward


def corner(index: Index, profile: Profile) -> tuple[bool, bool]:
    """Tell whether a profile stands on the right, and whether it stands at the top."""
    across, upward = (profile.axes[axis.id] is Level.HIGH for axis in index.library.axes.axes)
    return across, upward


def _view(index: Index) -> ProfilesView:
    axes = index.library.axes
    across, upward = axis_ends(index)
    return ProfilesView(
        lead=one_line(axes.intro),
        relation=paragraphs(axes.relation),
        across=across,
        upward=upward,
        looks_heading=axes.looks,
        approach_heading=_("What helps (aanpak)"),
        tenants_heading=_("Closest to this, in our estimate"),
        panels=tuple(_panel(index, profile) for profile in index.library.profiles),
        caveats_heading=_("Mind this with every profile"),
        caveats=tuple(
            CaveatPanel(one.id, one.title, paragraphs(one.text), _("Our working-out") if one.basis else "")
            for one in axes.caveats
        ),
    )


def _panel(index: Index, profile: Profile) -> ProfilePanel:
    right, top = corner(index, profile)
    return ProfilePanel(
        id=profile.id,
        shape=profile.shape,
        name=index.profiles[profile.id].name,
        title=profile.title,
        right=right,
        top=top,
        summary=paragraphs(profile.summary),
        looks=tuple(profile.looks),
        approach=tuple(one_line(item) for item in profile.approach),
        tenants=_tenants(index, profile),
    )


def _tenants(index: Index, profile: Profile) -> tuple[TenantPlace, ...]:
    """Take the tenants from the quadrant of the site, so that paper and screen say the same."""
    quadrants = index.quadrant.quadrants
    marks = next(one.marks for one in quadrants if one.numeral == profile.numeral)
    return tuple(
        TenantPlace(mark.badge, mark.token, mark.label, tuple(arrow.said for arrow in mark.arrows))
        for mark in marks
    )
