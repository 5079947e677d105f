"""Privacy: nothing in the content leads to a person, or can be called, written or visited.

The corporation's own contact details are allowed: they stand in content.yml under `contacts`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import islice

from klantreis.content.document import PER_DOCUMENT, Document, texts
from klantreis.content.reader import MOST_DIAGNOSTICS
from klantreis.content.typed import shown
from klantreis.diagnostics import Diagnostic
from klantreis.model.files import ABOUT
from klantreis.model.items import Items
from klantreis.wording import diagnostic

STREET = "straat|str\\.|laan|plein|gracht|kade|singel|dreef|steeg|dijk|plantsoen|hof|pad|(?<!onder)weg"
LOOSE_STREET = "Straat|Laan|Plein|Gracht|Kade|Singel|Dreef|Steeg|Dijk|Plantsoen|Hof|Weg|Markt|Voorhout"
"""Streets that are written as a word of their own, after another one with a capital."""
SMALL_STREET = "(?:straat|laan|plein|gracht|singel|dreef|steeg|plantsoen)"
DASH = "\u2010-\u2015"
PRIVATE: Mapping[str, re.Pattern[str]] = {
    "e-mail-address": re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+"),
    "phone-number": re.compile(
        rf"(?<![\w+])(?<![0-9] [A-Z]{{4}} )(?:(?:\+|00) ?31[ .{DASH}-]?(?:\(0\)[ .{DASH}-]?)?[1-9]|0[1-9])(?:[ .(){DASH}/-]{{0,3}}[0-9]){{8}}(?![0-9])"
        r"|(?<![\w+])\+(?!31)[1-9][0-9]{0,2}(?:[ .()/-]{0,3}[0-9]){7,11}(?![0-9])"
        r"|(?<!\w)0[89]00[ -]?[0-9]{4}(?:[0-9]{3})?(?![0-9])"
    ),
    "bank-account": re.compile(r"(?<!\w)[A-Z]{2}[0-9]{2} ?[A-Z]{4}(?: ?[0-9]){10}(?![0-9])"),
    "postcode": re.compile(
        r"(?<!\w)[1-9][0-9]{3} ?(?!S[ADS])[A-Z]{2}(?!\w)|(?<![\w#])[1-9][0-9]{3}[a-z]{2}(?!\w)"
        r"|(?<![\w#])[1-9][0-9]{3} (?!al|an|as|de|en|er|ex|ff|go|ik|in|is|je|ka|km|me|na|nu|of|om|op|pk|te|tv|up|uw|wc|we|wo|ze|zo)[a-z]{2}(?=[ ,;]*(?:[.\n]|$)|,? [A-Z])"
    ),
    "street-address": re.compile(
        rf"(?<!\w)[A-Z][\w\u2019'-]{{0,40}}(?i:{STREET}) [0-9]{{1,5}}(?![0-9])"
        rf"|(?<!\w)[A-Z][\w\u2019'-]{{1,40}} (?:{LOOSE_STREET}) [0-9]{{1,5}}(?![0-9])"
        rf"|(?<!\w)[a-z]{{3,40}}{SMALL_STREET} [0-9]{{1,5}}(?![0-9])"
        r"|(?<!\w)[Pp]ostbus [0-9]{1,6}(?![0-9])"
        r"|(?<!\w)(?:Laan|Plein|Hof|Kade) van(?: [\w\u2019'-]{1,40}){1,3} [0-9]{1,5}(?![0-9])"
    ),
}
"""What may not stand in content, by the code that says so."""

SUSPECT = re.compile("[@0-9]")
"""What each of them has in it, and most texts have not."""


def check_privacy(items: Items) -> Iterator[Diagnostic]:
    """Find e-mail addresses, phone numbers and addresses in every text of the content."""
    about = items.documents.get(ABOUT)
    own = about.value.get("contacts") if about and isinstance(about.value, dict) else None
    allowed = tuple(contact for _, contact in texts(own))
    for document in items.documents.values():
        yield from _check(document, allowed)


@lru_cache(maxsize=PER_DOCUMENT)
def _check(document: Document, allowed: tuple[str, ...]) -> list[Diagnostic]:
    """Check the texts of one document."""
    return list(islice(_find(document, allowed), MOST_DIAGNOSTICS + 1))


def _find(document: Document, allowed: tuple[str, ...]) -> Iterator[Diagnostic]:
    for path, text in document.words:
        if (document.path, *path[:1]) == (ABOUT, "contacts"):
            continue
        for code, _index, found in private(text, allowed):
            yield diagnostic(code, document.place_of(path, found), found=shown(found))


def private(text: str, contacts: Iterable[str]) -> Iterator[tuple[str, int, str]]:
    """Give what may not stand in a text, with its code and where it begins; `contacts` are allowed."""
    if not SUSPECT.search(text):
        return
    allowed = [_bare(contact) for contact in contacts]
    for code, pattern in PRIVATE.items():
        for found in pattern.finditer(text):
            if not any(_bare(found[0]) in contact for contact in allowed):
                yield code, found.start(), found[0]


def _bare(text: str) -> str:
    """Leave out what may differ in how a number or an address is typed."""
    return re.sub(r"[\s().-]", "", text).lower()
