"""Practice: cases with their figures, choices on which corporations differ, rules of law."""

from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.practice import Case, Point, Tension
from klantreis.model.tips import Rule
from klantreis.views.index import Index
from klantreis.views.marks import Link, Trust, trust
from klantreis.views.page import Page, Picture
from klantreis.views.pages.pictures import picture
from klantreis.views.text import Paragraphs


@dataclass(frozen=True, slots=True)
class PointView:
    """One thing to learn, or one side of a choice."""

    title: str
    text: Paragraphs


@dataclass(frozen=True, slots=True)
class CaseView:
    """A practice case in full."""

    id: str
    formerly: tuple[str, ...]
    title: str
    organisation: str
    promotional: bool
    summary: Paragraphs
    points: tuple[PointView, ...]
    charts: tuple[Picture, ...]
    situations: tuple[str, ...]
    trust: Trust


@dataclass(frozen=True, slots=True)
class TensionView:
    """A choice on which corporations differ, with its sides and a question to talk about."""

    id: str
    formerly: tuple[str, ...]
    title: str
    text: Paragraphs
    question: Paragraphs
    sides: tuple[PointView, ...]
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule of law, and what in the content touches it."""

    id: str
    formerly: tuple[str, ...]
    title: str
    text: Paragraphs
    law: str | None
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PracticeView:
    """What the page of the practice shows."""

    intro: Paragraphs
    cases: tuple[CaseView, ...]
    tensions: tuple[TensionView, ...]
    rules_intro: Paragraphs
    rules: tuple[RuleView, ...]


def practice_page(index: Index) -> Page:
    """Make the page of the practice."""
    return Page(
        "praktijk/",
        "practice.md.j2",
        _("Practice"),
        _("What corporations did and what came of it, with figures, dilemmas and rules of law."),
        practice_view(index),
        styles=("practice",),
    )


def practice_view(index: Index) -> PracticeView:
    """Make the view of the practice."""
    library = index.library
    return PracticeView(
        intro=index.linker.paragraphs(library.practice.intro),
        cases=tuple(_case(index, case) for case in library.practice.cases),
        tensions=tuple(_tension(index, tension) for tension in library.practice.tensions),
        rules_intro=index.linker.paragraphs(library.rules.intro),
        rules=tuple(_rule(index, rule) for rule in library.rules.rules),
    )


def _case(index: Index, case: Case) -> CaseView:
    promotional = {source.id for source in index.library.about.sources if source.promotional}
    return CaseView(
        id=case.id,
        formerly=tuple(case.formerly),
        title=case.title,
        organisation=case.organisation,
        promotional=bool(promotional.intersection(case.sources)),
        summary=index.linker.paragraphs(case.summary),
        points=_points(index, case.points),
        charts=tuple(picture(index, f"grafiek-{chart.id}") for chart in case.charts),
        situations=tuple(case.situations),
        trust=trust(index.library, case),
    )


def _tension(index: Index, tension: Tension) -> TensionView:
    return TensionView(
        tension.id,
        tuple(tension.formerly),
        tension.title,
        index.linker.paragraphs(tension.text),
        index.linker.paragraphs(tension.question),
        _points(index, tension.sides),
        index.origins(tension.origins),
    )


def _rule(index: Index, rule: Rule) -> RuleView:
    return RuleView(
        rule.id,
        tuple(rule.formerly),
        rule.title,
        index.linker.paragraphs(rule.text),
        rule.law,
        index.origins(rule.from_),
    )


def _points(index: Index, points: Sequence[Point]) -> tuple[PointView, ...]:
    return tuple(PointView(point.title, index.linker.paragraphs(point.text)) for point in points)
