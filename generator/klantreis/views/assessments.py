"""The self-assessments as every page and sheet shows them: statements in groups, answers, scales."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from klantreis.locale import _
from klantreis.model.assessment import PROFILE, Assessment, Scale, Statement
from klantreis.model.scoring import highest_score
from klantreis.views.index import Index
from klantreis.views.marks import Link
from klantreis.views.text import Paragraphs, one_line

SCORE_SHEET = "scoreblad"


@dataclass(frozen=True, slots=True)
class AnswerView:
    """An answer: its number in links and forms, 0 for 'I do not know'."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """A statement; `points` as they are read, with their sign."""

    id: str
    formerly: tuple[str, ...]
    number: int
    scale: str
    text: str
    find_out: str
    points: tuple[str, ...]
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """Statements that stand together under the title of their scale."""

    id: str
    title: str
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class ScaleView:
    """A scale: an axis, named as the axis, or a theme."""

    id: str
    title: str
    advice: Paragraphs
    origins: tuple[Link, ...]


def signed(points: int) -> str:
    """Write points as they are read: with a plus or a minus sign, but for 0."""
    return f"{points:+d}".replace("-", "\N{MINUS SIGN}").replace("+0", "0")


def answer_views(assessment: Assessment) -> tuple[AnswerView, ...]:
    """Give the answers in order, and 'I do not know' last."""
    known = [AnswerView(number, label) for number, label in enumerate(assessment.answers, start=1)]
    return (*known, AnswerView(0, assessment.unknown))


def group_views(index: Index, assessment: Assessment) -> tuple[GroupView, ...]:
    """Give the statements in order, those that follow each other on one scale as a group."""
    titles = {scale.id: scale.title for scale in assessment.scales}
    numbered = enumerate(assessment.statements, start=1)
    groups = groupby(numbered, key=lambda pair: pair[1].scale)
    return tuple(
        GroupView(
            f"stellingen-{number}",
            titles[scale],
            tuple(_statement(index, at, statement) for at, statement in statements),
        )
        for number, (scale, statements) in enumerate(groups, start=1)
    )


def scale_views(index: Index, assessment: Assessment) -> tuple[ScaleView, ...]:
    """Give the scales in order."""
    named = index.library.axes.axes if assessment.kind == PROFILE else ()
    axes = {axis.id: axis.label for axis in named}
    return tuple(_scale(index, scale, axes.get(scale.id, scale.title)) for scale in assessment.scales)


def score_range(low: int, high: int) -> str:
    """Say from which to which score."""
    if low == high:
        return signed(low)
    return _("%(low)s to %(high)s", low=signed(low), high=signed(high))


def leading(assessments: Iterable[Assessment]) -> Assessment | None:
    """Give the assessment of the page for the group: the first that leads to a profile."""
    return next((one for one in assessments if one.kind == PROFILE), None)


def score_sheet_name(assessments: Iterable[Assessment], assessment: Assessment) -> str:
    """Name the score sheet in the catalogue: of the first that leads to a profile it is the plain name."""
    return SCORE_SHEET if assessment is leading(assessments) else f"{SCORE_SHEET}-{assessment.id}"


def region_lines(assessment: Assessment) -> list[str]:
    """Say which scores mean what; both ends are open, for the scales may differ in length."""
    regions = assessment.regions
    ends = [*(region.at_least - 1 for region in regions[1:]), None]
    said = []
    for region, end in zip(regions, ends, strict=True):
        if end is None:
            said.append(
                _(
                    "%(score)s or more: %(title)s",
                    score=score_range(region.at_least, region.at_least),
                    title=region.title,
                )
            )
        elif region is regions[0]:
            said.append(_("%(score)s or less: %(title)s", score=score_range(end, end), title=region.title))
        else:
            said.append(f"{score_range(region.at_least, end)}: {region.title}")
    return said


def theme_rules(assessment: Assessment) -> list[str]:
    """Say how the scores of themes are read, on screen and on paper alike."""
    highest = {highest_score(assessment, scale.id) for scale in assessment.scales}
    return [
        *(f"{region}." for region in region_lines(assessment)),
        _(
            "The two themes with the lowest scores are those to start on; of equal ones the first in the list."
        ),
        _(
            "When every theme with a score has the highest score (%(score)s), there is none to start on first: "
            "then you choose yourself.",
            score=_(" or ").join(signed(score) for score in sorted(highest)),
        ),
        _(
            "With more than %(most)d times ‘%(unknown)s’ a theme has no score.",
            most=assessment.most_unknown,
            unknown=assessment.unknown,
        ),
    ]


def _statement(index: Index, number: int, statement: Statement) -> StatementView:
    return StatementView(
        id=statement.id,
        formerly=tuple(statement.formerly),
        number=number,
        scale=statement.scale,
        text=one_line(statement.text),
        find_out=one_line(statement.find_out),
        points=tuple(map(signed, statement.points)),
        origins=index.origins(statement.from_),
    )


def _scale(index: Index, scale: Scale, title: str) -> ScaleView:
    return ScaleView(scale.id, title, index.linker.paragraphs(scale.advice), index.origins(scale.from_))
