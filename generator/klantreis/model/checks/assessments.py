"""The self-assessments: every statement counts somewhere, and every part has its counterpart."""

from collections.abc import Iterator

from klantreis.content.typed import did_you_mean
from klantreis.diagnostics import Diagnostic
from klantreis.model.assessment import PROFILE, Assessment
from klantreis.model.checks.scoring import check_scoring
from klantreis.model.items import Item, Items
from klantreis.model.shape import make_model
from klantreis.wording import diagnostic

SIDES_OF_AN_AXIS = 2
PAGES = frozenset({"groep", "zo-werkt-het"})
"""The pages that stand beside those of the assessments."""


def check_assessments(items: Items) -> Iterator[Diagnostic]:
    """Check every assessment; one with the wrong shape is told of by its shape."""
    for item in items.of("assessment"):
        model, _mistakes = make_model(Assessment, item.document)
        if isinstance(model, Assessment):
            found = list(_check(item, model, items))
            yield from found or check_scoring(item, model, items)


def _check(item: Item, assessment: Assessment, items: Items) -> Iterator[Diagnostic]:
    """Look for what keeps an assessment from being scored."""
    if assessment.id in PAGES:
        yield diagnostic("reserved-id", item.place("id"), name=assessment.id)
    yield from _regions(item, assessment)
    if assessment.kind == PROFILE:
        yield from _axes(item, assessment, items)
    yield from _scales(item, assessment)
    yield from _statements(item, assessment)
    yield from _examples(item, assessment)


def _regions(item: Item, assessment: Assessment) -> Iterator[Diagnostic]:
    """Look whether the regions follow each other, and whether an axis has its two sides."""
    if assessment.kind == PROFILE and len(assessment.regions) != SIDES_OF_AN_AXIS:
        yield diagnostic("two-sides", item.place("regions"))
    pairs = zip(assessment.regions, assessment.regions[1:], strict=False)
    for index, (lower, upper) in enumerate(pairs, start=1):
        if upper.at_least <= lower.at_least:
            yield diagnostic("region-order", item.place("regions", index, "at_least"))


def _axes(item: Item, assessment: Assessment, items: Items) -> Iterator[Diagnostic]:
    """Hold the scales against the axes."""
    axes = items.known("axis")
    for index, scale in enumerate(assessment.scales):
        if not items.may_exist(scale.id, "axis"):
            place = item.place("scales", index, "id")
            yield did_you_mean(diagnostic("unknown-axis", place, name=scale.id), scale.id, axes)


def _scales(item: Item, assessment: Assessment) -> Iterator[Diagnostic]:
    """Look whether every scale has a statement."""
    for index, scale in enumerate(assessment.scales):
        if not assessment.on(scale.id):
            place = item.place("scales", index, "id")
            yield diagnostic("scale-without-statement", place, name=scale.id)


def _statements(item: Item, assessment: Assessment) -> Iterator[Diagnostic]:
    """Look whether every statement has its scale, and points for every answer."""
    scales = [scale.id for scale in assessment.scales]
    for index, statement in enumerate(assessment.statements):
        if statement.scale not in scales:
            place = item.place("statements", index, "scale")
            found = diagnostic("unknown-scale", place, name=statement.scale)
            yield did_you_mean(found, statement.scale, scales)
        if len(statement.points) != len(assessment.answers):
            place = item.place("statements", index, "points")
            yield diagnostic(
                "points-per-answer", place, actual=len(statement.points), expected=len(assessment.answers)
            )


def _examples(item: Item, assessment: Assessment) -> Iterator[Diagnostic]:
    """Look whether every example answers every statement, with answers that exist."""
    expected = len(assessment.statements)
    for index, example in enumerate(assessment.examples):
        if len(example.answers) != expected:
            place = item.place("examples", index, "answers")
            yield diagnostic("example-answers", place, actual=len(example.answers), expected=expected)
        for at, answer in enumerate(example.answers):
            if answer > len(assessment.answers):
                place = item.place("examples", index, "answers", at)
                yield diagnostic("unknown-answer", place, number=answer, most=len(assessment.answers))
