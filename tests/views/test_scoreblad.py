"""The score sheet: whoever follows it by hand comes to the profile that the screen shows."""

from functools import cache
from itertools import product

import pytest

from klantreis.model.scoring import Answer, Place, outcome
from klantreis.views.assessments import SCORE_SHEET as NAME
from klantreis.views.index import index
from klantreis.views.sheets.scoreblad import AxisView, ScoreSheetView, score_sheet
from tests.output.sheets.setting import heard, pdf, seen
from tests.setup.assessments import profielwijzer, profiles
from tests.setup.content import library

UNKNOWN = -1
"""No box of points is written in for 'I do not know'."""

NONE_YET = ("none yet",)


@cache
def sheet() -> ScoreSheetView:
    """Give what stands on the sheet."""
    return score_sheet(index(library()), profielwijzer())


def sides_by_hand(axis: AxisView, ticks: tuple[int, ...]) -> tuple[str, ...]:
    """Follow the sheet on one axis: points in the boxes, plus and minus, the difference, the zone."""
    if ticks.count(UNKNOWN) >= sheet().too_many:
        return NONE_YET
    boxes = [row.points[tick] for row, tick in zip(axis.rows, ticks, strict=True) if tick != UNKNOWN]
    plus = sum(int(points[1:]) for points in boxes if points[0] == "+")
    minus = sum(int(points[1:]) for points in boxes if points[0] == "\N{MINUS SIGN}")
    score = plus - minus
    return next(zone.sides for zone in axis.zones if zone.low <= score <= zone.high)


def profiles_by_hand(first: tuple[str, ...], second: tuple[str, ...]) -> set[str]:
    """Look up the profiles in the corners of the cross."""
    return {place.id for place in sheet().places if place.sides[0] in first and place.sides[1] in second}


def answers_of(ticks: tuple[int, ...]) -> list[Answer]:
    """Give ticks as answers of the screen."""
    return [None if tick == UNKNOWN else tick for tick in ticks]


def sides_on_screen(place: Place) -> tuple[str, ...]:
    """Name the sides that the screen looks at."""
    if place.region is None:
        return NONE_YET
    regions = {place.region, place.other}
    return tuple(region.title for at, region in enumerate(profielwijzer().regions) if at in regions)


SETS = list(product([UNKNOWN, 0, 1, 2, 3], repeat=6))


@pytest.mark.parametrize("axis", [0, 1])
def test_the_same_sides_for_every_set_of_answers(axis: int) -> None:
    """On both axes, all 15,625 sets of answers come by hand to the side, or the border, of the screen."""
    wijzer = profielwijzer()
    rest = [0] * 6
    different = []
    for ticks in SETS:
        given = answers_of(ticks)
        found = outcome(wijzer, profiles(wijzer), [*given, *rest] if axis == 0 else [*rest, *given])
        if sides_by_hand(sheet().axes[axis], ticks) != sides_on_screen(found.places[axis]):
            different.append(ticks)

    assert [] == different


def examples_of_sides(axis: AxisView) -> dict[tuple[str, ...], tuple[int, ...]]:
    """Give a set of answers for each pair of sides that an axis can come to."""
    return {sides_by_hand(axis, ticks): ticks for ticks in SETS}


def test_the_same_profiles_for_every_pair_of_sides() -> None:
    """Whatever the sides on both axes, the profiles in the corners are those of the screen.

    The axes do not touch each other, so with the test above this holds for every set of twelve answers.
    """
    wijzer = profielwijzer()
    first, second = (examples_of_sides(axis) for axis in sheet().axes)
    on_screen = {
        (one, other): set(
            outcome(wijzer, profiles(wijzer), [*answers_of(first[one]), *answers_of(second[other])]).results
        )
        for one in first
        for other in second
    }

    assert len(on_screen) == 4 * 4
    assert {pair: profiles_by_hand(*pair) for pair in on_screen} == on_screen


def test_the_zones_hold_every_score() -> None:
    """Every score that can be added up lies in one zone."""
    for axis in sheet().axes:
        scores = [score for zone in axis.zones for score in range(zone.low, zone.high + 1)]

        assert scores == list(range(axis.low, axis.high + 1))


def test_the_paper_says_what_the_view_says() -> None:
    """Statements, points and zones stand on the paper as they were just followed by hand."""
    front, back = seen(pdf(NAME, "a4"))
    rows = [row for axis in sheet().axes for row in axis.rows]

    assert all(row.text in front and " ".join(row.points) in front for row in rows)
    assert all(zone.scores in back and zone.said in back for axis in sheet().axes for zone in axis.zones)
    assert all(row.find_out in back for row in rows)
    assert all(step in front for step in sheet().steps)


def test_two_sides_of_one_sheet() -> None:
    """The score sheet is one sheet of paper: a front and a back."""
    assert len(seen(pdf(NAME, "a4"))) == 2


def test_heard_in_the_order_of_the_work() -> None:
    """A screen reader hears the parts of the sheet in the order in which they are used."""
    heads = [piece.text for piece in heard(NAME, "a4") if piece.kind in {"H1", "H2"}]

    assert heads == [
        "Scoreblad: Profielwijzer",
        *(axis.title for axis in sheet().axes),
        sheet().words["place"],
    ]


def test_no_box_for_a_name() -> None:
    """The sheet asks for no name, and says so."""
    front, _back = seen(pdf(NAME, "a4"))

    assert "geen naam" in front
