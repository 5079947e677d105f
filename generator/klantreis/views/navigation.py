"""The navigation of the site: a tree of titles and pages.

The pages of tenants and tips stay out of it: the theme draws the whole tree on every page, so that
each entry costs as often as there are pages. Lists lead to them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.hand_written import page_address
from klantreis.views.page import Page


@dataclass(frozen=True, slots=True)
class NavGroup:
    """An entry of the navigation: a page by its address, with pages under it."""

    title: str
    addresses: tuple[str, ...]


def navigation(pages: Sequence[Page], own: Sequence[str] = ()) -> tuple[NavGroup, ...]:
    """Give the entries in order; the first address of each is its own page.

    `own` are the pages that an edition wrote, by their path as seen from docs/.
    """
    under = {
        above: tuple(page.address for page in pages if page.trail and page.trail[-1].address == above)
        for above in ("klantreis/", "profielen/", "zelftest/")
    }
    guides = tuple(page.address for page in pages if page.address.startswith("workshop/"))
    return (
        NavGroup(_("Start"), ("",)),
        NavGroup(_("The map"), ("klantreis/", *under["klantreis/"])),
        NavGroup(_("The tenants"), ("huurders/",)),
        NavGroup(_("The profiles"), ("profielen/", *under["profielen/"])),
        NavGroup(_("Tips"), ("tips/",)),
        NavGroup(_("Contact guide"), ("contactwijzer/",)),
        *([NavGroup(_("Self-assessment"), ("zelftest/", *under["zelftest/"]))] if under["zelftest/"] else []),
        NavGroup(_("Practice"), ("praktijk/",)),
        NavGroup(_("Terms"), ("begrippen/",)),
        NavGroup(_("Get started"), ("aan-de-slag/", "werkboek/")),
        NavGroup(_("The process"), ("proces/",)),
        NavGroup(_("Workshop"), guides),
        *_own(pages, own),
        NavGroup(_("Adapt"), MANUAL),
        NavGroup(_("About"), ABOUT),
    )


def _own(pages: Sequence[Page], own: Sequence[str]) -> list[NavGroup]:
    """Give the entry of an edition: what it does differently, and the pages that it wrote."""
    written = tuple(page_address(path) for path in sorted(own))
    made = {page.address for page in pages}
    addresses = tuple(one for one in ("verschillen/",) if one in made)
    addresses += tuple(one for one in written if one and one not in {*made, *MANUAL, *ABOUT})
    return [NavGroup(_("Our edition"), addresses)] if addresses else []


ABOUT = (
    "over/",
    "over/lezen/",
    "over/methode/",
    "over/bronnen/",
    "over/versies/",
    "over/privacy/",
    "over/toegankelijkheid/",
)
"""The pages about the site; some of them are written by hand, in docs/over/."""

MANUAL = (
    "aanpassen/",
    "aanpassen/publiceren/",
    "over/makers/",
    "over/makers/inhoud/",
    "over/makers/velden/",
    "over/makers/meldingen/",
    "over/makers/opdrachten/",
)
"""How to make an edition of one's own, and what there is to look up; most of it stands in docs/."""
