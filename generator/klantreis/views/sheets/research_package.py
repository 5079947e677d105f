"""The research package: a leaflet, a consent form and stickers for tenants, a guide for interviewers."""

from collections.abc import Iterable
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.print import Consent, GuideSection, Leaflet, LeafletOpening, PackageSection, Stickers
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME = "onderzoekspakket"


@dataclass(frozen=True, slots=True)
class Topic:
    """A piece under a heading: running text and a list, either of them possibly empty."""

    id: str
    title: str
    text: tuple[str, ...] = ()
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GuideTopic:
    """A piece of the guide; `time` is empty where none is set, `assignments` where none are discussed."""

    topic: Topic
    time: str
    assignments: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class CoverView:
    """The pages for whoever makes the package ready."""

    label: str
    title: str
    lead: str
    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True)
class DetailView:
    """A name before a line to write on; `value` is what stands there already."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class LeafletView:
    """The leaflet; `opening` is its first paragraph."""

    label: str
    title: str
    opening: tuple[str, ...]
    topics: tuple[Topic, ...]
    questions: Topic
    contact: tuple[DetailView, ...]


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """Something to say yes or no to."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class SignatureView:
    """Where someone signs."""

    title: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConsentView:
    """The consent form; `choices_head` heads the columns of its table."""

    label: str
    title: str
    lead: str
    known: Topic
    choices_title: str
    choices_head: tuple[str, str, str]
    choices: tuple[ChoiceView, ...]
    rights: Topic
    signatures: tuple[SignatureView, ...]
    copies: str


@dataclass(frozen=True, slots=True)
class StickerView:
    """A sticker: `picture` is the name of the drawing, `alternative` says what is on it."""

    id: str
    picture: str
    label: str
    alternative: str


@dataclass(frozen=True, slots=True)
class StickerGroupView:
    """Stickers under one heading."""

    title: str
    stickers: tuple[StickerView, ...]


@dataclass(frozen=True, slots=True)
class StickersView:
    """The sheets of stickers."""

    label: str
    title: str
    lead: str
    groups: tuple[StickerGroupView, ...]


@dataclass(frozen=True, slots=True)
class GuideView:
    """The interview guide."""

    label: str
    title: str
    lead: str
    topics: tuple[GuideTopic, ...]


@dataclass(frozen=True, slots=True)
class ResearchPackageView:
    """What the package shows, part after part; `blank` says aloud that there is a line to write on."""

    cover: CoverView
    leaflet: LeafletView
    consent: ConsentView
    stickers: StickersView
    guide: GuideView
    blank: str
    ours: str


def research_package_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the research package for the catalogue."""

    def make(paper: str) -> Sheet:
        title = index.library.research_package.title
        return make_sheet(index, NAME, paper, template="research-package.typ", title=title, view=_view(index))

    purpose = _(
        "With the research poster: a leaflet, a consent form and stickers for the tenant, "
        "and a guide for who does the interview."
    )
    shows = keys(index.library.research_package, index.library.research_poster.assignments)
    return (CatalogueEntry(NAME, _("Research package"), purpose, ("a4", "a5"), make, shows, wall=False),)


def _view(index: Index) -> ResearchPackageView:
    package = index.library.research_package
    cover, guide = package.cover, package.guide
    return ResearchPackageView(
        cover=CoverView(
            _("For who makes the package ready"), cover.title, one_line(cover.intro), _topics(cover.sections)
        ),
        leaflet=_leaflet(package.leaflet, _("Leaflet for the tenant")),
        consent=_consent(package.consent, _("Consent form for the tenant")),
        stickers=_stickers(package.stickers, _("Stickers for the tenant")),
        guide=GuideView(
            _("Guide for the interviewer"),
            guide.title,
            one_line(guide.intro),
            tuple(_guide_topic(index, section) for section in guide.sections),
        ),
        blank=_("to fill in"),
        ours=_("Our working-out"),
    )


def _opening(leaflet: LeafletOpening) -> tuple[str, ...]:
    """Give the first paragraph of the leaflet, line by line: what a tenant must know, in a fixed order."""
    parts = (
        leaflet.who,
        leaflet.because,
        leaflet.purpose,
        leaflet.readers,
        leaflet.kept,
        leaflet.stopping,
        leaflet.no_effect,
    )
    return tuple(map(one_line, parts))


def _leaflet(leaflet: Leaflet, label: str) -> LeafletView:
    questions = leaflet.questions
    return LeafletView(
        label=label,
        title=leaflet.title,
        opening=_opening(leaflet.opening),
        topics=_topics(leaflet.sections),
        questions=Topic("", questions.title, paragraphs(questions.text)),
        contact=tuple(DetailView(detail.label, detail.value) for detail in questions.contact),
    )


def _consent(consent: Consent, label: str) -> ConsentView:
    yes, no = consent.answers
    return ConsentView(
        label=label,
        title=consent.title,
        lead=one_line(consent.intro),
        known=Topic("", consent.known_title, items=tuple(map(one_line, consent.known))),
        choices_title=consent.choices_title,
        choices_head=(_("What"), yes, no),
        choices=tuple(ChoiceView(choice.id, one_line(choice.text)) for choice in consent.choices),
        rights=Topic("", consent.rights_title, paragraphs(consent.rights)),
        signatures=tuple(SignatureView(one.title, tuple(one.fields)) for one in consent.signatures),
        copies=one_line(consent.copies),
    )


def _stickers(stickers: Stickers, label: str) -> StickersView:
    groups = tuple(
        StickerGroupView(
            group.title,
            tuple(StickerView(one.id, one.picture, one.label, one.alternative) for one in group.stickers),
        )
        for group in stickers.groups
    )
    return StickersView(label, stickers.title, one_line(stickers.text), groups)


def _guide_topic(index: Index, section: GuideSection) -> GuideTopic:
    assignments = index.library.research_poster.assignments if section.assignments else []
    return GuideTopic(
        _topic(section),
        _("%(count)d minutes", count=section.minutes) if section.minutes else "",
        tuple(Topic(item.id, item.title, items=tuple(map(one_line, item.questions))) for item in assignments),
    )


def _topics(sections: Iterable[PackageSection]) -> tuple[Topic, ...]:
    return tuple(map(_topic, sections))


def _topic(section: PackageSection) -> Topic:
    return Topic(
        section.id, section.title, paragraphs(section.text or ""), tuple(map(one_line, section.items))
    )
