"""The head of a page of docs/: a few keys between two lines of hyphens, which the engines read too.

The engines read any key and any value, and what they cannot use stops them in words that no author
understands. So nothing else may stand in it.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from klantreis.content.document import Document, Path, Plain
from klantreis.content.reader import read_yaml
from klantreis.content.typed import did_you_mean, shown
from klantreis.diagnostics import Diagnostic
from klantreis.wording import diagnostic

FRONT = re.compile(r"---[ \t]*\n(?P<lines>.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)
HIDEABLE = ("navigation", "toc", "footer")
NUMBER = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,6})?")

Check = Callable[[Document, Path, Plain], Iterator[Diagnostic]]
"""Finds what is wrong with a value, by its path in the head."""


def said(text: str, key: str) -> str:
    """Give what the head of a page says under a key; empty when it does not."""
    head, _mistakes = _head("", text)
    value = head.value.get(key) if head and isinstance(head.value, dict) else None
    return value.strip() if isinstance(value, str) else ""


def wrong_head(path: str, text: str) -> Iterator[Diagnostic]:
    """Find what nobody can read in the head of a page, and what the engines cannot use."""
    head, mistakes = _head(path, text)
    yield from mistakes
    if head and isinstance(head.value, dict):
        yield from _keys(head, (), head.value, KEYS)


def _head(path: str, text: str) -> tuple[Document | None, list[Diagnostic]]:
    """Read the head of a page, with the places that it has on the page; most pages have none."""
    front = FRONT.match(text)
    head, mistakes = read_yaml(path, f"\n{front['lines']}".encode()) if front else (None, [])
    return head, [mistake for mistake in mistakes if mistake.code != "empty-file"]


def _keys(
    head: Document, path: Path, value: Mapping[str, Plain], checks: Mapping[str, Check]
) -> Iterator[Diagnostic]:
    for key, part in value.items():
        at = (*path, key)
        if key in checks:
            yield from checks[key](head, at, part)
        else:
            place = head.keys.get(at, head.place(at))
            found = diagnostic("unknown-key", place, key=shown(key), choices=", ".join(checks))
            yield did_you_mean(found, key, checks)


def _line(head: Document, path: Path, value: Plain) -> Iterator[Diagnostic]:
    if isinstance(value, list | dict):
        yield diagnostic("not-text", head.place(path), key=path[-1])


def _search(head: Document, path: Path, value: Plain) -> Iterator[Diagnostic]:
    if isinstance(value, dict):
        yield from _keys(head, path, value, IN_SEARCH)
    else:
        yield _unfit("not-a-mapping", head, path, value)


def _number(head: Document, path: Path, value: Plain) -> Iterator[Diagnostic]:
    if not (isinstance(value, str) and NUMBER.fullmatch(value)):
        yield _unfit("not-a-number", head, path, value)


def _flag(head: Document, path: Path, value: Plain) -> Iterator[Diagnostic]:
    if value not in ("true", "false"):  # a list fits in no set
        yield _unfit("not-true-or-false", head, path, value)


def _hidden(head: Document, path: Path, value: Plain) -> Iterator[Diagnostic]:
    if not isinstance(value, list):
        yield _unfit("not-a-list", head, path, value)
        return
    for index, part in enumerate(value):
        if part not in HIDEABLE:
            yield _unfit("unknown-choice", head, (*path, index), part)


def _unfit(code: str, head: Document, path: Path, value: Plain) -> Diagnostic:
    """Tell that a value is of the wrong kind; one that is empty, or is several, is told as that."""
    key = next(step for step in reversed(path) if isinstance(step, str))
    several = code not in {"not-a-list", "not-a-mapping"} and isinstance(value, list | dict)
    code = "empty-value" if value is None else "not-text" if several else code
    typed = shown(value) if isinstance(value, str) else ""
    return diagnostic(code, head.place(path), key=key, typed=typed, choices=", ".join(HIDEABLE))


KEYS: Mapping[str, Check] = {
    "title": _line,
    "description": _line,
    "reason": _line,
    "search": _search,
    "hide": _hidden,
}
IN_SEARCH: Mapping[str, Check] = {"boost": _number, "exclude": _flag}
