"""Every Dutch word that a reader or an author can see, with where it stands."""

import re
from collections.abc import Iterator

from babel.messages.pofile import read_po

from tests.setup.content import ROOT
from tests.setup.plain import Plain, read_plain

CONTENT = ("content.yml", "process.yml", "journeys/*.yml", "profiles/*.yml", "tips/*.yml", "docs/**/*.yml")
CATALOGUE = ROOT / "generator" / "klantreis" / "locale" / "nl" / "LC_MESSAGES" / "klantreis.po"

UNSAID = {
    *("id", "formerly", "best", "second", "moves_to"),
    *("version", "date", "checked", "review_before", "licence", "site_address", "source_cell", "address"),
    *(
        "basis",
        "form",
        "per",
        "voice",
        "attribution",
        "placement",
        "bound",
        "shape",
        "kind",
        "picture",
        "drawing",
        "theme",
    ),
    *("channel", "scale", "sharing", "people_only", "signs", "when", "from", "sources"),
    *("parts", "phases", "part", "to", "does", "channels"),
}
"""The keys under which numbers and names stand that a reader never sees."""

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+|true|false")
"""A value that names something, and is no word: an id, yes or no."""

NO_WORDS = re.compile(
    r"""```.*?``` | `[^`]*`            # code
      | \]\([^)]*\) | https?://\S+     # addresses
      | <[^>]*> | \{[^}]*\}            # tags, attributes, variables
      | %\(\w+\)[sd]                   # places
      | (?<!\w)'[^'\n]*'(?!\w)        # what an author types
      | ^[ ]*[a-z_-]+:(?=[ ]|$)        # keys of front matter
      | --[a-z-]+ | \w+/(?!\w) | \S*\d\S* | \S+\.(?:yml|md|json|po|csv|bpmn)\b
    """,
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
WORD = re.compile(r"['’]?[^\W\d_]+(?:['’-][^\W\d_]+)*")


def said() -> dict[str, str]:
    """Give every word, with the first place where it stands."""
    places: dict[str, str] = {}
    for place, text in _texts():
        for word in WORD.findall(NO_WORDS.sub(" ", text)):
            places.setdefault(word.replace("’", "'"), place)
    return places


def _texts() -> Iterator[tuple[str, str]]:
    for pattern in CONTENT:
        for path in sorted(ROOT.glob(pattern)):
            yield from _values(path.relative_to(ROOT).as_posix(), read_plain(path))
    for path in sorted((ROOT / "docs").rglob("*.md")):
        yield path.relative_to(ROOT).as_posix(), path.read_text("utf-8")
    with CATALOGUE.open("rb") as stream:
        for message in read_po(stream, locale="nl"):
            if message.id:
                yield f"{CATALOGUE.name}: {message.id}", str(message.string)


def _values(place: str, value: Plain) -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            for key, child in value.items():
                if key not in UNSAID:
                    yield from _values(f"{place}: {key}", child)
        case list():
            for child in value:
                yield from _values(place, child)
        case str() if not NAME.fullmatch(value):
            yield place, value
