"""The pages in docs/: each link must lead to a page that there is, and each text keeps the rules of texts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from posixpath import dirname, join, normpath, relpath

from klantreis.content.characters import position_at
from klantreis.content.typed import nearest, shown
from klantreis.content.variables import unknown_in
from klantreis.diagnostics import Diagnostic
from klantreis.locale import _
from klantreis.model.about import About
from klantreis.model.checks.privacy import private
from klantreis.views.page import Page
from klantreis.wording import diagnostic

LINK = re.compile(r"(?<!!)\[[^\]\n]*\]\((?P<target>[^)\s]+)\)")
OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|#", re.IGNORECASE)


def page_file(address: str) -> str:
    """Give the Markdown file behind an address; hand-written pages link to it."""
    return f"{address}index.md"


def unknown_pages(
    written: Mapping[str, str], pages: list[Page], others: Iterable[str] = ()
) -> Iterator[Diagnostic]:
    """Find links to pages that are not there; `written` has the texts by their path as seen from docs/.

    `others` are the paths of pages that are there too, but whose links are not looked at.
    """
    known = {*written, *others, *(page_file(page.address) for page in pages)}
    for path, text in written.items():
        for match in LINK.finditer(text):
            target = match["target"].partition("#")[0]
            if OUTSIDE.match(match["target"]) or normpath(join(dirname(path), target)) in known:
                continue
            place = position_at(f"docs/{path}", text, match.start("target"))
            found = diagnostic("unknown-page", place, name=shown(match["target"]))
            near = nearest(normpath(join(dirname(path), target)), sorted(known))
            hint = near and _("Did you mean '%(name)s'?", name=relpath(near, dirname(path)))
            yield replace(found, hint=hint or found.hint)


def check_pages(written: Mapping[str, str], about: About) -> Iterator[Diagnostic]:
    """Hold what pages say against the rules for every text: known variables, and nothing private."""
    for path, text in written.items():
        yield from unknown_in(f"docs/{path}", text, about.variables)
        for code, index, found in private(text, about.contacts):
            yield diagnostic(code, position_at(f"docs/{path}", text, index), found=shown(found))
