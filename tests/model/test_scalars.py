"""Tests of model.scalars: a text becomes a number, a date or a flag only where it can mean one thing."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from klantreis.model.scalars import Date, Flag, Mood, Number, Ordinal, typed_date

REFUSED = ["010", "1e3", "12:30", " 5", "1_000", "+5", "5.0", "0x10", "٣", "", "99999999999", "NaN", "ja"]


@pytest.mark.parametrize("typed", REFUSED)
def test_whole_number_refuses(typed: str) -> None:
    """A text that can be read as two numbers, or as none, is no whole number."""
    with pytest.raises(ValidationError):
        TypeAdapter(Ordinal).validate_python(typed)


@pytest.mark.parametrize(
    "typed", [*(one for one in REFUSED if one != "5.0"), "1,6", ".5", "1e400000", "Infinity"]
)
def test_number_refuses(typed: str) -> None:
    """A text that can be read as two numbers, or as none, is no number."""
    with pytest.raises(ValidationError):
        TypeAdapter(Number).validate_python(typed)


@given(st.integers(min_value=1, max_value=999_999_999))
def test_whole_number(number: int) -> None:
    """A whole number in plain digits is that number."""
    assert number == TypeAdapter(Ordinal).validate_python(str(number))


@given(st.decimals(min_value=-1000, max_value=1000, places=2))
def test_number(number: Decimal) -> None:
    """A number in plain digits is that number, to the last decimal."""
    assert number == TypeAdapter(Number).validate_python(f"{number.copy_abs():f}") * (-1 if number < 0 else 1)


@pytest.mark.parametrize(("typed", "expected"), [("-2", -2), ("0", 0), ("2", 2)])
def test_mood(typed: str, expected: int) -> None:
    """A mood can be below zero."""
    assert expected == TypeAdapter(Mood).validate_python(typed)


@pytest.mark.parametrize(
    "typed", ["2026-2-3", "3-2-2026", "2026-02-30", "20260203", "1700000000", "٢٠٢٦-٠٢-٠٣"]
)
def test_date_refuses(typed: str) -> None:
    """A day that is not typed as year-month-day, or that does not exist, is no date."""
    with pytest.raises(ValidationError):
        TypeAdapter(Date).validate_python(typed)


@given(st.dates())
def test_date(day: dt.date) -> None:
    """A day typed as year-month-day is that day, for the models and for the checks."""
    assert day == TypeAdapter(Date).validate_python(day.isoformat())
    assert day == typed_date(day.isoformat())


@pytest.mark.parametrize("typed", ["ja", "nee", "yes", "no", "on", "True", "1", "0"])
def test_flag_refuses(typed: str) -> None:
    """Only `true` and `false` say yes or no."""
    with pytest.raises(ValidationError):
        TypeAdapter(Flag).validate_python(typed)


@pytest.mark.parametrize(("typed", "expected"), [("true", True), ("false", False)])
def test_flag(typed: str, *, expected: bool) -> None:
    """`true` says yes and `false` says no."""
    assert expected is TypeAdapter(Flag).validate_python(typed)
