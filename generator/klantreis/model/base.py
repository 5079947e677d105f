"""What all content models share: closed, frozen, and described field by field."""

from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from klantreis.model.scalars import Date

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LINE_PATTERN = r"^.*\S.*$"
TEXT_PATTERN = r"\S"
ADDRESS_PATTERN = r"^https?://[^\s/]+(/\S*)?$"
VERSION_PATTERN = r"^(?:0|[1-9][0-9]{0,8})(?:\.(?:0|[1-9][0-9]{0,8})){2}$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=60)]
"""Lower-case words joined by hyphens. Permanent: it is the address on the site."""

Address = Annotated[str, StringConstraints(max_length=200, pattern=ADDRESS_PATTERN)]
"""Where a site stands: with `https://` and the name of a server."""

Version = Annotated[str, StringConstraints(pattern=VERSION_PATTERN)]
"""Three numbers with points between them, such as `1.2.0`."""

Line = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=LINE_PATTERN)]
"""Text on one line: a title, a label, a name."""

Text = Annotated[str, StringConstraints(min_length=1, max_length=5000, pattern=TEXT_PATTERN)]
"""Plain text; an empty line starts a new paragraph. Nothing in it is markup."""


class ContentModel(BaseModel):
    """A closed and frozen piece of content; the sentence under a field is its manual."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, use_attribute_docstrings=True, str_strip_whitespace=True
    )


class Item(ContentModel):
    """Something with an address of its own, and with what is needed to trust it."""

    id: Id
    """The permanent name, unique within its kind; it is also the address on the site."""
    formerly: list[Id] = Field(default=[])
    """Earlier ids; each leaves a redirect on the site."""
    sources: list[Id] = Field(default=[])
    """The sources that it comes from: ids of content.yml."""
    owner: Line | None = None
    """The role that keeps it up to date; never the name of a person."""
    checked: Date | None = None
    """The day on which someone last held it against its source."""
    review_before: Date | None = None
    """The day before which it should be checked again; after that `check` warns."""


class OwnWork(ContentModel):
    """Our own working-out, not a fact from a source; page and print say so."""

    basis: Literal["editors"]
    """Always `editors`: the editors worked this out themselves."""
    from_: list[Id] = Field(alias="from", min_length=1)
    """The cells, parts, tips, profiles or practice cases that it follows from."""

    def origins_with(self, pieces: Iterable["OwnWork"]) -> tuple[str, ...]:
        """Give all that it follows from, that of some pieces of it included; each once."""
        return tuple(dict.fromkeys([*self.from_, *(name for piece in pieces for name in piece.from_)]))
