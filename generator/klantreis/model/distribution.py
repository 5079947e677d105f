"""How often every result occurs among all sets of answers: exact, by convolution, one scale at a time.

Twelve statements with five answers have 244 million sets; the scores of a scale have a few dozen values.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from math import prod

from klantreis.model.assessment import Assessment, Statement
from klantreis.model.scoring import THEMES_TO_START_ON, Sides, beyond, highest_score, region_of

Counts = Counter[tuple[int, int]]
"""How many sets of answers give a score with so many answers unknown."""


def counts(statements: Iterable[Statement]) -> Counts:
    """Count the sets of answers to some statements by score and by how many are unknown."""
    found: Counts = Counter({(0, 0): 1})
    for statement in statements:
        grown: Counts = Counter()
        for (score, unknown), sets in found.items():
            grown[score, unknown + 1] += sets
            for points in statement.points:
                grown[score + points, unknown] += sets
        found = grown
    return found


def known_counts(assessment: Assessment, scale: str) -> Counter[int]:
    """Count the sets of answers on a scale that get a result, by score."""
    found: Counter[int] = Counter()
    for (score, unknown), sets in counts(assessment.on(scale)).items():
        if unknown <= assessment.most_unknown:
            found[score] += sets
    return found


def region_counts(assessment: Assessment, scale: str, *, clear: bool = False) -> list[int]:
    """Count the sets of answers on a scale by region; with `clear` only those far from every border."""
    found = [0] * len(assessment.regions)
    for score, sets in known_counts(assessment, scale).items():
        if not clear or beyond(assessment, score) is None:
            found[region_of(assessment, score)] += sets
    return found


def side_counts(assessment: Assessment, *, clear: bool = False) -> Mapping[Sides, int]:
    """Count all sets of answers that get a result by their region on every scale."""
    by_scale = [region_counts(assessment, scale.id, clear=clear) for scale in assessment.scales]
    regions = range(len(assessment.regions))
    return {
        sides: prod(found[side] for found, side in zip(by_scale, sides, strict=True))
        for sides in product(regions, repeat=len(by_scale))
    }


def decisive(assessment: Assessment, statement: Statement) -> Iterator[int]:
    """Find the answers to a statement that settle its scale, whatever the other answers are."""
    others = _others(assessment, statement)
    for index, points in enumerate(statement.points):
        if len({region_of(assessment, score + points) for score in others}) == 1:
            yield index


def has_effect(assessment: Assessment, statement: Statement) -> bool:
    """Tell whether the answer to a statement ever makes a difference."""
    return any(
        len({region_of(assessment, score + points) for points in statement.points}) > 1
        for score in _others(assessment, statement)
    )


def _others(assessment: Assessment, statement: Statement) -> set[int]:
    """Give the scores that the other statements of a scale can have together, when enough is known."""
    others = [other for other in assessment.on(statement.scale) if other is not statement]
    return {score for score, unknown in counts(others) if unknown <= assessment.most_unknown}


def start_counts(assessment: Assessment) -> Mapping[str, int]:
    """Count for every scale in how many sets of answers it is one to start on.

    With every known scale at its highest there is none, so those sets are taken off.
    """
    scores = {scale.id: known_counts(assessment, scale.id) for scale in assessment.scales}
    sizes = {scale.id: counts(assessment.on(scale.id)).total() for scale in assessment.scales}
    highest = {name: highest_score(assessment, name) for name in scores}
    best = {name: Counter({highest[name]: found[highest[name]]}) for name, found in scores.items()}
    left = {name: sizes[name] - scores[name].total() + best[name].total() for name in scores}
    every, none_first = _among_first(scores, sizes), _among_first(best, left)
    return {name: sets - none_first[name] for name, sets in every.items()}


def _among_first(scores: Mapping[str, Counter[int]], sizes: Mapping[str, int]) -> Mapping[str, int]:
    """Count for every scale in how many sets of answers it is one of the first, from low to high."""
    names = list(scores)
    return {
        name: sum(
            sets * _sets_with_few_before(names, place, score, scores, sizes)
            for score, sets in scores[name].items()
        )
        for place, name in enumerate(names)
    }


def _sets_with_few_before(
    names: list[str], place: int, score: int, scores: Mapping[str, Counter[int]], sizes: Mapping[str, int]
) -> int:
    """Count the answers on the other scales with which fewer than two of them come before this one."""
    ways = [1, *[0] * (THEMES_TO_START_ON - 1)]  # by how many scales come before
    for at, other in enumerate(names):
        if at == place:
            continue
        before = sum(sets for value, sets in scores[other].items() if (value, at) < (score, place))
        after = sizes[other] - before
        ways = [after * same + before * fewer for same, fewer in zip(ways, [0, *ways], strict=False)]
    return sum(ways)
