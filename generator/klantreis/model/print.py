"""What is printed for a workshop or for research with tenants, where the library does not hold it yet.

Words for tenants are of language level A2. A run of at least four underscores in a text, also from a
variable, becomes a line to write on.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import Flag, Ordinal, whole_number

Lines = Annotated[int, Field(ge=1, le=20), BeforeValidator(whole_number)]
"""How many lines fit on a page."""

Rows = Annotated[int, Field(ge=1, le=8), BeforeValidator(whole_number)]
"""How many rows fit on a page."""

Drawing = Literal["circles", "line", "month", "contact", "wish"]
"""What is drawn under an assignment to write in: we draw each of them ourselves."""

Picture = Literal[
    "happy",
    "relieved",
    "proud",
    "calm",
    "hopeful",
    "surprised",
    "neutral",
    "confused",
    "tired",
    "stressed",
    "sad",
    "angry",
    "afraid",
    "ashamed",
    "alone",
    "own-face",
    "home",
    "family",
    "friends",
    "child",
    "pet",
    "love",
    "work",
    "school",
    "care",
    "ill",
    "post",
    "call",
    "talk",
    "groceries",
    "coffee",
    "bike",
    "music",
    "nature",
    "party",
    "sleep",
    "sun",
    "storm",
    "key",
    "move",
]
"""The pictures for stickers: we draw each of them ourselves."""


class Assignment(Item, OwnWork):
    """An easy and pleasant assignment for a tenant; never about debt."""

    title: Line
    """The assignment in a few words, as the tenant would say it."""
    text: Text
    """What to do, in short sentences."""
    drawing: Drawing
    """What is drawn to write in: circles, a line, a month, ways of contact, or a wish."""
    words: list[Line] = Field(default=[])
    """The words in the drawing, in its own order."""
    columns: list[Line] = Field(default=[])
    """The headings of the fields to write in, if the drawing has any."""
    questions: list[Text] = Field(min_length=1)
    """What the interviewer can ask about it; stands in the interview guide."""


class Talk(ContentModel):
    """The appointment for the interview, to fill in by hand."""

    title: Line
    """What the fields are about."""
    fields: list[Line] = Field(min_length=1)
    """The names of the fields."""


class ResearchPoster(OwnWork):
    """The context-mapping poster for tenants."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The title of the poster."""
    intro: Text
    """What to do with the poster, in short sentences."""
    assignments: list[Assignment] = Field(min_length=3)
    """The assignments, in the order of the conversation."""
    promises: list[Text] = Field(min_length=1)
    """What the tenant may count on, and what better stays off the poster."""
    talk: Talk
    """The appointment for the interview."""


class PackageSection(Item, OwnWork):
    """A piece of a leaflet or a guide: running text, a list, or both."""

    title: Line
    """What the piece is about."""
    text: Text | None = None
    """The running text."""
    items: list[Text] = Field(default=[])
    """The list under it."""


class CoverSection(PackageSection):
    """A piece of the page for whoever makes the package ready."""


class PackageCover(ContentModel):
    """The page for whoever makes the package ready."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The title of the page."""
    intro: Text
    """What the package is for."""
    sections: list[CoverSection] = Field(min_length=1)
    """What to lay ready and what to do when."""


class LeafletOpening(ContentModel):
    """The first paragraph of the leaflet, in this order: what a tenant must know before anything else."""

    who: Text
    """Who asks."""
    because: Text
    """That it is because of rent arrears."""
    purpose: Text
    """What it is for."""
    readers: Text
    """Who reads the story, and who does not."""
    kept: Text
    """How long the story is kept."""
    stopping: Text
    """That stopping is always possible."""
    no_effect: Text
    """That taking part or not changes nothing in the payment process."""


class Detail(ContentModel):
    """A detail to fill in."""

    label: Line
    """What to fill in."""
    value: Line
    """What is filled in already: a variable, or a line of underscores."""


class LeafletQuestions(ContentModel):
    """Where a tenant can ask questions."""

    title: Line
    """The heading."""
    text: Text
    """An invitation to ask."""
    contact: list[Detail] = Field(min_length=1)
    """How to reach the corporation."""


class LeafletSection(PackageSection):
    """A piece of the leaflet."""


class Leaflet(ContentModel):
    """The leaflet that a tenant reads before deciding to take part."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The question to the tenant."""
    opening: LeafletOpening
    """The first paragraph."""
    sections: list[LeafletSection] = Field(min_length=1)
    """What the tenant does, with whom, and what happens with the story."""
    questions: LeafletQuestions
    """Where to ask questions."""


class ConsentChoice(ContentModel):
    """Something to which a tenant says yes or no."""

    id: Id
    """The name of the choice."""
    text: Text
    """What is allowed, in the words of the tenant."""


