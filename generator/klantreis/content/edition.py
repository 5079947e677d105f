"""Reading a corporation's own edition: its files, laid over those of the base."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from importlib import resources
from pathlib import Path

from klantreis.content.base_items import base_items, document_key, earlier_ids, titles
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document
from klantreis.content.files import FILES, Content, Edition, read_content, wrong_folder
from klantreis.content.lock import LOCK, read_lock
from klantreis.content.look import BRAND, look_differences, merged_look
from klantreis.content.node import Node, document_of, node_of
from klantreis.content.overlay import REASON, WHOLE, lay_over
from klantreis.content.pages import FOLDER, HandWritten, page_differences, page_document, read_pages
from klantreis.content.unseen import without_comments
from klantreis.diagnostics import Diagnostic, Position
from klantreis.locale import _
from klantreis.wording import diagnostic

SETTINGS = "klantreis.yml"
SITE = "mkdocs.yml"
OWN_FILES = (SETTINGS, LOCK, SITE)
BASE = "basis/"
"""Stands before the path of a file of the base, in every place of an edition."""

REASONS = "reasons"
"""The name of the document with all reasons: no file, but each reason has its place in one."""


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

    A page of the edition takes the place of the base's page at its path.
    """
    own = _own_pages(root)
    base = pages_of(base_root)
    return HandWritten(base.pages | own.pages, own.texts, own.diagnostics, base.files | own.files)


def pages_of(root: Path) -> HandWritten:
    """Read the pages under a root; none where docs/ cannot be used: a link can lead through the whole disk."""
    return HandWritten({}, {}, []) if wrong_folder(root, FOLDER) else read_pages(root)


def _own_pages(root: Path) -> HandWritten:
    """Read the pages of an edition; one with nothing but comments in it is no page."""
    own = pages_of(root)
    written = {path: text for path, text in own.pages.items() if without_comments(text).strip()}
    return HandWritten(written, own.texts, own.diagnostics, own.files)


def is_own_page(path: str, root: Path) -> bool:
    """Tell whether the edition wrote a page of docs/."""
    return os.path.exists(root / FOLDER / path)  # noqa: PTH110  never raises


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
    documents = laid.documents | {path: _without_notes(one) for path, one in whole.items()}
    documents[REASONS] = replace(_reasons(laid.reasons, whole.values()), texts=own.texts)
    look = own.documents.get(BRAND)
    if look and BRAND in documents:
        documents[BRAND] = merged_look(documents[BRAND], look)
    found = [one for one in own.diagnostics if one.code != "empty-file"]  # its lines may all be comments
    misshapen = _misshapen(whole.values(), look)
    pages, base_pages = _own_pages(root).pages, pages_of(base_root).pages
    return Content(
        documents=documents,
        texts=base.texts | own.texts,
        diagnostics=[*base.diagnostics, *found, *bad_lock, *laid.diagnostics, *misshapen],
        edition=Edition(
            base=base.documents | _page_documents(base_pages),
            own={path: one for path, one in own.documents.items() if path in OWN_FILES},
            differences=[
                *laid.differences,
                *(_written_whole(base.documents.get(path), one) for path, one in whole.items()),
                *page_differences(pages, base_pages),
            ],
            unread=frozenset({one.position.path for one in found} - own.documents.keys()),
            told=told | _hidden(laid.differences),
            look=[*look_differences(base.documents.get(BRAND), look)],
            lost=laid.lost,
            rows=laid.rows,
        ),
        root=own.root,
    )


def _reasons(laid: Iterable[Node], whole: Iterable[Document]) -> Document:
    """Gather the reasons of what is laid over the base, and those of files that are written whole."""
    of_whole = (node_of(one).mapping.get(REASON) for one in whole)
    reasons = Node([*laid, *filter(None, of_whole)], Position(SETTINGS))
    return document_of(Document(REASONS, "", {}, {}, {}), Node({REASON: reasons}, Position(SETTINGS)))


def _page_documents(pages: Mapping[str, str]) -> dict[str, Document]:
    documents = (page_document(path, text) for path, text in pages.items())
    return {document.path: document for document in documents}


def _hidden(differences: Iterable[Difference]) -> dict[str, str]:
    """Tell of everything that is hidden where the edition hides it."""
    return {
        name: _("Your own edition hides it: %(place)s.", place=f"{one.place.path}:{one.place.line}")
        for one in differences
        if one.action is Action.HIDE
        for name in titles(one.before)
    }


def _is_whole(path: str, document: Document) -> bool:
    return path in WHOLE and isinstance(document.value, dict) and WHOLE[path] in document.value


def _written_whole(base: Document | None, own: Document) -> Difference:
    """Give the difference that a file makes of which the base's is not used."""
    key, name = document_key(own.path, own.value), Path(own.path).stem
    place, before = own.place((WHOLE[own.path],)), base.value if base else None
    reason, after = node_of(own).text(REASON), _without_notes(own).value
    return Difference(Action.CHANGE, key, own.path, name, place, reason, before, after, whole=True)


def _misshapen(whole: Iterable[Document], look: Document | None) -> Iterator[Diagnostic]:
    """Find in whole files what would lay things over the base's, and a look that names no value."""
    for document in whole:
        for key, place in node_of(document).keys.items():
            if key in list(Action):
                yield diagnostic("whole-and-overlay", place, key=key)
    if look and not isinstance(look.value, dict):
        yield diagnostic("not-a-mapping", look.place(()), key=BRAND)


def _without_notes(document: Document) -> Document:
    """Take out of a whole file what is about it, and not in it."""
    tree = node_of(document)
    for key in {REASON, *Action} & tree.mapping.keys():
        del tree.mapping[key]
    return document_of(document, tree)


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
    return told | {
        before: _("The base calls it '%(name)s' now.", name=value.get("id"))
        for value in now.values()
        if isinstance(value, dict)
        for before in earlier_ids(value)
    }
