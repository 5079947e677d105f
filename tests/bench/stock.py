"""A stock MkDocs Material site with the same text as pages of ours: what a page costs without our work."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree.ElementTree import Element

from klantreis.engine.mkdocs import run_mkdocs
from tests.site.reading import with_class, words

CONFIG = {
    "site_name": "Klantreis",
    "theme": {
        "name": "material",
        "language": "nl",
        "font": False,
    },  # no fonts from outside: the network is no part of it
}

MARKS = {"h1": "# ", "h2": "## ", "h3": "### ", "li": "- ", "p": "", "summary": "", "td": "", "th": ""}
"""The elements that hold text, and what Markdown writes before it."""


def build_stock(folder: Path, pages: Mapping[str, Element]) -> Path:
    """Build a stock site with the text of some pages, and give its folder."""
    for address, page in pages.items():
        file = folder / "docs" / address / "index.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        content = next(with_class(page, "k-page"))
        file.write_text("\n\n".join(_blocks(content)) + "\n", "utf-8")
    (folder / "mkdocs.yml").write_text(json.dumps(CONFIG), "utf-8")
    return run_mkdocs(folder, 0, site=folder / "site")


def _blocks(element: Element) -> Iterator[str]:
    """Give the text in an element as blocks of Markdown, each once."""
    if element.tag in MARKS:
        yield MARKS[element.tag] + words(element).replace("<", "&lt;")
    elif element.tag != "svg":
        for child in element:
            yield from _blocks(child)
