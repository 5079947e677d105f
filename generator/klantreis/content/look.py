"""The look of an edition, laid over that of the base value by value."""

from collections.abc import Iterator
from dataclasses import replace

from klantreis.content.base_items import settings_in
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document
from klantreis.content.node import Mapped, Node, document_of, node_of

BRAND = "_brand.yml"
KEY = "_brand"
DARK = "-dark"
"""How the name of a colour's value for the dark ends."""


def merged_look(base: Document, own: Document) -> Document:
    """Lay the look of an edition over that of the base.

    For a colour of the edition the base's value for the dark is no match: one is derived, unless it is given.
    """
    tree, said = node_of(base), node_of(own)
    for name in _palette(said):
        _palette(tree).pop(f"{name}{DARK}", None)
    fonts = _fonts(tree)
    _merge(tree, said)
    _keep_fonts(tree, fonts)
    return replace(document_of(base, tree), texts={own.path: own.text})


def look_differences(base: Document | None, own: Document | None) -> Iterator[Difference]:
    """Give every value of the look that the edition gives itself."""
    said = dict(settings_in(KEY, base.value)) if base else {}
    for key, after in settings_in(KEY, own.value) if own else ():
        steps = tuple(key.split("/")[1:])
        action = Action.CHANGE if key in said else Action.ADD
        place = own.keys[steps] if own else None
        if place:
            yield Difference(action, key, BRAND, steps[-1], place, "", said.get(key), after)


def _palette(tree: Node) -> Mapped:
    colour = tree.mapping.get("color")
    palette = colour.mapping.get("palette") if colour else None
    return palette.mapping if palette else {}


def _fonts(tree: Node) -> list[Node]:
    types = tree.mapping.get("typography")
    fonts = types.mapping.get("fonts") if types else None
    return fonts.entries if fonts else []


def _keep_fonts(tree: Node, fonts: list[Node]) -> None:
    """Let the fonts of the base stay known beside those of the edition."""
    families = {font.text("family") for font in _fonts(tree)}
    _fonts(tree).extend(font for font in fonts if font.text("family") not in families)


def _merge(target: Node, said: Node) -> None:
    for name, new in said.mapping.items():
        old = target.mapping.get(name)
        if old and isinstance(old.value, dict) and isinstance(new.value, dict):
            _merge(old, new)
        elif not (old and isinstance(old.value, dict) and new.value is None):  # its lines are all comments
            target.put(name, new, said.keys[name])
