"""The times of a workshop: when each step starts and ends, and when there is a break."""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.model.workshop import Session

START = 9 * 60
"""When a workshop starts as long as nobody says otherwise, in minutes after midnight."""

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Slot:
    """From when to when a step takes, and how long the break after it takes: 0 without one."""

    step: str
    start: int
    end: int
    pause: int


def pauses(session: Session) -> dict[str, int]:
    """Give the breaks that stand in the workshop: their minutes, by the id of the step before."""
    return {step.id: step.pause for step in session.steps if step.pause}


def schedule(session: Session, start: int, breaks: Mapping[str, int]) -> tuple[Slot, ...]:
    """Give the times of a session, in minutes after the midnight before it starts."""
    slots: list[Slot] = []
    for step in session.steps:
        end = start + step.minutes
        slots.append(Slot(step.id, start, end, breaks.get(step.id, 0)))
        start = end + slots[-1].pause
    return tuple(slots)


def clock(minutes: int) -> str:
    """Write a time as on a clock: 09:05."""
    hours, rest = divmod(minutes % DAY, 60)
    return f"{hours:02}:{rest:02}"
