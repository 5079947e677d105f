"""The shape of the journey: phases and their parts, with what the conversations taught."""

from pydantic import Field

from klantreis.model.base import ContentModel, Item, Line, Text


class Part(Item):
    """A part of a phase: one column of the map."""

    label: Line
    """The name of the part on the map."""
    insight: Text | None = None
    """What the conversations taught about this part."""
    situations: list[Line] = []  # noqa: RUF012  pydantic copies defaults
    """The words with which a reader would search for the part."""


class Phase(Item):
    """A phase of the journey, with its parts in order."""

    label: Line
    """The name of the phase on the map."""
    question: Line
    """The question that this phase answers, for a reader who is new here."""
    insight: Text | None = None
    """What the conversations taught about this phase."""
    parts: list[Part] = Field(min_length=1)
    """The parts, in the order of the map."""


class Phases(ContentModel):
    """All phases, in order."""

    phases: list[Phase] = Field(min_length=1)
    """The phases, in the order of the map."""
