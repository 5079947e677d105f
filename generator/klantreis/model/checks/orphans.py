"""Nothing is orphaned: what nothing uses is out of a reader's reach.

All of these are warnings. Nothing on the site is wrong because of them, and whoever adds a part before
its first cell, or a term before its first use, must be able to look at the site in between.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from klantreis.content.document import PER_DOCUMENT, Document
from klantreis.content.typed import shown
from klantreis.diagnostics import Diagnostic
from klantreis.model.base import ID_PATTERN
from klantreis.model.checks.references import references
from klantreis.model.files import SCENES, TERMS
from klantreis.model.items import Item, Items
from klantreis.wording import diagnostic

USES = {"source": "unused-source", "part": "part-without-cell", "profile": "unused-profile"}
"""The code of what nothing refers to, by kind."""


def check_orphans(items: Items) -> Iterator[Diagnostic]:
    """Find what nothing uses; nothing is said when a file that cannot be read may use it."""
    if not items.complete:
        return
    found = chain.from_iterable(
        references(document)
        for path, document in items.documents.items()
        if not path.startswith(SCENES)  # every profile has scenes: that does not make it of use
    )
    used = {(kind, reference.name) for reference in found for kind in reference.target.kinds}
    used -= {("part", part.id) for part in items.of("part")}
    used |= {("part", name) for cell in items.of("cell") for name in _parts(cell)}
    for kind, code in USES.items():
        for item in items.of(kind):
            if item.id in items.known(kind) and (kind, item.id) not in used:
                yield diagnostic(code, item.place("id"), name=item.id)
    yield from _unused_terms(items)


def _parts(cell: Item) -> list[str]:
    """Give the parts under which a cell shows."""
    return [cell.text("part"), *(name for _, name in cell.texts("also"))]


def _unused_terms(items: Items) -> Iterator[Diagnostic]:
    """Find terms that no text uses outside the list of terms, in any of their forms."""
    documents = [document for path, document in items.documents.items() if path != TERMS]
    prose = "\n".join(map(_prose, documents))
    for term in items.of("term"):
        forms = [term.text("term"), *(form for _, form in term.texts("forms"))]
        if forms[0] and not any(_occurs(form.casefold(), prose) for form in forms if form):
            yield diagnostic("unused-term", term.place("term"), name=shown(forms[0]))


@lru_cache(maxsize=PER_DOCUMENT)
def _prose(document: Document) -> str:
    """Give the texts of a document that are no ids, in lower case."""
    return "\n".join(text for _, text in document.words if not re.fullmatch(ID_PATTERN, text)).casefold()


def _occurs(form: str, prose: str) -> bool:
    """Tell whether a form occurs as a word, or as words."""
    at = prose.find(form)
    while at >= 0:
        around = prose[max(0, at - 1) : at] + prose[at + len(form) : at + len(form) + 1]
        if not re.search(r"\w", around):
            return True
        at = prose.find(form, at + 1)
    return False
