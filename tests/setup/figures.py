"""Many journeys, made from the real ones."""

from dataclasses import replace

from klantreis.model.library import Library
from tests.setup.content import library


def many(count: int) -> Library:
    """Give the library with this many journeys, each in its turn with another profile as the best one."""
    content = library()
    profiles = [profile.id for profile in content.profiles]
    journeys = []
    for number in range(1, count + 1):
        model = content.journeys[number % len(content.journeys)]
        best, second = (profiles[(number + step) % len(profiles)] for step in (0, 1 + number % 3))
        placement = model.profile.model_copy(update={"best": best, "second": second, "moves_to": None})
        changes = {"id": f"huurder-{number}", "number": number, "profile": placement}
        journeys.append(model.model_copy(update=changes))
    return replace(content, journeys=tuple(journeys))
