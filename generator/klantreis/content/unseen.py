"""What a reader of a page does not see as Markdown: code and comments. What looks like a link there is none.

Each part is looked for once, from where the one before it ends: a page of openings without an end takes
no longer than any other.
"""

import re
from collections.abc import Iterator

COMMENT = "<!--"
END = "-->"
OPENING = re.compile(rf"^ {{0,3}}(?P<fence>`{{3,}}+|~{{3,}}+)|{COMMENT}|(?P<ticks>`++)", re.MULTILINE)
AFTER_TICKS = re.compile(r"[^`\n]++(?P<ticks>`++)")


def seen(text: str) -> str:
    """Blank code and comments; all else keeps its place."""
    parts, at = list[str](), 0
    for start, end in _unseen(text):
        parts += [text[at:start], re.sub(r"[^\n]", " ", text[start:end])]
        at = end
    return "".join([*parts, text[at:]])


def without_comments(text: str) -> str:
    """Leave out what stands between the signs of a comment; one without an end is none."""
    parts, at = list[str](), 0
    while (start := text.find(COMMENT, at)) >= 0 and (end := text.find(END, start + len(COMMENT))) >= 0:
        parts.append(text[at:start])
        at = end + len(END)
    return "".join([*parts, text[at:]])


def _unseen(text: str) -> Iterator[tuple[int, int]]:
    """Give where each part begins and ends."""
    at, last_end = 0, text.rfind(END)
    while opening := OPENING.search(text, at):
        start, at = opening.span()
        if opening["fence"]:
            close = re.compile(rf"^ {{0,3}}{opening['fence']}", re.MULTILINE).search(text, at)
            at = close.end() if close else len(text)
            yield start, at
        elif opening["ticks"]:
            close = AFTER_TICKS.match(text, at)
            if close:
                ticks = min(len(opening["ticks"]), len(close["ticks"]))
                start, at = at - ticks, close.start("ticks") + ticks
                yield start, at
        elif at <= last_end:
            at = text.index(END, at) + len(END)
            yield start, at
