"""The scoring of an assessment, proven: every result can be reached, none is too likely, no answer rules.

All of it is counted exactly over every set of answers, 'I do not know' included.
"""

from collections.abc import Iterator, Mapping

from klantreis.diagnostics import Diagnostic
from klantreis.model.assessment import PROFILE, Assessment
from klantreis.model.distribution import decisive, has_effect, region_counts, side_counts
from klantreis.model.items import Item, Items
from klantreis.model.scoring import Sides, outcome, sides_of_profiles
from klantreis.wording import diagnostic

LEAST, MOST = 10, 40
"""The percentages of all sets of answers with a profile between which the share of each must lie."""


def check_scoring(item: Item, assessment: Assessment, items: Items) -> Iterator[Diagnostic]:
    """Check the scoring of an assessment whose parts fit together; what goes wrong first explains the rest."""
    profiles = sides_of_profiles(assessment, _levels(items)) if assessment.kind == PROFILE else {}
    if assessment.kind == PROFILE and len(profiles) != len(assessment.regions) ** len(assessment.scales):
        return  # a profile is missing, or two have the same sides: the profiles say so
    for check in (_unreachable, _idle, _decisive, _shares, _examples):
        found = list(check(item, assessment, profiles))
        yield from found
        if found:
            return


def _levels(items: Items) -> dict[str, dict[str, str]]:
    """Give the side of every axis that a profile names, by profile."""
    axes, known = items.known("axis"), items.known("profile")
    found = (item for item in items.of("profile") if item.id in known)
    return {item.id: {axis: item.text("axes", axis) for axis in axes} for item in found}


def _unreachable(item: Item, assessment: Assessment, profiles: Mapping[Sides, str]) -> Iterator[Diagnostic]:
    """Find profiles that no answers lead to clearly, and regions that no answers on a scale lead to."""
    if profiles:
        clear = side_counts(assessment, clear=True)
        names = sorted(name for sides, name in profiles.items() if not clear[sides])
        if names:
            yield diagnostic("unreachable-profile", item.place("regions"), names=", ".join(names))
        return
    found = {scale.id: region_counts(assessment, scale.id) for scale in assessment.scales}
    for index, region in enumerate(assessment.regions):
        names = [scale for scale, sets in found.items() if not sets[index]]
        if names:
            place = item.place("regions", index)
            yield diagnostic("unreachable-region", place, title=region.title, names=", ".join(names))


def _idle(item: Item, assessment: Assessment, _profiles: Mapping[Sides, str]) -> Iterator[Diagnostic]:
    """Find statements that change nothing."""
    for index, statement in enumerate(assessment.statements):
        if not has_effect(assessment, statement):
            yield diagnostic("statement-without-effect", item.place("statements", index, "points"))


def _decisive(item: Item, assessment: Assessment, _profiles: Mapping[Sides, str]) -> Iterator[Diagnostic]:
    """Find answers that settle their scale alone."""
    for index, statement in enumerate(assessment.statements):
        for at in decisive(assessment, statement):
            place = item.place("statements", index, "points", at)
            yield diagnostic("decisive-answer", place, answer=assessment.answers[at], name=statement.scale)


def _shares(item: Item, assessment: Assessment, profiles: Mapping[Sides, str]) -> Iterator[Diagnostic]:
    """Find profiles that are too likely, or not likely enough."""
    sets = side_counts(assessment) if profiles else {}
    total = sum(sets.values())
    for sides, name in sorted(profiles.items(), key=lambda pair: pair[1]):
        if not LEAST * total <= 100 * sets[sides] <= MOST * total:
            share = f"{100 * sets[sides] / total:.1f}"
            yield diagnostic(
                "profile-share", item.place("regions"), name=name, share=share, least=LEAST, most=MOST
            )


def _examples(item: Item, assessment: Assessment, profiles: Mapping[Sides, str]) -> Iterator[Diagnostic]:
    """Hold the result of every example against what its answers lead to."""
    for index, example in enumerate(assessment.examples):
        actual = list(outcome(assessment, profiles, example.indexes).results)
        if actual != example.result:
            place = item.place("examples", index, *(["result"] if example.result else []))
            yield diagnostic("example-result", place, names=", ".join(actual))
