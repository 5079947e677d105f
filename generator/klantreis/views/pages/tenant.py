"""The pages of the tenants: all together, and each from start to end."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.journey import Journey, Placement, Question
from klantreis.views.cells import CellView, map_order, tenant_link
from klantreis.views.index import Index
from klantreis.views.links import journey_page, phase_page
from klantreis.views.marks import Link, ProfileMark, Trust, edition_mark, trust
from klantreis.views.neighbours import neighbours
from klantreis.views.page import Page, Picture
from klantreis.views.pages.pictures import picture
from klantreis.views.text import Paragraphs, one_line
from klantreis.views.tips import TipView


@dataclass(frozen=True, slots=True)
class Estimate:
    """Which profile fits the situation, in our estimate, and why."""

    best: ProfileMark
    second: ProfileMark | None
    moves_to: ProfileMark | None
    reason: Paragraphs


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question for the reader or the group, and what it follows from."""

    text: Paragraphs
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PhaseCells:
    """The cells of one tenant in one phase, in the order of the parts, with the tips of those parts."""

    phase: Link
    cells: tuple[CellView, ...]
    tips: tuple[TipView, ...]


@dataclass(frozen=True, slots=True)
class TenantView:
    """What the page of a tenant shows."""

    id: str
    number: int
    label: str
    title: str
    summary: Paragraphs
    line: Picture
    mood: Picture
    phases: tuple[PhaseCells, ...]
    estimate: Estimate
    reflection: tuple[QuestionView, ...]
    previous: Link | None
    next: Link | None
    trust: Trust
    edition: Link | None


@dataclass(frozen=True, slots=True)
class TenantCard:
    """A tenant on the page of all tenants."""

    id: str
    number: int
    tenant: Link
    summary: Paragraphs
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class TenantsView:
    """What the page of all tenants shows."""

    tenants: tuple[TenantCard, ...]
    counts: Picture


def tenants_page(index: Index) -> Page:
    """Make the page of all tenants."""
    cards = tuple(
        TenantCard(
            journey.id,
            journey.number,
            tenant_link(journey),
            index.linker.paragraphs(journey.summary),
            _estimate(index, journey.profile),
        )
        for journey in index.library.journeys
    )
    return Page(
        "huurders/",
        "tenants.md.j2",
        _("The tenants"),
        _("The tenants who told their story, each in a few sentences, with a way to the whole journey."),
        TenantsView(cards, picture(index, "aantallen")),
        styles=("people",),
        boost=0.3,
    )


def tenant_pages(index: Index) -> list[Page]:
    """Make the page of every tenant."""
    views = tenant_views(index)
    return [_tenant_page(journey, view) for journey, view in zip(index.library.journeys, views, strict=True)]


def tenant_views(index: Index) -> tuple[TenantView, ...]:
    """Make the view of every tenant, in order."""
    journeys = index.library.journeys
    return tuple(
        _tenant_view(index, journey, *around)
        for journey, around in zip(journeys, neighbours(journeys), strict=True)
    )


def _tenant_view(index: Index, journey: Journey, before: Journey | None, after: Journey | None) -> TenantView:
    return TenantView(
        id=journey.id,
        number=journey.number,
        label=tenant_link(journey).label,
        title=journey.title,
        summary=index.linker.paragraphs(journey.summary),
        line=picture(index, f"lijn-{journey.id}"),
        mood=picture(index, f"stemming-{journey.id}"),
        phases=_phases(index, journey),
        estimate=_estimate(index, journey.profile),
        reflection=tuple(_question(index, question) for question in journey.reflection),
        previous=tenant_link(before) if before else None,
        next=tenant_link(after) if after else None,
        trust=trust(index.library, journey),
        edition=edition_mark(index.library, journey.id),
    )


def _tenant_page(journey: Journey, view: TenantView) -> Page:
    summary = one_line(journey.summary)
    return Page(
        journey_page(journey.id),
        "tenant.md.j2",
        journey.title,
        f"{view.label}: {_shorten(summary)}",
        view,
        trail=(Link(_("The tenants"), "huurders/"),),
        scripts=("notes", "noting"),
        styles=("cell", "tip", "story", "noting"),
        formerly=tuple(journey_page(old) for old in journey.formerly),
    )


def _shorten(text: str, length: int = 140) -> str:
    """Cut a description at a word, as search engines do."""
    return text if len(text) <= length else text[: text.rindex(" ", 0, length)].rstrip(",.;:") + " …"


def _phases(index: Index, journey: Journey) -> tuple[PhaseCells, ...]:
    cells = [index.cells[cell.id] for cell in map_order(index.library, journey)]
    parts = {cell.part for cell in journey.cells}
    general = [tip for tip in index.tips if tip.kind == "general" and parts.intersection(tip.parts)]
    groups = (
        PhaseCells(
            Link(phase.label, phase_page(phase.id)),
            tuple(cell for cell in cells if cell.phase == phase.id),
            tuple(tip for tip in general if phase.id in tip.phases),
        )
        for phase in index.library.phases
    )
    return tuple(group for group in groups if group.cells)


def _estimate(index: Index, placement: Placement) -> Estimate:
    def mark(profile: str | None) -> ProfileMark | None:
        return index.profiles[profile] if profile else None

    return Estimate(
        index.profiles[placement.best],
        mark(placement.second),
        mark(placement.moves_to),
        index.linker.paragraphs(placement.reason),
    )


def _question(index: Index, question: Question) -> QuestionView:
    return QuestionView(index.linker.paragraphs(question.text), index.origins(question.from_))
