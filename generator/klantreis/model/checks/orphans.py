"""Nothing is orphaned: what nothing uses is out of a reader's reach.

All of these are warnings. Nothing on the site is wrong because of them, and whoever adds a part before
its first cell, or a term before its first use, must be able to look at the site in between.
"""

import re
from collections.abc import Iterator
from itertools import chain

from klantreis.diagnostics import Diagnostic
from klantreis.model.base import ID_PATTERN
from klantreis.model.checks.references import references
from klantreis.model.items import Item, Items, texts
from klantreis.wording import diagnostic

USES = {"source": "unused-source", "part": "part-without-cell", "profile": "unused-profile"}
"""The code of what nothing refers to, by kind."""


def check_orphans(items: Items) -> Iterator[Diagnostic]:
    """Find what nothing uses; a file that cannot be read may use it, so then nothing is said."""
    if items.broken or items.unseen:
        return
    found = chain.from_iterable(map(references, items.documents.values()))
    used = {(kind, reference.name) for reference in found for kind in reference.target.kinds}
    used -= {("part", part.id) for part in items.of("part")}
    used |= {("part", name) for cell in items.of("cell") for name in _parts(cell)}
    for kind, code in USES.items():
        for item in items.of(kind):
            if item.id and (kind, item.id) not in used:
                yield diagnostic(code, item.place("id"), name=item.id)
    yield from _unused_terms(items)


def _parts(cell: Item) -> list[str]:
    """Give the parts under which a cell shows."""
    return [cell.text("part"), *(name for _, name in cell.texts("also"))]


def _unused_terms(items: Items) -> Iterator[Diagnostic]:
    """Find terms that no text uses, in any of their forms."""
    prose = [
        (document.path, path, text)
        for document in items.documents.values()
        for path, text in texts(document.value)
        if not re.fullmatch(ID_PATTERN, text)
    ]
    for term in items.of("term"):
        forms = [form for form in (term.text("term"), *(form for _, form in term.texts("forms"))) if form]
        word = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.IGNORECASE)
        own = (term.document.path, term.path)
        if forms and not any(word.search(text) for path, at, text in prose if (path, at[:2]) != own):
            yield diagnostic("unused-term", term.place("term"), name=term.text("term"))
