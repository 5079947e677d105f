"""The words of mistakes in the shape of the data."""

from klantreis.wording.words import Wording

SHAPE: dict[str, Wording] = {
    "unknown-file": Wording(
        "This file has no place in the content",
        "In journeys a file is called NUMBER-ID.yml, in profiles, docs/rollenspel and docs/workshops ID.yml; "
        "tips and docs/print have fixed names.",
    ),
    "missing-file": Wording("This file is missing", "Put it back: the site needs it."),
    "missing-key": Wording("'%(key)s' is missing", "Add a line with '%(key)s: '."),
    "unknown-key": Wording("There is no key '%(key)s' here", "Choose from: %(choices)s."),
    "not-a-mapping": Wording(
        "'%(key)s' must hold keys with values",
        "Type each key with its value on a line of its own, such as 'title: …'.",
    ),
    "not-a-list": Wording("'%(key)s' must be a list", "Begin each item with '- ' on a line of its own."),
    "not-text": Wording(
        "'%(key)s' must be one value, not a list or keys",
        "Type the value right after '%(key)s: '.",
    ),
    "empty-value": Wording("'%(key)s' is empty", "Fill it in, or take the line away if it is not needed."),
    "text-too-long": Wording(
        "'%(key)s' has %(actual)s characters; at most %(limit)s fit",
        "Make it shorter.",
    ),
    "bad-id": Wording(
        "'%(typed)s' cannot be an id",
        "Use small letters, digits and single hyphens, such as 'eigen-plan'.",
    ),
    "bad-source-cell": Wording(
        "'%(typed)s' is not the number of a cell in the source",
        "Type it as 4.10: the number of the journey, a point and that of the cell. For a cell of your own, type 'eigen'.",
    ),
    "not-one-line": Wording(
        "'%(key)s' must fit on one line",
        "Take the empty lines and line ends out of it.",
    ),
    "bad-colour": Wording(
        "'%(typed)s' is not a colour",
        "Type '#' and six digits or small letters a to f between quotes, such as '#1f2937'.",
    ),
    "list-too-short": Wording(
        "'%(key)s' is too short: %(actual)s now, at least %(limit)s needed",
        "Add to the list.",
    ),
    "list-too-long": Wording(
        "'%(key)s' is too long: %(actual)s now, at most %(limit)s allowed",
        "Take something out of the list.",
    ),
    "unknown-choice": Wording("'%(typed)s' is not a choice for '%(key)s'", "Choose from: %(choices)s."),
    "number-too-low": Wording(
        "'%(key)s' is %(typed)s; it must be at least %(limit)s",
        "Type a higher number.",
    ),
    "number-too-high": Wording(
        "'%(key)s' is %(typed)s; it must be at most %(limit)s",
        "Type a lower number.",
    ),
    "not-a-whole-number": Wording(
        "'%(typed)s' is not a whole number in plain digits",
        "Type digits only, such as 4.",
    ),
    "not-a-number": Wording(
        "'%(typed)s' is not a number in plain digits",
        "Type digits only, with a point for decimals, such as 1.6.",
    ),
    "not-a-date": Wording("'%(typed)s' is not a date", "Type year-month-day, such as 2026-03-01."),
    "no-such-date": Wording("The day %(typed)s does not exist", "Look at the month and the day."),
    "not-true-or-false": Wording(
        "'%(typed)s' is not true or false",
        "Type 'true' for yes or 'false' for no.",
    ),
}
