"""Workshops, ready to give: what participants do and what the trainer says, knows and prints."""

from enum import StrEnum
from typing import Annotated

from pydantic import BeforeValidator, Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import Ordinal, whole_number

FEWEST = 3
"""With fewer people it is no group: a role play needs three, and two are a pair."""

Minutes = Annotated[int, Field(ge=1, le=600), BeforeValidator(whole_number)]
"""A length of time."""

People = Annotated[int, Field(ge=2, le=99), BeforeValidator(whole_number)]
"""How many people."""

SmallGroup = Annotated[int, Field(ge=FEWEST, le=9), BeforeValidator(whole_number)]
"""How many people in a small group."""


class Form(StrEnum):
    """Who work together in a step."""

    PLENARY = "plenary"
    GROUPS = "groups"
    PAIRS = "pairs"
    ALONE = "alone"


class Per(StrEnum):
    """For whom a copy of a sheet is; `wall` is one for everybody."""

    WALL = "wall"
    TRAINER = "trainer"
    GROUP = "group"
    PAIR = "pair"
    PERSON = "person"


class GroupSize(ContentModel):
    """For how many participants a workshop is."""

    at_least: People
    """With fewer people it does not work."""
    usual: People
    """The number for which the page counts, as long as nobody says another."""
    at_most: People
    """With more people it does not work."""


class Material(ContentModel):
    """What has to be printed for a step; what was printed for an earlier step is not named again."""

    sheets: list[Id] = Field(min_length=1)
    """The sheets, by their names in `klantreis print --list`; for groups and pairs they are dealt out in turn."""
    paper: Id
    """The paper on which it is printed, such as `a3`."""
    per: Per
    """For whom a copy is: `wall` (one for everybody), `trainer`, `group`, `pair` or `person`."""
    count: Ordinal = 1
    """How many copies each of them needs."""
    shared_by: Ordinal = 1
    """How many of them do with one copy, as with cards that are dealt out over the groups."""


class Answer(ContentModel):
    """What participants can be expected to say."""

    text: Text
    """The answer, and what it shows."""
    from_: list[Id] = Field(alias="from", min_length=1)
    """The cells, parts, tips, profiles or practice cases that it follows from."""


class Pitfall(ContentModel):
    """What can go wrong in a step, and what then helps."""

    sign: Text
    """What the trainer sees or hears."""
    response: Text
    """What the trainer does then."""


class WorkshopStep(ContentModel):
    """A step of a workshop: one assignment, in one form."""

    id: Id
    """The permanent name: the address of the step on the page of its workshop."""
    title: Line
    """The step in a few words."""
    minutes: Minutes
    """How long the step takes, without the break after it."""
    pause: Minutes | None = None
    """How many minutes of break come after the step."""
    form: Form
    """Who work together: `plenary`, `groups`, `pairs` or `alone`."""
    size: SmallGroup = 4
    """How many people a small group has, about; none gets fewer than three."""
    instructions: list[Text] = Field(min_length=1)
    """What participants do, step by step, in words for them."""
    say: list[Text] = Field(default=[])
    """What the trainer says, word for word."""
    notes: list[Text] = Field(min_length=1)
    """What the trainer does and watches, in order."""
    answers: list[Answer] = Field(default=[])
    """What participants can be expected to say."""
    pitfalls: list[Pitfall] = Field(default=[])
    """What can go wrong."""
    materials: list[Material] = Field(default=[])
    """What has to be printed for this step, in the order of use."""
    assessments: list[Id] = Field(default=[])
    """The self-assessments that participants can take on a phone in this step."""


class Session(ContentModel):
    """What is done without going home in between; most workshops have one."""

    id: Id
    """The permanent name: its address on the page of its workshop."""
    title: Line
    """What the session is about."""
    minutes: Minutes
    """How long the session takes, with its breaks: `check` adds up the steps and holds them against this."""
    steps: list[WorkshopStep] = Field(min_length=1)
    """The steps, in order."""


class Workshop(Item, OwnWork):
    """A workshop that a trainer can give who never gave it before."""

    title: Line
    """The name of the workshop."""
    summary: Text
    """What it is, in one or two sentences."""
    audience: Text
    """For whom it is."""
    group: GroupSize
    """For how many participants it is."""
    goals: list[Text] = Field(min_length=1)
    """What the workshop is for, in words for participants."""
    outcomes: list[Text] = Field(min_length=1)
    """What participants can do afterwards; goes on with 'After this workshop you can'."""
    preparation: list[Text] = Field(min_length=1)
    """What the trainer does before it starts, in order."""
    supplies: list[Line] = Field(default=[])
    """What has to be there besides what is printed."""
    sessions: list[Session] = Field(min_length=1)
    """The sessions, in order."""

    @property
    def minutes(self) -> int:
        """How long all sessions take together."""
        return sum(session.minutes for session in self.sessions)

    @property
    def steps(self) -> list[WorkshopStep]:
        """The steps of all sessions."""
        return [step for session in self.sessions for step in session.steps]
