"""Practice cases: what corporations did, with the figures they published."""

from enum import StrEnum

from pydantic import Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import Number


class Bound(StrEnum):
    """How exact a figure is; bounds are drawn open-ended."""

    EXACT = "exact"
    ABOUT = "about"
    BELOW = "below"
    ABOVE = "above"


class Bar(ContentModel):
    """One figure, with how exact it is."""

    label: Line
    """What the figure is of."""
    value: Number = Field(ge=0)
    """The figure itself: a number, or the bound when `bound` is `below` or `above`."""
    bound: Bound = Bound.EXACT
    """`exact`, `about`, `below` or `above`."""


class Chart(ContentModel):
    """A few figures to hold side by side; drawn as bars."""

    id: Id
    """The name of the chart."""
    title: Line
    """What the chart tells."""
    unit: Line
    """The unit of the figures, for instance `procent`."""
    bars: list[Bar] = Field(min_length=2)
    """The figures, in order."""


class Point(ContentModel):
    """One thing to learn from a case."""

    title: Line
    """The point in a few words."""
    text: Text
    """The point in full."""


class Case(Item):
    """What one corporation did, and what came of it."""

    title: Line
    """The case in a few words."""
    organisation: Line
    """The corporation, as the source names it."""
    summary: Text
    """The case in two or three sentences."""
    points: list[Point] = Field(min_length=1)
    """What there is to learn."""
    charts: list[Chart] = Field(default=[])
    """The figures that can be drawn."""
    situations: list[Line] = Field(default=[])
    """The words with which a reader would search for the case."""


class Side(Point, OwnWork):
    """One side of a choice, put as whoever chooses it would put it."""


class Tension(Item, OwnWork):
    """A choice on which corporations differ, with both sides; to read, and as a card to discuss."""

    title: Line
    """The choice in a few words."""
    text: Text
    """What it is about."""
    question: Text
    """The question to the group."""
    sides: list[Side] = Field(min_length=2)
    """The sides, each in its own words."""

    @property
    def origins(self) -> tuple[str, ...]:
        """All that the choice follows from, its sides included; each once."""
        return self.origins_with(self.sides)


class Practice(ContentModel):
    """All practice cases, and the choices on which they differ."""

    intro: Text
    """What the cases are, and how to read them."""
    cases: list[Case] = Field(min_length=1)
    """The cases."""
    tensions: list[Tension] = Field(default=[])
    """The choices on which corporations differ."""
