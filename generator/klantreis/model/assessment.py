"""Self-assessments: statements, what each answer counts for, and where the scores lead."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import whole_number

Points = Annotated[int, Field(ge=-9, le=9), BeforeValidator(whole_number)]
"""What one answer counts for."""

Score = Annotated[int, Field(ge=-999, le=999), BeforeValidator(whole_number)]
"""A sum of points."""

Count = Annotated[int, Field(ge=0, le=99), BeforeValidator(whole_number)]
"""How many; none is allowed."""

Given = Annotated[int, Field(ge=0, le=9), BeforeValidator(whole_number)]
"""An answer by its number, counted from 1; 0 for 'I do not know'."""

PROFILE = "profile"
"""The kind of assessment that leads to a profile; one of 'themes' leads to themes to start on."""


class Region(ContentModel):
    """A stretch of scores that mean the same."""

    title: Line
    """What these scores are called."""
    at_least: Score
    """The lowest score that belongs to it; it runs on to the next region."""


class Scale(OwnWork):
    """What a group of statements measures: an axis of the profiles, or a theme of the work."""

    id: Id
    """The name of the scale; in an assessment that leads to a profile, the id of an axis."""
    title: Line
    """What its statements are about, in a few words."""
    advice: Text
    """What decides when the score lies near a border, or how to start with the theme."""


class Statement(Item, OwnWork):
    """A statement to answer."""

    scale: Id
    """The scale on which its answers count."""
    text: Text
    """The statement itself: something that can be seen or heard."""
    points: list[Points] = Field(min_length=2, max_length=9)
    """What each answer counts for, in the order of the answers; 'I do not know' counts for nothing."""
    find_out: Text
    """How to find out, for who does not know."""


class Example(ContentModel):
    """A set of answers with its result: shown to the reader, and a proof that the scoring is as meant."""

    title: Line
    """The situation in a few words."""
    answers: list[Given] = Field(min_length=1)
    """An answer to every statement, by number and counted from 1; 0 is 'I do not know'."""
    result: list[Id] = Field(default=[])
    """The profiles, nearest first, or the scales to start on; empty when too little is known."""

    @property
    def indexes(self) -> list[int | None]:
        """The answers by index; None for 'I do not know'."""
        return [number - 1 if number else None for number in self.answers]


class Assessment(Item):
    """A self-assessment: about the situation of one tenant, or about your own way of working."""

    kind: Literal["profile", "themes"]
    """`profile` leads to a place on the two axes and a profile, `themes` to two themes to start on."""
    title: Line
    """The name of the assessment."""
    summary: Text
    """The question that it answers, in one sentence."""
    intro: Text
    """What to keep in mind while you answer."""
    mind: Text
    """What to keep in mind with the result."""
    answers: list[Line] = Field(min_length=2, max_length=9)
    """The answers, in order; the same for every statement."""
    unknown: Line
    """The words for 'I do not know'."""
    most_unknown: Count
    """How often 'I do not know' may be the answer on a scale that still gets a result."""
    regions: list[Region] = Field(min_length=2)
    """What the scores of every scale mean, from low to high; with `profile` the two sides of an axis."""
    border: Count | None = None
    """How near to a border a score must be to show what lies beyond it too; none when left out."""
    scales: list[Scale] = Field(min_length=2)
    """What is measured."""
    statements: list[Statement] = Field(min_length=1)
    """The statements, in the order in which they are asked."""
    examples: list[Example] = Field(min_length=1)
    """Sets of answers with their results."""

    def on(self, scale: str) -> list[Statement]:
        """Give the statements of a scale."""
        return [statement for statement in self.statements if statement.scale == scale]
