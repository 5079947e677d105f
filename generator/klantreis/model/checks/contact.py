"""The contact guide: every choice gets an answer, every rule gives one, and what is private stays inside."""

from collections.abc import Iterator, Sequence

from klantreis.content.document import Document
from klantreis.diagnostics import Diagnostic
from klantreis.model.checks.references import references
from klantreis.model.choices import Choice, Choices
from klantreis.model.contact import ASPECTS, ContactGuide, ContactRule
from klantreis.model.files import CONTACT_GUIDE
from klantreis.model.items import Items
from klantreis.model.shape import make_model
from klantreis.wording import diagnostic

MOST_NAMES = 3
"""How many rules a message names."""


def check_contact_guide(items: Items) -> Iterator[Diagnostic]:
    """Check the contact guide; one with the wrong shape is told of by its shape."""
    document = items.documents.get(CONTACT_GUIDE)
    guide = make_model(ContactGuide, document)[0] if document else None
    if document and isinstance(guide, ContactGuide):
        yield from _private(document, guide, items)
        if items.complete and all(_exists(items, document)):
            yield from _unused(document, guide)
            choices = _choices(guide, items)
            for aspect in ASPECTS:
                yield from _reach(document, aspect, getattr(guide, aspect), choices)


def _exists(items: Items, document: Document) -> Iterator[bool]:
    """Tell of every reference whether it leads somewhere; one that does not is told of by itself."""
    return (found.name in items.known(*found.target.kinds) for found in references(document))


def _choices(guide: ContactGuide, items: Items) -> Choices:
    """Give what a reader can choose."""
    phases = {phase.path: phase.id for phase in items.of("phase")}
    return Choices(
        phase_of={part.id: phases[part.path[:2]] for part in items.of("part")},
        signs=[sign.id for sign in guide.signs],
        profiles=sorted(items.known("profile")),
        groups=[group.id for group in guide.groups],
    )


def _unused(document: Document, guide: ContactGuide) -> Iterator[Diagnostic]:
    """Find signs and groups that change no answer."""
    rules = [rule for aspect in ASPECTS for rule in getattr(guide, aspect)]
    used = {name for rule in rules for name in (*rule.when.signs, *rule.when.both, *rule.when.groups)}
    offered = {"signs": [sign.id for sign in guide.signs], "groups": [group.id for group in guide.groups]}
    for key, names in offered.items():
        for index, name in enumerate(names):
            if name not in used:
                yield diagnostic("unused-choice", document.place((key, index, "id")), name=name)


def _private(document: Document, guide: ContactGuide, items: Items) -> Iterator[Diagnostic]:
    """Find rules on profile, health, family, age or nuisance that are not marked for people only."""
    private = {sign.id for sign in guide.signs if sign.people_only} | {group.id for group in guide.groups}
    private |= items.known("profile")
    for aspect in ASPECTS:
        for index, rule in enumerate(getattr(guide, aspect)):
            about = ", ".join(dict.fromkeys(name for name in _named(rule) if name in private))
            if about and not rule.people_only:
                place = document.place((aspect, index, "id"))
                yield diagnostic("not-people-only", place, name=rule.id, about=about)


def _named(rule: ContactRule) -> Iterator[str]:
    """Give what a rule is about: what it asks for, and what it follows from."""
    yield from (*rule.when.signs, *rule.when.both, *rule.when.profiles, *rule.when.groups, *rule.from_)


def _reach(
    document: Document, aspect: str, rules: Sequence[ContactRule], choices: Choices
) -> Iterator[Diagnostic]:
    """Find rules of an aspect that never give the answer, and the first choice without an answer."""
    answered: dict[str, int] = {}
    left = choices.every
    for index, rule in enumerate(rules):
        fitting, place = choices.fitting(rule.when), document.place((aspect, index, "id"))
        if not fitting:
            yield diagnostic("impossible-rule", place, name=rule.id)
        elif not fitting & left:
            above = [name for name, theirs in answered.items() if theirs & fitting][:MOST_NAMES]
            yield diagnostic("unreachable-rule", place, name=rule.id, above=", ".join(above))
        answered[rule.id] = fitting & left
        left &= ~fitting
    if left:
        place = document.keys.get((aspect,), document.place((aspect,)))
        yield diagnostic("no-answer", place, aspect=aspect, choice=_said(choices.first_of(left)))


def _said(choice: Choice) -> str:
    """Name a choice by what its author can look up."""
    return " + ".join(filter(None, (choice.part, *choice.signs, choice.profile, choice.group)))
