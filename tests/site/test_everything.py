"""Everything on one page: all words of the klantreis, each once in the search."""

from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from klantreis.model.library import Library
from tests.site.reading import lines
from tests.site.reading import words as words_of

pytestmark = pytest.mark.site


@pytest.fixture(scope="module")
def words(pages: dict[str, Element]) -> str:
    """Give all the words of the page."""
    return words_of(pages["alles/"])


def missing(texts: Iterable[str], words: str) -> list[str]:
    """Give the paragraphs that do not stand on the page, word for word."""
    return [line for text in texts for line in lines(text) if line not in words]


def test_every_cell_is_there(library: Library, words: str) -> None:
    """All cells of all tenants stand on the page."""
    assert missing((cell.text for _journey, cell in library.cells()), words) == []


def test_every_tip_is_there(library: Library, words: str) -> None:
    """All golden tips, general tips and eye-openers stand on the page."""
    texts = [tip.text for tip in library.golden_tips]
    texts += [tip.text for tip in library.general_tips]
    texts += [eye_opener.text for eye_opener in library.eye_openers]

    assert missing(texts, words) == []


def test_every_profile_and_term_is_there(library: Library, words: str) -> None:
    """All profiles with their approach, and all terms, stand on the page."""
    texts = [text for profile in library.profiles for text in profile.approach]
    texts += [term.text for term in library.terms]

    assert missing(texts, words) == []


def test_the_search_leaves_it_out(site: Path) -> None:
    """The search finds every text where it lives, and not here a second time."""
    assert '"alles/' not in (site / "search" / "search_index.json").read_text("utf-8")
