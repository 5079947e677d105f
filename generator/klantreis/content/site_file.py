"""mkdocs.yml of the base: read as safely as the content, before an engine reads it.

The engines read a wider YAML, in which a tag can run a program and INHERIT can name any file. Our own file
needs neither, so in our dialect everything that it must not say is a mistake with a place.
"""

import os
from dataclasses import replace
from pathlib import Path

from klantreis.content.characters import legible
from klantreis.content.edition import SITE
from klantreis.content.files import read_file
from klantreis.content.reader import read_yaml
from klantreis.diagnostics import Diagnostic, Position
from klantreis.wording import diagnostic

INHERIT = "INHERIT"
"""The key by which a file asks the engine to read another one first."""


def check_site_file(root: Path, prefix: str = "") -> tuple[dict[str, str], list[Diagnostic]]:
    """Find what is wrong with the file; gives its text for excerpts, by its path, if it can be read.

    `prefix` stands before the path in every place.
    """
    root, path = Path(os.path.realpath(root)), f"{prefix}{SITE}"
    if not os.path.lexists(root / SITE):
        return {}, [diagnostic("missing-file", Position(path))]
    data = read_file(root, SITE)
    if isinstance(data, Diagnostic):
        return {}, [replace(data, position=Position(path))]
    document, found = read_yaml(path, data)
    if document and not isinstance(document.value, dict):
        found.append(diagnostic("not-a-mapping", document.place(()), key=SITE))
    elif document and (INHERIT,) in document.keys:
        found.append(diagnostic("inherited-settings", document.keys[INHERIT,]))
    return {path: legible(data)}, found
