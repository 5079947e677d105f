"""Cases that are not files: what a case folder cannot hold is made here, by the name of the case."""

from collections.abc import Callable, Mapping
from pathlib import Path

BAKKER = "journeys/2-bakker.yml"


def numbered(number: int) -> Callable[[Path], None]:
    """Give the second journey another number, in the file and in its name."""

    def build(root: Path) -> None:
        text = (root / BAKKER).read_text("utf-8").replace("number: 2", f"number: {number}")
        (root / BAKKER).unlink()
        (root / f"journeys/{number}-bakker.yml").write_text(text, "utf-8")

    return build


def renamed(old: str, new: str) -> Callable[[Path], object]:
    """Give a file another name."""
    return lambda root: (root / old).rename(root / new)


def removed(*paths: str) -> Callable[[Path], object]:
    """Take files away."""
    return lambda root: [(root / path).unlink() for path in paths]


BUILDERS: Mapping[str, Callable[[Path], object]] = {
    "duplicate-number": numbered(1),
    "misnamed-file": renamed(BAKKER, "journeys/2-baker.yml"),
    "missing-file": removed("tips/stappen.yml"),
    "missing-profile": removed("profiles/profiel-4.yml"),
    "no-journeys": removed(BAKKER, "journeys/1-schilder.yml"),
    "number-gap": numbered(3),
    "unknown-file.renamed": renamed("tips/stappen.yml", "tips/stapen.yml"),
}
