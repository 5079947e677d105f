"""What stands on the sheet of the profiles and on the empty axes."""

import dataclasses

from klantreis.views.index import index
from klantreis.views.pages.profiles import caveat_views
from klantreis.views.sheets.axes import AxesView, axes_entries
from klantreis.views.sheets.profiles import ProfilesView, profile_entries
from tests.setup.content import library


def profiles() -> ProfilesView:
    """Give what the sheet of the profiles shows."""
    (entry,) = profile_entries(index(library()))
    view = entry.make("a3").view
    assert isinstance(view, ProfilesView)
    return view


def axes() -> AxesView:
    """Give what the empty axes show."""
    (entry,) = axes_entries(index(library()))
    view = entry.make("a3").view
    assert isinstance(view, AxesView)
    return view


def test_profiles_stand_in_their_corners() -> None:
    """Thresholds run from left to right, paralysis from bottom to top."""
    corners = {panel.name: (panel.right, panel.top) for panel in profiles().panels}

    assert corners == {
        "Profiel I": (True, True),
        "Profiel II": (True, False),
        "Profiel III": (False, True),
        "Profiel IV": (False, False),
    }
    assert (profiles().across.low, profiles().upward.high) == ("Drempels: laag", "Verlamdheid: hoog")


def test_profiles_differ_by_shape() -> None:
    """Every profile has a shape of its own, the same as on the site."""
    shapes = {panel.name[8:]: panel.shape for panel in profiles().panels}

    assert shapes == {"I": "circle", "II": "triangle", "III": "square", "IV": "diamond"}


def test_looks_come_with_caveats() -> None:
    """The kenmerken are headed as how it can look from outside, with all four caveats on the sheet."""
    view = profiles()

    assert view.looks_heading == "Zo kan het er van buiten uitzien"
    assert [caveat.id for caveat in view.caveats] == [
        "op-gevoel",
        "beeld-van-nu",
        "geen-diagnose",
        "noteer-de-afspraak",
    ]


def test_every_tenant_stands_once_as_our_estimate() -> None:
    """Each tenant stands with the profile that fits best, under words that say whose estimate it is."""
    view = profiles()
    badges = [tenant.badge for panel in view.panels for tenant in panel.tenants]

    assert sorted(badges) == [str(journey.number) for journey in library().journeys]
    assert "onze inschatting" in view.tenants_heading


def test_change_of_profile_is_told() -> None:
    """The tenant whose situation changed on the way carries the profile to which it moved."""
    places = {tenant.badge: tenant.others for panel in profiles().panels for tenant in panel.tenants}

    assert places["7"] == ("tweede keuze I", "later bij I")


def test_axes_are_empty() -> None:
    """No tenant stands on the axes for dots, and they say that they are not for tenants of one's own."""
    view = axes()
    words = str(dataclasses.asdict(view))

    assert [journey.title for journey in library().journeys if journey.title in words] == []
    assert "nooit voor je eigen huurders" in " ".join(view.activities[0].caution)
    assert view.ours == "onze uitwerking"


def test_a_caveat_of_ours_says_so() -> None:
    """A caveat that no source has is marked as our working-out on the sheet and leads to what it follows from."""
    caveats = {caveat.id: caveat for caveat in library().axes.caveats}
    (entry,) = profile_entries(index(library()))
    view = entry.make("a1").view
    assert isinstance(view, ProfilesView)

    ours = {one.id: one.ours for one in view.caveats if one.ours}
    assert ours == dict.fromkeys(("geen-diagnose", "noteer-de-afspraak"), "onze uitwerking")
    assert {one.id for one in caveat_views(index(library())) if one.origins} == set(ours)
    assert all(bool(one.basis) == bool(one.from_) for one in caveats.values())
