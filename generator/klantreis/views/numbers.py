"""Small numbers in words, as they stand in a sentence."""

from klantreis.locale import _


def in_words(number: int) -> str:
    """Give a number in words up to twelve, and in digits above it."""
    words = (
        _("none"),
        _("one"),
        _("two"),
        _("three"),
        _("four"),
        _("five"),
        _("six"),
        _("seven"),
        _("eight"),
        _("nine"),
        _("ten"),
        _("eleven"),
        _("twelve"),
    )
    return words[number] if 0 <= number < len(words) else str(number)
