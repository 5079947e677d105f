"""The whole klantreis on one long page: to read through, to search with the browser, and to print."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.index import Index
from klantreis.views.links import EVERYTHING, everything_anchor
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.pages.home import Conclusion, conclusion_views
from klantreis.views.pages.phase import PhaseView, phase_views
from klantreis.views.pages.practice import PracticeView, practice_view
from klantreis.views.pages.profiles import ProfilesView, profiles_view
from klantreis.views.pages.tenant import TenantView, tenant_views
from klantreis.views.pages.words import (
    PiecesView,
    SourcesView,
    TermView,
    method_view,
    sources_view,
    steps_view,
    term_views,
)
from klantreis.views.text import Paragraphs
from klantreis.views.tips import TipKind, tip_kinds


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter in the table of contents, with what stands in it."""

    page: Link
    entries: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EverythingView:
    """What the page shows, chapter by chapter; each view is that of a page of its own."""

    heading: str
    intro: tuple[str, ...]
    opening: Paragraphs
    conclusions: tuple[Conclusion, ...]
    phases: tuple[PhaseView, ...]
    tenants: tuple[TenantView, ...]
    profiles: ProfilesView
    tips: tuple[TipKind, ...]
    practice: PracticeView
    steps: PiecesView
    method: PiecesView
    terms: tuple[TermView, ...]
    sources: SourcesView

    @property
    def contents(self) -> tuple[Chapter, ...]:
        """The chapters, with what stands in them."""
        return _contents(self)


def everything_page(index: Index) -> Page:
    """Make the page; the search leaves it out, as everything on it has a page of its own."""
    return Page(
        EVERYTHING,
        "everything.md.j2",
        _("Everything on one page"),
        _("The whole klantreis on one page: to read from start to end, to search and to print."),
        _view(index),
        trail=(Link(_("The map"), "klantreis/"),),
        styles=("cell", "tip", "practice", "profile", "everything"),
        searched=False,
    )


def _view(index: Index) -> EverythingView:
    library = index.library
    return EverythingView(
        heading=library.about.heading,
        intro=tuple(library.about.intro),
        opening=index.linker.paragraphs(library.conclusions.opening),
        conclusions=conclusion_views(index),
        phases=phase_views(index),
        tenants=tenant_views(index),
        profiles=profiles_view(index),
        tips=tip_kinds(index.tips),
        practice=practice_view(index),
        steps=steps_view(index),
        method=method_view(index),
        terms=term_views(index),
        sources=sources_view(index),
    )


def _contents(view: EverythingView) -> tuple[Chapter, ...]:
    return (
        _chapter("inzichten", _("What the conversations taught")),
        _chapter("fasen", _("The phases"), ((f"fase-{one.id}", one.label) for one in view.phases)),
        _chapter(
            "huurders",
            _("The tenants"),
            ((f"huurder-{one.id}", f"{one.number}. {one.title}") for one in view.tenants),
        ),
        _chapter(
            "profielen",
            _("The profiles"),
            ((one.id, f"{one.mark.numeral}. {one.title}") for one in view.profiles.profiles),
        ),
        _chapter("tips", _("Tips"), ((f"deel-{one.kind}", one.title) for one in view.tips)),
        _chapter("praktijk", _("Practice"), _of_practice(view.practice)),
        _chapter("stappen", _("Get started")),
        _chapter("methode", _("The method")),
        _chapter("begrippen", _("Terms")),
        _chapter("bronnen", _("Sources")),
    )


def _of_practice(practice: PracticeView) -> Iterator[tuple[str, str]]:
    yield from ((one.id, one.title) for one in practice.cases)
    if practice.tensions:
        yield "deel-keuzes", _("Choices")
    yield "deel-wet", _("Rules of law")


def _chapter(name: str, title: str, entries: Iterable[tuple[str, str]] = ()) -> Chapter:
    return Chapter(
        Link(title, everything_anchor(f"deel-{name}")),
        tuple(Link(text, everything_anchor(anchor)) for anchor, text in entries),
    )
