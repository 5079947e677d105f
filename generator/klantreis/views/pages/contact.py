"""The contact guide: what to choose, and all rules, which are also what the browser answers with."""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.contact import (
    ASPECTS,
    CellsRule,
    ChannelRule,
    ContactRule,
    PartnersRule,
    Sharing,
    Theme,
    TipsRule,
    ToneRule,
)
from klantreis.views.cells import CellView
from klantreis.views.contact import (
    allowed_parts,
    aspect_label,
    aspect_question,
    channel_label,
    moment,
    sharing_label,
    theme_label,
)
from klantreis.views.contact_export import exported_rules
from klantreis.views.index import Index
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.pages.map import Choice
from klantreis.views.text import Paragraphs
from klantreis.views.tips import TipView


@dataclass(frozen=True, slots=True)
class ChoiceGroup:
    """Choices that belong together, under a name."""

    name: str
    label: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class StepView:
    """A channel, and how to use it now."""

    channel: str
    text: str


@dataclass(frozen=True, slots=True)
class PartnerView:
    """A partner, what they can do, and what may be shared; `law` tells whether a rule of law asks more."""

    who: str
    text: Paragraphs
    sharing: str
    law: bool


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule with its advice; what its aspect does not have is empty.

    `parts`, `signs`, `both`, `profiles` and `groups` are the ids by which the browser finds it.
    """

    id: str
    formerly: tuple[str, ...]
    title: str
    moment: tuple[str, ...]
    people_only: bool
    parts: tuple[str, ...]
    signs: tuple[str, ...]
    both: tuple[str, ...]
    profiles: tuple[str, ...]
    groups: tuple[str, ...]
    origins: tuple[Link, ...]
    text: Paragraphs = ()
    steps: tuple[StepView, ...] = ()
    say: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    partners: tuple[PartnerView, ...] = ()
    tips: tuple[TipView, ...] = ()
    cells: tuple[CellView, ...] = ()


@dataclass(frozen=True, slots=True)
class AspectView:
    """An aspect with its rules, highest rank first."""

    id: str
    label: str
    question: str
    rules: tuple[RuleView, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A part, with the tips and the cells that always belong to the answer there."""

    id: str
    label: str
    tips: tuple[TipView, ...]
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class AlwaysView:
    """The advice that counts whatever is chosen."""

    title: str
    text: Paragraphs
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ContactView:
    """What the page of the contact guide shows; `exported` counts the rules that can be downloaded."""

    intro: Paragraphs
    always: AlwaysView
    phases: tuple[ChoiceGroup, ...]
    themes: tuple[ChoiceGroup, ...]
    profiles: tuple[Choice, ...]
    groups: tuple[Choice, ...]
    aspects: tuple[AspectView, ...]
    places: tuple[PlaceView, ...]
    total: int
    exported: int


def contact_page(index: Index) -> Page:
    """Make the page of the contact guide."""
    guide = index.library.contact_guide
    tips = {tip.id: tip for tip in index.tips}
    aspects = tuple(_aspect(index, aspect, tips) for aspect in ASPECTS)
    view = ContactView(
        intro=index.linker.paragraphs(guide.intro),
        always=AlwaysView(
            guide.always.title,
            index.linker.paragraphs(guide.always.text),
            index.origins(guide.always.from_),
        ),
        phases=tuple(
            ChoiceGroup(phase.id, phase.label, tuple(Choice(part.id, part.label) for part in phase.parts))
            for phase in index.library.phases
        ),
        themes=_themes(index),
        profiles=tuple(Choice(mark.id, f"{mark.name}: {mark.title}") for mark in index.profiles.values()),
        groups=tuple(Choice(group.id, group.label) for group in guide.groups),
        aspects=aspects,
        places=tuple(_place(index, part) for part in index.library.parts),
        total=sum(len(aspect.rules) for aspect in aspects),
        exported=sum(1 for _rule in exported_rules(index.library)),
    )
    return Page(
        "contactwijzer/",
        "contact.md.j2",
        _("Contact guide"),
        _("What do I do with this tenant today? Choose where you stand and what you see."),
        view,
        scripts=("contactwijzer",),
        styles=("filter", "contactwijzer"),
    )


def _themes(index: Index) -> tuple[ChoiceGroup, ...]:
    signs = index.library.contact_guide.signs
    return tuple(
        ChoiceGroup(
            theme,
            theme_label(theme),
            tuple(Choice(sign.id, sign.label) for sign in signs if sign.theme is theme),
        )
        for theme in Theme
    )


def _aspect(index: Index, aspect: str, tips: Mapping[str, TipView]) -> AspectView:
    rules = getattr(index.library.contact_guide, aspect)
    views = tuple(_rule(index, rule, tips) for rule in rules)
    return AspectView(aspect, aspect_label(aspect), aspect_question(aspect), views)


def _rule(index: Index, rule: ContactRule, tips: Mapping[str, TipView]) -> RuleView:
    return RuleView(
        id=rule.id,
        formerly=tuple(rule.formerly),
        title=rule.title,
        moment=moment(index.library, rule.when),
        people_only=rule.people_only,
        parts=allowed_parts(index.library, rule.when),
        signs=tuple(rule.when.signs),
        both=tuple(rule.when.both),
        profiles=tuple(rule.when.profiles),
        groups=tuple(rule.when.groups),
        origins=index.origins(rule.from_),
        text=index.linker.paragraphs(rule.text) if isinstance(rule, ToneRule | PartnersRule) else (),
        steps=_steps(rule),
        say=tuple(rule.say) if isinstance(rule, ToneRule) else (),
        avoid=tuple(rule.avoid) if isinstance(rule, ToneRule) else (),
        partners=_partners(index, rule),
        tips=tuple(tips[tip] for tip in rule.tips) if isinstance(rule, TipsRule) else (),
        cells=tuple(index.cells[cell] for cell in rule.cells) if isinstance(rule, CellsRule) else (),
    )


def _steps(rule: ContactRule) -> tuple[StepView, ...]:
    steps = rule.steps if isinstance(rule, ChannelRule) else ()
    return tuple(StepView(channel_label(step.channel), step.text) for step in steps)


def _partners(index: Index, rule: ContactRule) -> tuple[PartnerView, ...]:
    partners = rule.partners if isinstance(rule, PartnersRule) else ()
    return tuple(
        PartnerView(
            item.who,
            index.linker.paragraphs(item.text),
            sharing_label(item.sharing),
            law=item.sharing is not Sharing.NONE,
        )
        for item in partners
    )


def _place(index: Index, part: str) -> PlaceView:
    return PlaceView(
        part,
        index.library.parts[part].label,
        _tips_at(index, part),
        (*index.in_part.get(part, ()), *index.also_in_part.get(part, ())),
    )


def _tips_at(index: Index, part: str) -> tuple[TipView, ...]:
    """Give the tips of a part, or of its phase where the part has none."""
    tips = [tip for tip in index.tips if tip.kind != "eye-opener"]
    here = tuple(tip for tip in tips if part in tip.parts)
    phase = index.library.phase_of[part].id
    return here or tuple(tip for tip in tips if phase in tip.phases and not tip.parts)
