"""What makes a note look as if it is about a person: patterns that a browser reads too."""

from klantreis.locale import _
from klantreis.model.checks.privacy import PRIVATE

NAME = r"\b(?:[Mm]evrouw|[Mm]evr\.?|[Mm]w\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\.?|[Dd]e heer|[Ff]amilie|[Ff]am\.?) (?:(?:van|de|der|den|ten|ter|el|al) )*[A-Z][a-z]"
"""A title with a name behind it."""


def private_patterns() -> dict[str, str]:
    """Give the pattern of what leads to a person, by the sentence that warns of it.

    Street addresses are left out: a browser of before 2025 stops at `(?i:` in their pattern.
    """
    patterns = {
        _("There seems to be an e-mail address in this."): PRIVATE["e-mail-address"].pattern,
        _("There seems to be a phone number in this."): PRIVATE["phone-number"].pattern,
        _("There seems to be a bank account in this."): PRIVATE["bank-account"].pattern,
        _("There seems to be a postcode in this."): PRIVATE["postcode"].pattern,
        _("There seems to be a name in this."): NAME,
    }
    rest = _("Rather take it out: nothing about a person belongs in your workbook.")
    return {f"{found} {rest}": pattern for found, pattern in patterns.items()}
