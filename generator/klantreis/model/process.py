"""The process of the corporation beside the journey: its steps, one after the other."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Annotated, Literal, TypeVar

from pydantic import BeforeValidator, Field

from klantreis.content.overlay import OWN
from klantreis.model.base import ContentModel, Id, Item, Line, Text
from klantreis.model.contact import Channel
from klantreis.model.scalars import Flag, whole_number

Day = Annotated[int, Field(ge=-3650, le=3650), BeforeValidator(whole_number)]
"""A day, counted from the day on which the rent must have been paid; before that day it is negative."""

T = TypeVar("T")


class Purpose(StrEnum):
    """What a step is for; the questions about a process look at it."""

    WELCOME = "welcome"
    INVOICE = "invoice"
    REMINDER = "reminder"
    NOTICE = "notice"
    COSTS = "costs"
    HELP = "help"
    OFFER = "offer"
    PREFERENCE = "preference"
    ARRANGEMENT = "arrangement"
    BROKEN = "broken-arrangement"
    HANDOVER = "warm-handover"
    REPORT = "report"
    BAILIFF = "bailiff"
    COURT = "court"
    EVICTION = "eviction"
    AFTERCARE = "aftercare"


class Otherwise(ContentModel):
    """How a step goes otherwise where the situation resembles a profile."""

    profiles: list[Id] = Field(min_length=1)
    """The profiles that the situation resembles."""
    text: Text
    """What you do otherwise then."""


class ProcessStep(Item):
    """A step of the process: who does what, when, and what the tenant gets to see of it."""

    title: Line
    """The step in a few words."""
    day: Day | None = None
    """The day, counted from the day on which the rent must have been paid; before it with a minus."""
    moment: Line | None = None
    """When the step is taken, for a step without a day or to say more, such as `Zodra er contact is`."""
    channel: Channel | None = None
    """How the step reaches the tenant: `whatsapp`, `e-mail`, `letter`, `phone`, `office` or `home`."""
    who: Line
    """The role that takes the step; never the name of a person."""
    automatic: Flag = False
    """`true` when a program takes the step, without anyone looking at it."""
    partner: Line | None = None
    """The partner who takes part in the step; never the name of a person."""
    does: list[Purpose] = Field(default=[])
    """What the step is for, in words that the questions look at, such as `reminder` or `warm-handover`."""
    parts: list[Id] = Field(default=[])
    """The parts of the klantreis that the step touches."""
    tips: list[Id] = Field(default=[])
    """The tips that the step follows."""
    text: Text
    """What you do."""
    sees: Text | None = None
    """What the tenant gets to see of it."""
    behind: Text | None = None
    """What happens behind the scenes."""
    otherwise: list[Otherwise] = Field(default=[])
    """For which profiles the step goes otherwise, and how."""
    basis: Literal["editors"] | None = None
    """`editors` in the example that comes with klantreis; leave it out in your own process."""
    from_: list[Id] = Field(alias="from", default=[])
    """The cells, parts, tips, profiles or practice cases that the step follows from."""


class Process(ContentModel):
    """A process from the first step to the last; an edition can put its own in the place of the example."""

    title: Line
    """What the process is called."""
    intro: Text
    """What this process is, and what it is not."""
    basis: Literal["editors"] | None = None
    """`editors` for the example that comes with klantreis; leave it out in your own process."""
    from_: list[Id] = Field(alias="from", default=[])
    """What the example follows from."""
    steps: list[ProcessStep] = Field(min_length=1)
    """The steps, in the order in which they are taken."""


def in_time(steps: Sequence[T], name: Callable[[T], str], day: Callable[[T], int | None]) -> list[T]:
    """Put what an edition adds at the end where its day belongs; what it gave a place itself stays there."""
    own = len(steps)
    while own and name(steps[own - 1]).startswith(OWN):
        own -= 1
    placed = list(steps[:own])
    for step in steps[own:]:
        later = (at for at, other in enumerate(placed) if _is_before(day(step), day(other)))
        placed.insert(next(later, len(placed)), step)
    return placed


def _is_before(day: int | None, other: int | None) -> bool:
    return day is not None and other is not None and day < other
