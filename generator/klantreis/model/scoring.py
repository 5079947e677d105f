"""Scoring, the reference: what a set of answers to an assessment leads to.

The browser does the same with the same numbers (web/scoring); tests hold the two against each other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from klantreis.model.assessment import PROFILE, Assessment, Statement
from klantreis.model.profiles import Level

Answer = int | None
"""The index of an answer; None for 'I do not know'."""

Sides = tuple[int, ...]
"""The index of a region for every scale, such as (1, 0): high on the first axis, low on the second."""

THEMES_TO_START_ON = 2


@dataclass(frozen=True, slots=True)
class Place:
    """Where a set of answers stands on a scale.

    `region` is None when too much is unknown; `other` is the region beyond a border that is near, and
    `tipping` are the statements with which one other answer would lead there.
    """

    scale: str
    score: int
    unknown: tuple[str, ...]
    region: int | None
    other: int | None
    tipping: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a set of answers leads to: profiles, nearest first, or the scales to start on.

    `equal` are the scales that score as low as the last one to start on, but come later in the list;
    `highest` tells that every known scale is at its highest, so that there is none to start on first.
    """

    places: tuple[Place, ...]
    results: tuple[str, ...]
    equal: tuple[str, ...] = ()
    highest: bool = False


def outcome(assessment: Assessment, profiles: Mapping[Sides, str], answers: Sequence[Answer]) -> Outcome:
    """Score a complete set of answers, in the order of the statements; `profiles` by their sides."""
    given: dict[str, list[tuple[Statement, Answer]]] = {scale.id: [] for scale in assessment.scales}
    for statement, answer in zip(assessment.statements, answers, strict=True):
        given[statement.scale].append((statement, answer))
    places = tuple(_place(assessment, scale, on_scale) for scale, on_scale in given.items())
    if assessment.kind == PROFILE:
        return Outcome(places, tuple(_profiles(places, profiles)))
    return _themes(assessment, places)


def highest_score(assessment: Assessment, scale: str) -> int:
    """Give the highest score on a scale."""
    return sum(max(0, *statement.points) for statement in assessment.on(scale))


def region_of(assessment: Assessment, score: int) -> int:
    """Give the region of a score: the last one that begins at it or below it."""
    begun = [index for index, region in enumerate(assessment.regions) if region.at_least <= score]
    return max(begun, default=0)


def beyond(assessment: Assessment, score: int) -> int | None:
    """Give the region beyond a border that is near; None when none is."""
    region = region_of(assessment, score)
    if assessment.border is None:
        return None
    if region and score - assessment.regions[region].at_least <= assessment.border:
        return region - 1
    upper = region + 1
    near = upper < len(assessment.regions) and assessment.regions[upper].at_least - score <= assessment.border
    return upper if near else None


def points(statement: Statement, answer: Answer) -> int:
    """Give what an answer counts for; 'I do not know' counts for nothing."""
    return 0 if answer is None else statement.points[answer]


def _place(assessment: Assessment, scale: str, given: Sequence[tuple[Statement, Answer]]) -> Place:
    score = sum(points(statement, answer) for statement, answer in given)
    unknown = tuple(statement.id for statement, answer in given if answer is None)
    if len(unknown) > assessment.most_unknown:
        return Place(scale, score, unknown, None, None, ())
    other = beyond(assessment, score)
    tipping = () if other is None else _tipping(assessment, score, other, given)
    return Place(scale, score, unknown, region_of(assessment, score), other, tuple(tipping))


def _tipping(
    assessment: Assessment, score: int, other: int, given: Iterable[tuple[Statement, Answer]]
) -> Iterator[str]:
    """Find the statements with which the next answer, or any where none was known, leads to `other`."""
    for statement, answer in given:
        near = (answer - 1, answer + 1) if answer is not None else range(len(statement.points))
        changed = [
            score - points(statement, answer) + statement.points[index]
            for index in near
            if 0 <= index < len(statement.points)
        ]
        if other in (region_of(assessment, sum_) for sum_ in changed):
            yield statement.id


def _profiles(places: Sequence[Place], profiles: Mapping[Sides, str]) -> Iterator[str]:
    """Give the profile of the regions, then those beyond the borders that are near."""
    sides = [[side for side in (place.region, place.other) if side is not None] for place in places]
    return (profiles[pair] for pair in product(*sides))


def _themes(assessment: Assessment, places: tuple[Place, ...]) -> Outcome:
    """Find the known scales with the lowest scores; of equal ones, those that are asked first."""
    known = sorted((place for place in places if place.region is not None), key=lambda place: place.score)
    if known and all(place.score == highest_score(assessment, place.scale) for place in known):
        return Outcome(places, (), highest=True)
    first, later = known[:THEMES_TO_START_ON], known[THEMES_TO_START_ON:]
    equal = tuple(place.scale for place in later if place.score == first[-1].score)
    return Outcome(places, tuple(place.scale for place in first), equal)


def sides_of_profiles(assessment: Assessment, levels: Mapping[str, Mapping[str, str]]) -> dict[Sides, str]:
    """Give the profile of every pair of sides; `levels` names the side of every axis, by profile.

    A profile that does not name a known side of every scale is left out.
    """
    order = [Level.LOW.value, Level.HIGH.value]
    named = {name: [axes.get(scale.id, "") for scale in assessment.scales] for name, axes in levels.items()}
    return {
        tuple(order.index(side) for side in sides): name
        for name, sides in named.items()
        if set(sides) <= set(order)
    }
