"""A corporation's own edition: its settings, and how they are laid over the content of the base."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from pydantic import Field

from klantreis.content.base_items import titles
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document
from klantreis.content.edition import BASE, REASONS, SETTINGS, SITE
from klantreis.content.files import Content, Edition
from klantreis.content.lock import LOCK
from klantreis.content.node import Node, document_of, node_of
from klantreis.content.variables import fill_variables
from klantreis.diagnostics import Diagnostic, Position, Severity
from klantreis.locale import _
from klantreis.model import files
from klantreis.model.base import ID_PATTERN, Address, ContentModel, Id, Line, Text
from klantreis.model.causes import cause_of
from klantreis.model.checks.privacy import check_privacy
from klantreis.model.items import Items
from klantreis.model.scalars import Date
from klantreis.model.shape import make_model
from klantreis.wording import diagnostic

CORPORATION = "corporatie"
"""The variable that has the name of the edition, unless the edition says otherwise."""


class Settings(ContentModel):
    """An edition's name, address, version, contacts and variables: the only place for them."""

    name: Line
    """The name of the corporation: the title of the site, and the variable `corporatie`."""
    site_address: Address | None = None
    """The address at which the site will stand; for the site map and the QR codes."""
    language: Literal["nl"] = "nl"
    """The language of the edition."""
    version: Line
    """The version of the edition itself, such as `1.0.0`."""
    date: Date | None = None
    """The date of this version, for pages and sheets; without it the date of the base counts."""
    base_version: Line
    """The version of the base that the edition was last held against; `klantreis update` writes it."""
    contacts: list[Line] = Field(default=[])
    """The corporation's own contact details, which the privacy check allows."""
    variables: dict[Id, Line] = Field(default={})
    """Words that texts fill in: `{{ name }}` becomes the value."""


class Reasons(ContentModel):
    """Why an edition does things otherwise."""

    reason: list[Text]
    """One for everything that is done with a reason."""


class SiteSettings(ContentModel):
    """What an edition can say about the site engine; all else comes from the base."""

    INHERIT: Literal["build/mkdocs-basis.yml"]
    """Always `build/mkdocs-basis.yml`: the settings of the base, which the build puts there."""
    copyright: Line | None = None
    """The line at the foot of every page."""


OWN_MODELS: Mapping[str, type[ContentModel]] = {SETTINGS: Settings, SITE: SiteSettings}
"""The files that only an edition has."""


@dataclass(frozen=True)
class EditionNote:
    """Which edition a library is of, on which base it stands, and what it does otherwise."""

    name: str
    version: str
    base_version: str
    differences: tuple[Difference, ...]

    def filled(self, variables: Mapping[str, str]) -> "EditionNote":
        """Fill in the variables, in what the base and the edition say and in the reasons."""
        return replace(self, differences=tuple(_filled(one, variables) for one in self.differences))

    @cached_property
    def said(self) -> dict[str, Difference]:
        """What the edition says itself, by id: also what is inside something that it adds."""
        changed = {one.id: one for one in self.differences if one.action is Action.CHANGE}
        added = (one for one in self.differences if one.action is Action.ADD)
        return changed | {name: one for one in added for name in titles(one.after)}

    @property
    def hidden(self) -> dict[str, tuple[str, str]]:
        """What is hidden, with what is inside it: by id, the id that was hidden and the title."""
        hides = [one for one in self.differences if one.action is Action.HIDE]
        return {name: (one.id, title) for one in hides for name, title in titles(one.before).items()}


def _filled(one: Difference, variables: Mapping[str, str]) -> Difference:
    said = Document("", "", [one.before, one.after, one.reason], {}, {})
    match fill_variables(said, variables)[0].value:
        case [before, after, str(reason)]:
            return replace(one, before=before, after=after, reason=reason)
    return one


