"""Reads and checks everything that a site is made from: what `klantreis check` does, and every build first."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from klantreis.content.edition import (
    BASE,
    base_of,
    is_edition,
    is_own_page,
    pages_of,
    read_edition,
    read_edition_pages,
)
from klantreis.content.files import Content, read_content, read_file, wrong_folder, wrong_folders
from klantreis.content.look import BRAND
from klantreis.content.pages import FOLDER, HandWritten
from klantreis.content.site_file import check_site_file
from klantreis.content.variables import fill_text
from klantreis.diagnostics import Diagnostic, Position, has_errors, in_file_order
from klantreis.model.about import About
from klantreis.model.library import Library
from klantreis.model.load import load_library
from klantreis.output.anchors import anchors
from klantreis.output.look import check_look_files
from klantreis.output.pages import render_page
from klantreis.views.hand_written import Anchors, check_pages, page_file, taken_addresses, unknown_pages
from klantreis.views.history import Release, read_release, versions
from klantreis.views.index import index
from klantreis.views.materials import by_name, unknown_sheets
from klantreis.views.page import Page
from klantreis.views.pages import all_pages
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import Printed
from klantreis.wording import diagnostic

HISTORY = "history"
"""The folder of the releases."""


@dataclass(frozen=True)
class Checked:
    """What reading and checking gave: `library` is None when there are errors."""

    content: Content
    library: Library | None
    diagnostics: list[Diagnostic]


def check(root: Path, today: dt.date | None = None, base: Path | None = None) -> Checked:
    """Read and check everything under a root; the diagnostics come in the order of the files.

    An edition is laid over the base that is shipped with the program, unless another one is given.
    """
    base = base or base_of(root)
    releases = read_history(base)
    written = hand_written(root, base)
    content = read_edition(root, base, _gone(releases)) if is_edition(root) else read_content(root)
    library, diagnostics = load_library(content, today)
    site_texts, site_mistakes = check_site_file(base, BASE if is_edition(root) else "")
    diagnostics += [*written.diagnostics, *_broken_releases(base), *site_mistakes]
    if BRAND in content.documents:
        diagnostics += check_look_files(content.documents[BRAND], root)
    if library:
        pages = site_pages(library, tuple(releases), None)
        own = {path: text for path, text in written.pages.items() if is_own_page(path, root)}
        places = _anchors(written.pages, pages, library.about)
        diagnostics += unknown_pages(own, pages, places, written.pages, written.files)
        diagnostics += taken_addresses(own, pages, written.pages, written.files)
        diagnostics += unknown_sheets(by_name(catalogue(index(library))), content.documents)
        diagnostics += check_pages(own, library.about)
    diagnostics = _with_folders(diagnostics, root, base)
    content = replace(content, texts=content.texts | written.texts | site_texts)
    return Checked(content, None if has_errors(diagnostics) else library, in_file_order(diagnostics))


def _with_folders(diagnostics: list[Diagnostic], root: Path, base: Path) -> list[Diagnostic]:
    """Add what is wrong with the folders of pages and releases: that explains all that is wrong inside them."""
    wrong = [*filter(None, [wrong_folder(base, HISTORY)]), *wrong_folders(root, FOLDER)]
    inside = tuple(f"{one.position.path}/" for one in wrong)
    others = [one for one in diagnostics if not one.position.path.startswith(inside)]
    told = {one.position.path for one in others}
    return [*others, *(one for one in wrong if one.position.path not in told)]


@lru_cache(maxsize=1)
def site_pages(library: Library, releases: tuple[Release, ...], printed: Printed | None) -> list[Page]:
    """Make the pages: a check looks where they are, and a build after it takes the same ones."""
    return all_pages(index(library), releases, printed)


def _anchors(written: Mapping[str, str], pages: list[Page], about: About) -> Anchors:
    """Give how to find the places on a page; a generated one is made for it, without its figures."""

    def on_page(path: str) -> Collection[str]:
        if path in written:
            return anchors(fill_text(written[path], about.variables))
        page = next(page for page in pages if page_file(page.address) == path)
        return anchors(render_page(page, lambda _view: ""))

    return on_page


def hand_written(root: Path, base: Path) -> HandWritten:
    """Read the pages that were written by hand: those of the base, and an edition's own."""
    return read_edition_pages(root, base) if is_edition(root) else pages_of(root)


def _gone(releases: list[Release]) -> dict[str, str]:
    """Give the last version in which the base had each id that it ever had."""
    return {item.id: release.version for release in releases for item in release.items}


def read_history(root: Path) -> list[Release]:
    """Read every release of history/, oldest first; one that is broken is left out, and `check` tells."""
    return [release for _path, release in _releases(root) if release]


def _broken_releases(root: Path) -> list[Diagnostic]:
    return [diagnostic("broken-release", Position(path)) for path, release in _releases(root) if not release]


def _releases(root: Path) -> Iterator[tuple[str, Release | None]]:
    for name in versions(path.stem for path in (root / HISTORY).glob("*.json")):
        path = f"{HISTORY}/{name}.json"
        data = read_file(root.resolve(), path)
        yield path, None if isinstance(data, Diagnostic) else _release(name, data)


@lru_cache(maxsize=100)
def _release(name: str, data: bytes) -> Release | None:
    """Read a release; none when the file is not one of ours, or is that of another version."""
    try:
        release = read_release(data)
    except ValueError:
        return None
    return release if release.version == name else None
