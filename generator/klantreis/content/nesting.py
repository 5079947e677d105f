"""How deep the lists, quotations and brackets of a page go: the engines call themselves once more for each level."""

import re
from collections.abc import Iterator

from klantreis.content.characters import position_at
from klantreis.content.unseen import seen
from klantreis.diagnostics import Diagnostic
from klantreis.wording import diagnostic

MOST_LEVELS = 20
TAB = 4
"""The columns of a tab, and of each level of a list."""

ITEM = re.compile(
    r"^(?P<indent>[ \t]*+)(?P<signs>(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]++|>[ \t]*+)++)(?=\S)(?![-*_ \t]*+$)",
    re.MULTILINE,
)
"""The signs before an item of a list or a quotation; a row of hyphens alone is a line across the page."""

BRACKET = re.compile(r"\\.|(?P<end>\n[ \t]*+(?=\n))|(?P<open>[\[(])|(?P<close>[\])])")
PAIRS = {"]": "[", ")": "("}


def too_deep(path: str, text: str) -> Iterator[Diagnostic]:
    """Find the first place on a page that stands too deep: all that is in it does too."""
    words = seen(text)
    index = min([*_deep_item(words), *_deep_bracket(words)], default=None)
    if index is not None:
        yield diagnostic("too-deep", position_at(path, text, index), limit=MOST_LEVELS)


def _deep_item(text: str) -> Iterator[int]:
    for item in ITEM.finditer(text):
        signs = item["signs"].replace(">", "> ").split()
        if len(item["indent"].expandtabs(TAB)) // TAB + len(signs) > MOST_LEVELS:
            yield item.start("signs")
            return


def _deep_bracket(text: str) -> Iterator[int]:
    """For each bracket the engines look for the one that closes it, to the end of the paragraph."""
    depth = {"[": 0, "(": 0}
    for found in BRACKET.finditer(text):
        if found["end"]:
            depth = dict.fromkeys(depth, 0)
        elif found["close"]:
            depth[PAIRS[found[0]]] = max(0, depth[PAIRS[found[0]]] - 1)
        elif found["open"]:
            depth[found[0]] += 1
            if depth[found[0]] > MOST_LEVELS:
                yield found.start()
                return
