"""Finding and reading the files of the content under a root, whatever stands there by those names."""

import os
import stat
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from klantreis.content.characters import legible, on_a_line
from klantreis.content.difference import Difference
from klantreis.content.document import PER_DOCUMENT, Document
from klantreis.content.names import ELSEWHERE
from klantreis.content.reader import MAX_BYTES, read_yaml, too_large
from klantreis.content.typed import nearest
from klantreis.diagnostics import Diagnostic, Position, in_file_order
from klantreis.locale import _
from klantreis.wording import diagnostic

FILES = ("_brand", "content", "process")
FOLDERS = ("docs/print", "docs/rollenspel", "docs/workshops", "journeys", "profiles", "tips")
EXTENSION = ".yml"
YAML_EXTENSIONS = (EXTENSION, ".yaml")


@dataclass(frozen=True, slots=True)
class Content:
    """What the files say, by path as seen from the root and in the order of the paths.

    `texts` has every file that was read, for excerpts: also those without a document. In them
    everything that cannot be seen shows as a replacement character. `root` is where they stand.
    """

    documents: dict[str, Document]
    texts: dict[str, str]
    diagnostics: list[Diagnostic]
    edition: "Edition | None" = None
    root: Path = Path()


@dataclass(frozen=True, slots=True)
class Edition:
    """What is of an edition alone.

    `base` holds the documents and the pages of the base as they are, and `own` the files of the edition
    that are no content; `unread` are the files that cannot be read, and `told` says what happened to ids
    by their name. `differences` is what the edition does otherwise, `look` where its brand differs, and
    `lost` are the entries that name what is not there. `rows` has the files of a folder in the order in
    which to show them, where the numbers in them do not say it.
    """

    base: Mapping[str, Document]
    own: Mapping[str, Document]
    differences: list[Difference] = field(default_factory=list)
    unread: frozenset[str] = frozenset()
    told: Mapping[str, str] = field(default_factory=dict)
    look: list[Difference] = field(default_factory=list)
    lost: list[Difference] = field(default_factory=list)
    rows: Mapping[str, list[str]] = field(default_factory=dict)


def read_content(root: Path, files: Collection[str] = FILES, prefix: str = "") -> Content:
    """Read content.yml, _brand.yml, process.yml and the files in the folders of content.

    A folder that does not exist holds no files: the model knows which ones are needed. `files` are the
    names of those in the root itself, and `prefix` stands before every path in a place.
    """
    root = Path(os.path.realpath(root))
    found = list(_find(root, files))
    content = Content({}, {}, [one for one in found if isinstance(one, Diagnostic)], root=root)
    for path in sorted(one for one in found if isinstance(one, str)):
        data = read_file(root, path)
        if isinstance(data, Diagnostic):
            content.diagnostics.append(data)
            continue
        document, diagnostics = _read(path, prefix, data)
        content.diagnostics.extend(diagnostics)
        content.texts[prefix + path] = document.text if document else legible(data)
        if document:
            content.documents[path] = document
    return replace(content, diagnostics=in_file_order(content.diagnostics))


@lru_cache(maxsize=PER_DOCUMENT)
def _read(path: str, prefix: str, data: bytes) -> tuple[Document | None, list[Diagnostic]]:
    """Read a file; `serve` reads only what changed. In places the prefix stands before the path."""
    document, diagnostics = read_yaml(prefix + path, data)
    return document and replace(document, path=path), diagnostics


def _find(root: Path, files: Collection[str]) -> Iterator[str | Diagnostic]:
    """Give the path of everything that is named like a file of the content."""
    for folder in ("", *FOLDERS):
        names = _names(root, folder)
        if isinstance(names, Diagnostic):
            yield names
        else:
            yield from (_well_named(folder, name) for name in names if _is_meant(folder, name, files))
            if folder:
                yield from _deeper(root, folder)


def wrong_folder(root: Path, folder: str) -> Diagnostic | None:
    """Tell what is wrong with a folder under a root, if it is there and cannot be used."""
    names = _names(Path(os.path.realpath(root)), folder)
    return names if isinstance(names, Diagnostic) else None


