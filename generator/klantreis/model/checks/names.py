"""File names and numbers: they say the same as what they number, from 1 without gaps."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from klantreis.diagnostics import Diagnostic
from klantreis.model.base import ID_PATTERN
from klantreis.model.checks.ids import written
from klantreis.model.items import Item, Items
from klantreis.wording import diagnostic

IN_ORDER = ("golden_tip", "conclusion", "step")
"""The kinds that stand in one file in the order of their numbers."""

JOURNEY_FILE = re.compile(r"journeys/([0-9]{1,9})-")


def check_file_names(items: Items) -> Iterator[Diagnostic]:
    """Hold the names of files against their ids: NUMBER-ID.yml for a journey, zelftest-ID.yml, and else ID.yml."""
    expected = [(item, f"{item.id}.yml") for item in items.of("profile", "scene", "workshop")]
    expected += [(item, f"zelftest-{item.id}.yml") for item in items.of("assessment")]
    expected += [(item, f"{_number(item)}-{item.id}.yml") for item in items.of("journey") if _number(item)]
    for item, name in expected:
        if re.fullmatch(ID_PATTERN, item.id) and PurePosixPath(item.document.path).name != name:
            yield diagnostic("misnamed-file", item.place("id"), name=name)


def check_journey_numbers(items: Items) -> Iterator[Diagnostic]:
    """Find journeys with the same number, and numbers that no journey has."""
    first: dict[int, Item] = {}
    twice: set[int] = set()
    for item in items.of("journey"):
        number = _number(item)
        earlier = first.setdefault(number, item) if number else item
        if earlier is not item:
            twice.add(number)
            other = written(earlier.place("number"))
            yield diagnostic("duplicate-number", item.place("number"), number=number, other=other)
    sure = {item.document.path for number, item in first.items() if number not in twice}
    files = (
        items.broken | items.left_out | items.documents.keys()
    ) - sure  # of these, the name says the number
    used = first.keys() | {int(found[1]) for path in files if (found := JOURNEY_FILE.match(path))}
    for number, item in first.items():
        if number > 1 and number - 1 not in used:
            yield diagnostic("number-gap", item.place("number"), number=number, missing=number - 1)


def check_order(items: Items) -> Iterator[Diagnostic]:
    """Hold the numbers in a file against the places at which they stand."""
    for kind in IN_ORDER:
        for place, item in enumerate(items.of(kind), start=1):
            number = _number(item)
            if number and number != place:
                yield diagnostic("number-out-of-order", item.place("number"), number=number, expected=place)


def _number(item: Item) -> int:
    """Give the number of an item; 0 when none is typed."""
    typed = item.text("number")
    return int(typed) if re.fullmatch(r"[1-9][0-9]{0,8}", typed) else 0
