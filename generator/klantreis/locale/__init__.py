"""The translation catalogue: every string that the program itself shows, English to Dutch.

`_("Next tenant")` gives the Dutch text; `_("%(count)d cells", count=3)` fills it in.
"""

import datetime as dt
from functools import cache
from importlib import resources

from babel.dates import format_date
from babel.messages.pofile import read_po

LANGUAGE = "nl"


@cache
def messages() -> dict[str, str]:
    """Read the catalogue once: English msgid -> Dutch text."""
    file = resources.files(__package__) / LANGUAGE / "LC_MESSAGES" / "klantreis.po"
    with file.open("rb") as stream:
        catalogue = read_po(stream, locale=LANGUAGE)
    return {str(message.id): str(message.string) for message in catalogue if message.id and message.string}


def _(msgid: str, **values: object) -> str:
    """Translate one message and fill in its `%(name)s` places.

    An unknown msgid comes back as it is: a test holds the catalogue complete.
    """
    text = messages().get(msgid, msgid)
    return text % values if values else text


def long_date(day: dt.date) -> str:
    """Give a date in words, such as `31 januari 2026`."""
    return format_date(day, "d MMMM yyyy", locale=LANGUAGE)


def short_date(day: dt.date) -> str:
    """Give a date in numbers, such as `31-01-2026`."""
    return format_date(day, "dd-MM-yyyy", locale=LANGUAGE)
