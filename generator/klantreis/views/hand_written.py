"""The pages in docs/: each link must lead to a page that there is, and each text keeps the rules of texts."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from pathlib import PurePosixPath
from posixpath import dirname, join, normpath, relpath
from urllib.parse import unquote

from klantreis.content.characters import position_at
from klantreis.content.nesting import MOST_LEVELS, too_deep
from klantreis.content.pages import ATTACHED
from klantreis.content.reader import first_of_file
from klantreis.content.typed import did_you_mean, nearest, shown
from klantreis.content.unseen import seen
from klantreis.content.variables import unknown_in
from klantreis.diagnostics import Diagnostic, Position
from klantreis.locale import _
from klantreis.model.about import About
from klantreis.model.checks.privacy import private
from klantreis.views.page import Page
from klantreis.wording import diagnostic

WORD = r"[^\s()<>]++"
TARGET = (
    rf"\(\s*+(?:<[^\S\n]*+)?+(?P<target>(?:{WORD}(?:[^\S\n]++{WORD})*?)?)(?:[^\S\n]*+>)?+"
    r"""(?:\s++(?:"[^"\n]*+"|'[^'\n]*+'))?+\s*+\)"""
)
"""Where a link leads: words with spaces in between, and perhaps a title.

Nothing here can match a space in two ways: otherwise the work grows with the cube of a row of spaces.
"""

LINK = re.compile(rf"(?<!!)\[(?:[^\[\]!]++|!(?!\[)|!\[[^\[\]]*+\]\([^()]*+\))*+\]{TARGET}")
IMAGE = re.compile(rf"!\[[^\[\]]*+\]{TARGET}")
DEFINED = re.compile(r"^ {0,3}\[[^\]\n]++\]: *+<?+(?P<target>[^\s<>]++)", re.MULTILINE)
ASKED = r"""\s*+=\s*+["']?+\s*+"""
IN_HTML = re.compile(rf"""<img\b[^<>]*?\ssrc{ASKED}(?P<target>[^\s"'<>]++)""", re.IGNORECASE)
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)

PRINTED = "print/"
OURS = (PRINTED, "assets/", "data/")
"""Folders of the site that hold what is made, and no files of anyone else."""

LOADED = re.compile(
    r"""!\[[^\[\]]*+\]\(\s*+<?+(?P<picture>(?:https?:)?//[^\s()<>]+)"""
    rf"""|<(?!a\b)[a-z][^<>]*?\s(?:src|srcset|href|data|poster){ASKED}(?P<part>(?:https?:)?//[^\s"'<>]+)"""
    r"""|(?:url\(|@import)\s*+["']?+(?P<style>(?:https?:)?//[^\s"'()<>]+)""",
    re.IGNORECASE,
)
"""What a browser asks of another site as soon as it shows the page."""

Anchors = Callable[[str], Collection[str]]
"""Gives the places on a page that a link can lead to, by the path of its file as seen from docs/."""


def page_file(address: str) -> str:
    """Give the Markdown file behind an address; hand-written pages link to it."""
    return f"{address}index.md"


def page_address(path: str) -> str:
    """Give the address at which the site shows a Markdown file of docs/."""
    folder, slash, name = path.removesuffix(".md").rpartition("/")
    return folder + slash if name == "index" else f"{folder}{slash}{name}/"


def linked_files(written: Mapping[str, str], files: Iterable[str]) -> list[str]:
    """Give the pictures and PDFs that pages show or link to, of all that there are: no others go along."""
    named = {_path(path, target) for path, text in written.items() for _at, target in _links(text)}
    return sorted(named.intersection(files))


def unknown_pages(
    written: Mapping[str, str],
    pages: list[Page],
    anchors: Anchors,
    others: Iterable[str] = (),
    files: Iterable[str] = (),
) -> Iterator[Diagnostic]:
    """Find links to what is not there; `written` has the texts by their path as seen from docs/.

    `others` are the paths of pages that are there too, but whose links are not looked at; `files` are the
    pictures and PDFs.
    """
    known = {*written, *others, *(page_file(page.address) for page in pages)}
    attached = {*files}

    @cache
    def places(meant: str) -> Collection[str] | Diagnostic:
        return _places(anchors, meant, written.get(meant, ""))

    def wrong_links(path: str, text: str) -> Iterator[Diagnostic]:
        for index, target in _links(text):
            if OUTSIDE.match(target):
                continue
            place, meant = partial(position_at, f"docs/{path}", text, index), _path(path, target)
            kind = PurePosixPath(meant).suffix.lower()
            if meant in known:
                yield from _unknown_anchor(target, place, partial(places, meant))
            elif kind in {"", ".md", ".html"}:
                yield _not_there("unknown-page", place(), path, target, known)
            elif kind not in ATTACHED:
                yield diagnostic("kind-of-picture", place(), name=shown(target))
            elif meant not in attached:
                yield _not_there("missing-picture", place(), path, target, attached)

    for path, text in written.items():
        yield from first_of_file(wrong_links(path, text))


