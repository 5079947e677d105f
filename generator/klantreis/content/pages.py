"""The pages of docs/ that are written by hand."""

import os
from dataclasses import dataclass
from pathlib import Path

from klantreis.content.characters import decode, find_refused, legible
from klantreis.content.files import read_file
from klantreis.diagnostics import Diagnostic

FOLDER = "docs"


@dataclass(frozen=True, slots=True)
class HandWritten:
    """The text of every Markdown page, by its path as seen from docs/, and for excerpts from the root."""

    pages: dict[str, str]
    texts: dict[str, str]
    diagnostics: list[Diagnostic]


def read_pages(root: Path) -> HandWritten:
    """Read docs/**/*.md under a root, as safely as the files of the content."""
    root = Path(os.path.realpath(root))
    found = HandWritten({}, {}, [])
    for file in sorted((root / FOLDER).rglob("*.md")):
        path = file.relative_to(root).as_posix()
        data = read_file(root, path)
        if isinstance(data, Diagnostic):
            found.diagnostics.append(data)
            continue
        text, mistakes = decode(path, data)
        found.texts[path] = legible(data)
        found.diagnostics.extend([*mistakes, *find_refused(path, text)])
        found.pages[path.removeprefix(f"{FOLDER}/")] = text
    return found
