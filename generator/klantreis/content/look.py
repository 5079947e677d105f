"""The files that the look of an edition names: its logo and its fonts, held against their kind."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from klantreis.content.document import Document, Plain
from klantreis.content.document import Path as Way
from klantreis.content.files import read_file
from klantreis.content.typed import shown
from klantreis.diagnostics import Diagnostic
from klantreis.wording import diagnostic

PICTURES: Mapping[str, bytes] = {".svg": b"<svg", ".png": b"\x89PNG\r\n\x1a\n"}
FONTS: Mapping[str, bytes] = {".woff2": b"wOF2"}
"""What a file of each kind has near its beginning."""

BEGINNING = 1024


def check_files(brand: Document, root: Path) -> Iterator[Diagnostic]:
    """Look whether the logo and the files of the fonts are there, and are what they should be."""
    for way, name, kinds, code in _named(brand.value):
        place = brand.place(way)
        if place.path != brand.path:
            continue  # the base's own: the product ships them
        if not (root / name).is_file():
            yield diagnostic("missing-look-file", place, name=shown(name))
        elif not _is(root, name, kinds):
            yield diagnostic(code, place, name=shown(name))


def _named(value: Plain) -> Iterator[tuple[Way, str, Mapping[str, bytes], str]]:
    """Give the files that a brand names: the way to the name, the name, and what they should be."""
    match value:
        case {"logo": str(name)}:
            yield ("logo",), name.strip(), PICTURES, "wrong-logo"
    match value:
        case {"typography": {"fonts": list(fonts)}}:
            for at, font in enumerate(fonts):
                files = font.get("files") if isinstance(font, dict) else None
                for index, file in enumerate(files if isinstance(files, list) else ()):
                    path = file.get("path") if isinstance(file, dict) else None
                    if isinstance(path, str):
                        way: Way = ("typography", "fonts", at, "files", index, "path")
                        yield way, path.strip(), FONTS, "wrong-font"


def _is(root: Path, name: str, kinds: Mapping[str, bytes]) -> bool:
    start = kinds.get(PurePosixPath(name).suffix.lower())
    data = read_file(Path(root).resolve(), name)
    return start is not None and not isinstance(data, Diagnostic) and start in data[:BEGINNING]
