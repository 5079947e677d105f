"""Pages as trees, read by the parser of the standard library."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree.ElementTree import Element, TreeBuilder

VOID = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
)
"""Elements without an end."""


class _Reader(HTMLParser):
    """Builds a tree; an end tag that does not fit its start tag is an AssertionError."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._builder = TreeBuilder()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._builder.start(tag, {name: value or "" for name, value in attrs})
        if tag in VOID:
            self._builder.end(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self._builder.end(tag)

    def handle_data(self, data: str) -> None:
        self._builder.data(data)

    def tree(self) -> Element:
        return self._builder.close()


def read_page(text: str) -> Element:
    """Read a page."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.tree()


def read_pages(site: Path) -> dict[str, Element]:
    """Read every page of a site, by its address; that of the home page is empty."""
    files = sorted(site.rglob("*.html"))
    return {address(site, file): read_page(file.read_text("utf-8")) for file in files}


def address(site: Path, file: Path) -> str:
    """Give the address of a file of the site, as a reader sees it."""
    return file.relative_to(site).as_posix().removesuffix("index.html")


def ids(tree: Element) -> list[str]:
    """Give every id in a tree, in order."""
    return [element.attrib["id"] for element in tree.iter() if "id" in element.attrib]


def with_class(tree: Element, name: str) -> Iterator[Element]:
    """Find the elements of a class."""
    return (element for element in tree.iter() if name in element.get("class", "").split())


def with_id(tree: Element, name: str) -> Element:
    """Find the element with an id, which must be there."""
    return next(element for element in tree.iter() if element.get("id") == name)


def within(tree: Element, **attributes: str) -> Iterator[Element]:
    """Find the elements with these attributes; an underscore stands for a hyphen."""
    wanted = {name.replace("_", "-"): value for name, value in attributes.items()}
    return (element for element in tree.iter() if wanted.items() <= element.attrib.items())


def words(element: Element) -> str:
    """Give the text of an element, with its whitespace as single spaces."""
    return " ".join("".join(element.itertext()).split())


def paragraphs(element: Element) -> list[str]:
    """Give the text of every paragraph in an element."""
    return [words(paragraph) for paragraph in element.iter("p")]


def lines(text: str | None) -> list[str]:
    """Give the paragraphs of a text of the content, as a page shows them."""
    return [" ".join(line.split()) for line in (text or "").split("\n") if line.strip()]
