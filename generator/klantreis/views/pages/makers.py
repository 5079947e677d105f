"""Reference pages for who writes content: every field of every file, and every diagnostic."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from klantreis.content.look import BRAND, DARK
from klantreis.locale import _
from klantreis.model.base import ContentModel
from klantreis.model.edition import OWN_MODELS
from klantreis.model.edition_schema import KEYS, NAME, REASON
from klantreis.model.files import FAMILIES, FILES, FOLDERS
from klantreis.model.tokens import INKS, LINES, NAMES, TINTS
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.pages.words import about_trail
from klantreis.wording import WORDING


@dataclass(frozen=True, slots=True)
class FieldView:
    """A field as its author types it, and what it is for."""

    name: str
    required: bool
    meaning: str


@dataclass(frozen=True, slots=True)
class ModelView:
    """A part of a file; `heading` says what it is."""

    id: str
    heading: str
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class FileView:
    """A kind of file, with everything that may stand in it."""

    id: str
    name: str
    models: tuple[ModelView, ...]


@dataclass(frozen=True, slots=True)
class FieldsView:
    """What the page of the fields shows."""

    files: tuple[FileView, ...]


@dataclass(frozen=True, slots=True)
class CodeView:
    """A diagnostic: its code, what it says, and what it advises; `…` stands for what differs."""

    code: str
    severity: str
    message: str
    hint: str


@dataclass(frozen=True, slots=True)
class CodesView:
    """What the page of the diagnostics shows."""

    codes: tuple[CodeView, ...]


def fields_page() -> Page:
    """Make the page with every field of every file: first what only an edition has, then the content."""
    named = {name: kind.model for name, kind in FILES.items()}
    named |= {f"{folder}/….yml": kind.model for folder, kind in FOLDERS.items()}
    named |= {f"{start}….yml": kind.model for start, kind in FAMILIES.items()}
    files = (*map(_file, OWN_MODELS, OWN_MODELS.values()), _laid_over(), *map(_file, named, named.values()))
    return Page(
        "over/makers/velden/",
        "fields.md.j2",
        _("All fields"),
        _("Every field of every content file: its name, whether it is required, and what it is for."),
        FieldsView(files),
        trail=_trail(),
        boost=0.2,
    )


def codes_page() -> Page:
    """Make the page with every diagnostic."""
    codes = tuple(
        CodeView(
            code,
            _("warning") if wording.severity == "warning" else _("mistake"),
            _open(wording.message),
            _open(wording.hint) if wording.hint else "",
        )
        for code, wording in sorted(WORDING.items())
    )
    return Page(
        "over/makers/meldingen/",
        "codes.md.j2",
        _("All diagnostics"),
        _("Every mistake that `klantreis check` can point out, with what to do about it."),
        CodesView(codes),
        trail=_trail(),
        boost=0.2,
    )


def _trail() -> tuple[Link, ...]:
    return (*about_trail(), Link(_("For makers"), "over/makers/"))


def _file(name: str, model: type[ContentModel]) -> FileView:
    models = tuple(_models(_slug(name), model, set()))
    return FileView(_slug(name), name, (*models, _palette()) if name == BRAND else models)


def _laid_over() -> FileView:
    """Describe what an edition types in a file of content, to lay it over that of the base."""
    entry = (
        FieldView("id", required=True, meaning=_(NAME)),
        FieldView("reason", required=False, meaning=_(REASON)),
        FieldView("…", required=False, meaning=_("With `add` and `change`: the fields of the thing itself.")),
    )
    keys = tuple(FieldView(key, required=False, meaning=_(told)) for key, told in KEYS.items())
    name = ", ".join(KEYS)
    return FileView(
        _slug(name),
        name,
        (
            ModelView("add-keys", _("In an edition, every file of content has these keys."), keys),
            ModelView(
                "add-entry", _("What stands under such a key; with `hide` and `order` the id may do."), entry
            ),
        ),
    )


def _palette() -> ModelView:
    """Describe the names that `palette` knows."""
    meanings = {
        "ink": _("The text."),
        "muted": _("Text beside the text, such as a note."),
        "accent": _("Links and buttons: the colour of the house style."),
        "voice-tenant": _("What the tenant says."),
        "voice-story": _("What the story tells."),
        "voice-corporation": _("What the corporation says."),
        "insight": _("Insights."),
        "golden": _("Golden tips."),
        "paper": _("The background of pages and sheets."),
        "card": _("The background of cards."),
        "band": _("The background of bands and of the head of tables."),
        "edge": _("The lines around cards and tables."),
    }
    meanings |= {tint: _("The background of `%(name)s`.", name=tint.removesuffix("-tint")) for tint in TINTS}
    meanings |= {line: _("The line of tenant %(number)s.", number=line.rpartition("-")[2]) for line in LINES}
    known = [*INKS, *TINTS, *LINES]
    names = [*known, *sorted(NAMES.difference(known))]
    return ModelView(
        "brand-palette",
        _("The names in `palette`; with `%(dark)s` behind it, the colour in the dark.", dark=DARK),
        tuple(FieldView(name, required=False, meaning=meanings[name]) for name in names),
    )


def _models(file: str, model: type[ContentModel], seen: set[type[ContentModel]]) -> Iterator[ModelView]:
    """Describe a model, then the models inside it, each once."""
    seen.add(model)
    fields = tuple(
        FieldView(field.alias or name, field.is_required(), _(field.description or ""))
        for name, field in model.model_fields.items()
    )
    yield ModelView(f"{file}-{model.__name__.lower()}", _(_first_line(model)), fields)
    for field in model.model_fields.values():
        for inner in _inside(field.annotation):
            if inner not in seen:
                yield from _models(file, inner, seen)


def _inside(annotation: object) -> Iterator[type[ContentModel]]:
    """Give the models in an annotation such as `list[Cell]` or `Rule | None`."""
    if isinstance(annotation, type) and issubclass(annotation, ContentModel):
        yield annotation
    for argument in getattr(annotation, "__args__", ()):
        yield from _inside(argument)


def _first_line(model: type[ContentModel]) -> str:
    return (model.__doc__ or "").strip().partition("\n")[0]


def _open(message: str) -> str:
    return re.sub(r"%\(\w+\)[sd]", "…", _(message)).replace("%%", "%")


def _slug(name: str) -> str:
    return re.sub(r"[^a-z]+", "-", name.lower()).strip("-")
