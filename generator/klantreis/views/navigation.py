"""The navigation of the site: a tree of titles and pages.

The pages of tenants and tips stay out of it: the theme draws the whole tree on every page, so that
each entry costs as often as there are pages. Lists lead to them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.page import Page


@dataclass(frozen=True, slots=True)
class NavGroup:
    """An entry of the navigation: a page by its address, with pages under it."""

    title: str
    addresses: tuple[str, ...]


def navigation(pages: Sequence[Page]) -> tuple[NavGroup, ...]:
    """Give the entries in order; the first address of each is its own page."""
    under = {
        above: tuple(page.address for page in pages if page.trail and page.trail[-1].address == above)
        for above in ("klantreis/", "profielen/")
    }
    return (
        NavGroup(_("Start"), ("",)),
        NavGroup(_("The map"), ("klantreis/", *under["klantreis/"])),
        NavGroup(_("The tenants"), ("huurders/",)),
        NavGroup(_("The profiles"), ("profielen/", *under["profielen/"])),
        NavGroup(_("Tips"), ("tips/",)),
        NavGroup(_("Practice"), ("praktijk/",)),
        NavGroup(_("Terms"), ("begrippen/",)),
        NavGroup(_("Get started"), ("aan-de-slag/",)),
        NavGroup(_("Workshop"), ("workshop/",)),
        NavGroup(_("About"), ABOUT),
    )


ABOUT = (
    "over/",
    "over/lezen/",
    "over/methode/",
    "over/bronnen/",
    "over/versies/",
    "over/privacy/",
    "over/toegankelijkheid/",
    "over/makers/",
    "over/makers/inhoud/",
    "over/makers/velden/",
    "over/makers/meldingen/",
    "over/makers/opdrachten/",
)
"""The pages about the site; some of them are written by hand, in docs/over/."""
