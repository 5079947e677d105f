"""Numbers and lists as the figures say them."""

from decimal import Decimal

from klantreis.locale import _


def number(value: float | Decimal) -> str:
    """Say a number with at most two decimals and a true minus sign."""
    whole, fraction = f"{abs(value):.2f}".split(".")
    fraction = fraction.rstrip("0")
    said = _("%(whole)s.%(fraction)s", whole=whole, fraction=fraction) if fraction else whole
    return f"\N{MINUS SIGN}{said}" if value < 0 else said


def sentence(text: str) -> str:
    """End a text with a full stop, unless it ends a sentence already."""
    return text if text.endswith((".", "?", "!")) else f"{text}."
