r"""Variables in texts: `{{ name }}` becomes the value of the variable.

`\{{` is a literal `{{`. What a variable puts in a text is not filled in again. Braces without an end,
or with other braces in between, are plain text, unless a variable is named there. The variables themselves
are not filled.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from klantreis.content.characters import position_at
from klantreis.content.document import Document, Path, Plain
from klantreis.content.reader import MOST_DIAGNOSTICS
from klantreis.content.typed import did_you_mean, shown
from klantreis.diagnostics import Diagnostic, Position
from klantreis.wording import diagnostic

PLACE = re.compile(r"\\\{\{|\{\{(?P<name>[^{}]*+)\}\}")
HALF = re.compile(
    r"(?<!\\)\{\{\s*(?P<opened>[^\s{}]++)\s*+\}?+(?!\})|(?<!\{)\{\s*(?P<closed>[^\s{}]++)\s*+\}\}"
)
"""A name with braces too few."""

OWN_VARIABLES = ("content.yml", "variables")
LONGEST_VALUE = 200  # the model refuses longer ones, and thousands of long ones would fill the memory


def fill_variables(document: Document, variables: Mapping[str, str]) -> tuple[Document, list[Diagnostic]]:
    """Fill in the variables in every text of a document, and report unknown ones at the text's place."""
    filler = _Filler(document, variables)
    value = filler.fill((), document.value)
    return replace(document, value=value), filler.diagnostics


def fill_text(text: str, variables: Mapping[str, str]) -> str:
    """Fill in the variables of a page; what is unknown stays as it is."""

    def filled(place: re.Match[str]) -> str:
        value = _value(place, variables)
        return place[0] if value is None else value

    return PLACE.sub(filled, text)


def unknown_in(path: str, text: str, variables: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Find the variables of a page that do not exist, or lack a brace."""
    for place in PLACE.finditer(text):
        if _value(place, variables) is None:
            yield _unknown(position_at(path, text, place.start()), place["name"].strip(), variables)
    for index, name in _halves(text, variables):
        yield diagnostic("half-variable", position_at(path, text, index), name=name)


def _halves(text: str, variables: Mapping[str, str]) -> Iterator[tuple[int, str]]:
    """Find where a variable was meant, and its name: a reader would see the braces."""
    for place in HALF.finditer(text):
        name = place["opened"] or place["closed"]
        if name in variables:
            yield place.start(), name


def _value(place: re.Match[str], variables: Mapping[str, str]) -> str | None:
    """Give what comes at the place of a variable; None when there is no such variable."""
    if place["name"] is None:
        return "{{"
    value = variables.get(place["name"].strip())
    return value if value is None else value[:LONGEST_VALUE]


def _unknown(position: Position, name: str, variables: Mapping[str, str]) -> Diagnostic:
    return did_you_mean(diagnostic("unknown-variable", position, name=shown(name)), name, variables)


class _Filler:
    def __init__(self, document: Document, variables: Mapping[str, str]) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._document = document
        self._variables = variables

    def fill(self, path: Path, value: Plain) -> Plain:
        """Fill in a value; its depth is limited by how files are read."""
        match value:
            case _ if (self._document.path, *path) == OWN_VARIABLES:
                self._check_own(value)
                return value
            case str():
                for _index, name in _halves(value, self._variables):
                    self._report(partial(diagnostic, "half-variable", self._document.place(path), name=name))
                return PLACE.sub(lambda place: self._filled(path, place), value)
            case dict():
                return {key: self.fill((*path, key), part) for key, part in value.items()}
            case list():
                return [self.fill((*path, index), part) for index, part in enumerate(value)]
            case None:
                return None

    def _check_own(self, variables: Plain) -> None:
        """Find variables in the variables: a reader would see their braces."""
        for key, text in variables.items() if isinstance(variables, dict) else ():
            found = PLACE.search(text) if isinstance(text, str) else None
            if found and found["name"] is not None:
                place, name = self._document.place((*OWN_VARIABLES[1:], key)), shown(found["name"].strip())
                self._report(partial(diagnostic, "nested-variable", place, name=name))

    def _filled(self, path: Path, place: re.Match[str]) -> str:
        value = _value(place, self._variables)
        if value is None:
            name = place["name"].strip()
            self._report(partial(_unknown, self._document.place(path), name, self._variables))
            return place[0]
        return value

    def _report(self, make: Callable[[], Diagnostic]) -> None:
        if len(self.diagnostics) <= MOST_DIAGNOSTICS:  # one more, to tell that there are more
            self.diagnostics.append(make())
