"""Taking one entry out of the text of an edition's file, or putting another in its place.

Everything else in the file stays as its author typed it, comments included. An entry is a `- ` of a list
with all that belongs to it, a key with its value in a mapping, or a word between brackets.
"""

import re

import yaml

from klantreis.content.document import Plain
from klantreis.diagnostics import Position

ITEM = re.compile(r"(?P<indent> *)-(?= |$)")
KEY = re.compile(r"[\w-]+:(?= |$)")
WORD = re.compile(r"\"[^\"]*\"|'[^']*'|[^\s,\]}#]+")


def entry_at(text: str, place: Position) -> str | None:
    """Give an entry as it stands, from the first column; None when it has no lines of its own."""
    found = _lines_of(text, place)
    if found is None:
        return None
    first, last = found
    lines = text.split("\n")[first:last]
    return "\n".join(line[_indent(lines[0]) :] for line in lines)


def without_entry(text: str, place: Position) -> str | None:
    """Take an entry away; None when it stands where that must be done by hand."""
    return _replaced(text, place, []) or _without_word(text, place)


def with_entry(text: str, place: Position, entry: str) -> str | None:
    """Put another entry in the place of one; the lines of `entry` begin in the first column."""
    return _replaced(text, place, entry.rstrip("\n").split("\n"))


def with_word(text: str, place: Position, word: str) -> str:
    """Put another word in the place of the one at a place, such as a new id or version."""
    lines = text.split("\n")
    line = lines[place.line - 1]
    before, after = line[: place.column - 1], line[place.column - 1 :]
    lines[place.line - 1] = before + WORD.sub(lambda _found: word, after, count=1)
    return "\n".join(lines)


def entry_text(fields: dict[str, Plain]) -> str:
    """Write an entry of a list as an author would."""
    body = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=90, default_flow_style=False)
    return "\n".join(
        ("- " if at == 0 else "  ") + line for at, line in enumerate(body.rstrip("\n").split("\n"))
    )


def _lines_of(text: str, place: Position) -> tuple[int, int] | None:
    """Give the first line of an entry and the first line after it, counted from 0.

    None when the entry does not stand on lines of its own, as between brackets.
    """
    lines = text.split("\n")
    first = place.line - 1
    if KEY.match(lines[first], place.column - 1) and not lines[first][: place.column - 1].strip():
        return first, _end(lines, first, place.column - 1)
    around = place.column - 1  # the dash stands before the id, or on a line above it, further to the left
    while first >= 0:
        item = ITEM.match(lines[first])
        if item and len(item["indent"]) < around:
            return first, _end(lines, first, len(item["indent"]))
        around = min(around, _indent(lines[place.line - 1]))
        first -= 1
    return None


def _end(lines: list[str], first: int, indent: int) -> int:
    last = first + 1
    while last < len(lines) and _is_inside(lines[last], indent):
        last += 1
    while last > first + 1 and not lines[last - 1].strip():
        last -= 1
    return last


def _is_inside(line: str, indent: int) -> bool:
    return not line.strip() or _indent(line) > indent


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _replaced(text: str, place: Position, new: list[str]) -> str | None:
    found = _lines_of(text, place)
    if found is None:
        return None
    first, last = found
    lines = text.split("\n")
    indent = " " * _indent(lines[first])
    put = [f"{indent}{line}" if line else "" for line in new]
    before, after = lines[:first], lines[last:]
    if not put:
        while after and not after[0].strip():
            after = after[1:]
    return "\n".join([*before, *put, *after])


def _without_word(text: str, place: Position) -> str | None:
    """Take a word out of a list between brackets that stands on one line."""
    lines = text.split("\n")
    line = lines[place.line - 1]
    before, after = line[: place.column - 1], line[place.column - 1 :]
    word = WORD.match(after)
    if not word or not re.search(r"[\[,]\s*$", before):
        return None
    rest = after[word.end() :]
    last = re.match(r"\s*\]", rest)
    if last:
        before = re.sub(r",\s*$", "", before)
    elif not rest.lstrip().startswith(","):
        return None
    lines[place.line - 1] = before + (rest.lstrip() if last else re.sub(r"^\s*,\s*", "", rest))
    return "\n".join(lines)
