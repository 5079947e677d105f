"""Taking one entry out of the text of an edition's file, or putting another in its place.

Everything else in the file stays as its author typed it, comments included.
"""

import re

import yaml

from klantreis.content.document import Plain
from klantreis.diagnostics import Position

ITEM = re.compile(r"(?P<indent> *)- ")


def entry_lines(text: str, place: Position) -> tuple[int, int] | None:
    """Give the first line of a list's entry and the first line after it, counted from 0.

    None when the entry does not stand on lines of its own, as between brackets.
    """
    lines = text.split("\n")
    first = place.line - 1
    while first >= 0 and not (item := ITEM.match(lines[first])):
        first -= 1
    if first < 0 or item is None or len(item["indent"]) >= place.column:
        return None
    indent, last = len(item["indent"]), first + 1
    while last < len(lines) and _is_inside(lines[last], indent):
        last += 1
    while last > first + 1 and not lines[last - 1].strip():
        last -= 1
    return first, last


def without_entry(text: str, place: Position) -> str | None:
    """Take an entry away; a list without any entry left is left out with its key."""
    return _replaced(text, place, [])


def with_entry(text: str, place: Position, entry: str) -> str | None:
    """Put another entry in the place of one; the lines of `entry` begin in the first column."""
    return _replaced(text, place, entry.rstrip("\n").split("\n"))


def entry_text(fields: dict[str, Plain]) -> str:
    """Write an entry of a list as an author would."""
    body = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=90, default_flow_style=False)
    return "\n".join(
        ("- " if at == 0 else "  ") + line for at, line in enumerate(body.rstrip("\n").split("\n"))
    )


def _is_inside(line: str, indent: int) -> bool:
    return not line.strip() or len(line) - len(line.lstrip(" ")) > indent


def _replaced(text: str, place: Position, new: list[str]) -> str | None:
    found = entry_lines(text, place)
    if found is None:
        return None
    first, last = found
    lines = text.split("\n")
    indent = " " * (len(lines[first]) - len(lines[first].lstrip(" ")))
    put = [f"{indent}{line}" if line else "" for line in new]
    before, after = lines[:first], lines[last:]
    if not put:
        while after and not after[0].strip():
            after = after[1:]
    return "\n".join([*before, *put, *after])
