"""The journeys of the tenants: their cells, their profile, their questions for the reader."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import Mood, Ordinal

OWN = "eigen"
"""What stands for the number of a cell that comes from no source."""

SOURCE_CELL_PATTERN = rf"^({OWN}|[1-9][0-9]?\.[1-9][0-9]?)$"

SourceCell = Annotated[str, StringConstraints(pattern=SOURCE_CELL_PATTERN)]
"""The number of a journey and of a cell in it, with a point between them."""


class Voice(StrEnum):
    """Who speaks in a cell."""

    TENANT = "tenant"
    STORY = "story"
    CORPORATION = "corporation"


class Attribution(StrEnum):
    """Whether the source itself names the tenant of a cell."""

    EXPLICIT = "explicit"
    INFERRED = "inferred"


class Certainty(StrEnum):
    """How sure we are of the part under which a cell stands."""

    SURE = "sure"
    UNSURE = "unsure"


class Cell(Item):
    """One thing one tenant went through, in one part of the journey."""

    id: Id
    """The permanent name: the journey's id, a hyphen and the part, with `-2` for a second one."""
    source_cell: SourceCell | None = None
    """The number of the cell in our copy of the source, such as `4.10`, or `eigen`; never shown."""
    part: Id
    """The part of the process under which the cell stands."""
    also: list[Id] = Field(default=[])
    """Other parts under which the cell shows too when the journey is read vertically."""
    voice: Voice
    """Who speaks: the tenant, a storyteller, or the corporation."""
    attribution: Attribution
    """`explicit` when the source names the tenant, `inferred` when we placed the cell."""
    placement: Certainty = Certainty.SURE
    """Whether we are sure of the part under which the cell stands."""
    mood: Mood | None
    """How the tenant feels, from -2 (lost) to 2 (relieved): an estimate by the editors; empty for no feeling."""
    title: Line
    """What happened, in at most six words."""
    text: Text
    """What the tenant went through, in at most seventy words."""
    quote: Text | None = None
    """The line by the tenant in a story cell: a paraphrase, never a literal quotation."""
    note: Text | None = None
    """What is uncertain about the cell."""


class Tenant(ContentModel):
    """What we may say about the person: how to address them, nothing more."""

    address: Literal["meneer", "mevrouw"]
    """How the tenant is addressed."""
    pronoun: Literal["hij", "zij"]
    """The pronoun that goes with it."""


class Placement(ContentModel):
    """The profile that fits the situation of a tenant best, in our estimate."""

    best: Id
    """The profile that fits best."""
    second: Id | None = None
    """The profile that comes second."""
    moves_to: Id | None = None
    """The profile to which the situation moved, when it changed on the way."""
    basis: Literal["inferred"]
    """Always `inferred`: the source has no list of tenants by profile."""
    reason: Text
    """Why this profile, and what speaks for the second."""


class Question(OwnWork):
    """A question for the reader or the group."""

    text: Text
    """The question itself."""


class Journey(Item):
    """The journey of one tenant, from the background to how things are now."""

    number: Ordinal
    """The number of the tenant on the map."""
    title: Line
    """What the journey is about, in a few words."""
    tenant: Tenant
    """How to address the tenant."""
    summary: Text
    """The whole journey in two or three sentences."""
    profile: Placement
    """The profile that fits the situation best, in our estimate."""
    cells: list[Cell] = Field(min_length=1)
    """What the tenant went through, in the order of the story."""
    reflection: list[Question] = Field(min_length=1, max_length=2)
    """One or two questions for the reader or the group."""


class MoodStep(OwnWork):
    """One step of the mood scale, with two cells as examples in `from`."""

    value: Mood
    """The mood, from -2 to 2."""
    label: Line
    """The mood in a word or two."""
    meaning: Text
    """When a cell gets this mood."""
    from_: list[Id] = Field(alias="from", min_length=2, max_length=2)
    """Two cells with exactly this mood."""


class Moods(ContentModel):
    """The rubric by which the editors estimate the mood of a cell."""

    intro: Text
    """What the mood is, and what it is not."""
    steps: list[MoodStep] = Field(min_length=5, max_length=5)
    """The five steps, from low to high."""
