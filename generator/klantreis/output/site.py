"""Every file that the engine reads: generated pages, hand-written pages, assets and data."""

import html
import json
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path

from klantreis.model.tokens import Tokens
from klantreis.output.assets import MARK, SCRIPTS, component, stylesheet
from klantreis.output.bpmn import bpmn_text
from klantreis.output.cache import cached
from klantreis.output.data import csv_text, json_text
from klantreis.output.fonts import web_font, web_font_source
from klantreis.output.letters import Letters
from klantreis.output.pages import Draw, render_page, render_redirect
from klantreis.views.bpmn import BpmnView
from klantreis.views.hand_written import page_file
from klantreis.views.history import Release, release_document
from klantreis.views.navigation import NavGroup
from klantreis.views.page import Page

Files = dict[str, "str | bytes"]
"""File contents by path, with forward slashes."""

Rendered = dict[str, tuple[Page, str, str]]
"""Pages by their address, each with the key of the letters of its figures, and the text that was made of it."""

NavEntry = dict[str, "str | list[str | NavEntry]"]
"""An entry of the navigation as the engines read it."""


def page_files(
    pages: Sequence[Page],
    draw: Draw,
    letters: Letters,
    rendered: Rendered,
    only: Collection[str] | None = None,
) -> Files:
    """Render every page, and a redirect for every earlier address of one; `draw` draws in the letters.

    What is the same as in `rendered` is not rendered again; what is new is put there. With `only` these
    addresses, the other pages stay as they were rendered before.
    """
    key = letters.key
    for page in pages:
        known = rendered.get(page.address)
        stays = only is not None and page.address not in only
        if known is None or not (stays or known[:2] == (page, key)):
            rendered[page.address] = page, key, render_page(page, draw)
    files: Files = {page_file(page.address): rendered[page.address][2] for page in pages}
    return files | {f"{old}index.html": render_redirect(old, page) for page in pages for old in page.formerly}


def asset_files(looks: Tokens, rules: str, letters: Letters, cache: Path) -> Files:
    """Give stylesheet, scripts, fonts and mark; `rules` are those of a brand alone, at the end of the stylesheet."""
    fonts = {
        f"assets/fonts/{face.file}": cached(cache, face.file, web_font_source(face), partial(web_font, face))
        for face in letters.for_pages
    }
    scripts = {f"assets/{name}.js": component(name, "script.js") for name in SCRIPTS}
    return {
        "assets/klantreis.css": stylesheet(looks.light, looks.dark, [face.rule for face in letters.for_pages])
        + rules,
        "assets/merk.svg": MARK,
        **scripts,
        **fonts,
    }


def style_files(pages: Sequence[Page]) -> Files:
    """Give a stylesheet for every set of components that only some pages load: a page waits for one file."""
    return {
        f"assets/{'-'.join(names)}.css": "".join(component(name, "style.css") for name in names)
        for names in {page.styles for page in pages if page.styles}
    }


def data_files(document: Mapping[str, object], releases: Sequence[Release]) -> Files:
    """Give the whole library as one JSON document, and what every release held."""
    history = {f"data/history/{release.version}.json": release_document(release) for release in releases}
    documents = {"data/klantreis.json": document, **history}
    return {path: json.dumps(data, ensure_ascii=False) + "\n" for path, data in documents.items()}


def contact_files(document: Mapping[str, object], table: Sequence[Sequence[str]]) -> Files:
    """Give what of the contact guide can be downloaded: as data, and for a spreadsheet."""
    return {"data/contactwijzer.json": json_text(document), "data/contactwijzer.csv": csv_text(table)}


def process_files(diagram: BpmnView, table: Sequence[Sequence[str]]) -> Files:
    """Give the process as a diagram, and for a spreadsheet."""
    return {"data/proces.bpmn": bpmn_text(diagram), "data/proces.csv": csv_text(table)}


def nav_entries(groups: Sequence[NavGroup], pages: Sequence[Page], files: Files) -> list[NavEntry]:
    """Give the navigation as the engines read it; titles are HTML there."""
    titles = {page.address: html.escape(page.title) for page in pages}

    def path(address: str) -> str:
        return page_file(address) if page_file(address) in files else f"{address.rstrip('/')}.md"

    def entry(address: str) -> "NavEntry | str":
        return {titles[address]: path(address)} if address in titles else path(address)

    return [
        {group.title: [path(group.addresses[0]), *map(entry, group.addresses[1:])]}
        if len(group.addresses) > 1
        else {group.title: path(group.addresses[0])}
        for group in groups
    ]
