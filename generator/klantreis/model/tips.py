"""Tips, eye-openers, conclusions, steps and the method."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import Ordinal


def _all_or_ids(value: object) -> str:
    """Tell a text apart from a list, so that a mistake is told of the one that was meant."""
    return "text" if isinstance(value, str) else "list"


AllOrIds = Annotated[
    Annotated[Literal["all"], Tag("text")] | Annotated[list[Id], Tag("list")], Discriminator(_all_or_ids)
]
"""`all`, or a list of ids."""


class GoldenTip(Item):
    """A golden tip: advice of the participants for the whole process."""

    number: Ordinal
    """The number of the tip on the poster."""
    title: Line
    """The tip in a word or two."""
    summary: Text
    """What to do, in one sentence."""
    text: Text
    """The tip in full."""
    phases: AllOrIds = Field(default=[])
    """The phases in which the tip helps, or `all`; our own ordering."""
    parts: list[Id] = Field(default=[])
    """The parts in which the tip helps; our own ordering."""
    profiles: list[Id] = Field(default=[])
    """The profiles with which the tip goes; our own ordering."""
    situations: list[Line] = Field(min_length=3)
    """The words with which a reader would search for the tip."""


class GoldenTips(ContentModel):
    """All golden tips, in order."""

    tips: list[GoldenTip] = Field(min_length=1)
    """The tips, in the order of the poster."""


class GeneralTip(Item):
    """A general tip: advice that belongs to one part."""

    title: Line
    """What the tip is about."""
    summary: Text
    """What to do, in one sentence."""
    text: Text
    """The tip in full."""
    part: Id
    """The part to which the tip belongs."""
    situations: list[Line] = Field(min_length=3)
    """The words with which a reader would search for the tip."""


class GeneralTips(ContentModel):
    """All general tips, in order."""

    tips: list[GeneralTip] = Field(min_length=1)
    """The tips, in the order of the map."""


class EyeOpener(Item):
    """What a participant of a corporation learned, told by role."""

    role: Line
    """The role of the participant; never a name."""
    title: Line
    """The eye-opener in a few words."""
    text: Text
    """What the participant learned, retold by us."""
    phases: list[Id] = Field(default=[])
    """The phases to which it belongs; our own ordering."""
    situations: list[Line] = Field(default=[])
    """The words with which a reader would search for it."""


class EyeOpeners(ContentModel):
    """All eye-openers, in order."""

    eye_openers: list[EyeOpener] = Field(min_length=1)
    """The eye-openers, in the order of the poster."""


class Conclusion(Item):
    """A conclusion over all eight conversations."""

    number: Ordinal
    """The number of the conclusion."""
    title: Line
    """The conclusion in a few words."""
    text: Text
    """The conclusion in full."""


class Conclusions(ContentModel):
    """The conclusions, with the words that open them."""

    opening: Text
    """What comes before the conclusions."""
    conclusions: list[Conclusion] = Field(min_length=1)
    """The conclusions, in order."""


class Step(Item):
    """A step to get started with the klantreis in your own corporation."""

    number: Ordinal
    """The number of the step."""
    title: Line
    """The step in a few words."""
    text: Text
    """What to do."""


class Steps(ContentModel):
    """How to get started."""

    framing: Text
    """What the klantreis is for, and what it is not."""
    steps: list[Step] = Field(min_length=1)
    """The steps, in order."""


class Section(Item):
    """A piece about the method or the project."""

    title: Line
    """What the piece is about."""
    text: Text
    """The piece in full."""


class Method(ContentModel):
    """How the klantreis was made."""

    intro: Text
    """The method in two or three sentences."""
    sections: list[Section] = Field(min_length=1)
    """The pieces, in reading order."""


class Rule(Item, OwnWork):
    """A rule of law that the content touches; have your own lawyer check it."""

    title: Line
    """The rule in a few words."""
    text: Text
    """What the rule asks."""
    law: Line | None = None
    """Where the rule stands."""


class Rules(ContentModel):
    """The rules of law that the content touches."""

    intro: Text
    """What these rules are, and the advice to have them checked."""
    rules: list[Rule] = Field(min_length=1)
    """The rules."""


class Term(Item, OwnWork):
    """A word of the field, explained; linked from where it is used."""

    term: Line
    """The word itself."""
    forms: list[Line] = Field(default=[])
    """Other forms under which it occurs in texts, such as the plural."""
    text: Text
    """What it means, in a sentence or two."""


class Terms(ContentModel):
    """All terms."""

    terms: list[Term] = Field(min_length=1)
    """The terms, in the order of the alphabet."""
