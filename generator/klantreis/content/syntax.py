"""What keeps YAML from being read: the parser's problem in our own words, at the place to mend.

The two loaders of PyYAML, with and without libyaml, say nearly the same of the same mistake; `PHRASES`
knows the part that they share. What they saw last tells the real cause of many mistakes apart.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from klantreis.content.characters import REPLACEMENT
from klantreis.content.typed import LONGEST_NAME, shown

PHRASES: Mapping[str, str] = {
    "<document start>": "syntax",
    "unexpected end": "unclosed-quote",
    "unexpected document": "unclosed-quote",
    "quoted scalar": "bad-escape",
    "an alias": "alias",
    "an anchor": "anchor",
    " tag": "tag",
    "block scalar": "block-text",
    "values are not allowed": "colon-in-text",
    "expected ':'": "missing-colon",
    " flow ": "bracket",
    "node content": "special-start",
    "cannot start any token": "special-start",
    "are not allowed": "special-start",
    "block mapping": "indentation",
    "block collection": "indentation",
}
"""Our code for a problem, by the first phrase that occurs in what the parser says."""

KEY_ON_ITS_OWN = re.compile(r" *(?:- +)*(?P<key>[a-z_]+)")


class Mark(Protocol):
    """A place in the text: both loaders have a class of their own for it."""

    @property
    def index(self) -> int:
        """The number of characters before it."""
        ...


@dataclass(frozen=True, slots=True)
class Problem:
    """Why reading stopped, and where; indexes count characters of the text.

    `mend` holds the characters that made it stop: with others in their place the rest can be read.
    """

    code: str
    index: int
    mend: tuple[int, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Seen:
    """What had been read when the parser stopped.

    `start` and `end` are those of the last text or bracketed value; `bracket` is the start of the
    innermost bracket that is still open.
    """

    start: int = 0
    end: int = 0
    bracket: int | None = None


def explain(error: yaml.MarkedYAMLError, text: str, seen: Seen) -> Problem:
    """Find the cause of a parser's problem."""
    said = f"{error.context} {error.problem}"
    at = min(index_of(error.problem_mark), len(text.rstrip()))
    begin = index_of(error.context_mark, at)
    code = next((code for phrase, code in PHRASES.items() if phrase in said), "syntax")
    match code:
        case "unclosed-quote":
            return Problem(code, begin, (begin,))
        case "alias" | "anchor" | "tag":
            word = text[begin : begin + LONGEST_NAME].split(maxsplit=1)
            return Problem(code, begin, (begin,), {"name": shown("".join(word[:1]))})
        case "bad-escape":
            backslash = max(begin, text.rfind("\\", begin, at + 1))
            return Problem(code, backslash, (backslash,))
        case "block-text" | "missing-colon":
            return Problem(code, begin)
        case "bracket":
            return Problem(code, at if seen.bracket is None else seen.bracket)
        case _:
            return _after_value(text, at, seen) or _by_place(code, text, at, seen)


def index_of(mark: Mark | None, default: int = 0) -> int:
    """Give the number of characters before a mark."""
    return default if mark is None else mark.index


def mended(text: str, problem: Problem) -> str:
    """Give the text with other characters in the place of those that made the parser stop."""
    for index in problem.mend:
        text = f"{text[:index]}{REPLACEMENT}{text[index + 1 :]}"
    return text


def _after_value(text: str, at: int, seen: Seen) -> Problem | None:
    """Find the cause in a quoted or bracketed value that ended before, on the same line."""
    opening, value = text[seen.start : seen.start + 1], text[seen.start : seen.end]
    if "\n" in text[seen.end : at] or not value or opening not in "\"'[{":
        return None
    if opening in "[{":
        return Problem("special-start", seen.start, (seen.start,), {"character": opening})
    if "\n" in value:
        return Problem("unclosed-quote", seen.start, (seen.start,))
    return Problem("text-after-quote", at, (seen.start, seen.end - 1))


def _by_place(code: str, text: str, at: int, seen: Seen) -> Problem:
    """Find the cause in what stands at the place and before it."""
    if code == "special-start":
        return Problem(code, at, (at,), {"character": text[at : at + 1]})
    if code != "colon-in-text":
        return Problem("not-a-key" if text.startswith(":", at) else code, at)
    key = KEY_ON_ITS_OWN.fullmatch(text, text.rfind("\n", 0, at) + 1, at)
    if not key:
        return Problem(code, at, (at,))
    above = text[text.rfind("\n", 0, seen.start) + 1 : seen.start]
    has_key = above.strip(" -")
    return Problem("indentation", key.start("key")) if has_key else Problem("missing-colon", seen.start)
