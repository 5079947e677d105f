"""The rubric of the moods: five steps in order, each with two cells that have exactly that mood."""

import re
from collections.abc import Iterator

from klantreis.diagnostics import Diagnostic
from klantreis.model.items import CITABLE, Item, Items
from klantreis.wording import diagnostic

LOWEST = -2
MOOD = re.compile(r"null|-?[0-2]")


def check_moods(items: Items) -> Iterator[Diagnostic]:
    """Check the rubric of the moods."""
    cells = {cell.id: cell for cell in items.of("cell")}
    for place, step in enumerate(items.of("mood")):
        value, expected = step.text("value"), str(LOWEST + place)
        if not re.fullmatch(r"-?[0-2]", value):
            continue
        if value != expected:
            yield diagnostic("mood-out-of-order", step.place("value"), value=value, expected=expected)
        yield from _examples(step, value, cells, items)


def _examples(step: Item, value: str, cells: dict[str, Item], items: Items) -> Iterator[Diagnostic]:
    """Hold the mood of the two examples against the step."""
    for index, name in step.texts("from"):
        place = step.place("from", index)
        if name in cells:
            mood = cells[name].text("mood") or "null"
            if mood != value and re.fullmatch(MOOD, mood) and "mood" in cells[name].value:
                yield diagnostic("mood-example", place, name=name, mood=mood, value=value)
        elif name in items.known(*CITABLE):
            yield diagnostic("mood-example-no-cell", place, name=name)
