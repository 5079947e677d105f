"""What all score sheets share: statements with points on a strip that is folded away while you tick."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.assessment import Assessment
from klantreis.views.assessments import group_views
from klantreis.views.index import Index


@dataclass(frozen=True, slots=True)
class RowView:
    """A statement with its points, in the order of the answers."""

    id: str
    number: int
    text: str
    find_out: str
    points: tuple[str, ...]


def rows_of(index: Index, assessment: Assessment, scale: str) -> tuple[RowView, ...]:
    """Give the statements of a scale, numbered as in the whole assessment."""
    statements = [one for group in group_views(index, assessment) for one in group.statements]
    return tuple(
        RowView(one.id, one.number, one.text, one.find_out, one.points)
        for one in statements
        if one.scale == scale
    )


def to_fold(assessment: Assessment) -> tuple[str, ...]:
    """Give the first steps: fold, tick, unfold and write the points."""
    return (
        _("Fold the strip on the right backwards, along the line."),
        _("Tick one answer for every statement. Write down no name."),
        _(
            "Unfold the strip. Write the points of your answer in the box. ‘%(unknown)s’ has none.",
            unknown=assessment.unknown,
        ),
    )


def fold_words() -> dict[str, str]:
    """Give the words in the strip, and whose work the statements are."""
    return {
        "fold": _("Fold here"),
        "yours": _("Yours"),
        "ours": _("Statements and points: our working-out"),
    }
