"""Reading one file of content: a narrow dialect of YAML, with every mistake in it at once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from klantreis.content.characters import decode, find_refused, legible, position_at, without_refused
from klantreis.content.compose import LOADER, Loader, Reading, compose
from klantreis.content.document import Document
from klantreis.content.names import is_needed
from klantreis.content.syntax import Problem, mended
from klantreis.diagnostics import Diagnostic, Position, Severity, has_errors, in_file_order
from klantreis.locale import _
from klantreis.wording import diagnostic

MAX_BYTES = 2**20
MOST_DIAGNOSTICS = 50
VALUE_EFFORT = 400
MAX_EFFORT = 4 * MAX_BYTES  # in characters; a value takes as long as VALUE_EFFORT of them

HARMLESS = frozenset(
    {"duplicate-key", "anchor", "tag", "directive", "control-character", "invisible-character"}
)
"""Mistakes that leave no doubt of what the rest of the file says: it can still be checked."""

BREAKS_INDENTATION = frozenset({"tab", "special-space"})


def read_yaml(path: str, data: bytes, loader: Loader = LOADER) -> tuple[Document | None, list[Diagnostic]]:
    """Read a file; without a document it cannot be read, with errors it is only good to check further.

    Of a key that stands twice the last one counts. After a mistake in the syntax, reading goes on where
    only the characters at that place can be wrong.
    """
    if len(data) > MAX_BYTES:
        return None, [too_large(path)]
    text, found = decode(path, data)
    found += islice(find_refused(path, text), MOST_DIAGNOSTICS + 1)
    if not text or len(found) > MOST_DIAGNOSTICS:
        return None, shortened(found or [empty(path)])
    text = without_refused(text)
    reading, problems = _read_on(path, text, loader)
    found = in_file_order([*found, *reading.diagnostics, *_in_syntax(path, text, problems, found)])
    if reading.value is None and not found:
        found = [empty(path)]
    if reading.value is None or any(one.code not in HARMLESS for one in found):
        return None, shortened(found)
    document = Document(path, legible(data), reading.value, reading.places, reading.keys)
    return document, shortened(found)


def empty(path: str) -> Diagnostic:
    """Tell that a file is empty; one that the site needs cannot be taken away."""
    found = diagnostic("empty-file", Position(path))
    if is_needed(path):
        return replace(found, hint=_("Put back what stood in it, or fill it in: the site needs this file."))
    return found


def too_large(path: str) -> Diagnostic:
    """Tell that a file is too large to be read; of these, only a page can be divided."""
    found = diagnostic("too-large", Position(path), limit=MAX_BYTES // 1024)
    if path.endswith(".md"):
        return replace(found, hint=_("Divide it over several pages, or take out what does not belong here."))
    return found


def _read_on(path: str, text: str, loader: Loader) -> tuple[Reading, list[Problem]]:
    """Read the text, and where a problem can be mended, read again for the next one."""
    problems: list[Problem] = []
    effort = 0
    while True:
        reading = compose(path, text, loader)
        if reading.problem is None:
            return reading, problems
        problems.append(reading.problem)
        effort += len(text) + VALUE_EFFORT * reading.size
        if not reading.problem.mend or effort > MAX_EFFORT or len(problems) > MOST_DIAGNOSTICS:
            return reading, problems
        text = mended(text, reading.problem)


def _in_syntax(
    path: str, text: str, problems: list[Problem], in_characters: list[Diagnostic]
) -> Iterator[Diagnostic]:
    """Word the first problem of each line; wrong indentation explains every problem after it."""
    broken = [found.position for found in in_characters if found.code in BREAKS_INDENTATION]
    lines: set[int] = set()
    for problem in problems:
        position = position_at(path, text, problem.index)
        if position.line not in lines and not (broken and broken[0] < position):
            lines.add(position.line)
            yield diagnostic(problem.code, position, **problem.values)


def shortened(found: list[Diagnostic]) -> list[Diagnostic]:
    """Give no more of a file than can be read, and tell where there is more: as bad as the worst of it."""
    shown, rest = found[:MOST_DIAGNOSTICS], found[MOST_DIAGNOSTICS:]
    if not rest:
        return shown
    severity = Severity.ERROR if has_errors(rest) else Severity.WARNING
    return [*shown, replace(diagnostic("more-mistakes", rest[0].position), severity=severity)]


def first_of_file(*checks: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Join what several checks find in one file, no more than can be read; none of them looks on after that."""
    found = [one for check in checks for one in islice(check, MOST_DIAGNOSTICS + 1)]
    return shortened(in_file_order(found))
