"""From bytes to text, and the characters that have no place in it.

A file is UTF-8; a byte order mark at its start is left out. Tabs and special spaces cannot indent, and
what cannot be seen, or can turn text around, cannot stand anywhere: characters that control a terminal
or a printer, and the ones that Unicode says to show as nothing. Emoji keep their variation selectors.
"""

import codecs
import re
from collections.abc import Iterator

from klantreis.diagnostics import Diagnostic, Position
from klantreis.wording import diagnostic

CONTROL = "\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff\\ufffe\\uffff"
INVISIBLE = (
    "\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e"
    "\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\U000e0000-\\U000e0fff"
)
SPACES = "\\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000"

HIDDEN = re.compile(f"(?P<control_character>[{CONTROL}])|(?P<invisible_character>[{INVISIBLE}])")
"""A character that may not stand anywhere; the name of the group is the code of the mistake."""

REFUSED = re.compile(
    f"^ *(?:(?P<tab>\t)|(?P<special_space>[{SPACES}]))|^(?P<directive>%)|{HIDDEN.pattern}", re.MULTILINE
)
INDENTATION = re.compile(f"^ *[\t{SPACES}][ \t{SPACES}]*", re.MULTILINE)
DIRECTIVE = re.compile("^%", re.MULTILINE)

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def decode(path: str, data: bytes) -> tuple[str, list[Diagnostic]]:
    """Give the text with plain line ends, or tell where it stops being UTF-8."""
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return _plain_line_ends(data.decode("utf-8")), []
    except UnicodeDecodeError as error:
        before = _plain_line_ends(data[: error.start].decode("utf-8"))
        return "", [diagnostic("encoding", position_at(path, before, len(before)))]


def as_before(data: bytes, text: str) -> str:
    """Give a text the byte order mark and the line ends that a file had."""
    mark = "\ufeff" if data.startswith(codecs.BOM_UTF8) else ""
    return mark + (text.replace("\n", "\r\n") if b"\r\n" in data else text)


def legible(data: bytes) -> str:
    """Give the text for excerpts; what cannot be seen or read shows as a replacement character."""
    text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", errors="replace")
    return HIDDEN.sub(REPLACEMENT, _plain_line_ends(text))


def find_refused(path: str, text: str) -> Iterator[Diagnostic]:
    """Tell of the first character on each line that has no place there."""
    line, start, index = 1, 0, 0
    while found := REFUSED.search(text, index):
        group = str(found.lastgroup)
        at = found.start(group)
        line += text.count("\n", start, at)
        start = max(start, text.rfind("\n", start, at) + 1)
        yield refused(found, Position(path, line, at - start + 1))
        index = text.find("\n", at)
        if index < 0:
            return


def refused(found: re.Match[str], position: Position) -> Diagnostic:
    """Tell of a character that has no place in the text."""
    group = str(found.lastgroup)
    return diagnostic(group.replace("_", "-"), position, character=f"U+{ord(found[group]):04X}")


def without_refused(text: str) -> str:
    """Give the text as it can still be read; only hidden characters are gone, all others keep their place."""
    text = HIDDEN.sub("", text)
    text = INDENTATION.sub(lambda indentation: " " * len(indentation[0]), text)
    return DIRECTIVE.sub("#", text).replace("\t", " ")


def position_at(path: str, text: str, index: int) -> Position:
    """Give the place of a character of the text."""
    return Position(path, text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index))


def _plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def on_a_line(name: str) -> str:
    """Give the name or path of a file as it can be shown on a line; another one than this works nowhere else."""
    return HIDDEN.sub(REPLACEMENT, " ".join(name.split())).replace("\\", REPLACEMENT)
