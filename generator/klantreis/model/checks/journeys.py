"""The journeys: how they start, how the tenant is addressed, and which profiles fit."""

from collections.abc import Iterator

from klantreis.diagnostics import Diagnostic
from klantreis.model.items import Items
from klantreis.wording import diagnostic

PRONOUNS = {"meneer": "hij", "mevrouw": "zij"}


def check_journeys(items: Items) -> Iterator[Diagnostic]:
    """Check every journey by itself."""
    for journey in items.of("journey"):
        address, pronoun = journey.text("tenant", "address"), journey.text("tenant", "pronoun")
        if address in PRONOUNS and pronoun in PRONOUNS.values() and pronoun != PRONOUNS[address]:
            place = journey.place("tenant", "pronoun")
            yield diagnostic("address-and-pronoun", place, address=address, pronoun=PRONOUNS[address])
        for key in ("second", "moves_to"):
            name = journey.text("profile", key)
            if name and name == journey.text("profile", "best"):
                yield diagnostic("same-profile", journey.place("profile", key), name=name)


def check_backgrounds(items: Items) -> Iterator[Diagnostic]:
    """Look in every journey for a cell under the first part of the first phase: its background."""
    first = next((part.id for part in items.of("part") if part.path == ("phases", 0, "parts", 0)), "")
    parts: dict[str, set[str]] = {}
    for cell in items.of("cell"):
        parts.setdefault(cell.document.path, set()).add(cell.text("part"))
    known = items.known("part")
    for journey in items.of("journey"):
        named = parts.get(journey.document.path, {first})
        if first and first not in named and named <= known:  # an unknown part may be the one that is meant
            yield diagnostic("no-background", journey.place("cells"), part=first)
