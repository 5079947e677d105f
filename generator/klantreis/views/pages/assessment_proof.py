"""How the assessments work: every point, every rule, and how likely every result is."""

from collections.abc import Iterator
from dataclasses import dataclass

from babel.numbers import format_decimal, format_percent

from klantreis.locale import LANGUAGE, _
from klantreis.model.assessment import PROFILE, Assessment
from klantreis.model.distribution import counts, known_counts, side_counts, start_counts
from klantreis.model.scoring import beyond, region_of
from klantreis.views.assessments import AnswerView, GroupView, answer_views, group_views, signed
from klantreis.views.index import Index
from klantreis.views.links import assessment_page
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.pages.assessment_words import rules
from klantreis.views.pages.assessments import HOW, START
from klantreis.views.scoring import ScoringData, profile_sides, scoring_data, written_answers

MARK = "antwoorden="
"""What stands before the answers in a link."""


@dataclass(frozen=True, slots=True)
class ShareView:
    """A result, with how often it occurs: nearest, and clear of every border."""

    name: str
    address: str
    share: str
    clear: str


@dataclass(frozen=True, slots=True)
class BarView:
    """A score, with how many sets of answers give it; `height` in percents of the highest bar."""

    score: str
    sets: str
    height: float
    side: str


@dataclass(frozen=True, slots=True)
class SpreadView:
    """How often every score of a scale occurs."""

    id: str
    title: str
    bars: tuple[BarView, ...]


@dataclass(frozen=True, slots=True)
class ExampleView:
    """A filled-in example, with a link to its result."""

    title: str
    link: Link
    results: str


@dataclass(frozen=True, slots=True)
class ProofView:
    """How one assessment works."""

    id: str
    kind: str
    title: str
    answers: tuple[AnswerView, ...]
    groups: tuple[GroupView, ...]
    rules: tuple[str, ...]
    sets: str
    shares: tuple[ShareView, ...]
    spreads: tuple[SpreadView, ...]
    examples: tuple[ExampleView, ...]


@dataclass(frozen=True, slots=True)
class ProofsView:
    """What the page shows."""

    proofs: tuple[ProofView, ...]


def proof_pages(index: Index) -> list[Page]:
    """Make the page about how the assessments work; none without assessments."""
    found = index.library.assessments
    if not found:
        return []
    return [
        Page(
            HOW,
            "assessment_proof.md.j2",
            _("How the self-assessment works"),
            _("Every point, every rule and how likely every result is, counted over all possible answers."),
            ProofsView(tuple(_proof(index, one) for one in found)),
            trail=(Link(_("Self-assessment"), START),),
            styles=("proof",),
            boost=0.2,
        )
    ]


def _proof(index: Index, assessment: Assessment) -> ProofView:
    data = scoring_data(assessment, profile_sides(assessment, index.library.profiles))
    profile = assessment.kind == PROFILE
    return ProofView(
        id=assessment.id,
        kind=assessment.kind,
        title=assessment.title,
        answers=answer_views(assessment),
        groups=group_views(index, assessment),
        rules=tuple(rules(index, assessment)),
        sets=_sets(assessment),
        shares=tuple(_profile_shares(index, assessment) if profile else _theme_shares(assessment)),
        spreads=tuple(_spreads(index, assessment)) if profile else (),
        examples=tuple(_examples(index, assessment, data)),
    )


def _sets(assessment: Assessment) -> str:
    total = (len(assessment.answers) + 1) ** len(assessment.statements)
    if assessment.kind != PROFILE:
        return _("There are %(total)s possible sets of answers.", total=_number(total))
    known = sum(side_counts(assessment).values())
    return _(
        "There are %(total)s possible sets of answers; %(known)s of them lead to a profile.",
        total=_number(total),
        known=_number(known),
    )


def _profile_shares(index: Index, assessment: Assessment) -> Iterator[ShareView]:
    near, clear = side_counts(assessment), side_counts(assessment, clear=True)
    total = sum(near.values())
    by_profile = {name: sides for sides, name in profile_sides(assessment, index.library.profiles).items()}
    for mark in index.profiles.values():
        sides = by_profile[mark.id]
        yield ShareView(
            f"{mark.name}: {mark.title}",
            mark.address,
            _percent(near[sides], total),
            _percent(clear[sides], total),
        )


def _theme_shares(assessment: Assessment) -> Iterator[ShareView]:
    total = (len(assessment.answers) + 1) ** len(assessment.statements)
    sets = start_counts(assessment)
    for scale in assessment.scales:
        yield ShareView(scale.title, "", _percent(sets[scale.id], total), "")


def _spreads(index: Index, assessment: Assessment) -> Iterator[SpreadView]:
    labels = {axis.id: axis.label for axis in index.library.axes.axes}
    for scale in assessment.scales:
        found = known_counts(assessment, scale.id)
        highest = max(found.values())
        scores = range(min(found), max(found) + 1)
        bars = tuple(
            BarView(
                signed(score),
                _number(found[score]),
                round(100 * found[score] / highest, 1),
                "border"
                if beyond(assessment, score) is not None
                else ("low", "high")[region_of(assessment, score)],
            )
            for score in scores
        )
        every = counts(assessment.on(scale.id)).total()
        known = _(
            "%(known)s of the %(every)s sets of answers", known=_number(found.total()), every=_number(every)
        )
        yield SpreadView(scale.id, f"{labels[scale.id]}: {known}", bars)


def _examples(index: Index, assessment: Assessment, data: ScoringData) -> Iterator[ExampleView]:
    names = {mark.id: mark.name for mark in index.profiles.values()}
    names |= {scale.id: scale.title for scale in assessment.scales} if assessment.kind != PROFILE else {}
    for example in assessment.examples:
        address = f"{assessment_page(assessment.id)}#{MARK}{written_answers(data, example.indexes)}"
        results = ", ".join(names[name] for name in example.result) or _("find out first")
        yield ExampleView(example.title, Link(example.title, address), results)


def _percent(part: int, whole: int) -> str:
    return format_percent(part / whole, format="#,##0.0 %", locale=LANGUAGE)


def _number(value: int) -> str:
    return format_decimal(value, locale=LANGUAGE)
