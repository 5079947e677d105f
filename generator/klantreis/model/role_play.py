"""The role play: situations, and for every profile in them a scene with three sheets.

The people in it are fiction. A scene is never about a tenant of a corporation, nor about one of the eight.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import whole_number

Minutes = Annotated[int, Field(ge=1, le=60), BeforeValidator(whole_number)]
"""How long something takes."""

Role = Literal["tenant", "employee", "observer"]
"""Who plays: the tenant, the employee, or whoever looks on."""


class Direction(ContentModel):
    """How a kenmerk of the profile can be seen or heard in this scene."""

    look: Line
    """The kenmerk, as it stands under `looks` of the profile."""
    text: Text
    """What you do or say to play it."""


class TenantCard(OwnWork):
    """The card of whoever plays the tenant."""

    who: Text
    """Who you are: a situation, without a name, an origin or an illness."""
    feels: Text
    """What you feel."""
    keeps: Text
    """What you keep to yourself, until someone opens you up."""
    opens: list[Text] = Field(min_length=2)
    """What opens you up."""
    plays: list[Direction] = Field(min_length=1)
    """How to play every kenmerk of the profile."""


class Advice(OwnWork):
    """A tip for the employee, worked out for this scene."""

    text: Text
    """What to do here."""


class EmployeeCard(OwnWork):
    """The card of whoever plays the employee."""

    knows: Text
    """What you know before the conversation starts."""
    goal: Text
    """What you want to have reached at the end."""
    first_sentence: Text
    """The sentence to begin with."""
    pitfalls: list[Text] = Field(min_length=2)
    """What closes the conversation before you notice."""
    tips: list[Advice] = Field(min_length=1)
    """The tips of the situation, each worked out for this scene."""

    @property
    def origins(self) -> tuple[str, ...]:
        """All that the card follows from, its tips included; each once."""
        return self.origins_with(self.tips)


class ObserverSheet(OwnWork):
    """What to look for in this scene; the questions for afterwards are the same in all scenes."""

    opens: list[Text] = Field(min_length=2)
    """What can open the conversation."""
    closes: list[Text] = Field(min_length=2)
    """What can close the conversation."""


class Scene(Item):
    """A situation played with one profile: three sheets, for three players."""

    situation: Id
    """The situation."""
    profile: Id
    """The profile on which the situation of the tenant is modelled."""
    title: Line
    """The scene in a few words."""
    tenant: TenantCard
    """The card of the tenant."""
    employee: EmployeeCard
    """The card of the employee."""
    observer: ObserverSheet
    """The sheet of the observer."""


class Situation(Item, OwnWork):
    """A moment in the process that is played with every profile."""

    title: Line
    """The situation in a few words."""
    text: Text
    """What is the case at that moment, in all its scenes."""
    parts: list[Id] = Field(min_length=1)
    """The parts of the process to which it belongs."""
    tips: list[Id] = Field(min_length=1)
    """The tips that go with it: the employee's card of every scene works them out."""


class PlayStep(ContentModel):
    """A step of the exercise."""

    title: Line
    """The step in a few words."""
    minutes: Minutes
    """How many minutes it takes."""
    text: Text
    """What the players do."""


class Questions(Item, OwnWork):
    """Questions for afterwards, to one of the players."""

    to: Role
    """Who answers: `tenant`, `employee` or `observer`."""
    title: Line
    """Whose turn it is."""
    questions: list[Text] = Field(min_length=1)
    """The questions."""


class Fiction(ContentModel):
    """That the people are fiction; stands on every card and on every sheet."""

    tenant: Line
    """On the card of the tenant."""
    others: Line
    """On what the other two hold."""


class RolePlay(ContentModel):
    """How the role play goes, and the situations in it."""

    intro: Text
    """What the role play is for."""
    fiction: Fiction
    """That the people in it are fiction."""
    steps: list[PlayStep] = Field(min_length=1)
    """How a round goes."""
    rules: list[Text] = Field(min_length=1)
    """What keeps it safe for everyone."""
    situations: list[Situation] = Field(min_length=1)
    """The situations, in the order of the process."""
    questions: list[Questions] = Field(min_length=3)
    """The questions for afterwards, in the order in which the players have their turn."""
