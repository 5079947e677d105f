"""The workshops: the minutes of the steps add up, and the sizes of the group are in order."""

from collections.abc import Iterator

from klantreis.diagnostics import Diagnostic
from klantreis.model.items import Item, Items
from klantreis.model.shape import make_model
from klantreis.model.workshop import Workshop
from klantreis.wording import diagnostic

PAGES = frozenset({"rollenspel"})
"""The pages that stand beside those of the workshops."""


def check_workshops(items: Items) -> Iterator[Diagnostic]:
    """Check every workshop; one with the wrong shape is told of by its shape."""
    for item in items.of("workshop"):
        model, _mistakes = make_model(Workshop, item.document)
        if isinstance(model, Workshop):
            if model.id in PAGES:
                yield diagnostic("reserved-id", item.place("id"), name=model.id)
            yield from _sizes(item, model)
            yield from _minutes(item, model)


def _sizes(item: Item, workshop: Workshop) -> Iterator[Diagnostic]:
    """Look whether the usual number of people lies between the two others."""
    group = workshop.group
    if not group.at_least <= group.usual <= group.at_most:
        yield diagnostic(
            "group-size-order", item.place("group", "usual"), least=group.at_least, most=group.at_most
        )


def _minutes(item: Item, workshop: Workshop) -> Iterator[Diagnostic]:
    """Add up the steps of every session, breaks included."""
    for index, session in enumerate(workshop.sessions):
        total = sum(step.minutes + (step.pause or 0) for step in session.steps)
        if total != session.minutes:
            place = item.place("sessions", index, "minutes")
            yield diagnostic("minutes-differ", place, total=total, typed=session.minutes)
