"""The number that an author most likely meant, as something to type."""

from decimal import Decimal, InvalidOperation

LONGEST_NUMBER = 20


def plain_number(typed: str) -> str | None:
    """Give the number that was most likely meant, in plain digits: 10 for `010`, 1000 for `1e3`."""
    text = typed.strip().replace("_", "").replace(",", ".")
    try:
        value = Decimal(text if len(text) <= LONGEST_NUMBER else "")
    except InvalidOperation:
        return None
    small = value.is_finite() and abs(value.adjusted()) < LONGEST_NUMBER
    return f"{value.normalize() + 0:f}" if small else None  # adding 0 makes 0 of -0
