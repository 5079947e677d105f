"""What a file of history/ holds: written by `klantreis release`, and read again as strictly as content."""

from typing import Annotated

from pydantic import StringConstraints

from klantreis.model.base import ContentModel, Id, Text, Version
from klantreis.model.scalars import Date


class ReleasedItem(ContentModel):
    """One item as it was in a release."""

    kind: Annotated[str, StringConstraints(pattern="^[a-z][a-z_]{0,59}$")]
    """The name of its model, such as golden_tip."""
    id: Id
    """Its id."""
    hash: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]
    """The SHA-256 of what it said."""
    label: Text
    """What it was called."""


class ReleaseFile(ContentModel):
    """A version of the content, with everything that it held."""

    version: Version
    """The version."""
    date: Date
    """The date of that version."""
    items: list[ReleasedItem]
    """All items."""
