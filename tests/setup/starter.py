"""The files of a new edition, with their examples as someone uses them."""

from klantreis.output.starter import starter_files

EXAMPLES = ("journeys/voorbeeld.yml", "profiles/voorbeeld.yml", "tips/gouden-tips.yml")
PAGE = "docs/voorbeeld.md"


def examples() -> dict[str, str]:
    """Give the files with examples, without the hashes and signs that keep them from counting."""
    files = starter_files("De Brug", "1.0.0", "klantreis")
    page = files[PAGE]
    return {path: _uncommented(files[path]) for path in EXAMPLES} | {
        PAGE: page[page.index("# Wie") :].replace("-->", "")
    }


def _uncommented(text: str) -> str:
    """Take the hashes away from the examples; what stands above them is for who reads it."""
    head, *blocks = text.split("\n\n")
    lines = ["\n".join(line.removeprefix("# ") for line in block.split("\n")) for block in blocks]
    return "\n\n".join([head, *lines])
