"""The shape of the data: a model made of a document, or what keeps it from being made.

pydantic finds the mistakes; its own sentences and its dumps of the input never reach an author.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from klantreis.content.document import PER_DOCUMENT, Document, Path, Plain
from klantreis.content.reader import MOST_DIAGNOSTICS
from klantreis.content.typed import LONGEST_NAME, did_you_mean, nearest, shown
from klantreis.diagnostics import Diagnostic, Position
from klantreis.locale import _
from klantreis.model.base import ADDRESS_PATTERN, ID_PATTERN, LINE_PATTERN, TEXT_PATTERN, ContentModel
from klantreis.model.brand import COLOUR_PATTERN
from klantreis.model.journey import SOURCE_CELL_PATTERN
from klantreis.model.scalars import FURTHEST, NUMBER, WHOLE_NUMBER, Cause
from klantreis.model.typed import plain_number
from klantreis.wording import diagnostic

CODES: Mapping[str, str] = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "model_type": "not-a-mapping",
    "dict_type": "not-a-mapping",
    "list_type": "not-a-list",
    "string_type": "not-text",
    "string_unicode": "not-text",
    "string_too_short": "empty-value",
    "string_too_long": "text-too-long",
    "too_short": "list-too-short",
    "too_long": "list-too-long",
    "enum": "unknown-choice",
    "literal_error": "unknown-choice",
    "greater_than_equal": "number-too-low",
    "less_than_equal": "number-too-high",
    Cause.WHOLE_NUMBER: "not-a-whole-number",
    Cause.NUMBER: "not-a-number",
    Cause.DATE_FORMAT: "not-a-date",
    Cause.DATE_VALUE: "no-such-date",
    Cause.FLAG: "not-true-or-false",
}
"""Our code for every mistake that pydantic can find in the models, by pydantic's name for it."""

PATTERNS: Mapping[str, str] = {
    ID_PATTERN: "bad-id",
    LINE_PATTERN: "not-one-line",
    TEXT_PATTERN: "empty-value",
    COLOUR_PATTERN: "bad-colour",
    ADDRESS_PATTERN: "not-an-address",
    SOURCE_CELL_PATTERN: "bad-source-cell",
}
"""Our code for a text that does not fit a pattern, by the pattern."""

CAPITALS = re.compile("#[0-9a-fA-F]{6}")
COMMENT = re.compile(r"(?<=: )\s*#.*")

OF_A_KEY = frozenset({"missing", "extra_forbidden"})
OF_A_GROUP = OF_A_KEY | {"model_type", "dict_type", "list_type", "too_short", "too_long"}
NUMBERS: Mapping[str, re.Pattern[str]] = {"not-a-whole-number": WHOLE_NUMBER, "not-a-number": NUMBER}
LIMITS = ("min_length", "max_length", "ge", "le")
IN_A_KEY = "[key]"


@dataclass(frozen=True, slots=True)
class Mistake:
    """What pydantic found: its name for it, where it is, and what the document says there."""

    cause: str
    path: Path
    value: Plain
    context: Mapping[str, Any]
    in_key: bool

    @property
    def key(self) -> str:
        """The name of the key that the mistake is about."""
        return next((step for step in reversed(self.path) if isinstance(step, str)), "")

    @property
    def code(self) -> str:
        """Our code for the mistake."""
        if self.value is None and self.cause not in OF_A_KEY:
            return "empty-value"
        if isinstance(self.value, list | dict) and self.cause not in OF_A_GROUP:
            return "not-text"
        if self.cause == "string_pattern_mismatch":
            return PATTERNS[self.context["pattern"]]
        return CODES[self.cause]


@lru_cache(maxsize=PER_DOCUMENT)
def make_model(model: type[ContentModel], document: Document) -> tuple[ContentModel | None, list[Diagnostic]]:
    """Make the model of a document, or tell everything that is wrong with the document's shape."""
    try:
        return model.model_validate(document.value), []
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
    mistakes = [_mistake(detail, document.value) for detail in details[: MOST_DIAGNOSTICS + 1]]
    renamed = {
        (*mistake.path[:-1], nearest(mistake.key, keys_at(model, mistake.path)))
        for mistake in mistakes
        if mistake.cause == "extra_forbidden"
    }  # a key with a typing error is missing too under its right name, but that is one mistake
    return None, [
        _diagnostic(mistake, document, model)
        for mistake in mistakes
        if mistake.cause != "missing" or mistake.path not in renamed
    ]


def _mistake(detail: ErrorDetails, value: Plain) -> Mistake:
    """Follow pydantic's location through the data; it also names the branches of a union."""
    path: Path = ()
    steps = [step for step in detail["loc"] if step != IN_A_KEY]
    for step in steps:
        match value, step:
            case dict(), str() if step in value:
                value = value[step]
            case list(), int():
                value = value[step]
            case _:
                continue
        path = (*path, step)
    if detail["type"] == "missing":
        path, value = (*path, steps[-1]), None
    return Mistake(detail["type"], path, value, detail.get("ctx", {}), IN_A_KEY in detail["loc"][-1:])