def wrong_folders(root: Path, folder: str) -> Iterator[Diagnostic]:
    """Tell what is wrong with a folder under a root, or else with the folders in it."""
    root = Path(os.path.realpath(root))
    wrong = wrong_folder(root, folder)
    if wrong:
        yield wrong
        return
    for place, folders, _files in os.walk(root / folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            found = wrong_folder(root, (Path(place) / name).relative_to(root).as_posix())
            if found:
                yield replace(found, position=Position(on_a_line(found.position.path)))


def _deeper(root: Path, folder: str) -> Iterator[str | Diagnostic]:
    """Give the path of every file in a folder of a folder of content, which has no place there, and every link to one.

    A linked folder is told of and not entered: it can lead anywhere, and round.
    """
    for place, folders, files in os.walk(root / folder):
        below = Path(place).relative_to(root / folder)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in folders:
            named_as_file = below == Path() and Path(name).suffix.lower() in YAML_EXTENSIONS
            if os.path.islink(root / folder / below / name) and not named_as_file:  # noqa: PTH114  never raises
                yield _linked(root, f"{folder}/{(below / name).as_posix()}")
        for name in files if below != Path() else ():
            if Path(name).suffix.lower() in YAML_EXTENSIONS and not name.startswith("."):
                path = (below / name).as_posix()
                if os.path.isfile(root / folder / path):  # noqa: PTH113  never raises
                    yield _well_named(folder, path)


def _linked(root: Path, path: str) -> Diagnostic:
    """Tell of a link to a folder, in a folder that holds files only."""
    found = diagnostic(_wrong_link(root, path) or "unknown-file", Position(on_a_line(path)))
    return replace(
        found, hint=_("Take the link away, and put the files that you need in the folder where it stands.")
    )


def _names(root: Path, folder: str) -> list[str] | Diagnostic:
    """List a folder; hidden files are left out, for editors and systems keep notes of their own in them."""
    if not os.path.lexists(root / folder):
        return []
    code = _wrong_link(root, folder)
    if code is None:
        try:
            os.stat(f"{root / folder}/.")  # noqa: PTH116  Path drops the point, which asks for the right to enter
            return [file.name for file in (root / folder).iterdir() if not file.name.startswith(".")]
        except NotADirectoryError:
            code = "not-a-folder"
        except OSError:
            code = "unreadable"
    return _of_folder(code, folder or ".")


def _of_folder(code: str, path: str) -> Diagnostic:
    """Word what is wrong with a folder; of a link, it is the folder itself that must stand there."""
    found = diagnostic(code, Position(path))
    if code in {"broken-link", "outside-root"}:
        return replace(found, hint=_("Put the folder itself here, or take the link away."))
    return found


def _is_meant(folder: str, name: str, files: Collection[str]) -> bool:
    """Tell whether something is named like a file of the content; in the root also nearly so, or like one of a folder."""
    stem, dot, extension = name.rpartition(".")
    meant = bool(folder) or stem in files or nearest(stem, files) or ELSEWHERE.fullmatch(stem)
    return f"{dot}{extension.lower()}" in YAML_EXTENSIONS and bool(meant)


def _well_named(folder: str, name: str) -> str | Diagnostic:
    """Give the path of a file, if its name can be shown on a line and has the right extension."""
    plain = on_a_line(name)
    path = f"{folder}/{plain}" if folder else plain
    if plain != name:
        return diagnostic("file-name", Position(path))
    if not name.endswith(EXTENSION):
        return diagnostic("file-extension", Position(path), name=name.rpartition(".")[0] + EXTENSION)
    return path


def read_file(root: Path, path: str, most: int = MAX_BYTES) -> bytes | Diagnostic:
    """Read a plain file, or tell why that cannot be; nothing else is opened, for a pipe would wait."""
    code = _wrong_link(root, path)
    if code:
        return diagnostic(code, Position(path))
    try:
        status = (root / path).stat()
        if not stat.S_ISREG(status.st_mode):
            return diagnostic("not-a-file", Position(path))
        if status.st_size > most:
            return too_large(path)
        with (root / path).open("rb") as file:
            return file.read(most + 1)
    except OSError:
        return diagnostic("unreadable", Position(path))


def _wrong_link(root: Path, path: str) -> str | None:
    """Tell what is wrong with a symbolic link at the path or on the way to it."""
    try:
        real = Path(os.path.realpath(root / path, strict=True))
    except PermissionError:
        return "unreadable"
    except OSError:
        return "broken-link"
    return None if real.is_relative_to(root) else "outside-root"
