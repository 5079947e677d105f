"""Diagnostics as text: for a person at a terminal, for a program, and for GitHub's list of annotations."""

import json
import unicodedata
from collections.abc import Callable, Mapping

from klantreis.cli.closing import found
from klantreis.diagnostics import Diagnostic, Severity
from klantreis.locale import _

HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
WIDEST = 100
BEFORE = 60
"""Of a longer line, WIDEST characters are shown, with at most BEFORE of them before the mistake."""


def render(diagnostics: list[Diagnostic], texts: Mapping[str, str], form: str) -> str:
    """Write a report: `human`, `json` or `github`; `texts` holds every file by path, for the excerpts.

    It ends with a line end, unless there is nothing to tell. No control character of the content is in it.
    """
    return FORMS[form](diagnostics, texts)


def _human(diagnostics: list[Diagnostic], texts: Mapping[str, str]) -> str:
    """Write what is wrong with its excerpt and its hint, and count it."""
    lines = {one.position.path: [""] for one in diagnostics}
    lines |= {path: texts[path].split("\n") for path in lines if path in texts}
    blocks = ["\n".join(_block(one, lines[one.position.path])) for one in diagnostics]
    return "\n\n".join([*blocks, f"{found(diagnostics)}\n"]) if blocks else ""


def _json(diagnostics: list[Diagnostic], _texts: Mapping[str, str]) -> str:
    """Write one object a diagnostic, in ASCII, so that a terminal that shows it obeys nothing in it."""
    objects = [
        {
            "path": one.position.path,
            "line": one.position.line,
            "column": one.position.column,
            "severity": one.severity.value,
            "code": one.code,
            "message": one.message,
            "hint": one.hint,
        }
        for one in diagnostics
    ]
    return json.dumps(objects, indent=2) + "\n"


def _github(diagnostics: list[Diagnostic], _texts: Mapping[str, str]) -> str:
    """Write a workflow command of GitHub Actions a diagnostic."""
    return "".join(f"{_annotation(one)}\n" for one in diagnostics)


def _annotation(one: Diagnostic) -> str:
    """Write one workflow command."""
    hint = f"\n{_('tip: %(hint)s', hint=visible(one.hint))}" if one.hint else ""
    place = f"line={one.position.line},col={one.position.column}"
    file, title = _property(visible(one.position.path)), _property(one.code)
    return f"::{one.severity.value} file={file},{place},title={title}::{_data(visible(one.message) + hint)}"


def _data(text: str) -> str:
    """Escape the message of a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Escape a property of a workflow command."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _block(one: Diagnostic, lines: list[str]) -> list[str]:
    """Write one diagnostic with its excerpt and its hint."""
    position = one.position
    label = _("mistake") if one.severity is Severity.ERROR else _("warning")
    place = f"{visible(position.path)}:{position.line}:{position.column}"
    gutter = " " * len(str(position.line))
    block = [f"{place}: {label}: {visible(one.message)} [{one.code}]"]
    if position.line <= len(lines) and lines != [""]:
        line, offset = _excerpt(lines[position.line - 1], position.column)
        block += [f"{gutter} |", f"{position.line} | {line}".rstrip(), f"{gutter} | {' ' * offset}^"]
    if one.hint:
        block.append(f"{gutter} = {_('tip: %(hint)s', hint=visible(one.hint))}")
    return block


def _excerpt(line: str, column: int) -> tuple[str, int]:
    """Give a line as it can be shown, cut around a column, and how far from its start the column is."""
    start = max(0, min(column - 1, len(line)) - BEFORE) if len(line) > WIDEST else 0
    stop = start + WIDEST
    left, right = "…" if start else "", "…" if stop < len(line) else ""
    before = left + visible(line[start : column - 1])
    return f"{before}{visible(line[max(start, column - 1) : stop])}{right}", sum(map(_width, before))


def visible(text: str) -> str:
    """Make every character visible that a terminal would obey or hide, such as escape and direction marks."""
    return "".join(map(_visible, text))


def _visible(char: str) -> str:
    """Make one character visible; a tab becomes spaces."""
    if char == "\t":
        return "    "
    return f"<U+{ord(char):04X}>" if unicodedata.category(char) in HIDDEN else char


def _width(char: str) -> int:
    """Give the number of places that a character takes on a terminal."""
    if unicodedata.combining(char) or unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


FORMS: Mapping[str, Callable[[list[Diagnostic], Mapping[str, str]], str]] = {
    "human": _human,
    "json": _json,
    "github": _github,
}
"""The forms of a report."""
