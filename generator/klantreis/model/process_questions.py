"""Questions about a process: what to look for in its steps, and what to think about when that is found."""

from pydantic import Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.contact import Channel
from klantreis.model.process import Day, Purpose
from klantreis.model.scalars import Flag, Ordinal


class Which(ContentModel):
    """Which steps are meant: everything that stands here must hold, and of each list one thing."""

    does: list[Purpose] = Field(default=[])
    """The step is for one of these things."""
    channels: list[Channel] = Field(default=[])
    """The step reaches the tenant along one of these channels."""
    automatic: Flag | None = None
    """`true` for steps that a program takes, `false` for steps that a person takes."""


class Evidence(ContentModel):
    """What tenants told that makes this a question; how many tenants that are, is counted."""

    told: Line
    """What these tenants went through, as it follows on `drie van de acht huurders:`."""
    cells: list[Id]
    """The cells in which they tell it."""


class ProcessQuestion(Item, OwnWork):
    """A question to think about; it is raised when something is found in the steps."""

    title: Line
    """What was found, in a few words that blame nobody."""
    text: Text
    """What to think about."""
    evidence: Evidence | None = None
    """What tenants told about it."""


class MissingQuestion(ProcessQuestion):
    """Raised when no step is as meant."""

    steps: Which
    """The steps that are looked for."""
    when: Which | None = None
    """Look only when there is such a step; then the step that is looked for must come after it."""


class OrderQuestion(ProcessQuestion):
    """Raised when a step is taken before the one that must come first."""

    first: Which
    """What must come first."""
    then: Which
    """What can only come after it."""
    days: Ordinal | None = None
    """How many days must lie in between at least."""


class OpeningQuestion(ProcessQuestion):
    """Raised when all first steps that reach the tenant are alike."""

    steps: Which
    """How those first steps are."""
    least: Ordinal
    """From how many steps on this is a question."""


class LateQuestion(ProcessQuestion):
    """Raised when the first step of a kind comes late."""

    steps: Which
    """The steps of which the first one is looked for."""
    day: Day
    """The last day on which it is no question yet."""


class SameQuestion(ProcessQuestion):
    """Raised when no step goes otherwise for any profile."""


class HandsQuestion(ProcessQuestion):
    """Raised when a tenant has to do with many people and parties."""

    most: Ordinal
    """How many of them are no question yet."""


class UntouchedQuestion(ProcessQuestion):
    """Raised when no step touches one of these parts."""

    parts: list[Id] = Field(min_length=1)
    """The parts that are looked at."""


class ProcessQuestions(ContentModel):
    """All questions about a process, by what is looked for."""

    intro: Text
    """What the questions are for, and what they are not."""
    order: list[OrderQuestion] = Field(min_length=1)
    """What comes before what."""
    opening: list[OpeningQuestion] = Field(min_length=1)
    """How the first steps are."""
    late: list[LateQuestion] = Field(min_length=1)
    """What comes late."""
    missing: list[MissingQuestion] = Field(min_length=1)
    """What is not there."""
    same: list[SameQuestion] = Field(min_length=1)
    """Whether the steps differ."""
    hands: list[HandsQuestion] = Field(min_length=1)
    """With how many people a tenant has to do."""
    untouched: list[UntouchedQuestion] = Field(min_length=1)
    """Which parts no step touches."""


LOOKS = ("order", "opening", "late", "missing", "same", "hands", "untouched")
"""What is looked for, in the order of the page: keys of the file."""
