r"""Variables in texts: `{{ name }}` becomes the value of the variable.

`\{{` is a literal `{{`. What a variable puts in a text is not filled in again. Braces without an end,
or with other braces in between, are plain text. The variables themselves are not filled.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from klantreis.content.document import Document, Path, Plain
from klantreis.content.reader import MOST_DIAGNOSTICS
from klantreis.content.typed import nearest, shown
from klantreis.diagnostics import Diagnostic
from klantreis.locale import _
from klantreis.wording import diagnostic

PLACE = re.compile(r"\\\{\{|\{\{(?P<name>[^{}]*+)\}\}")
OWN_VARIABLES = ("content.yml", "variables")
LONGEST_VALUE = 200  # the model refuses longer ones, and thousands of long ones would fill the memory


def fill_variables(document: Document, variables: Mapping[str, str]) -> tuple[Document, list[Diagnostic]]:
    """Fill in the variables in every text of a document, and report unknown ones at the text's place."""
    filler = _Filler(document, variables)
    value = filler.fill((), document.value)
    return replace(document, value=value), filler.diagnostics


class _Filler:
    def __init__(self, document: Document, variables: Mapping[str, str]) -> None:
        self.diagnostics: list[Diagnostic] = []
        self._document = document
        self._variables = variables

    def fill(self, path: Path, value: Plain) -> Plain:
        """Fill in a value; its depth is limited by how files are read."""
        match value:
            case _ if (self._document.path, *path) == OWN_VARIABLES:
                return value
            case str():
                return PLACE.sub(lambda place: self._filled(path, place), value)
            case dict():
                return {key: self.fill((*path, key), part) for key, part in value.items()}
            case list():
                return [self.fill((*path, index), part) for index, part in enumerate(value)]
            case None:
                return None

    def _filled(self, path: Path, place: re.Match[str]) -> str:
        name = place["name"]
        if name is None:
            return "{{"
        name = name.strip()
        if name in self._variables:
            return self._variables[name][:LONGEST_VALUE]
        if len(self.diagnostics) <= MOST_DIAGNOSTICS:  # one more than is shown, to tell that there are more
            self.diagnostics.append(self._unknown(path, name))
        return place[0]

    def _unknown(self, path: Path, name: str) -> Diagnostic:
        found = diagnostic("unknown-variable", self._document.place(path), name=shown(name))
        guess = nearest(name, self._variables)
        return replace(found, hint=_("Did you mean '%(name)s'?", name=guess)) if guess else found
