"""The times of a workshop, and how its people and its paper are counted."""

import pytest

from klantreis.model.workshop import Material, Per, Workshop, WorkshopStep
from klantreis.views.materials import Need, copies, groups, pairs
from klantreis.views.schedule import clock, pauses, schedule
from klantreis.views.workshop_words import division, length
from tests.setup.content import library

WORKSHOPS = {workshop.id: workshop for workshop in library().workshops}


def step(**fields: object) -> WorkshopStep:
    """Make a step with only what counts here."""
    rest = {"id": "stap", "title": "Stap", "minutes": 5, "instructions": ["Lees."], "notes": ["Luister."]}
    return WorkshopStep.model_validate({**rest, "form": "groups", **fields})


def counted(people: int, given: dict[str, object], size: int = 4) -> list[int]:
    """Count the copies of every sheet of a material, for a number of people."""
    rest = {"sheets": ["assen", "profielen", "werkblad"], "paper": "a3", "per": "group"}
    material = Material.model_validate({**rest, **given})
    dealt = material.per in {Per.GROUP, Per.PAIR}
    turns = len(material.sheets) if dealt else 1
    return [
        copies(Need(step(size=size), material, sheet, turn if dealt else 0, turns), people)
        for turn, sheet in enumerate(material.sheets)
    ]


@pytest.mark.parametrize("workshop", WORKSHOPS.values(), ids=WORKSHOPS)
def test_a_session_takes_as_long_as_it_says(workshop: Workshop) -> None:
    """From the start of the first step to the end of the last, breaks included, is the length of a session."""
    for session in workshop.sessions:
        slots = schedule(session, 600, pauses(session))

        assert session.minutes == slots[-1].end + slots[-1].pause - slots[0].start


def test_a_break_moves_what_follows() -> None:
    """A break comes after its step, and everything after it starts later; what came before stays."""
    session = WORKSHOPS["kennismaken"].sessions[0]
    first, second, *_others = session.steps
    slots = schedule(session, 9 * 60, {second.id: 12})
    times = [(clock(slot.start), clock(slot.end), slot.pause) for slot in slots]

    assert times[:3] == [("09:00", "09:08", 0), ("09:08", "09:25", 12), ("09:37", "09:47", 0)]
    assert (first.minutes, second.minutes) == (8, 17)


def test_a_clock_goes_round() -> None:
    """After midnight a clock starts again."""
    assert ["23:59", "00:00", "01:05"] == [clock(minutes) for minutes in (1439, 1440, 1505)]


def test_groups_are_about_as_large_as_meant() -> None:
    """No group has fewer than three people, and none is much larger than meant."""
    sizes = {(people, size): people / groups(people, size) for people in range(3, 41) for size in range(3, 9)}

    assert min(sizes.values()) >= 3
    assert {which: found for which, found in sizes.items() if found > 1.5 * which[1]} == {(5, 3): 5}


def test_how_people_are_divided() -> None:
    """Groups that differ are told apart, and one who is left over makes a threesome."""
    pair = step(form="pairs")

    assert division(step(size=4), 12) == "3 groepjes van 4"
    assert division(step(size=4), 13) == "3 groepjes: 1 van 5 en 2 van 4"
    assert division(step(size=3), 5) == "1 groepje van 5"
    assert division(pair, 12) == "6 tweetallen"
    assert division(pair, 13) == "6 tweetallen, waarvan één met drie mensen"
    assert division(step(form="alone"), 13) == "ieder voor zich"
    assert (pairs(12), pairs(13)) == (6, 6)


ONE = {"sheets": ["assen"]}


def test_copies_by_who_gets_them() -> None:
    """Everyone, every pair and every group gets its own; the wall and the trainer get one."""
    per = ("person", "pair", "group", "wall", "trainer")

    assert {one: counted(13, {**ONE, "per": one}) for one in per} == {
        "person": [13],
        "pair": [6],
        "group": [3],
        "wall": [1],
        "trainer": [1],
    }
    assert counted(13, {**ONE, "count": 2}) == [6]


def test_sheets_are_dealt_out_in_turn() -> None:
    """The first group gets the first sheet, and so on; for everyone there is one of each."""
    assert counted(16, {}) == [2, 1, 1]
    assert counted(8, {}) == [1, 1, 0]
    assert counted(16, {"per": "wall"}) == [1, 1, 1]
    assert counted(7, {"per": "person"}) == [7, 7, 7]


def test_a_copy_can_be_shared() -> None:
    """Groups that share a copy need fewer, and never none."""
    needed = [counted(people, {**ONE, "shared_by": 4}, size=3) for people in (6, 12, 13, 24)]

    assert [[1], [1], [1], [2]] == needed


def test_how_a_length_is_said() -> None:
    """An hour is said in minutes, half a day in hours, and sessions by how many there are."""
    said = {name: length(workshop) for name, workshop in WORKSHOPS.items()}

    assert said == {
        "kennismaken": "60 minuten",
        "vijf-keer-twintig": "5 keer 20 minuten",
        "huurdersbril": "4 uur",
    }
