"""The whole klantreis on one long page: to read from start to end, to search with the browser, to print."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.index import Index
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.pages.home import home_page
from klantreis.views.pages.phase import phase_pages
from klantreis.views.pages.practice import practice_page
from klantreis.views.pages.profiles import profile_views, profiles_page
from klantreis.views.pages.tenant import tenant_pages
from klantreis.views.pages.tips import tips_page
from klantreis.views.pages.words import method_page, sources_page, steps_page, terms_page


@dataclass(frozen=True, slots=True)
class EverythingView:
    """The views of the other pages, one after the other, and the chapters in which they stand.

    The template takes the words of these views and leaves out their ways on: here all is together.
    """

    chapters: tuple[Link, ...]
    home: object
    phases: tuple[object, ...]
    tenants: tuple[object, ...]
    axes: object
    profiles: tuple[object, ...]
    tips: object
    steps: object
    practice: object
    method: object
    terms: object
    sources: object


def everything_page(index: Index) -> Page:
    """Make the page with everything; the search leaves it out, as it has every word elsewhere too."""
    view = EverythingView(
        chapters=_chapters(),
        home=home_page(index).view,
        phases=tuple(page.view for page in phase_pages(index)),
        tenants=tuple(page.view for page in tenant_pages(index)),
        axes=profiles_page(index).view,
        profiles=profile_views(index),
        tips=tips_page(index).view,
        steps=steps_page(index).view,
        practice=practice_page(index).view,
        method=method_page(index).view,
        terms=terms_page(index).view,
        sources=sources_page(index).view,
    )
    return Page(
        "alles/",
        "everything.md.j2",
        _("Everything on one page"),
        _("The whole klantreis on one page: to read from start to end, to search and to print."),
        view,
        trail=(Link(_("The map"), "klantreis/"),),
        styles=("cell", "tip", "profile", "everything"),
        searched=False,
    )


def _chapters() -> tuple[Link, ...]:
    return (
        Link(_("What the conversations taught"), "alles/#conclusies"),
        Link(_("The phases and their parts"), "alles/#fasen"),
        Link(_("The tenants"), "alles/#huurders"),
        Link(_("The profiles"), "alles/#profielen"),
        Link(_("Tips"), "alles/#tips"),
        Link(_("Get started"), "alles/#aan-de-slag"),
        Link(_("Practice"), "alles/#praktijk"),
        Link(_("Rules of law"), "alles/#wet"),
        Link(_("How the klantreis was made"), "alles/#methode"),
        Link(_("Terms"), "alles/#begrippen"),
        Link(_("Sources"), "alles/#bronnen"),
    )
