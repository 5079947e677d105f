"""A new edition: its files, with their examples as someone uses them, and its first lock."""

from pathlib import Path

from klantreis.content.lock import lock_text
from klantreis.output.starter import starter_files
from klantreis.updating import find_update

EXAMPLES = ("journeys/voorbeeld.yml", "profiles/voorbeeld.yml", "tips/gouden-tips.yml")
PAGE = "docs/voorbeeld.md"


def examples() -> dict[str, str]:
    """Give the files with examples, without the hashes and signs that keep them from counting."""
    files = starter_files("De Brug", "1.0.0", "klantreis")
    page = files[PAGE]
    return {path: _uncommented(files[path]) for path in EXAMPLES} | {
        PAGE: page[page.index("# Wie") :].replace("-->", "")
    }


def first_lock(root: Path, base: Path | None = None) -> str:
    """Give the lock for an edition that has none yet."""
    _checked, update = find_update(root, base)
    assert update is not None, root
    return lock_text(update.lock)


def _uncommented(text: str) -> str:
    """Take the hashes away from the examples; what stands above them is for who reads it."""
    head, *blocks = text.split("\n\n")
    lines = ["\n".join(line.removeprefix("# ") for line in block.split("\n")) for block in blocks]
    return "\n\n".join([head, *lines])
