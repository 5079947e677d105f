"""The whole klantreis as a little book: chapter by chapter, with running heads and page numbers."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial

from klantreis.locale import _
from klantreis.model.journey import Journey, Voice
from klantreis.model.library import Library
from klantreis.model.phases import Part, Phase
from klantreis.model.practice import Case, Point, Side, Tension
from klantreis.model.profiles import Axis, Caveat, Profile, Sentence
from klantreis.model.tips import Conclusion, Rule, Section, Step
from klantreis.views.cells import map_order
from klantreis.views.figure import Table
from klantreis.views.figures.line_map import LINE_MAP
from klantreis.views.history import Key, keys
from klantreis.views.index import Index
from klantreis.views.marks import level_labels, voice_label
from klantreis.views.sheets.book_lines import LinePhase, cover_lines, line_phases, tenant_line
from klantreis.views.sheets.grid import TenantHead, tenant_head
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.pieces import (
    SheetCell,
    SheetProfile,
    SheetTip,
    sheet_cell,
    sheet_profile,
    sheet_tip,
    what_is_uncertain,
    what_order,
)
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.sheets.tenant import other_profiles
from klantreis.views.text import one_line
from klantreis.views.tips import tip_kinds

NAME = "boekje"


@dataclass(frozen=True, slots=True)
class Piece:
    """A title with its text; `label` stands above it."""

    id: str
    title: str
    text: tuple[str, ...]
    label: str = ""
    points: tuple["Piece", ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A cell that stands elsewhere in the book."""

    cell: str
    text: str


@dataclass(frozen=True, slots=True)
class BookPart:
    """A part with what the conversations taught about it, and where its cells stand."""

    id: str
    label: str
    insight: tuple[str, ...]
    cells: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class BookPhase:
    """A phase with its insight and its parts."""

    id: str
    label: str
    kicker: str
    question: str
    insight: tuple[str, ...]
    parts: tuple[BookPart, ...]


@dataclass(frozen=True, slots=True)
class BookTenant:
    """A tenant from start to end; `line` is the name of the figure."""

    head: TenantHead
    summary: tuple[str, ...]
    line: str
    phases: tuple[tuple[str, tuple[SheetCell, ...]], ...]
    profile: SheetProfile
    others: tuple[str, ...]
    reason: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Saying:
    """An example sentence, and why."""

    text: str
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BookProfile:
    """A profile in full."""

    mark: SheetProfile
    levels: str
    summary: tuple[str, ...]
    looks_heading: str
    looks: tuple[str, ...]
    say: tuple[Saying, ...]
    avoid: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class BookTips:
    """Tips of one kind."""

    title: str
    intro: str
    tips: tuple[tuple[SheetTip, str], ...]


@dataclass(frozen=True, slots=True)
class BookAxis:
    """An axis of the profiles."""

    label: str
    meaning: tuple[str, ...]
    high: tuple[str, ...]
    low: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BookView:
    """What the book holds, chapter by chapter; `words` are those beside the content."""

    heading: str
    intro: tuple[str, ...]
    imprint: tuple[str, ...]
    cover: str
    line_phases: tuple[LinePhase, ...]
    reading: tuple[str, ...]
    voices: tuple[tuple[str, str], ...]
    opening: tuple[str, ...]
    conclusions: tuple[Piece, ...]
    phases: tuple[BookPhase, ...]
    tenants: tuple[BookTenant, ...]
    profiles_intro: tuple[str, ...]
    relation: tuple[str, ...]
    axes: tuple[BookAxis, ...]
    caveats: tuple[Piece, ...]
    profiles: tuple[BookProfile, ...]
    tips: tuple[BookTips, ...]
    practice_intro: tuple[str, ...]
    cases: tuple[Piece, ...]
    tensions: tuple[Piece, ...]
    rules_intro: tuple[str, ...]
    rules: tuple[Piece, ...]
    steps_intro: tuple[str, ...]
    steps: tuple[Piece, ...]
    method_intro: tuple[str, ...]
    method: tuple[Piece, ...]
    terms: tuple[Piece, ...]
    words: dict[str, str]


