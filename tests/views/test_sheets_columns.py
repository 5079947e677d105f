"""How the columns of the whole klantreis are divided, and which of them a cell takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.views.sheets.columns import (
    Block,
    Columns,
    Letters,
    Row,
    choose_columns,
    count_letters,
    place,
    spans,
    tallest,
)

EVEN = Columns((50.0,) * 5, 5.0)
SHORT, LONG = Letters(20, 20, 60, 10), Letters(20, 20, 400, 10)


def row(*blocks: tuple[int, Letters], groups: tuple[int, ...] = (3, 2), height: float = 0) -> Row:
    """Make a row with a block in some columns."""
    return Row(tuple(Block(column, (letters,)) for column, letters in blocks), groups, height)


def runs(made: Row, columns: Columns = EVEN) -> list[tuple[int, int, int]]:
    """Give what a row takes: own column, first column, and the first one after it."""
    return [(run.column, run.start, run.end) for run in place(made, columns)]


def test_letters_of_the_end() -> None:
    """The last two words of every paragraph are counted together, for they stay together."""
    counted = count_letters("Trots", "Zo ben ik", "Dat was zo.", "En toen kwam de incassomedewerker.")

    assert counted == Letters(5, 9, 45, len("de incassomedewerker."))


def test_keeps_its_own_column() -> None:
    """A cell that does not make the row taller stays over its own column."""
    assert runs(row((0, SHORT), (3, LONG))) == [(0, 0, 1), (3, 3, 5)]


def test_takes_empty_columns() -> None:
    """A cell that would make the row taller takes the empty columns beside it, on either side."""
    assert runs(row((1, LONG))) == [(1, 0, 3)]


def test_stays_in_its_phase() -> None:
    """No cell runs on into the columns of another phase, however empty they are."""
    assert runs(row((2, LONG))) == [(2, 0, 3)]


def test_leaves_room_that_is_there_anyway() -> None:
    """In a row that is high enough anyway, even a long cell keeps to its own column."""
    assert runs(row((1, LONG), height=200)) == [(1, 1, 2)]


def test_takes_the_columns_to_the_right_first() -> None:
    """Where one more column is enough, it is the one to the right: the text then begins under its head."""
    middling = Letters(20, 20, 200, 10)

    assert runs(row((1, middling), (3, LONG), groups=(3, 1, 1))) == [(1, 1, 2), (3, 3, 4)]
    assert runs(row((1, middling), groups=(5,), height=40)) == [(1, 1, 3)]


def test_last_words_need_a_line() -> None:
    """A cell whose last two words are wider than its column takes one more."""
    wide = Letters(20, 20, 60, 30)

    assert runs(row((0, SHORT), (1, wide))) == [(0, 0, 1), (1, 1, 3)]


def test_width_and_left() -> None:
    """Columns side by side are as wide as they are together with the gutters between them."""
    assert (EVEN.width(1, 3), EVEN.left(2)) == (105.0, 110.0)


def test_spans() -> None:
    """Groups of columns follow each other."""
    assert list(spans((1, 3, 2))) == [(0, 1), (1, 4), (4, 6)]


def test_long_column_becomes_wider() -> None:
    """The column with the longest text becomes the widest, and the row lower than in even columns."""
    texts = row((0, SHORT), (1, SHORT), (2, LONG), groups=(1, 1, 1))
    columns = choose_columns((texts,), total=160, least=30, gutter=5)

    assert max(columns.widths) == columns.widths[2]
    assert tallest(texts, columns) < tallest(texts, Columns((50.0,) * 3, 5.0))


letters = st.builds(Letters, st.integers(0, 40), st.integers(0, 50), st.integers(0, 600), st.integers(0, 40))
rows = st.lists(
    st.dictionaries(st.integers(0, 5), letters, max_size=6).map(
        lambda found: row(*sorted(found.items()), groups=(1, 3, 2))
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.filterwarnings("ignore::hypothesis.errors.NonInteractiveExampleWarning")
@given(rows)
def test_columns_fill_the_width(made: list[Row]) -> None:
    """Whatever the content, the columns and gutters together are as wide as the sheet, and none vanishes."""
    columns = choose_columns(tuple(made), total=400, least=40, gutter=5)

    assert columns.width(0, 6) == pytest.approx(400)
    assert min(columns.widths) >= 40 - 1e-6


@given(rows)
def test_runs_lie_side_by_side(made: list[Row]) -> None:
    """Every block stands over its own column, and no two blocks of a tenant take the same one."""
    for one in made:
        found = place(one, Columns((60.0,) * 6, 5.0))
        taken = [column for run in found for column in range(run.start, run.end)]

        assert [run.column for run in found] == [block.column for block in one.blocks]
        assert all(run.start <= run.column < run.end for run in found)
        assert len(taken) == len(set(taken))
