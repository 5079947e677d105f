"""The version of the content: `release` and the addresses of the pages about versions are made of it."""

import re
from collections.abc import Iterator, Mapping

from klantreis.content.document import Document
from klantreis.content.node import node_of
from klantreis.content.typed import shown
from klantreis.diagnostics import Diagnostic
from klantreis.model.base import VERSION_PATTERN
from klantreis.model.files import ABOUT
from klantreis.wording import diagnostic


def check_version(documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    """Check the version of the base, before that of an edition is put before it."""
    about = documents.get(ABOUT)
    typed = node_of(about).text("version") if about else ""
    if about and typed and not re.fullmatch(VERSION_PATTERN, typed):
        yield diagnostic("bad-version", about.place(("version",)), typed=shown(typed))