def book_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the book for the catalogue."""
    purpose = _(
        "The whole klantreis to read: on A5 as a booklet, to fold and staple, and on A4 in large letters."
    )
    papers = ("a5", "a4")
    make = partial(_make, index)
    return (
        CatalogueEntry(
            NAME,
            _("Booklet"),
            purpose,
            papers,
            make,
            _shows(index.library),
            wall=False,
            both_sides=papers,
            folds=("a5",),
        ),
    )


def _shows(library: Library) -> frozenset[Key]:
    return keys(
        library.about.sources,
        library.conclusions,
        library.phases,
        library.journeys,
        library.axes,
        library.profiles,
        library.golden_tips,
        library.general_tips,
        library.eye_openers,
        library.practice,
        library.rules,
        library.steps,
        library.method,
        library.terms,
    )


def _make(index: Index, paper: str) -> Sheet:
    title, view = index.library.about.title, _view(index)
    sheet = make_sheet(index, NAME, paper, template="book.typ", title=title, view=view)
    lines = {f"lijn-{journey.id}": tenant_line(index, journey) for journey in index.library.journeys}
    alternatives = {name: line.text.alternative for name, line in lines.items()}
    return replace(
        sheet,
        figures={LINE_MAP: cover_lines(index), **lines},
        alternatives={LINE_MAP: "", **alternatives},
    )


def _view(index: Index) -> BookView:
    library = index.library
    axes, practice = library.axes, library.practice
    return BookView(
        heading=library.about.heading,
        intro=tuple(one_line(text) for text in library.about.intro),
        imprint=_imprint(library),
        cover=LINE_MAP,
        line_phases=line_phases(library),
        reading=_reading(),
        voices=tuple((voice.value, voice_label(voice)) for voice in Voice),
        opening=paragraphs(library.conclusions.opening),
        conclusions=tuple(map(_piece, library.conclusions.conclusions)),
        phases=tuple(_phase(index, number, phase) for number, phase in enumerate(library.phases, start=1)),
        tenants=tuple(_tenant(index, journey) for journey in library.journeys),
        profiles_intro=paragraphs(axes.intro),
        relation=paragraphs(axes.relation),
        axes=tuple(_axis(axis) for axis in axes.axes),
        caveats=tuple(_piece(one, _("our working-out") if one.basis else "") for one in axes.caveats),
        profiles=tuple(_profile(index, profile) for profile in library.profiles),
        tips=_tips(index),
        practice_intro=paragraphs(practice.intro),
        cases=tuple(_case(index, case) for case in practice.cases),
        tensions=tuple(map(_tension, practice.tensions)),
        rules_intro=paragraphs(library.rules.intro),
        rules=tuple(map(_rule, library.rules.rules)),
        steps_intro=paragraphs(library.steps.framing),
        steps=tuple(_piece(one, _("Step %(number)d", number=one.number)) for one in library.steps.steps),
        method_intro=paragraphs(library.method.intro),
        method=tuple(map(_piece, library.method.sections)),
        terms=tuple(Piece(term.id, term.term, paragraphs(term.text)) for term in library.terms),
        words=_words(),
    )


def _imprint(library: Library) -> tuple[str, ...]:
    """Say where it comes from, and what may be done with it."""
    return (
        _("The facts come from these public documents. The words are ours."),
        *(f"{one.title}: {one.kind}, {one.publisher}." for one in library.about.sources),
        _(
            "You may use and adapt the words under the licence %(licence)s, as long as you credit the sources.",
            licence=library.about.licence,
        ),
    )


def _reading() -> tuple[str, ...]:
    return (
        _("Read along a tenant: each story stands in its own place, from the background to how it goes now."),
        _("Read along a part: under every part you find on which pages the tenants tell about it."),
        what_is_uncertain(),
        _("The higher the line, the lighter the mood: our estimate, per phase. Dotted: unknown."),
        what_order(),
    )


def _phase(index: Index, number: int, phase: Phase) -> BookPhase:
    kicker = _("Phase %(number)d of %(count)d", number=number, count=len(index.library.phases))
    parts = tuple(_part(index, part) for part in phase.parts)
    return BookPhase(phase.id, phase.label, kicker, phase.question, paragraphs(phase.insight or ""), parts)


def _part(index: Index, part: Part) -> BookPart:
    found = index.in_part.get(part.id, ())
    cells = tuple(Reference(cell.id, f"{cell.tenant.label}: {cell.title}") for cell in found)
    return BookPart(part.id, part.label, paragraphs(part.insight or ""), cells)


def _axis(axis: Axis) -> BookAxis:
    return BookAxis(axis.label, paragraphs(axis.meaning), paragraphs(axis.high), paragraphs(axis.low))


def _tenant(index: Index, journey: Journey) -> BookTenant:
    cells = [index.cells[cell.id] for cell in map_order(index.library, journey)]
    phases = (
        (phase.label, tuple(sheet_cell(cell) for cell in cells if cell.phase == phase.id))
        for phase in index.library.phases
    )
    placement = journey.profile
    return BookTenant(
        head=tenant_head(index, journey),
        summary=paragraphs(journey.summary),
        line=f"lijn-{journey.id}",
        phases=tuple((label, found) for label, found in phases if found),
        profile=sheet_profile(index, placement.best),
        others=other_profiles(index, placement.second, placement.moves_to),
        reason=paragraphs(placement.reason),
        questions=tuple(one_line(question.text) for question in journey.reflection),
    )


def _profile(index: Index, profile: Profile) -> BookProfile:
    return BookProfile(
        mark=sheet_profile(index, profile.id),
        levels=" · ".join(level_labels(index.library, profile)),
        summary=paragraphs(profile.summary),
        looks_heading=index.library.axes.looks,
        looks=tuple(profile.looks),
        say=_sayings(profile.say),
        avoid=_sayings(profile.avoid),
    )


def _sayings(sentences: Iterable[Sentence]) -> tuple[Saying, ...]:
    return tuple(Saying(one_line(one.text), paragraphs(one.why)) for one in sentences)


def _tips(index: Index) -> tuple[BookTips, ...]:
    return tuple(
        BookTips(
            kind.title,
            kind.intro,
            tuple((sheet_tip(tip), ", ".join(place.text for place in tip.places)) for tip in kind.tips),
        )
        for kind in tip_kinds(index.tips)
    )


def _case(index: Index, case: Case) -> Piece:
    promotional = {source.id for source in index.library.about.sources if source.promotional}
    label = case.organisation
    if promotional.intersection(case.sources):
        label += f" ({_('from an article by a vendor')})"
    tables = tuple(index.figures[f"grafiek-{chart.id}"].text.table for chart in case.charts)
    return Piece(case.id, case.title, paragraphs(case.summary), label, _points(case.points), tables)


def _tension(one: Tension) -> Piece:
    text = (*paragraphs(one.text), *paragraphs(one.question))
    return Piece(one.id, one.title, text, points=_points(one.sides))


def _rule(one: Rule) -> Piece:
    return Piece(one.id, one.title, (*paragraphs(one.text), *filter(None, [one.law])))


def _piece(one: Conclusion | Caveat | Step | Section, label: str = "") -> Piece:
    return Piece(one.id, one.title, paragraphs(one.text), label)


def _points(points: Iterable[Point | Side]) -> tuple[Piece, ...]:
    return tuple(Piece("", point.title, paragraphs(point.text)) for point in points)


def _words() -> dict[str, str]:
    """Give the words beside what the content says."""
    return {
        "contents": _("Contents"),
        "reading": _("How to read this booklet"),
        "conclusions": _("What the conversations taught"),
        "phases": _("The phases"),
        "tenants": _("The tenants"),
        "profiles": _("The profiles"),
        "tips": _("Tips"),
        "practice": _("Practice"),
        "steps": _("Get started"),
        "method": _("How the klantreis was made"),
        "terms": _("Terms"),
        "notes": _("Notes"),
        "fits": _("Which profile fits?"),
        "estimate": _("our estimate"),
        "ours": _("our working-out"),
        "ours-above": _("Our working-out"),
        "talk": _("To talk about"),
        "mind": _("Mind this with every profile"),
        "axes": _("The two axes"),
        "high": _("High"),
        "low": _("Low"),
        "approach": _("What helps (aanpak)"),
        "say": _("You could say it like this"),
        "avoid": _("Rather not like this"),
        "choices": _("Choices on which corporations differ"),
        "law": _("Rules of law that count here"),
        "helps": _("Helps in:"),
    }
