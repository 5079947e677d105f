"""What is said of one cause."""

from dataclasses import dataclass

from klantreis.diagnostics import Severity


@dataclass(frozen=True, slots=True)
class Wording:
    """What is wrong, and something to type; `%(name)s` places are filled in."""

    message: str
    hint: str | None = None
    severity: Severity = Severity.ERROR
