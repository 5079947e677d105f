"""From matplotlib's SVG to a small one for inside a page, which follows light and dark by CSS."""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from itertools import groupby
from typing import NamedTuple
from xml.etree import ElementTree as ET

from klantreis.model.brand import SANS

SVG, LINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
DEFAULTS = {"font-family": f"'{SANS}'", "text-anchor": "start", "stroke-dashoffset": "0"}


class Leaf(NamedTuple):
    """A path or a text, with the page to which it links."""

    link: str | None
    look: tuple[tuple[str, str], ...]
    markup: str


def document(body: str, width: float, height: float) -> str:
    """Make an SVG of a body; it is as wide as its place on the page."""
    box = f"0 0 {_short(width)} {_short(height)}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" class="k-svg" focusable="false"'
        f' font-family="{SANS}, sans-serif" stroke-linejoin="round">{body}</svg>'
    )


def body(xml: str, colours: Mapping[str, str], names: Mapping[str, str]) -> str:
    """Keep the paths, texts and links of a drawing by matplotlib; nothing in it has an id.

    `colours` gives the token of every `#rrggbb`, `names` the name of every link.
    """
    leaves = list(_leaves(ET.fromstring(xml), None, colours))  # noqa: S314  matplotlib wrote it just now
    return "".join(_linked(link, group, names) for link, group in groupby(leaves, key=lambda leaf: leaf.link))


def _leaves(element: ET.Element, link: str | None, colours: Mapping[str, str]) -> Iterator[Leaf]:
    link = element.get(LINK, link)
    tag = element.tag.removeprefix(SVG)
    if tag == "path":
        yield Leaf(link, _look(element, colours), f'<path d="{_compact(element.get("d", ""))}"/>')
    elif tag == "text":
        yield Leaf(link, _look(element, colours), _text(element))
    elif tag != "defs":
        for child in element:
            yield from _leaves(child, link, colours)


def _look(element: ET.Element, colours: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    pairs = (pair.split(": ", 1) for pair in element.get("style", "").split("; "))
    return tuple(
        (name, f"var(--k-{colours[value]})" if value in colours else value.strip("'").removesuffix("px"))
        for name, value in pairs
        if DEFAULTS.get(name) != value
    )


def _text(element: ET.Element) -> str:
    turn = element.get("transform", "")
    turned = "" if turn.startswith("rotate(-0 ") else f' transform="{_round(turn)}"'
    x, y = (_round(element.get(name, "")) for name in ("x", "y"))
    return f'<text x="{x}" y="{y}"{turned}>{escape(element.text or "")}</text>'


def _linked(link: str | None, leaves: Iterable[Leaf], names: Mapping[str, str]) -> str:
    body = "".join(_styled(look, group) for look, group in groupby(leaves, key=lambda leaf: leaf.look))
    if link is None:
        return body
    return f'<a href="{escape(link)}" tabindex="-1"><title>{escape(names[link])}</title>{body}</a>'


def _styled(look: tuple[tuple[str, str], ...], leaves: Iterable[Leaf]) -> str:
    """Give leaves their look; one alone carries it itself, as every element costs a browser time."""
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in look)
    first, *others = [leaf.markup for leaf in leaves]
    if others:
        return f"<g{attributes}>{first}{''.join(others)}</g>"
    tag, rest = first.split(" ", 1)
    return f"{tag}{attributes} {rest}"


def _compact(path: str) -> str:
    return re.sub(r"\s*([A-Za-z])\s*", r"\1", _round(" ".join(path.split())))


def _round(text: str) -> str:
    return re.sub(r"-?\d+\.\d+", lambda match: _short(float(match[0])), text)


def _short(value: float) -> str:
    """Write a number with a decimal: a tenth of a pixel is finer than the eye."""
    return f"{value:.1f}".rstrip("0").rstrip(".").replace("-0.", "-.") if value % 1 else f"{value:.0f}"
