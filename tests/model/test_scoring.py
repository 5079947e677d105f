"""Scoring, the reference: from a set of answers to a place, and to profiles or themes."""

from collections.abc import Callable
from itertools import product

import pytest

from klantreis.model.assessment import PROFILE, Assessment, Example
from klantreis.model.scoring import Answer, Outcome, Place, beyond, outcome, region_of, sides_of_profiles
from tests.setup.assessments import assessments, huurdersbril, profielwijzer, profiles

EXAMPLES = [(assessment, example) for assessment in assessments() for example in assessment.examples]


def score(assessment: Assessment, example: Example) -> Outcome:
    """Score an example."""
    return outcome(assessment, profiles(assessment), example.indexes)


@pytest.mark.parametrize(("assessment", "example"), EXAMPLES, ids=lambda one: one.title)
def test_examples_lead_to_their_results(assessment: Assessment, example: Example) -> None:
    """Every example of the content has the result that its author meant."""
    assert tuple(example.result) == score(assessment, example).results


def test_every_pair_of_sides_has_its_profile() -> None:
    """High and low on both axes lead to the profile that names those sides."""
    assert {
        (1, 1): "profiel-1",
        (1, 0): "profiel-2",
        (0, 1): "profiel-3",
        (0, 0): "profiel-4",
    } == profiles(profielwijzer())


def test_unknown_counts_for_nothing() -> None:
    """Two unknown answers on an axis leave the score of the others as it is."""
    answers = [3, 0, 0, 0, None, None] + [0] * 6
    place = outcome(profielwijzer(), profiles(profielwijzer()), answers).places[0]

    assert (-3 - 3 - 3 - 3, ("is-bang-voor-ons", "vertelt-open"), 0) == (
        place.score,
        place.unknown,
        place.region,
    )


@pytest.mark.parametrize("axis", [0, 1])
def test_three_unknown_give_no_profile(axis: int) -> None:
    """Three unknown answers on one axis leave no profile, whatever the other answers are."""
    answers = [None, None, None, *[0] * 9] if axis == 0 else [*[0] * 6, None, None, None, *[0] * 3]
    found = outcome(profielwijzer(), profiles(profielwijzer()), answers)

    assert () == found.results
    assert [axis == 0, axis == 1] == [place.region is None for place in found.places]


def test_near_a_border_on_both_axes_all_four_are_shown() -> None:
    """In the middle of the cross the profile of the score comes first, the one across both borders last."""
    answers = [1, 1, 2, 2, 1, 2, 2, 1, 1, 2, 2, None]
    found = outcome(profielwijzer(), profiles(profielwijzer()), answers)

    assert [0, -1] == [place.score for place in found.places]
    assert ("profiel-2", "profiel-1", "profiel-4", "profiel-3") == found.results


def test_the_border_is_as_wide_as_the_content_says() -> None:
    """One point from the border both sides are near; two points from it only one is."""
    near = [
        (score, region_of(profielwijzer(), score), beyond(profielwijzer(), score)) for score in range(-2, 3)
    ]

    assert [(-2, 0, None), (-1, 0, 1), (0, 1, 0), (1, 1, 0), (2, 1, None)] == near


def test_what_would_decide_does_decide() -> None:
    """Each statement that is named near a border leads across it with one other answer, and no other does."""
    answers: list[Answer] = [1, 2, 1, 2, None, 2, 3, 0, 3, 1, 3, 0]
    place = first_place(answers)
    crossing = tuple(
        statement.id
        for at, statement in enumerate(profielwijzer().statements[:6])
        if place.other
        in {first_place([*answers[:at], new, *answers[at + 1 :]]).region for new in near(answers[at])}
    )

    assert place.other is not None
    assert crossing == place.tipping


def first_place(answers: list[Answer]) -> Place:
    """Give the place on the first axis."""
    return outcome(profielwijzer(), profiles(profielwijzer()), answers).places[0]


def near(answer: Answer) -> list[int]:
    """Give the answers next to an answer; any answer where none is known."""
    return [new for new in range(4) if answer is None or abs(new - answer) == 1]


def test_of_equal_themes_the_first_comes_first() -> None:
    """When all themes are equal, the two that are asked first are those to start on, and the rest is named."""
    bril = huurdersbril()
    found = outcome(bril, {}, equal_answers(bril, min))

    assert ("vroeg-contact", "persoonlijk-contact") == found.results
    assert tuple(scale.id for scale in bril.scales[2:]) == found.equal


def test_without_ties_none_is_named() -> None:
    """When two themes alone have the lowest score, no other one is equal."""
    bril = huurdersbril()
    answers = [*equal_answers(bril, min)[:4], *equal_answers(bril, max)[4:]]

    assert () == outcome(bril, {}, answers).equal


def test_the_second_can_be_one_of_more() -> None:
    """When one theme is lowest and more are second, the later ones of those are named."""
    bril = huurdersbril()
    answers = [*equal_answers(bril, max)[:16], *equal_answers(bril, min)[16:]]
    found = outcome(bril, {}, answers)

    assert ("empathie", "vroeg-contact") == found.results
    assert tuple(scale.id for scale in bril.scales[1:8]) == found.equal


def test_with_the_highest_scores_there_is_none_to_start_on() -> None:
    """When every theme with a score is at its highest, none comes first, also when others are not known."""
    bril = huurdersbril()
    best = equal_answers(bril, max)
    sets: list[list[Answer]] = [[*best], [None, None, *best[2:]]]

    assert [((), (), True)] * 2 == [
        (found.results, found.equal, found.highest) for found in (outcome(bril, {}, one) for one in sets)
    ]
    assert not outcome(bril, {}, [None] * len(best)).highest


def equal_answers(assessment: Assessment, choose: Callable[[list[int]], int]) -> list[int]:
    """Give the answers that score the highest, or the lowest, on every statement."""
    return [statement.points.index(choose(statement.points)) for statement in assessment.statements]


def test_an_unknown_theme_is_not_one_to_start_on() -> None:
    """A theme with nothing known about it has no place among the themes."""
    bril = huurdersbril()
    answers = [None, None, *equal_answers(bril, min)[2:]]

    assert ("persoonlijk-contact", "huisbezoek") == outcome(bril, {}, answers).results


def test_a_profile_that_names_another_axis_is_left_out() -> None:
    """Sides that the assessment does not measure have no profile."""
    assert {} == sides_of_profiles(profielwijzer(), {"profiel-1": {"drempels": "hoog"}})


def test_axes_do_not_touch_each_other() -> None:
    """The place on one axis is the same whatever the answers on the other are."""
    assessment = profielwijzer()
    first = [3, 0, 0, 1, 2, 1]
    places = {
        outcome(assessment, profiles(assessment), [*first, *second, *second]).places[0]
        for second in product([None, 0, 3], repeat=3)
    }

    assert 1 == len(places)


def test_only_two_kinds() -> None:
    """There is an assessment that leads to a profile, and one that leads to themes."""
    assert [PROFILE, "themes"] == [assessment.kind for assessment in assessments()]
