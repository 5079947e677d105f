"""The ways back and on: what comes before and after something in its row."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def neighbours(row: Sequence[T]) -> Iterator[tuple[T | None, T | None]]:
    """Give, for everything in a row, the one before it and the one after it."""
    return zip([None, *row], [*row[1:], None], strict=False)
