"""The pages of docs/ that are written by hand."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from klantreis.content.characters import HIDDEN, decode, find_refused, legible, on_a_line
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document
from klantreis.content.files import read_file
from klantreis.content.head import said, wrong_head
from klantreis.content.nesting import too_deep
from klantreis.content.reader import first_of_file
from klantreis.diagnostics import Diagnostic, Position
from klantreis.wording import diagnostic

FOLDER = "docs"
ATTACHED = (".png", ".jpg", ".jpeg", ".svg", ".webp", ".pdf")
"""The kinds of files that come along to the site when a page shows them or links to them."""

README = "readme.md"
HEADING = re.compile(r"^# +(?P<words>.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HandWritten:
    """The text of every Markdown page, by its path as seen from docs/, and for excerpts from the root.

    `files` has where the pictures and PDFs beside the pages are, by their path as seen from docs/.
    """

    pages: dict[str, str]
    texts: dict[str, str]
    diagnostics: list[Diagnostic]
    files: dict[str, Path] = field(default_factory=dict)


def read_pages(root: Path) -> HandWritten:
    """Read docs/**/*.md under a root, as safely as the files of the content."""
    root = Path(os.path.realpath(root))
    found = HandWritten({}, {}, [], _attached(root))
    for file in sorted((root / FOLDER).rglob("*.md")):
        path = file.relative_to(root).as_posix()
        if on_a_line(path) != path:
            found.diagnostics.append(diagnostic("file-name", Position(on_a_line(path))))
            continue
        data = read_file(root, path)
        if isinstance(data, Diagnostic):
            found.diagnostics.append(data)
            continue
        text, mistakes = decode(path, data)
        found.texts[path] = legible(data)
        found.diagnostics.extend(
            first_of_file(mistakes, find_refused(path, text), wrong_head(path, text), too_deep(path, text))
        )
        if file.name.lower() == README:
            found.diagnostics.append(diagnostic("readme-page", Position(path)))
        found.pages[path.removeprefix(f"{FOLDER}/")] = text
    return found


def _attached(root: Path) -> dict[str, Path]:
    """Find the pictures and PDFs in docs/, but for links out of the project and names that no page can type."""
    found = sorted(file for file in (root / FOLDER).rglob("*") if file.suffix.lower() in ATTACHED)
    paths = {file.relative_to(root / FOLDER).as_posix(): file for file in found}
    return {
        path: file
        for path, file in paths.items()
        if not HIDDEN.search(path)
        and "\n" not in path
        and os.path.isfile(file)  # noqa: PTH113  never raises
        and Path(os.path.realpath(file)).is_relative_to(root)
    }


def is_page(path: str) -> bool:
    """Tell whether a path as seen from the root is that of a page."""
    return path.startswith(f"{FOLDER}/") and path.endswith(".md")


def page_document(path: str, text: str) -> Document:
    """Give a page as an item of the content: its title and its whole text."""
    heading = HEADING.search(text)
    title = said(text, "title") or (heading["words"].strip() if heading else PurePosixPath(path).stem)
    return Document(f"{FOLDER}/{path}", text, {"title": title, "page": text}, {}, {})


def page_differences(own: Mapping[str, str], base: Mapping[str, str]) -> Iterator[Difference]:
    """Give what an edition adds to the pages of the base and what it writes anew, with `reason` of their heads."""
    for path, text in own.items():
        document = page_document(path, text)
        yield Difference(
            Action.CHANGE if path in base else Action.ADD,
            document.path.removesuffix(".md"),
            document.path,
            path.removesuffix(".md"),
            Position(document.path),
            said(text, "reason"),
            page_document(path, base[path]).value if path in base else None,
            document.value,
        )
