"""The look: every colour and font that is named exists, and everyone can read what is in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice

from klantreis.content.document import Document, Path
from klantreis.content.reader import MOST_DIAGNOSTICS
from klantreis.content.typed import nearest, shown
from klantreis.diagnostics import Diagnostic
from klantreis.locale import _
from klantreis.model.brand import COLOUR_PATTERN
from klantreis.model.contrast import contrast, nearest_passing
from klantreis.model.files import BRAND
from klantreis.model.items import Items, texts
from klantreis.model.tokens import DARK, LINE, NAMES, backgrounds, complete, least_contrast
from klantreis.model.typed import did_you_mean
from klantreis.wording import diagnostic

COLOUR: Path = ("color",)
PALETTE: Path = ("color", "palette")
FONTS: Path = ("typography",)


def check_look(items: Items) -> Iterator[Diagnostic]:
    """Check the brand."""
    document = items.documents.get(BRAND)
    if document:
        palette = dict(_texts(document, PALETTE))
        yield from islice(_names(document, palette), MOST_DIAGNOSTICS + 1)
        yield from _tasks(document, palette)
        colours = {name: colour for name, colour in palette.items() if re.fullmatch(COLOUR_PATTERN, colour)}
        yield from _contrast(document, colours)


def _texts(document: Document, start: Path) -> Iterator[tuple[str, str]]:
    """Give the texts directly in the mapping at a path, by key."""
    for path, text in texts(document.value):
        if path[:-1] == start:
            yield str(path[-1]), text


def _names(document: Document, palette: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Hold the names in the palette against those that the product uses."""
    guesses = set()
    for name in palette:
        base = name.removesuffix(DARK)
        if base not in NAMES and not LINE.fullmatch(base):
            guesses.add(nearest(base, NAMES))
            place = document.keys.get((*PALETTE, name), document.place(PALETTE))
            yield did_you_mean(diagnostic("unknown-colour-name", place, name=shown(name)), base, NAMES)
    for name in sorted(NAMES - palette.keys() - guesses) if palette else ():
        yield diagnostic("missing-colour", document.place(PALETTE), name=name)


def _tasks(document: Document, palette: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Look whether the colours and fonts that have a task exist."""
    families = {text for path, text in texts(document.value) if path[-1:] == ("family",)}
    for start, known, code in ((COLOUR, palette, "unknown-colour"), (FONTS, families, "unknown-font")):
        for key, name in _texts(document, start):
            if known and name not in known:
                found = diagnostic(code, document.place((*start, key)), name=shown(name))
                yield did_you_mean(found, name, known)


def _contrast(document: Document, palette: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Find text and lines with too little contrast, in light and in dark."""
    made = complete(palette)
    for colours, suffix in ((made.light, ""), (made.dark, DARK)):
        for name, colour in colours.items():
            behind, least = backgrounds(name, colours), least_contrast(name)
            ratio, surface = min(((contrast(colour, behind[at]), at) for at in behind), default=(least, ""))
            if ratio >= least:
                continue
            entry = f"{name}{suffix}" if f"{name}{suffix}" in palette else name
            found = diagnostic(
                "low-contrast",
                document.place((*PALETTE, entry)),
                name=f"{name}{suffix}",
                surface=f"{surface}{suffix}",
                ratio=f"{ratio - 0.005:.2f}",  # rounded down: 4.499 is not 4.50
                least=least,
            )
            better = nearest_passing(colour, behind.values(), least)
            yield replace(found, hint=_("Type '%(colour)s'.", colour=better)) if better else found
