"""What an author most likely meant, as something to type."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from klantreis.content.typed import nearest
from klantreis.diagnostics import Diagnostic
from klantreis.locale import _

LONGEST_NUMBER = 20


def did_you_mean(found: Diagnostic, typed: str, known: Iterable[str]) -> Diagnostic:
    """Give the diagnostic the nearest known name as its hint, if one is near."""
    guess = nearest(typed, sorted(known))
    return replace(found, hint=_("Did you mean '%(name)s'?", name=guess)) if guess else found


def plain_number(typed: str) -> str | None:
    """Give the number that was most likely meant, in plain digits: 10 for `010`, 1000 for `1e3`."""
    text = typed.strip().replace("_", "").replace(",", ".")
    try:
        value = Decimal(text if len(text) <= LONGEST_NUMBER else "")
    except InvalidOperation:
        return None
    small = value.is_finite() and abs(value.adjusted()) < LONGEST_NUMBER
    return f"{value.normalize() + 0:f}" if small else None  # adding 0 makes 0 of -0
