"""The places on a page that a link can lead to."""

import re
from functools import lru_cache

import markdown

from klantreis.content.head import FRONT

ANCHOR = re.compile(r"""<[a-z][^<>]*?\s(?:id|name)=["']([^"']+)["']""", re.IGNORECASE)
EXTENSIONS = ("toc", "tables", "fenced_code", "attr_list", "def_list")
"""What the engines read Markdown with, as far as it gives headings their ids."""


@lru_cache(maxsize=64)
def anchors(text: str) -> frozenset[str]:
    """Give the ids on a page, by its Markdown: those of its headings too."""
    return frozenset(ANCHOR.findall(markdown.markdown(FRONT.sub("", text, count=1), extensions=EXTENSIONS)))
