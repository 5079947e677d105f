"""About the content as a whole: its version, its licence, its sources, its words."""

from pydantic import Field

from klantreis.model.base import Address, ContentModel, Id, Line, Text
from klantreis.model.scalars import Date, Flag


class Source(ContentModel):
    """A public document that content comes from."""

    id: Id
    """The name by which content refers to the source."""
    title: Line
    """The title of the document."""
    publisher: Line
    """Who published it."""
    kind: Line
    """What sort of document it is."""
    promotional: Flag = False
    """Whether a vendor published it to sell something."""
    note: Text | None = None
    """What a reader should know about the source."""


class About(ContentModel):
    """The content's version, date, licence, sources and variables."""

    title: Line
    """The name of the site."""
    heading: Line
    """The heading of the home page."""
    description: Text
    """What the site is, in one sentence."""
    intro: list[Text] = Field(min_length=1)
    """What this is, in three sentences, for the home page."""
    version: Line
    """The version of the content, such as `1.0.0`."""
    date: Date
    """The date of this version: the only date on pages and sheets."""
    licence: Line
    """The licence of the content."""
    site_address: Address | None = None
    """The address at which the site will stand; only for the site map and the QR codes."""
    contacts: list[Line] = Field(default=[])
    """The corporation's own contact details, which the privacy check allows."""
    variables: dict[Id, Line] = Field(default={})
    """Words that texts fill in: `{{ name }}` becomes the value."""
    sources: list[Source] = Field(min_length=1)
    """The sources of the content."""