def taken_addresses(
    written: Mapping[str, str], pages: list[Page], others: Iterable[str] = (), files: Iterable[str] = ()
) -> Iterator[Diagnostic]:
    """Find pages and pictures that nobody would see: the site has something else at their address."""
    made = {page_file(page.address) for page in pages}
    for path in written:
        address = page_address(path)
        same = page_file(address)
        taken = same in made or (path != same and same in {*written, *others})
        if taken or path.startswith(PRINTED):
            yield diagnostic("taken-address", Position(f"docs/{path}"), name=shown(address))
    for path in linked_files(written, files):
        if path.startswith(OURS):
            yield diagnostic("taken-address", Position(f"docs/{path}"), name=shown(path))


def _links(text: str) -> Iterator[tuple[int, str]]:
    """Give the target of every link and picture, and where it begins."""
    text = seen(text)
    found = [match for kind in (LINK, IMAGE, DEFINED) for match in kind.finditer(text)]
    for match in sorted(found, key=lambda one: one.start("target")):
        yield match.start("target"), match["target"].strip()


def _path(path: str, target: str) -> str:
    """Give the path that a link on a page leads to, as seen from docs/."""
    way = unquote(re.split("[#?]", target, maxsplit=1)[0])
    return normpath(join(dirname(path), way)) if way else path


def _not_there(code: str, place: Position, path: str, target: str, known: Collection[str]) -> Diagnostic:
    found = diagnostic(code, place, name=shown(target))
    near = nearest(_path(path, target), sorted(known))
    hint = near and _("Did you mean '%(name)s'?", name=relpath(near, dirname(path)))
    return replace(found, hint=hint or found.hint)


def _places(anchors: Anchors, path: str, text: str) -> Collection[str] | Diagnostic:
    """Give the places on a page, or tell that it goes too deep to be read: in its lists, or in anything else."""
    for deep in too_deep(f"docs/{path}", text):
        return deep
    try:
        return anchors(path)
    except RecursionError:
        return diagnostic("too-deep", Position(f"docs/{path}"), limit=MOST_LEVELS)


def _unknown_anchor(
    target: str, place: Callable[[], Position], places: Callable[[], Collection[str] | Diagnostic]
) -> Iterator[Diagnostic]:
    anchor = unquote(target.partition("#")[2])
    known = places() if anchor else ()
    if isinstance(known, Diagnostic):
        yield known
    elif anchor and anchor not in known:
        yield did_you_mean(diagnostic("unknown-anchor", place(), name=shown(f"#{anchor}")), anchor, known)


def check_pages(written: Mapping[str, str], about: About) -> Iterator[Diagnostic]:
    """Hold what pages say against the rules for every text: known variables, and nothing private."""
    for path, text in written.items():
        place = partial(position_at, f"docs/{path}", text)
        yield from first_of_file(
            unknown_in(f"docs/{path}", text, about.variables),
            _loaded(place, seen(text)),
            _in_html(place, seen(text)),
            (
                diagnostic(code, place(index), found=shown(found))
                for code, index, found in private(text, about.contacts)
            ),
        )


def _loaded(place: Callable[[int], Position], text: str) -> Iterator[Diagnostic]:
    for match in LOADED.finditer(text):
        group = str(match.lastgroup)
        yield diagnostic("page-from-outside", place(match.start(group)), name=shown(match[group]))


def _in_html(place: Callable[[int], Position], text: str) -> Iterator[Diagnostic]:
    for match in IN_HTML.finditer(text):
        if not OUTSIDE.match(match["target"]) and not match["target"].startswith("//"):
            yield diagnostic("picture-in-html", place(match.start("target")), name=shown(match["target"]))
