"""All Dutch of the project is spelled as the dictionary has it."""

from pathlib import Path

import pytest

from tests.setup.dictionary import dutch
from tests.spelling.words import said

LIST = Path(__file__).with_name("woorden.txt")
"""Words of the field, and names, that the dictionary does not have."""


@pytest.fixture(scope="module")
def strange() -> dict[str, str]:
    """Give the words that the dictionary does not know, each with the first place where it stands."""
    dictionary = dutch()
    return {word: place for word, place in said().items() if not dictionary.lookup(word)}


def known(word: str, words: set[str]) -> bool:
    """Tell whether a list has a word, be it with a small first letter."""
    return word in words or word[0].lower() + word[1:] in words


def test_spelling(strange: dict[str, str]) -> None:
    """Every word of the content, the pages and the catalogue is in the dictionary or in the list."""
    words = set(LIST.read_text("utf-8").split())
    wrong = [f"{word} ({place})" for word, place in strange.items() if not known(word, words)]

    assert [] == wrong, "\n".join(wrong)


def test_the_list_is_sorted() -> None:
    """The list is sorted as a dictionary is, with a word a line and none twice."""
    words = LIST.read_text("utf-8").splitlines()

    assert sorted(set(words), key=lambda word: (word.lower(), word)) == words


def test_the_list_is_needed(strange: dict[str, str]) -> None:
    """Every word of the list occurs, and the dictionary does not have it."""
    words = LIST.read_text("utf-8").split()

    assert [] == [word for word in words if not any(known(other, {word}) for other in strange)]
