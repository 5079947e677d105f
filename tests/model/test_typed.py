"""Tests of model.typed: the number to type in the place of a mistake."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.model.typed import plain_number


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("010", "10"),
        ("1e3", "1000"),
        ("1_000", "1000"),
        (" 5", "5"),
        ("1,6", "1.6"),
        ("-0", "0"),
        ("12:30", None),
        ("een", None),
        ("NaN", None),
        ("1e999999999", None),
        ("", None),
    ],
)
def test_plain_number(typed: str, expected: str | None) -> None:
    """The number that was meant is given in plain digits, if there is one."""
    assert expected == plain_number(typed)


@given(st.text())
def test_plain_number_never_fails(typed: str) -> None:
    """Whatever was typed, the number that was meant is short or not given."""
    assert len(plain_number(typed) or "") < 50
