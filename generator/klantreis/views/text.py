"""Running text as a page shows it: paragraphs in which the terms of the field are links."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from klantreis.model.tips import Term
from klantreis.views.links import term_anchor


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a paragraph; `address` is the term that it links to, or None."""

    text: str
    address: str | None = None


Paragraphs = tuple[tuple[Span, ...], ...]


def one_line(text: str) -> str:
    """Write a text of the content as one paragraph, with single spaces."""
    return " ".join(text.split())


class TermLinker:
    """Turns plain text into paragraphs, with a link at the first use of every term.

    The longest form wins ('schuldhulpverlening' before 'schuldhulp'), and whole words only.
    """

    def __init__(self, terms: Iterable[Term]) -> None:
        """Learn all forms of all terms."""
        self._ids = {form.lower(): term.id for term in terms for form in (term.term, *term.forms)}
        forms = sorted(self._ids, key=lambda form: (-len(form), form))
        joined = "|".join(re.escape(form) for form in forms)
        self._pattern = re.compile(rf"(?<![\w-])(?:{joined})(?![\w-])", re.IGNORECASE) if forms else None
        self.paragraphs = lru_cache(maxsize=None)(self._paragraphs)

    def texts(self, texts: Iterable[str]) -> tuple[Paragraphs, ...]:
        """Turn each of some texts into paragraphs."""
        return tuple(map(self.paragraphs, texts))

    def _paragraphs(self, text: str, without: str | None = None) -> Paragraphs:
        """Split text into paragraphs and link its terms; `without` is a term that gets no link."""
        seen = {without} if without else set()
        lines = map(one_line, text.split("\n"))
        return tuple(self._spans(line, seen) for line in lines if line)

    def _spans(self, text: str, seen: set[str | None] | set[str]) -> tuple[Span, ...]:
        spans: list[Span] = []
        end = 0
        for match in self._pattern.finditer(text) if self._pattern else ():
            term = self._ids[match[0].lower()]
            if term in seen:
                continue
            seen.add(term)
            if match.start() > end:
                spans.append(Span(text[end : match.start()]))
            spans.append(Span(match[0], term_anchor(term)))
            end = match.end()
        if end < len(text):
            spans.append(Span(text[end:]))
        return tuple(spans)
