"""The pages that are written by hand: what they link to, and what comes along to the site."""

import pytest

from klantreis.output.anchors import anchors
from klantreis.views.hand_written import linked_files, page_address, unknown_pages

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


def test_pictures_are_seen_from_the_page() -> None:
    """A path begins in the folder of the page."""
    assert linked_files({"over/wij.md": "![Foto](../fotos/een.png)"}, FILES) == ["fotos/een.png"]
    assert linked_files({"over/wij.md": "![Foto](fotos/een.png)"}, FILES) == []


def test_places_on_a_page() -> None:
    """A link can lead to a heading, to a heading with a name of its own, and to what has an id in HTML."""
    text = '---\ntitle: Wij\n---\n\n## Wie wij zijn\n\n## Meer {#verder}\n\n<div id="kaart"></div>\n'

    assert anchors(text) == {"wie-wij-zijn", "verder", "kaart"}


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
