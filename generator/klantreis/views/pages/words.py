"""Pages of mostly words: the terms, the steps, the method, the sources."""

from dataclasses import dataclass, replace

from klantreis.locale import _, short_date
from klantreis.model.tips import Section, Step
from klantreis.views.index import Index
from klantreis.views.links import sheet_anchor
from klantreis.views.marks import Link, Trust, trust
from klantreis.views.page import Page
from klantreis.views.text import Paragraphs


def about_trail() -> tuple[Link, ...]:
    """Give the way to the pages about the site."""
    return (Link(_("About"), "over/"),)


@dataclass(frozen=True, slots=True)
class TermView:
    """A term, explained."""

    id: str
    formerly: tuple[str, ...]
    term: str
    text: Paragraphs
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class TermsView:
    """What the page of the terms shows."""

    terms: tuple[TermView, ...]


@dataclass(frozen=True, slots=True)
class PieceView:
    """A numbered or titled piece of text; `number` is None where order says nothing, `on` is where it goes on."""

    id: str
    formerly: tuple[str, ...]
    number: int | None
    title: str
    text: Paragraphs
    trust: Trust
    on: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class PiecesView:
    """A page of pieces under one heading."""

    heading: str
    intro: Paragraphs
    pieces: tuple[PieceView, ...]


@dataclass(frozen=True, slots=True)
class SourceView:
    """A source, as credited."""

    id: str
    title: str
    publisher: str
    kind: str
    promotional: bool
    note: Paragraphs


@dataclass(frozen=True, slots=True)
class SourcesView:
    """What the page of the sources shows."""

    sources: tuple[SourceView, ...]
    version: str
    date: str
    licence: str


def terms_page(index: Index) -> Page:
    """Make the page of the terms."""
    return Page(
        "begrippen/",
        "terms.md.j2",
        _("Terms"),
        _("The words of the field in a sentence or two, from AOW to ZZP'er."),
        TermsView(term_views(index)),
    )


def term_views(index: Index) -> tuple[TermView, ...]:
    """Make the view of every term, in the order of the alphabet."""
    return tuple(
        TermView(
            term.id,
            tuple(term.formerly),
            term.term,
            index.linker.paragraphs(term.text, term.id),
            index.origins(term.from_),
        )
        for term in index.library.terms
    )


def steps_page(index: Index) -> Page:
    """Make the page with the steps to get started."""
    return Page(
        "aan-de-slag/",
        "pieces.md.j2",
        _("Get started"),
        _("Four steps to use the klantreis in your own corporation: read, compare, start small, talk."),
        steps_view(index),
    )


def steps_view(index: Index) -> PiecesView:
    """Make the view of the steps to get started."""
    steps = index.library.steps
    on = _ways_on()
    pieces = tuple(replace(_piece(index, step, step.number), on=on.get(step.id, ())) for step in steps.steps)
    return PiecesView(_("Get started in four steps"), index.linker.paragraphs(steps.framing), pieces)


def _ways_on() -> dict[str, tuple[Link, ...]]:
    """Give where every step of the base goes on; a step that an edition adds says so in its own text."""
    workbook = Link(_("Workbook"), "werkboek/")
    return {
        "lezen": (Link(_("The map"), "klantreis/"), workbook),
        "vergelijken": (Link(_("The process"), "proces/"),),
        "klein-beginnen": (workbook,),
        "in-gesprek": (Link(_("Research poster"), sheet_anchor("onderzoeksposter")),),
    }


def method_page(index: Index) -> Page:
    """Make the page about the method and the project."""
    return Page(
        "over/methode/",
        "pieces.md.j2",
        _("The method"),
        _("How the klantreis was made: context-mapping, a package, and a deep interview with the tenant."),
        method_view(index),
        trail=about_trail(),
    )


def method_view(index: Index) -> PiecesView:
    """Make the view of the method and the project."""
    method = index.library.method
    pieces = tuple(_piece(index, section) for section in method.sections)
    return PiecesView(_("How the klantreis was made"), index.linker.paragraphs(method.intro), pieces)


def _piece(index: Index, item: Step | Section, number: int | None = None) -> PieceView:
    return PieceView(
        item.id,
        tuple(item.formerly),
        number,
        item.title,
        index.linker.paragraphs(item.text),
        trust(index.library, item),
    )


def sources_page(index: Index) -> Page:
    """Make the page of the sources and the licence."""
    return Page(
        "over/bronnen/",
        "sources.md.j2",
        _("Sources"),
        _("The public documents from which the facts of the klantreis come, and the licence of the words."),
        sources_view(index),
        trail=about_trail(),
    )


def sources_view(index: Index) -> SourcesView:
    """Make the view of the sources and the licence."""
    about = index.library.about
    sources = tuple(
        SourceView(
            source.id,
            source.title,
            source.publisher,
            source.kind,
            source.promotional,
            index.linker.paragraphs(source.note) if source.note else (),
        )
        for source in about.sources
    )
    return SourcesView(sources, about.version, short_date(about.date), about.licence)
