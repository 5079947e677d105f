"""The exact distribution of results, held against counting every set of answers one by one."""

from collections import Counter
from collections.abc import Iterator
from itertools import product
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.model.assessment import Assessment
from klantreis.model.distribution import (
    counts,
    decisive,
    has_effect,
    known_counts,
    region_counts,
    side_counts,
    start_counts,
)
from klantreis.model.scoring import outcome, region_of
from tests.setup.assessments import assessments, profielwijzer, profiles


def small(points: list[list[int]], at_least: list[int], most_unknown: int) -> Assessment:
    """Make an assessment about two themes, with the same few statements on each."""
    given = {"basis": "editors", "from": ["brief"]}
    scales = ("een", "twee")
    return Assessment.model_validate(
        {
            "id": "klein",
            "kind": "themes",
            **dict.fromkeys(("title", "summary", "intro", "mind", "unknown"), "x"),
            "answers": ["x"] * len(points[0]),
            "most_unknown": most_unknown,
            "regions": [{"title": "x", "at_least": score} for score in at_least],
            "scales": [{"id": scale, "title": "x", "advice": "x", **given} for scale in scales],
            "statements": [
                {"id": f"{scale}-{at}", "scale": scale, "text": "x", "points": one, "find_out": "x", **given}
                for scale in scales
                for at, one in enumerate(points)
            ],
            "examples": [{"title": "x", "answers": [0] * 2 * len(points)}],
        }
    )


points = st.integers(2, 3).flatmap(
    lambda answers: st.lists(
        st.lists(st.integers(-3, 3), min_size=answers, max_size=answers), min_size=1, max_size=3
    )
)
smalls = st.builds(
    small,
    points,
    st.lists(st.integers(-6, 6), min_size=2, max_size=3, unique=True).map(sorted),
    st.integers(0, 3),
)
"""Assessments small enough to count every set of answers."""


def every_set(assessment: Assessment) -> Iterator[tuple[int | None, ...]]:
    """Give every set of answers, 'I do not know' included."""
    return product([None, *range(len(assessment.answers))], repeat=len(assessment.statements))


@settings(max_examples=60)
@given(smalls)
def test_themes_are_counted_exactly(assessment: Assessment) -> None:
    """How often each theme is one to start on is what counting one by one gives."""
    expected = Counter(
        name for answers in every_set(assessment) for name in outcome(assessment, {}, answers).results
    )

    assert {scale.id: expected[scale.id] for scale in assessment.scales} == start_counts(assessment)


@settings(max_examples=60)
@given(smalls)
def test_what_an_answer_does_is_counted_exactly(assessment: Assessment) -> None:
    """An answer settles a scale, or a statement does nothing, exactly when counting one by one says so."""
    one = assessment.statements[0]
    on = assessment.on(one.scale)
    regions: dict[int, set[int]] = {}
    effects = set()
    for others in product([None, *range(len(assessment.answers))], repeat=len(on) - 1):
        if others.count(None) > assessment.most_unknown:
            continue
        score = sum(s.points[a] for s, a in zip(on[1:], others, strict=True) if a is not None)
        found = [region_of(assessment, score + value) for value in one.points]
        effects.add(len(set(found)) > 1)
        for at, region in enumerate(found):
            regions.setdefault(at, set()).add(region)

    assert [at for at, found in regions.items() if len(found) == 1] == list(decisive(assessment, one))
    assert any(effects) == has_effect(assessment, one)


@pytest.mark.parametrize("axis", ["drempels", "verlamdheid"])
def test_an_axis_is_counted_exactly(axis: str) -> None:
    """The convolution counts the same sets by score and unknown as going through all 15 625 of an axis."""
    statements = profielwijzer().on(axis)
    expected = Counter(
        (
            sum(s.points[a] for s, a in zip(statements, answers, strict=True) if a is not None),
            answers.count(None),
        )
        for answers in product([None, 0, 1, 2, 3], repeat=6)
    )

    assert expected == counts(statements)


def test_every_set_of_answers_is_counted() -> None:
    """The sets with a profile are those with enough known on both axes."""
    known = [known_counts(profielwijzer(), axis).total() for axis in ("drempels", "verlamdheid")]

    assert prod(known) == sum(side_counts(profielwijzer()).values())


def test_no_profile_is_rare_and_none_takes_most() -> None:
    """Each profile gets 10 to 40 % of all sets with a profile, also without or with all those near a border."""
    wijzer = profielwijzer()
    near, clear = side_counts(wijzer), side_counts(wijzer, clear=True)
    total = sum(near.values())
    known = known_counts(wijzer, "drempels")
    shown = max(
        sum(sets for score, sets in known.items() if score >= -1),
        sum(sets for score, sets in known.items() if score <= 1),
    )

    assert set(near) == set(profiles(wijzer))
    assert all(total <= 10 * sets for sets in clear.values())
    assert all(10 * sets <= 4 * total for sets in near.values())
    assert 10 * shown**2 <= 4 * total


def test_every_answer_leaves_the_other_side_open() -> None:
    """No answer to any statement of any assessment settles its scale, and every statement counts."""
    answers = [
        at
        for assessment in assessments()
        for one in assessment.statements
        for at in decisive(assessment, one)
    ]

    assert [] == answers
    assert all(has_effect(assessment, one) for assessment in assessments() for one in assessment.statements)


def test_every_region_of_every_theme_can_be_reached() -> None:
    """No theme has a region without answers that lead there."""
    bril = assessments()[1]

    assert all(all(region_counts(bril, scale.id)) for scale in bril.scales)