class Signature(ContentModel):
    """Where someone signs."""

    title: Line
    """Who signs."""
    fields: list[Line] = Field(min_length=1)
    """The names of the fields."""


class Consent(OwnWork):
    """The consent form: every permission is a choice of its own."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The title of the form."""
    intro: Text
    """How to fill in the form."""
    known_title: Line
    """The heading of what the tenant knows."""
    known: list[Text] = Field(min_length=1)
    """What the tenant knows when signing."""
    choices_title: Line
    """The heading of the choices."""
    choices: list[ConsentChoice] = Field(min_length=1)
    """What the tenant says yes or no to."""
    answers: list[Line] = Field(min_length=2, max_length=2)
    """The words for yes and no."""
    rights_title: Line
    """The heading of the rights."""
    rights: Text
    """What the tenant can ask for afterwards, and where."""
    signatures: list[Signature] = Field(min_length=2)
    """Who signs."""
    copies: Text
    """Who keeps the form."""


class Sticker(ContentModel):
    """A sticker; the tenant decides what it means."""

    id: Id
    """The name of the sticker."""
    picture: Picture
    """The picture on it; we draw them ourselves."""
    label: Line
    """The word under it."""
    alternative: Line
    """What can be seen on it, for who cannot see it."""


class StickerGroup(ContentModel):
    """Stickers that belong together."""

    title: Line
    """What they are about."""
    stickers: list[Sticker] = Field(min_length=1)
    """The stickers."""


class Stickers(OwnWork):
    """The sheets of stickers."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The title of the sheets."""
    text: Text
    """How to use the stickers."""
    groups: list[StickerGroup] = Field(min_length=1)
    """The stickers, in groups."""


class GuideSection(PackageSection):
    """A piece of the interview guide."""

    minutes: Ordinal | None = None
    """How many minutes this takes in the interview."""
    assignments: Flag = False
    """Whether the questions about the assignments of the poster stand under it."""


class Guide(ContentModel):
    """The interview guide, for an interviewer who does not handle this tenant's file."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The title of the guide."""
    intro: Text
    """For whom the guide is, and how to use it."""
    sections: list[GuideSection] = Field(min_length=1)
    """The pieces, in the order of the interview."""


class ResearchPackage(OwnWork):
    """The package for research with tenants."""

    title: Line
    """The title of the package."""
    cover: PackageCover
    """The page for whoever makes the package ready."""
    leaflet: Leaflet
    """The leaflet for the tenant."""
    consent: Consent
    """The consent form for the tenant."""
    stickers: Stickers
    """The stickers for the tenant."""
    guide: Guide
    """The guide for the interviewer."""


class Prompt(ContentModel):
    """A question with room to write."""

    text: Text
    """The question."""
    lines: Lines
    """How many lines there are to write on."""


class Exercise(Item, OwnWork):
    """An exercise that goes with one of the steps to get started: questions, or a table to fill in."""

    step: Id
    """The step to which it belongs."""
    prompts: list[Prompt] = Field(default=[])
    """The questions."""
    columns: list[Line] = Field(default=[])
    """The headings of the table."""
    rows: Rows = 3
    """How many empty rows the table has."""


class Worksheet(ContentModel):
    """The worksheet with the steps to get started."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The title of the worksheet."""
    intro: Text
    """For whom the worksheet is, and how to use it."""
    exercises: list[Exercise] = Field(min_length=1)
    """The exercises, in the order of the steps."""


class Scale(ContentModel):
    """Statements about the workshop, each with the same answers to tick."""

    title: Line
    """What the statements are about."""
    answers: list[Line] = Field(min_length=2, max_length=5)
    """The answers, from little to much."""
    statements: list[Line] = Field(min_length=1)
    """The statements."""


class Evaluation(OwnWork):
    """The evaluation form for after a workshop; nobody writes a name on it."""

    id: Id
    """The permanent name, by which a version of the content tells that it changed."""
    title: Line
    """The title of the form."""
    intro: Text
    """How to fill in the form, and what better stays off it."""
    fields: list[Line] = Field(min_length=1)
    """What is filled in at the top: which workshop, and when."""
    scale: Scale
    """Statements with answers to tick."""
    prompts: list[Prompt] = Field(min_length=1)
    """The questions, with room to write."""
    closing: Text
    """What happens with the forms."""


class Activity(Item, OwnWork):
    """A short activity for a group, printed on the sheet that it uses."""

    sheet: Literal["assen", "cellen-kaarten"]
    """The sheet on which it stands."""
    title: Line
    """The activity in a few words."""
    steps: list[Text] = Field(min_length=2)
    """What to do, step by step."""
    caution: Text | None = None
    """What to be careful with."""


class Activities(ContentModel):
    """The activities."""

    activities: list[Activity] = Field(min_length=1)
    """The activities, in order."""
