"""Every figure on every page: a picture with words, and with its links in a table too."""

from xml.etree.ElementTree import Element

import pytest

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def figures(pages: dict[str, Element]) -> dict[str, Element]:
    """Give every figure by its page and its name."""
    return {
        f"/{page}#{figure.attrib['id']}": figure
        for page, tree in pages.items()
        for figure in tree.iter("figure")
        if "k-spread"
        not in figure.get("class", "").split()  # has its own words: tests/site/test_assessments.py
    }


def test_all_figures_are_there(figures: dict[str, Element]) -> None:
    """The line map, the quadrant, the counts, two charts of the practice, and two figures a tenant."""
    names = {name.partition("#")[2] for name in figures}

    assert 2 * 8 + 5 == len(names)


def test_every_figure_is_said(figures: dict[str, Element]) -> None:
    """Every figure has one picture, which has a name, and a table with a caption."""
    silent = [
        name
        for name, figure in figures.items()
        if [True] != [bool(e.get("aria-label")) for e in figure.iter() if e.get("role") == "img"]
        or [True] != [bool(table.findtext("caption")) for table in figure.iter("table")]
    ]

    assert [] == silent


def test_links_in_pictures_are_for_the_mouse(figures: dict[str, Element]) -> None:
    """A link in a picture opens here, is skipped by the keyboard, and stands in the table with a name."""
    wrong = [
        f"{name}: {link.attrib}"
        for name, figure in figures.items()
        for link in figure.iterfind(".//svg//a")
        if link.get("tabindex") != "-1" or "target" in link.attrib or not _in_table(figure, link.get("href"))
    ]

    assert [] == wrong


def _in_table(figure: Element, address: str | None) -> bool:
    named = {link.get("href") for link in figure.iterfind(".//table//a") if "".join(link.itertext()).strip()}
    return address in named


def test_pictures_hold_nothing_that_can_break_out(figures: dict[str, Element]) -> None:
    """No picture carries a script, a style sheet, or a reference to another file."""
    wrong = [
        f"{name}: {element.tag} {element.attrib}"
        for name, figure in figures.items()
        for svg in figure.iter("svg")
        for element in svg.iter()
        if element.tag in ("script", "style", "image", "foreignobject")
    ]

    assert [] == wrong