def _diagnostic(mistake: Mistake, document: Document, model: type[ContentModel]) -> Diagnostic:
    """Give the words of a mistake, with something to type."""
    typed = mistake.value if isinstance(mistake.value, str) else ""
    keys = keys_at(model, mistake.path) if mistake.code == "unknown-key" else []
    choices = keys or re.findall(r"'([^']*)'", mistake.context.get("expected", ""))
    bounds = bounds_at(model, mistake.path)
    limits = {name: bounds.get(name, limit) for name, limit in mistake.context.items()}
    found = diagnostic(
        mistake.code,
        _place(mistake, document),
        key=shown(mistake.key) or document.path,
        typed=_as_typed(mistake.key if mistake.in_key else typed),
        limit=next((limits[name] for name in LIMITS if name in limits), ""),
        actual=len(mistake.value or ""),
        choices=", ".join(choices),
    )
    if keys:
        return did_you_mean(found, mistake.key, keys)
    return replace(found, hint=_better(mistake, typed, _line(document, found.position), bounds) or found.hint)


def _better(mistake: Mistake, typed: str, line: str, bounds: Mapping[str, int]) -> str:
    """Give what was meant, if that is plain from what was typed."""
    comment = COMMENT.search(line)
    if mistake.code in NUMBERS:
        return _number(mistake.code, typed, bounds)
    if mistake.code == "bad-colour" and CAPITALS.fullmatch(typed):
        return _("Type '%(colour)s'.", colour=typed.lower())
    if mistake.code == "empty-value" and comment:
        return _("Type '%(typed)s' between quotes: otherwise a comment begins at #.", typed=shown(comment[0]))
    return ""


def _number(code: str, typed: str, bounds: Mapping[str, int]) -> str:
    """Give the number that was meant, if it can stand there, or else what can."""
    number = plain_number(typed) or ""
    least, most = bounds.get("ge", -FURTHEST), bounds.get("le", FURTHEST)
    if NUMBERS[code].fullmatch(number) and least <= Decimal(number) <= most:
        return _("Type %(number)s.", number=number)
    if code == "not-a-whole-number" and len(bounds) == len(("ge", "le")):
        return _("Type a whole number from %(least)s to %(most)s.", least=least, most=most)
    return ""


def _line(document: Document, place: Position) -> str:
    """Give the line of the file in which a place lies."""
    return document.text_at(place).split("\n")[place.line - 1]


def _as_typed(text: str) -> str:
    """Give a short text with its spaces, for they can be what is wrong with it."""
    return text if text.isprintable() and len(text) <= LONGEST_NAME else shown(text)


def _place(mistake: Mistake, document: Document) -> Position:
    """Give the place of a key for a mistake in it, of the mapping for a missing key, else of the value."""
    if mistake.in_key or mistake.cause == "extra_forbidden":
        return document.keys.get(mistake.path, document.place(mistake.path))
    return document.place(mistake.path)


def keys_at(model: type[ContentModel], path: Path) -> list[str]:
    """Give the keys that the mapping may have in which the last step of a path stands."""
    return list(_fields(_model_around(model, path)))


def bounds_at(model: type[ContentModel], path: Path) -> dict[str, int]:
    """Give the lowest and the highest number, `ge` and `le`, that a model lets stand at a path."""
    names = [at for at, step in enumerate(path) if isinstance(step, str)]
    if not names:
        return {}
    around = _model_around(model, path[: names[-1] + 1])
    fields = {field.alias or name: field for name, field in around.model_fields.items()}
    field = fields.get(str(path[names[-1]]))
    return _bounds(field) | _bounds(field.annotation) if field else {}


def _bounds(part: object) -> dict[str, int]:
    """Find the limits of numbers in a type such as `Mood | None`."""
    own = {name: value for name in ("ge", "le") if isinstance(value := getattr(part, name, None), int)}
    for inner in (*getattr(part, "metadata", ()), *get_args(part)):
        own |= _bounds(inner)
    return own


def _model_around(model: type[ContentModel], path: Path) -> type[ContentModel]:
    """Give the model of the mapping in which the last step of a path stands."""
    for step in path[:-1]:
        if isinstance(step, str):
            model = model_in(_fields(model).get(step)) or model
    return model


def _fields(model: type[ContentModel]) -> dict[str, object]:
    """Give the type of every key of a model, by the name under which it is typed."""
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def model_in(annotation: object) -> type[ContentModel] | None:
    """Find the model of the items in a type such as `list[Cell]`."""
    if isinstance(annotation, type) and issubclass(annotation, ContentModel):
        return annotation
    return next(filter(None, map(model_in, get_args(annotation))), None)
