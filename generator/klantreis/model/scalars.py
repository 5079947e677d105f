"""Numbers, dates and yes or no: made from the text that was typed, and only where it can mean one thing.

`010` is 8 or 10, `12:30` is 750 and `1e3` is 1000, depending on who reads it. So a number is typed as
digits, a date as year-month-day, and yes or no as `true` or `false`; all else is refused.
"""

import datetime as dt
import re
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError, PydanticKnownError

WHOLE_NUMBER = re.compile(r"0|-?[1-9][0-9]{0,8}")
NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?")
LONGER = re.compile(r"-?[1-9][0-9]{9,}(\.[0-9]+)?")
FURTHEST = 999_999_999
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Cause(StrEnum):
    """Why a text is refused."""

    WHOLE_NUMBER = "whole_number"
    NUMBER = "number"
    DATE_FORMAT = "date_format"
    DATE_VALUE = "date_value"
    FLAG = "flag"


def _refused(cause: Cause) -> PydanticCustomError:
    """Name the cause; an author reads the words of its code, so it has no sentence of its own."""
    return PydanticCustomError(cause.value, "")


def _too_far(value: str) -> PydanticKnownError:
    """Tell that a number has more digits than any needs; where a model asks for less, that is the limit."""
    if value.startswith("-"):
        return PydanticKnownError("greater_than_equal", {"ge": -FURTHEST})
    return PydanticKnownError("less_than_equal", {"le": FURTHEST})


def whole_number(value: object) -> object:
    """Let a whole number through when it is typed in plain digits."""
    if isinstance(value, str) and WHOLE_NUMBER.fullmatch(value):
        return int(value)
    if isinstance(value, str) and LONGER.fullmatch(value) and "." not in value:
        raise _too_far(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _refused(Cause.WHOLE_NUMBER)


def number(value: object) -> object:
    """Let a number through when it is typed in plain digits, with a point before its decimals."""
    if isinstance(value, str) and NUMBER.fullmatch(value):
        return Decimal(value)
    if isinstance(value, str) and LONGER.fullmatch(value):
        raise _too_far(value)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value
    raise _refused(Cause.NUMBER)


def typed_date(typed: str) -> dt.date | None:
    """Give the date that is typed as year-month-day; None for another text or a day that does not exist."""
    try:
        return dt.date.fromisoformat(typed) if DATE.fullmatch(typed) else None
    except ValueError:
        return None


def date(value: object) -> object:
    """Let a date through when it is typed as year-month-day and exists."""
    if isinstance(value, dt.date):
        return value
    if not (isinstance(value, str) and DATE.fullmatch(value)):
        raise _refused(Cause.DATE_FORMAT)
    if day := typed_date(value):
        return day
    raise _refused(Cause.DATE_VALUE)


def flag(value: object) -> object:
    """Let yes or no through when it is typed as `true` or `false`."""
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise _refused(Cause.FLAG)


Date = Annotated[dt.date, Field(json_schema_extra={"pattern": r"^\d{4}-\d{2}-\d{2}$"}), BeforeValidator(date)]
"""A day, typed as year-month-day."""

Number = Annotated[Decimal, BeforeValidator(number)]
"""A number with or without decimals."""

Ordinal = Annotated[int, Field(ge=1), BeforeValidator(whole_number)]
"""A place in a row, counted from 1."""

Weight = Annotated[int, Field(ge=100, le=900), BeforeValidator(whole_number)]
"""How bold letters are, as CSS counts it."""

Mood = Annotated[int, Field(ge=-2, le=2), BeforeValidator(whole_number)]
"""How a tenant feels, from -2 (lost) to 2 (relieved)."""

Flag = Annotated[bool, BeforeValidator(flag)]
"""Yes or no."""
