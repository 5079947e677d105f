"""The real content with something in all of its texts that could be taken for code."""

from pathlib import Path

from tests.setup.plain import Plain, read_plain, write_plain

WORD = "gnoe"
"""To search for: it occurs nowhere else."""

CODE = (
    r"<script>hostile=1</script><img/src=x/onerror=hostile=1>&amp;&lt;b>\{{7*7}}{%x%}{#y#}"
    r"""](x)[^1]*a*__b__`c`:smile:wzxhzdk:0~~d~~{:.e}$f$"'\n"""
)
"""HTML, entities, Jinja2, Markdown and its extensions, its own placeholder, quotes: as one word."""

SHOWN = CODE.replace(r"\{{", "{{")
"""What a reader should see: `{{` is written with a backslash, as it would start a variable."""

SAID = {
    *("title", "label", "text", "summary", "quote", "note", "question", "insight", "reason", "why"),
    *("heading", "description", "intro", "opening", "framing", "role", "organisation", "looks", "approach"),
    *("meaning", "high", "low", "relation", "situations", "term", "look"),
}
"""The keys under which a reader's words stand."""

FILES = (
    *(
        "content.yml",
        "journeys/[1-8]-*.yml",
        "journeys/phases.yml",
        "profiles/profiel-*.yml",
        "profiles/axes.yml",
    ),
    *("tips/gouden-tips.yml", "tips/algemene-tips.yml", "tips/eye-openers.yml", "tips/conclusies.yml"),
    "docs/rollenspel/*.yml",
    *(
        "tips/stappen.yml",
        "tips/methode.yml",
        "tips/rechtsregels.yml",
        "tips/praktijk.yml",
        "tips/begrippen.yml",
    ),
)


def make_hostile(root: Path) -> None:
    """Put code in every text under a root."""
    for pattern in FILES:
        for path in root.glob(pattern):
            write_plain(path, _spoilt(read_plain(path)))


def _spoilt(value: Plain, *, said: bool = False, short: bool = False) -> Plain:
    """Put code before every text that is said; a short one, which has few words, gets nothing else."""
    match value:
        case dict():
            short_here = {"title"} if "source_cell" in value else set()
            return {
                key: _spoilt(child, said=key in SAID, short=key in short_here) for key, child in value.items()
            }
        case list():
            return [_spoilt(child, said=said) for child in value]
        case str() if said:
            return f"{CODE} {WORD}" if short else f"{CODE} {value}"
    return value
