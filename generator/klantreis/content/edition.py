"""Reading a corporation's own edition: its files, laid over those of the base."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import resources
from pathlib import Path

from klantreis.content.base_items import base_items, titles
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document, Plain
from klantreis.content.files import FILES, Content, Edition, read_content
from klantreis.content.lock import LOCK, read_lock
from klantreis.content.node import Node, document_of, node_of
from klantreis.content.overlay import REASON, lay_over
from klantreis.content.pages import FOLDER, HandWritten, read_pages
from klantreis.diagnostics import Diagnostic
from klantreis.locale import _
from klantreis.wording import diagnostic

SETTINGS = "klantreis.yml"
SITE = "mkdocs.yml"
OWN_FILES = (SETTINGS, LOCK, SITE)
BRAND = "_brand.yml"
WHOLE = {"process.yml": "steps"}
"""The files that an edition can also write whole, by the key that shows it."""

BASE = "basis/"
"""Stands before the path of a file of the base, in every place of an edition."""


COMMENT = re.compile("<!--.*?-->", re.DOTALL)


def is_edition(root: Path) -> bool:
    """Tell whether a folder is an edition."""
    return os.path.lexists(root / SETTINGS)


def base_of(root: Path) -> Path:
    """Give the base of a root: itself, or for an edition the one that comes with the program."""
    return shipped_base() if is_edition(root) else root


def shipped_base() -> Path:
    """Give the base that comes with the program: in the package, or in a checkout around it."""
    package = Path(str(resources.files("klantreis")))
    shipped = package / "base"
    return shipped if shipped.is_dir() else package.parents[1]


def read_edition_pages(root: Path, base_root: Path) -> HandWritten:
    """Read the pages of the base and those of the edition; `texts` holds only what the edition wrote.

    A page of the edition takes the place of the base's page at its path; one with nothing but comments
    in it is no page.
    """
    own = read_pages(root)
    written = {path: text for path, text in own.pages.items() if COMMENT.sub("", text).strip()}
    return HandWritten(read_pages(base_root).pages | written, own.texts, own.diagnostics)


def is_own_page(path: str, root: Path) -> bool:
    """Tell whether the edition wrote a page of docs/."""
    return (root / FOLDER / path).exists()


def read_edition(root: Path, base_root: Path, gone: Mapping[str, str]) -> Content:
    """Read an edition and its base; `gone` has the last version of ids that the base had once.

    The documents have the paths of the base's files; their places lie in either.
    """
    base = read_content(base_root, prefix=BASE)
    own = read_content(root, (*FILES, *(Path(name).stem for name in OWN_FILES)))
    lock, bad_lock = read_lock(own.documents.get(LOCK))
    told = _told(base.documents, gone, lock.items if lock else {}, lock.base_version if lock else "")
    overlaid = {path: one for path, one in own.documents.items() if path not in {*OWN_FILES, BRAND}}
    whole = {path: one for path, one in overlaid.items() if _is_whole(path, one)}
    laid = lay_over(base.documents, {p: one for p, one in overlaid.items() if p not in whole}, told)
    documents = laid.documents | {path: _without_keys(one, (REASON, *Action)) for path, one in whole.items()}
    laid.differences += [_instead(path, one) for path, one in whole.items()]
    laid.diagnostics += [mistake for one in whole.values() for mistake in _mixed(one)]
    if BRAND in own.documents and BRAND in documents:
        documents[BRAND] = _merged(documents[BRAND], own.documents[BRAND])
    found = [one for one in own.diagnostics if one.code != "empty-file"]  # its lines may all be comments
    hidden = {
        name: _("Your own edition hides it: %(place)s.", place=f"{one.place.path}:{one.place.line}")
        for one in laid.differences
        if one.action is Action.HIDE
        for name in titles(one.before)
    }
    return Content(
        documents=documents,
        texts=base.texts | own.texts,
        diagnostics=[*base.diagnostics, *found, *bad_lock, *laid.diagnostics],
        edition=Edition(
            root=Path(os.path.realpath(root)),
            base=base.documents,
            own={path: one for path, one in own.documents.items() if path in OWN_FILES},
            differences=laid.differences,
            unread=frozenset({one.position.path for one in found} - own.documents.keys()),
            told=told | hidden,
        ),
    )


def _is_whole(path: str, document: Document) -> bool:
    return path in WHOLE and isinstance(document.value, dict) and WHOLE[path] in document.value


def _mixed(document: Document) -> Iterator[Diagnostic]:
    """Find in a whole file what would lay things over the base's."""
    for key, place in node_of(document).keys.items():
        if key in list(Action):
            yield diagnostic("whole-and-overlay", place, key=key)


def _instead(path: str, document: Document) -> Difference:
    """Note that a whole file takes the place of the base's: nothing of that is changed, so nothing is locked."""
    tree = node_of(document)
    reason = tree.text(REASON) or _("This takes the place of the example of the base.")
    key = f"{path}/whole"
    return Difference(Action.ADD, key, path, Path(path).stem, tree.place, reason, None, document.value)


def _without_keys(document: Document, keys: Iterable[str]) -> Document:
    tree = node_of(document)
    for key in set(keys) & tree.mapping.keys():
        del tree.mapping[key]
    return document_of(document, tree)


def _merged(base: Document, own: Document) -> Document:
    """Lay a mapping over a mapping: what the edition says counts, value by value."""
    tree = node_of(base)
    _merge(tree, node_of(own))
    return replace(document_of(base, tree), texts={own.path: own.text})


def _merge(target: Node, said: Node) -> None:
    for name, new in said.mapping.items():
        old = target.mapping.get(name)
        if old and isinstance(old.value, dict) and isinstance(new.value, dict):
            _merge(old, new)
        else:
            target.put(name, new, said.keys[name])


def _told(
    base: Mapping[str, Document], gone: Mapping[str, str], locked: Iterable[str], version: str
) -> dict[str, str]:
    """Tell what happened to the ids that are not in the base any more."""
    now = base_items(base)
    ids = {key.rpartition("/")[2] for key in now}
    old = {key.rpartition("/")[2]: version for key in locked if key not in now} | dict(gone)
    told = {
        name: _("The base had it up to version %(version)s, and no longer has it.", version=last)
        for name, last in old.items()
        if name not in ids
    }
    renamed = (pair for value in now.values() for pair in _earlier(value))
    return told | {before: _("The base calls it '%(name)s' now.", name=name) for before, name in renamed}


def _earlier(value: Plain) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and isinstance(value.get("formerly"), list):
        for name in value["formerly"] or []:
            if isinstance(name, str):
                yield name.strip(), str(value.get("id"))
