"""Content with as many journeys as asked: the real ones over and over, each time under other names."""

from pathlib import Path

from tests.setup.plain import Plain, read_plain, write_plain
from tests.site.content import copy_content

NAMED = ("id", "from")
"""The keys under which the names of journeys and cells stand."""


def make_content(folder: Path, journeys: int) -> Path:
    """Make content with a number of journeys in a new folder, and give that folder."""
    root = copy_content(folder)
    files = sorted((root / "journeys").glob("[1-8]-*.yml"))
    originals = [(file.stem.partition("-")[2], read_plain(file)) for file in files]
    for number in range(len(files) + 1, journeys + 1):
        old, original = originals[number % len(originals)]
        new = f"{old}-{number}"
        journey = _renamed(original, old, new)
        assert isinstance(journey, dict), "a journey is a mapping"
        write_plain(root / "journeys" / f"{number}-{new}.yml", journey | {"number": str(number)})
    return root


def _renamed(value: Plain, old: str, new: str, *, named: bool = False) -> Plain:
    """Give another name to a journey, and to everything whose name starts with it."""
    match value:
        case dict():
            return {key: _renamed(child, old, new, named=key in NAMED) for key, child in value.items()}
        case list():
            return [_renamed(child, old, new, named=named) for child in value]
        case str() if named and (value == old or value.startswith(f"{old}-")):
            return new + value.removeprefix(old)
    return value
