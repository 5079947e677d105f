"""The process: its steps stand in order, say when and how they are, and tell what the example follows from."""

import re
from collections.abc import Iterator

from klantreis.content.overlay import OWN
from klantreis.diagnostics import Diagnostic
from klantreis.model.contact import Channel
from klantreis.model.files import PROCESS
from klantreis.model.items import Item, Items
from klantreis.model.process import in_time
from klantreis.model.process_questions import LOOKS
from klantreis.model.scalars import WHOLE_NUMBER
from klantreis.wording import diagnostic

IN_PERSON = (Channel.OFFICE, Channel.HOME)
"""The channels for which someone must be there."""

SOUGHT = ("steps", "first", "then", "when")
"""The keys of a question that say which steps are meant."""


def check_process(items: Items) -> Iterator[Diagnostic]:
    """Check the steps of the process."""
    steps = items.of("process_step")
    for step in steps:
        yield from _moment(step)
        yield from _contact(step)
    yield from _order(in_time(steps, lambda step: step.id, _day))
    yield from _origins(items, steps)


def check_process_questions(items: Items) -> Iterator[Diagnostic]:
    """Find questions that do not say which steps they mean: those would mean every step."""
    for question in items.of(*(f"{look}_question" for look in LOOKS)):
        for key in SOUGHT:
            which = question.value.get(key)
            if isinstance(which, dict) and not any(which.values()):
                yield diagnostic("no-steps-meant", question.place(key), key=key)


def _moment(step: Item) -> Iterator[Diagnostic]:
    if not (step.text("day") or step.text("moment")):
        yield diagnostic("step-without-moment", step.place("id"), name=step.id)


def _contact(step: Item) -> Iterator[Diagnostic]:
    channel = step.text("channel")
    if channel in list(Channel) and not step.value.get("sees"):
        yield diagnostic("nothing-to-see", step.place("channel"), name=step.id)
    if channel in IN_PERSON and step.text("automatic") == "true":
        yield diagnostic("automatic-visit", step.place("automatic"), name=step.id)


def _order(steps: list[Item]) -> Iterator[Diagnostic]:
    latest: Item | None = None
    for step in steps:
        day, before = _day(step), _day(latest) if latest else None
        if latest and day is not None and before is not None and day < before:
            place = step.place("day")
            yield diagnostic("day-out-of-order", place, day=day, other=latest.id, before=before)
        elif day is not None:
            latest = step


def _origins(items: Items, steps: list[Item]) -> Iterator[Diagnostic]:
    """Find steps of the example that do not say what they follow from; the edition's own need not."""
    document = items.documents.get(PROCESS)
    whole = document.value if document else None
    if not document or not isinstance(whole, dict) or not whole.get("basis"):
        return
    if not whole.get("from"):
        yield diagnostic("no-origin", document.place(("basis",)), name=document.path)
    for step in steps:
        if not step.id.startswith(OWN) and not (step.value.get("basis") and step.value.get("from")):
            yield diagnostic("no-origin", step.place("id"), name=step.id)


def _day(step: Item) -> int | None:
    typed = step.text("day")
    return int(typed) if re.fullmatch(WHOLE_NUMBER, typed) else None
