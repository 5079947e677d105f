"""The real content of the project, for tests that need a whole library."""

import datetime as dt
from functools import cache
from pathlib import Path

from klantreis.checking import check
from klantreis.model.library import Library

ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 11, 22)


@cache
def library() -> Library:
    """Read and check the content, once a run."""
    found = check(ROOT, TODAY).library
    assert found is not None, "run `klantreis check`: the content has mistakes"
    return found
