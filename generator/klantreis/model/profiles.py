"""The four profiles of situations, on two axes."""

from enum import StrEnum
from typing import Literal, get_args

from pydantic import Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text


class Level(StrEnum):
    """A side of an axis."""

    HIGH = "hoog"
    LOW = "laag"


class Axis(Item):
    """One of the two axes on which the profiles stand."""

    label: Line
    """The name of the axis."""
    meaning: Text
    """What the axis measures."""
    high: Text
    """How it looks when this is high."""
    low: Text
    """How it looks when this is low."""


class Caveat(ContentModel):
    """Something a reader must know before using a profile."""

    id: Id
    """The name of the caveat."""
    title: Line
    """The caveat in a few words."""
    text: Text
    """The caveat in full."""
    basis: Literal["editors"] | None = None
    """`editors` when the editors worked it out themselves; leave it out when a source says it."""
    from_: list[Id] = Field(alias="from", default=[])
    """What such a caveat follows from."""


class Axes(ContentModel):
    """The two axes, and the caveats that go with every profile."""

    intro: Text
    """What the profiles are for."""
    relation: Text
    """How the two axes relate to each other."""
    looks: Line
    """The heading above the kenmerken: how it can look from outside."""
    axes: list[Axis] = Field(min_length=2, max_length=2)
    """The two axes; the first is drawn from left to right, the second from bottom to top."""
    caveats: list[Caveat] = Field(min_length=1)
    """What a profile is not; shown wherever profiles are shown."""


class Sentence(OwnWork):
    """An example sentence, for a conversation with someone in this situation."""

    text: Text
    """The sentence itself."""
    why: Text
    """Why it helps, or why it does not."""


Numeral = Literal["I", "II", "III", "IV"]
NUMERALS: tuple[Numeral, ...] = get_args(Numeral)
"""The numbers of the profiles, in order."""


class Profile(Item):
    """A situation in which tenants can find themselves; never a kind of person."""

    numeral: Numeral
    """The number of the profile, as on the poster."""
    shape: Literal["circle", "triangle", "square", "diamond"]
    """The shape that stands for the profile everywhere."""
    axes: dict[Id, Level]
    """The side of each axis on which the profile stands."""
    title: Line
    """The situation in a few words."""
    summary: Text
    """The situation in two or three sentences."""
    looks: list[Line] = Field(min_length=1)
    """How it can look from outside (kenmerken): given by feel."""
    approach: list[Text] = Field(min_length=1)
    """What helps in this situation (aanpak), one thing at a time."""
    say: list[Sentence] = Field(min_length=2)
    """Example sentences that open the conversation."""
    avoid: list[Sentence] = Field(min_length=2)
    """Example sentences that close it."""