def check_reasons(documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    """Check the reasons of an edition, which its site shows, as any other text."""
    reasons = documents.get(REASONS)
    if reasons:
        yield from make_model(Reasons, reasons)[1]
        yield from check_privacy(
            Items({path: documents[path] for path in (files.ABOUT, REASONS) if path in documents})
        )


def settings_over(content: Content) -> tuple[Content, EditionNote | None, list[Diagnostic]]:
    """Lay the settings of an edition over content.yml; the content of a base stays as it is."""
    edition = content.edition
    if edition is None:
        return content, None, []
    found: list[Diagnostic] = []
    settings = None
    for path, model in OWN_MODELS.items():
        if path in edition.own:
            made, mistakes = make_model(model, edition.own[path])
            found += mistakes
            settings = made if isinstance(made, Settings) else settings
        elif path not in edition.unread:
            found.append(diagnostic("missing-file", Position(path)))
    if LOCK not in edition.own and LOCK not in edition.unread:
        found.append(diagnostic("missing-lock", Position(LOCK)))
    about = content.documents.get(files.ABOUT)
    if about is None:
        return content, None, found
    if settings is None:
        if SETTINGS in edition.own:
            about = _with_words(about, edition.own[SETTINGS])
        return replace(content, documents=content.documents | {files.ABOUT: about}), None, found
    own, installed = edition.own[SETTINGS], node_of(about).text("version")
    if settings.base_version != installed:
        place = own.place(("base_version",))
        found.append(diagnostic("base-version", place, typed=settings.base_version, installed=installed))
    documents = content.documents | {files.ABOUT: _about(about, own, installed)}
    note = EditionNote(settings.name, settings.version, installed, tuple(edition.differences))
    return replace(content, documents=documents), note, found


def _about(about: Document, own: Document, installed: str) -> Document:
    """Lay the settings over content.yml: name, address, date, contacts and variables."""
    tree, said = node_of(about), node_of(own)
    name, version = said.mapping["name"], said.mapping["version"]
    tree.put("title", name, name.place)
    both = _("%(own)s on base %(base)s", own=said.text("version"), base=installed)
    tree.put("version", Node(both, version.place), version.place)
    for key in ("site_address", "date"):
        if key in said.mapping:
            tree.put(key, said.mapping[key], said.keys[key])
    variables = said.mapping.get("variables")
    words = {CORPORATION: name} | (variables.mapping if variables else {})
    if "variables" not in tree.mapping:
        tree.put("variables", Node({}, name.place), name.place)
    for key, node in words.items():
        tree.mapping["variables"].put(key, node, node.place)
    contacts = said.mapping.get("contacts")
    allowed = [*(contacts.entries if contacts else []), *words.values()]
    tree.put("contacts", Node(allowed, name.place), name.place)
    laid = document_of(about, tree)
    return replace(laid, texts={**laid.texts, SETTINGS: own.text})


def _with_words(about: Document, own: Document) -> Document:
    """Let the words and contacts of settings with a mistake count, so that it raises no others in texts."""
    tree, said = node_of(about), node_of(own)
    variables, contacts = said.mapping.get("variables"), said.mapping.get("contacts")
    words = {
        name: word
        for name, word in (variables.mapping if variables else {}).items()
        if isinstance(word.value, str) and re.fullmatch(ID_PATTERN, name)
    }
    place = Position(SETTINGS)
    known = tree.mapping.get("variables", Node({}, place)).mapping
    tree.put("variables", Node(known | words, place), place)
    allowed = [one for one in (contacts.entries if contacts else []) if isinstance(one.value, str)]
    tree.put("contacts", Node([*allowed, *words.values()], place), place)
    return replace(document_of(about, tree), texts={**about.texts, SETTINGS: own.text})


def in_edition(found: list[Diagnostic], content: Content) -> Iterator[Diagnostic]:
    """Bring mistakes in the base to what caused them in the edition: the base by itself has none.

    Warnings about the base are left out: who makes an edition cannot mend it.
    """
    edition = content.edition
    for one in found:
        if edition is None or not one.position.path.startswith(BASE):
            yield one
        elif one.severity is Severity.ERROR:
            yield _brought(one, edition)


def _brought(one: Diagnostic, edition: Edition) -> Diagnostic:
    """Report a mistake at what the edition does that makes it, as far as that can be found."""
    path = one.position.path.removeprefix(BASE)
    cause = cause_of(one, path, [*edition.differences, *edition.look], edition.base.get(path))
    if cause is None:
        return one
    where = f"{one.position.path}:{one.position.line}"
    message = _("This makes a mistake in %(place)s: %(message)s", place=where, message=one.message)
    return replace(one, position=cause.place, message=message)
