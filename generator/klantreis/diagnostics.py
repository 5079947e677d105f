"""What an author should mend: one plain record, gathered and reported all at once."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad it is: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file: the path as seen from the root; line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing an author should fix, where it is, and how.

    `message` and `hint` are what the author reads: Dutch, already translated and filled in.
    """

    position: Position
    code: str
    message: str
    hint: str | None = None
    severity: Severity = Severity.ERROR


def in_file_order(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Sort by path, line and column, and drop what is said twice in one place."""
    unique = dict.fromkeys(diagnostics)
    return sorted(unique, key=lambda d: (d.position, d.code, d.message))


def has_errors(diagnostics: list[Diagnostic]) -> bool:
    """Tell whether any of them stops the build."""
    return any(d.severity is Severity.ERROR for d in diagnostics)
