"""The look: every colour and font that is named exists, and everyone can read what is in it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice

from klantreis.content.document import Document, Path
from klantreis.content.look import BRAND, DARK
from klantreis.content.reader import MOST_DIAGNOSTICS
from klantreis.content.typed import did_you_mean, nearest, shown
from klantreis.diagnostics import Diagnostic
from klantreis.locale import _
from klantreis.model.brand import COLOUR_PATTERN, SANS, SERIF
from klantreis.model.contrast import contrast, nearest_with
from klantreis.model.items import Items
from klantreis.model.tokens import LINE, NAMES, SURFACES, backgrounds, complete, least_contrast
from klantreis.wording import diagnostic

PALETTE: Path = ("color", "palette")
FONTS: Path = ("typography",)


def check_look(items: Items) -> Iterator[Diagnostic]:
    """Check the brand."""
    document = items.documents.get(BRAND)
    if document:
        yield from islice(_names(document), MOST_DIAGNOSTICS + 1)
        yield from _tasks(document)
        yield from _without_files(document)
        palette = _texts(document, PALETTE)
        colours = {name: colour for name, colour in palette if re.fullmatch(COLOUR_PATTERN, colour)}
        yield from _contrast(document, colours)


def _texts(document: Document, start: Path) -> Iterator[tuple[str, str]]:
    """Give the texts directly in the mapping at a path, by key."""
    for path, text in document.words:
        if path[:-1] == start:
            yield str(path[-1]), text


def _names(document: Document) -> Iterator[Diagnostic]:
    """Hold the names in the palette against those that the product uses."""
    palette = {str(path[-1]): place for path, place in document.keys.items() if path[:-1] == PALETTE}
    guesses = set()
    for name, place in palette.items():
        base = name.removesuffix(DARK)
        if base not in NAMES and not LINE.fullmatch(base):
            guesses.add(nearest(base, NAMES))
            yield did_you_mean(diagnostic("unknown-colour-name", place, name=shown(name)), base, NAMES)
    for name in sorted(NAMES - palette.keys() - guesses) if palette else ():
        yield diagnostic("missing-colour", document.place(PALETTE), name=name)


def _tasks(document: Document) -> Iterator[Diagnostic]:
    """Look whether the fonts that have a task exist."""
    families = {text for path, text in document.words if path[-1:] == ("family",)}
    for key, name in _texts(document, FONTS):
        if families and name not in families:
            found = diagnostic("unknown-font", document.place((*FONTS, key)), name=shown(name))
            yield did_you_mean(found, name, families)


def _without_files(document: Document) -> Iterator[Diagnostic]:
    """Find fonts that must come from files, and have none."""
    types = document.value.get("typography") if isinstance(document.value, dict) else None
    fonts = types.get("fonts") if isinstance(types, dict) else None
    for at, font in enumerate(fonts if isinstance(fonts, list) else ()):
        match font:
            case {"files": [_, *_]}:
                continue
            case {"source": "file", "family": str(family)} if family.strip() not in {SANS, SERIF}:
                place = document.place((*FONTS, "fonts", at, "family"))
                yield diagnostic("font-without-files", place, name=shown(family))


def _contrast(document: Document, palette: Mapping[str, str]) -> Iterator[Diagnostic]:
    """Find colours with too little contrast, in light and in dark.

    Where most of what stands on a surface cannot be read, the surface is wrong, and not all that stands on it.
    """
    made = complete(palette)
    for colours, suffix in ((made.light, ""), (made.dark, DARK)):
        pairs = {name: backgrounds(name, colours) for name in colours}
        on = {surface: [name for name in pairs if surface in pairs[name]] for surface in SURFACES}
        wrong = {surface for surface, names in on.items() if _fails_most(surface, names, colours)}
        needs = {surface: {name: least_contrast(name) for name in on[surface]} for surface in wrong}
        needs |= {
            name: dict.fromkeys((one for one in behind if one not in wrong), least_contrast(name))
            for name, behind in pairs.items()
            if name not in wrong
        }
        for name, least in needs.items():
            yield from _low(document, palette, colours, name, suffix, least)


def _fails_most(surface: str, names: list[str], colours: Mapping[str, str]) -> bool:
    failing = [name for name in names if contrast(colours[name], colours[surface]) < least_contrast(name)]
    return 2 * len(failing) > len(names)


def _low(  # noqa: PLR0913, PLR0917  a colour, and what it is held against
    document: Document,
    palette: Mapping[str, str],
    colours: Mapping[str, str],
    name: str,
    suffix: str,
    needs: Mapping[str, float],
) -> Iterator[Diagnostic]:
    """Tell of a colour that has less contrast with some others than it needs, and of the nearest with enough."""
    ratios = {other: contrast(colours[name], colours[other]) for other in needs}
    low = [other for other in needs if ratios[other] < needs[other]]
    if not low:
        return
    worst = min(low, key=lambda other: ratios[other])
    entry = f"{name}{suffix}" if f"{name}{suffix}" in palette else name
    found = diagnostic(
        "low-contrast",
        document.place((*PALETTE, entry)),
        name=f"{name}{suffix}",
        surface=f"{worst}{suffix}",
        ratio=f"{ratios[worst] - 0.005:.2f}",  # rounded down: 4.499 is not 4.50
        least=needs[worst],
    )
    better = nearest_with(colours[name], {colours[other]: needs[other] for other in needs})
    yield replace(found, hint=_("Type '%(colour)s'.", colour=better)) if better else found
