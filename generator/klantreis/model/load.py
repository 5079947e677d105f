"""From what the files say to one checked Library, or to everything that is wrong with them."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from itertools import groupby
from pathlib import PurePosixPath
from typing import TypeVar

from klantreis.content import Content, fill_variables
from klantreis.content.document import PER_DOCUMENT, Document, texts
from klantreis.content.edition import BASE, OWN_FILES, REASONS, SETTINGS
from klantreis.content.look import BRAND
from klantreis.content.reader import shortened
from klantreis.diagnostics import Diagnostic, Position, has_errors, in_file_order
from klantreis.locale import _
from klantreis.model import files
from klantreis.model.about import About
from klantreis.model.assessment import Assessment
from klantreis.model.base import ContentModel
from klantreis.model.brand import Brand
from klantreis.model.checks import run_checks
from klantreis.model.checks.version import check_version
from klantreis.model.contact import ContactGuide
from klantreis.model.edition import EditionNote, check_reasons, in_edition, settings_over
from klantreis.model.files import FILES, FOLDERS, JOURNEYS, file_kind, items_in, meant_file
from klantreis.model.hidden import hidden_by, without_hidden
from klantreis.model.items import Items, ids_in, typed_ids
from klantreis.model.journey import Journey, Moods
from klantreis.model.library import Library
from klantreis.model.phases import Phases
from klantreis.model.practice import Practice
from klantreis.model.print import Activities, Evaluation, ResearchPackage, ResearchPoster, Worksheet
from klantreis.model.process import Process
from klantreis.model.process_questions import ProcessQuestions
from klantreis.model.profiles import NUMERALS, Axes, Profile
from klantreis.model.role_play import RolePlay, Scene
from klantreis.model.shape import make_model
from klantreis.model.tips import Conclusions, EyeOpeners, GeneralTips, GoldenTips, Method, Rules, Steps, Terms
from klantreis.model.unusual import unusual
from klantreis.model.workshop import Workshop
from klantreis.wording import diagnostic

WITHOUT_TEXT = frozenset({"encoding", "empty-file"})
"""The codes of files in which nothing can be read, not even an id: what they hold may exist."""

M = TypeVar("M", bound=ContentModel)

Models = Mapping[str, ContentModel]
"""The models by the paths of their files."""


def load_library(content: Content, today: dt.date | None) -> tuple[Library | None, list[Diagnostic]]:
    """Make the Library of the content, or none when there is an error in it.

    The diagnostics are all there are, in file order, those of reading the files included. Without a
    day, nothing is overdue.
    """
    versions = [*check_version(content.documents)]
    content, note, unsettled = settings_over(content)
    content, in_use = _without_hidden(content)
    documents, unfilled = _fill_in(content)
    models, misshapen = _make_models(documents)
    items = _items(content, documents, models.keys())
    found = [
        *content.diagnostics,
        *versions,
        *unsettled,
        *in_use,
        *_check_files(content),
        *unfilled,
        *misshapen,
    ]
    found += [*check_reasons(documents), *run_checks(items, today)]
    found = list(in_edition(found, content))
    library = None if has_errors(found) else _library(models, items, note, content)
    by_file = groupby(in_file_order(found), key=lambda one: one.position.path)
    return library, [one for _path, of_file in by_file for one in shortened(list(of_file))]


def _without_hidden(content: Content) -> tuple[Content, list[Diagnostic]]:
    if content.edition is None:
        return content, []
    documents, found = without_hidden(content.documents, content.edition.differences)
    return replace(content, documents=documents), found


def _fill_in(content: Content) -> tuple[dict[str, Document], list[Diagnostic]]:
    """Fill in the variables of content.yml; when it cannot be read, every variable may exist."""
    about = content.documents.get(files.ABOUT)
    if about is None:
        return dict(content.documents), []
    value = about.value.get("variables") if isinstance(about.value, dict) else None
    variables = {str(path[0]): text for path, text in texts(value) if len(path) == 1}
    documents: dict[str, Document] = {}
    found: list[Diagnostic] = []
    for path, document in content.documents.items():
        documents[path], unknown = _filled(document, tuple(variables.items()))
        found += unknown
    unread = content.edition is not None and SETTINGS in content.edition.unread
    return documents, [] if unread else found


@lru_cache(maxsize=PER_DOCUMENT)
def _filled(document: Document, variables: tuple[tuple[str, str], ...]) -> tuple[Document, list[Diagnostic]]:
    return fill_variables(document, dict(variables))


def _check_files(content: Content) -> Iterator[Diagnostic]:
    """Find files that have no place in the content, and files that are missing."""
    paths = _paths(content)
    strange = {path: meant_file(path) for path in paths if file_kind(path) is None}
    for path, meant in strange.items():
        if path in content.texts:
            found = diagnostic("unknown-file", Position(path))
            yield replace(found, hint=_("Did you mean '%(name)s'?", name=meant)) if meant else found
    for path in FILES.keys() - paths - set(strange.values()):
        if paths.isdisjoint({".", str(PurePosixPath(path).parent)}):  # else the folder cannot be read
            yield diagnostic("missing-file", Position(path))
    if paths.isdisjoint({".", JOURNEYS}) and not any(file_kind(path) is FOLDERS[JOURNEYS] for path in paths):
        yield diagnostic("no-journeys", Position(JOURNEYS))


def _paths(content: Content) -> set[str]:
    """Give every file that there is, also one that could not be read."""
    paths = {*content.documents, *content.texts, *(found.position.path for found in content.diagnostics)}
    if content.edition is None:
        return paths
    return {path for path in paths if path not in {*OWN_FILES, REASONS} and not path.startswith(BASE)}


def _laid(content: Content) -> set[str]:
    """Give the files of an edition that were laid over those of the base."""
    return set(content.texts) - content.edition.unread if content.edition else set()


def _items(content: Content, documents: Mapping[str, Document], models: Collection[str]) -> Items:
    """Gather the items, and the ids that may exist besides them in files with mistakes."""
    known = {path: document for path, document in documents.items() if file_kind(path)}
    unread = content.edition.unread if content.edition else frozenset()
    broken = (_paths(content) - known.keys() - _laid(content)) | unread
    misshapen = known.keys() - models
    textless = {one.position.path for one in content.diagnostics if one.code in WITHOUT_TEXT} & broken
    return Items(
        documents=known,
        broken=frozenset(broken),
        loose=frozenset().union(
            *(typed_ids(content.texts.get(path, "")) for path in broken - textless),
            *(ids_in(documents[path].value) for path in misshapen),
        ),
        told=content.edition.told if content.edition else {},
        left_out=frozenset(content.edition.base.keys() - content.documents.keys())
        if content.edition
        else frozenset(),
        hidden=frozenset(hidden_by(content.edition.differences)) if content.edition else frozenset(),
        unseen=frozenset(
            kind for path in (broken - content.texts.keys()) | textless for kind in items_in(path)
        ),
    )


def _make_models(documents: Mapping[str, Document]) -> tuple[dict[str, ContentModel], list[Diagnostic]]:
    """Make the model of every document that has the right shape."""
    models: dict[str, ContentModel] = {}
    found: list[Diagnostic] = []
    for path, document in documents.items():
        kind = file_kind(path)
        if kind:
            model, mistakes = make_model(kind.model, document)
            found += mistakes
            if model:
                models[path] = model
    return models, found


def _library(models: Models, items: Items, note: EditionNote | None, content: Content) -> Library:
    """Put the library together; nothing in the content is wrong any more."""

    def only(path: str, kind: type[M]) -> M:
        return _all_of(kind, {path: models[path]})[0]

    return Library(
        about=only(files.ABOUT, About),
        brand=only(BRAND, Brand),
        phases=tuple(only(files.PHASES, Phases).phases),
        journeys=tuple(_journeys(models, content)),
        moods=only(files.MOODS, Moods),
        axes=only(files.AXES, Axes),
        profiles=tuple(sorted(_all_of(Profile, models), key=lambda profile: NUMERALS.index(profile.numeral))),
        contact_guide=only(files.CONTACT_GUIDE, ContactGuide),
        golden_tips=tuple(only(files.GOLDEN_TIPS, GoldenTips).tips),
        general_tips=tuple(only(files.GENERAL_TIPS, GeneralTips).tips),
        eye_openers=tuple(only(files.EYE_OPENERS, EyeOpeners).eye_openers),
        conclusions=only(files.CONCLUSIONS, Conclusions),
        steps=only(files.STEPS, Steps),
        method=only(files.METHOD, Method),
        rules=only(files.RULES, Rules),
        practice=only(files.PRACTICE, Practice),
        terms=tuple(only(files.TERMS, Terms).terms),
        process=only(files.PROCESS, Process),
        process_questions=only(files.PROCESS_QUESTIONS, ProcessQuestions),
        research_poster=only(files.RESEARCH_POSTER, ResearchPoster),
        research_package=only(files.RESEARCH_PACKAGE, ResearchPackage),
        worksheet=only(files.WORKSHEET, Worksheet),
        activities=tuple(only(files.ACTIVITIES, Activities).activities),
        evaluation=only(files.EVALUATION, Evaluation),
        role_play=only(files.ROLE_PLAY, RolePlay),
        scenes=tuple(_in_order(_all_of(Scene, models), only(files.ROLE_PLAY, RolePlay), items)),
        assessments=tuple(sorted(_all_of(Assessment, models), key=lambda one: (one.kind, one.id))),
        workshops=tuple(sorted(_all_of(Workshop, models), key=lambda one: (one.minutes, one.id))),
        unusual=tuple(unusual(items.documents.values())),
        edition=note and note.filled(only(files.ABOUT, About).variables),
        root=content.root,
        places=_places(items),
    )


def _journeys(models: Models, content: Content) -> list[Journey]:
    """Give the journeys in the order of their numbers, or in that of the edition."""
    row = content.edition.rows.get(JOURNEYS) if content.edition else None
    if row:
        return _all_of(Journey, {path: models[path] for path in row})
    return sorted(_all_of(Journey, models), key=lambda journey: journey.number)


def _in_order(scenes: list[Scene], role_play: RolePlay, items: Items) -> list[Scene]:
    """Put scenes in the order of the situations, and then of the numbers of the profiles."""
    situations = [situation.id for situation in role_play.situations]
    numerals = {item.id: NUMERALS.index(item.text("numeral")) for item in items.of("profile")}
    return sorted(scenes, key=lambda scene: (situations.index(scene.situation), numerals[scene.profile]))


def _places(items: Items) -> dict[tuple[str, str], Position]:
    """Give where every item stands, and every colour of the palette, by kind and name."""
    found = {(item.kind, item.id): item.place() for item in items.of(*items.by_kind) if item.id}
    look = items.documents[BRAND].places
    colours = {path[-1]: place for path, place in look.items() if path[:-1] == ("color", "palette")}
    return found | {("colour", str(name)): place for name, place in colours.items()}


def _all_of(kind: type[M], models: Models) -> list[M]:
    """Give the models of one kind."""
    return [model for model in models.values() if isinstance(model, kind)]
