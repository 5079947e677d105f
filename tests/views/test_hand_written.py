"""The pages that are written by hand: what they link to, and what comes along to the site."""

from time import process_time

import pytest

from klantreis.content.nesting import too_deep
from klantreis.content.unseen import without_comments
from klantreis.output.anchors import anchors
from klantreis.views.hand_written import check_pages, linked_files, page_address, unknown_pages
from tests.content.hostile import HANGS
from tests.setup.content import library

FILES = ("fotos/een.png", "fotos/los.png", "folder.pdf", "twee woorden.jpg")


@pytest.mark.parametrize(
    ("text", "files"),
    [
        ("![Foto](fotos/een.png)", ["fotos/een.png"]),
        ('![Foto](fotos/een.png "Ons kantoor")', ["fotos/een.png"]),
        ("![Foto](<twee woorden.jpg>) ![Foto](twee%20woorden.jpg)", ["twee woorden.jpg"]),
        ("[![Foto](fotos/een.png)](folder.pdf#page=2)", ["folder.pdf", "fotos/een.png"]),
        ("Lees [de folder][f].\n\n[f]: folder.pdf", ["folder.pdf"]),
        ("`![Foto](fotos/een.png)` <!-- [x](folder.pdf) -->\n\n```\n[x](folder.pdf)\n```\n", []),
    ],
)
def test_pictures_that_are_shown_come_along(text: str, files: list[str]) -> None:
    """What a page shows or links to goes to the site, however it is written; nothing else does."""
    assert linked_files({"wij.md": text}, FILES) == files
    assert list(unknown_pages({"wij.md": text}, [], lambda _path: (), files=FILES)) == []


@pytest.mark.parametrize(
    "text",
    [
        "[x](" + " " * 1_500,
        "[x](" + "a " * 60_000,
        "<!-- " * 60_000,
        "<img src=" + " " * 60_000,
        "<a href=" + " " * 60_000,
        "[![" * 60_000,
        "`" * 60_000,
    ],
    ids=lambda text: text[:8],
)
def test_an_opening_without_an_end(text: str) -> None:
    """A page of openings that nothing closes is read at once; when work grew with its square, for minutes."""
    about = library().about
    start = process_time()

    assert list(unknown_pages({"wij.md": text}, [], lambda _path: ())) == []
    assert list(check_pages({"wij.md": text}, about)) == []
    assert without_comments(text) == text
    assert process_time() - start < HANGS


def test_places_are_looked_for_once() -> None:
    """The places on a page are asked for when a link names one, and once: to find them is to render the page."""
    asked: list[str] = []

    def anchors_of(path: str) -> tuple[str, ...]:
        asked.append(path)
        return ("begin",)

    text = "[a](wij.md) [b](wij.md#) [c](#begin) [d](wij.md#begin)"

    assert list(unknown_pages({"wij.md": text, "los.md": "[a](wij.md)"}, [], anchors_of)) == []
    assert asked == ["wij.md"]


def test_pictures_are_seen_from_the_page() -> None:
    """A path begins in the folder of the page."""
    assert linked_files({"over/wij.md": "![Foto](../fotos/een.png)"}, FILES) == ["fotos/een.png"]
    assert linked_files({"over/wij.md": "![Foto](fotos/een.png)"}, FILES) == []


def test_places_on_a_page() -> None:
    """A link can lead to a heading, to a heading with a name of its own, and to what has an id in HTML."""
    text = '---\ntitle: Wij\n---\n\n## Wie wij zijn\n\n## Meer {#verder}\n\n<div id="kaart"></div>\n'

    assert anchors(text) == {"wie-wij-zijn", "verder", "kaart"}


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("- " * 20 + "x", []),
        ("- " * 21 + "x", [1]),
        ("x\n\n" + "    " * 20 + "1. x", [3]),
        (">" * 21 + "x", [1]),
        ("- " * 40 + "-", []),
        ("(" * 20 + "x\n\n(", []),
        ("x\n" + "(" * 21, [2]),
        ("(a) [b](c) " * 100, []),
        ("\\[" * 40 + "`" + "[" * 40 + "`", []),
        ("```\n" + "- " * 40 + "x\n```\n", []),
    ],
)
def test_what_stands_too_deep(text: str, lines: list[int]) -> None:
    """Lists, quotations and brackets have twenty levels at most; code, and a line across the page, have none."""
    assert [found.position.line for found in too_deep("docs/wij.md", text)] == lines


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("wij.md", "wij/"),
        ("index.md", ""),
        ("over/index.md", "over/"),
        ("woordenindex.md", "woordenindex/"),
        ("over/woordenindex.md", "over/woordenindex/"),
    ],
)
def test_address_of_a_page(path: str, address: str) -> None:
    """A page stands at its name, and `index` at its folder: the whole name, not its end."""
    assert page_address(path) == address
