"""The score sheet by theme: whoever follows it by hand comes to the scores and themes of the screen."""

import random
from functools import cache
from itertools import product

import pytest

from klantreis.model.scoring import Answer, outcome
from klantreis.views.assessments import score_sheet_name
from klantreis.views.index import index
from klantreis.views.sheets.scoreblad_themes import ThemeSheetView, ThemeView, theme_sheet
from tests.output.sheets.setting import heard, pdf, seen
from tests.setup.assessments import assessments, huurdersbril
from tests.setup.content import library

UNKNOWN = -1
"""No box of points is written in for 'I do not know'."""

RANDOM_SETS = 20_000

Ticks = tuple[int, ...]
"""Which box is ticked at each statement, in the order of the list."""


@cache
def sheet() -> ThemeSheetView:
    """Give what stands on the sheet."""
    return theme_sheet(index(library()), huurdersbril())


def name() -> str:
    """Give the name of the sheet in the catalogue."""
    return score_sheet_name(assessments(), huurdersbril())


def score_by_hand(theme: ThemeView, ticks: Ticks) -> int | None:
    """Follow the sheet on one theme: points in the boxes, plus less minus; too many unknown give no score."""
    given = [ticks[row.number - 1] for row in theme.rows]
    if given.count(UNKNOWN) >= sheet().too_many:
        return None
    boxes = [row.points[tick] for row, tick in zip(theme.rows, given, strict=True) if tick != UNKNOWN]
    plus = sum(int(points[1:]) for points in boxes if points[0] == "+")
    return plus - sum(int(points[1:]) for points in boxes if points[0] == "\N{MINUS SIGN}")


def themes_by_hand(ticks: Ticks) -> list[str]:
    """Read the sheet: the two lowest scores, of equal ones the first in the list; none when all are highest."""
    if {score_by_hand(theme, ticks) for theme in sheet().themes} <= {None, sheet().themes[0].high}:
        return []
    left = [
        (theme.id, score) for theme in sheet().themes if (score := score_by_hand(theme, ticks)) is not None
    ]
    found: list[str] = []
    while left and len(found) < 2:
        lowest = min(score for _id, score in left)
        first = next(pair for pair in left if pair[1] == lowest)
        left.remove(first)
        found.append(first[0])
    return found


def answers_of(ticks: Ticks) -> list[Answer]:
    """Give ticks as answers of the screen."""
    return [None if tick == UNKNOWN else tick for tick in ticks]


def random_sets() -> list[Ticks]:
    """Give many sets of answers, always the same ones: among them many that know little, and many ties."""
    chance = random.Random(1)  # noqa: S311 (no secret: the same sets in every run)
    size = len(huurdersbril().statements)
    ways = [[UNKNOWN, 0, 1, 2, 3], [0, 1, 2, 3], [0, 3], [3], [UNKNOWN, UNKNOWN, 2], [UNKNOWN, 3]]
    best = [one.points.index(max(one.points)) for one in huurdersbril().statements]
    known = [chance.random() for _ in range(RANDOM_SETS // 10)]
    good = [tuple(at if chance.random() < share else UNKNOWN for at in best) for share in known]
    return [
        tuple(best),
        *good,
        *(tuple(chance.choices(chance.choice(ways), k=size)) for _ in range(RANDOM_SETS)),
    ]


@pytest.mark.parametrize("at", range(len(huurdersbril().scales)))
def test_the_same_score_for_every_set_of_answers(at: int) -> None:
    """On every theme, all sets of answers come by hand to the score of the screen, or to none."""
    theme = sheet().themes[at]
    different = []
    for given in product([UNKNOWN, 0, 1, 2, 3], repeat=len(theme.rows)):
        ticks = [0] * len(huurdersbril().statements)
        for row, tick in zip(theme.rows, given, strict=True):
            ticks[row.number - 1] = tick
        place = outcome(huurdersbril(), {}, answers_of(tuple(ticks))).places[at]
        on_screen = None if place.region is None else place.score
        if score_by_hand(theme, tuple(ticks)) != on_screen:
            different.append(given)

    assert [] == different


def test_the_same_two_themes() -> None:
    """Over the whole, 20,000 random sets of answers come by hand to the two themes of the screen."""
    different = [
        ticks
        for ticks in random_sets()
        if tuple(themes_by_hand(ticks)) != outcome(huurdersbril(), {}, answers_of(ticks)).results
    ]

    assert [] == different


def test_the_paper_says_what_the_view_says() -> None:
    """Statements, points, themes and rules stand on the paper as they were just followed by hand."""
    front, back = seen(pdf(name(), "a4"))
    rows = [row for theme in sheet().themes for row in theme.rows]

    assert all(row.text in front and " ".join(row.points) in front for row in rows)
    assert all(step in front for step in sheet().steps)
    assert all(theme.title in front and theme.title in back for theme in sheet().themes)
    assert all(line in back for theme in sheet().themes for line in theme.advice)
    assert all(rule in back for rule in sheet().rules)
    assert all(row.find_out in back for row in rows)


def test_every_theme_has_its_row_of_boxes() -> None:
    """Every statement is under one theme, with points for every answer."""
    numbers = [row.number for theme in sheet().themes for row in theme.rows]

    assert list(range(1, len(huurdersbril().statements) + 1)) == sorted(numbers)
    assert {len(sheet().answers)} == {len(row.points) for theme in sheet().themes for row in theme.rows}


def test_heard_in_the_order_of_the_work() -> None:
    """A screen reader hears the parts of the sheet in the order in which they are used."""
    heads = [piece.text for piece in heard(name(), "a4") if piece.kind in {"H1", "H2"}]
    words = sheet().words

    assert ["Scoreblad: Huurdersbril", *(words[one] for one in ("read", "advice", "keep", "find"))] == heads


def test_no_box_for_a_name() -> None:
    """The sheet asks for no name, and says so."""
    front, _back = seen(pdf(name(), "a4"))

    assert "geen naam" in front
