"""The page of a phase: its insight, its parts, all cells part by part, the tips that belong here."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.finding import steps_of
from klantreis.model.phases import Part, Phase
from klantreis.views.cells import CellView
from klantreis.views.index import Index
from klantreis.views.links import phase_page
from klantreis.views.marks import Link, Trust, trust
from klantreis.views.neighbours import neighbours
from klantreis.views.page import Page
from klantreis.views.process import step_links
from klantreis.views.text import Paragraphs
from klantreis.views.tips import TipView


@dataclass(frozen=True, slots=True)
class PartView:
    """A part with its cells, tenant by tenant; `also` holds cells whose home is another part."""

    id: str
    formerly: tuple[str, ...]
    label: str
    insight: Paragraphs
    situations: tuple[str, ...]
    cells: tuple[CellView, ...]
    also: tuple[CellView, ...]
    tips: tuple[TipView, ...]


@dataclass(frozen=True, slots=True)
class PhaseView:
    """What the page of a phase shows; `steps` are those of the process that touch it."""

    id: str
    number: int
    count: int
    label: str
    question: str
    insight: Paragraphs
    parts: tuple[PartView, ...]
    tips: tuple[TipView, ...]
    steps: tuple[Link, ...]
    previous: Link | None
    next: Link | None
    trust: Trust


def phase_pages(index: Index) -> list[Page]:
    """Make the page of every phase."""
    return [
        _phase_page(phase, view) for phase, view in zip(index.library.phases, phase_views(index), strict=True)
    ]


def phase_views(index: Index) -> tuple[PhaseView, ...]:
    """Make the view of every phase, in order."""
    phases = index.library.phases
    links = [Link(phase.label, phase_page(phase.id)) for phase in phases]
    return tuple(
        _phase_view(index, phase, number, *around)
        for number, (phase, around) in enumerate(zip(phases, neighbours(links), strict=True), start=1)
    )


def _phase_view(
    index: Index, phase: Phase, number: int, before: Link | None, after: Link | None
) -> PhaseView:
    return PhaseView(
        id=phase.id,
        number=number,
        count=len(index.library.phases),
        label=phase.label,
        question=phase.question,
        insight=index.linker.paragraphs(phase.insight) if phase.insight else (),
        parts=tuple(_part_view(index, part) for part in phase.parts),
        tips=tuple(tip for tip in index.tips if tip.kind == "golden" and phase.id in tip.phases),
        steps=_steps(index, phase),
        previous=before,
        next=after,
        trust=trust(index.library, phase),
    )


def _phase_page(phase: Phase, view: PhaseView) -> Page:
    return Page(
        phase_page(phase.id),
        "phase.md.j2",
        phase.label,
        _("%(question)s The stories of the tenants in this phase, part by part.", question=phase.question),
        view,
        trail=(Link(_("The map"), "klantreis/"),),
        scripts=("notes", "noting"),
        styles=("cell", "tip", "noting"),
        formerly=tuple(phase_page(old) for old in phase.formerly),
        boost=8,
    )


def _steps(index: Index, phase: Phase) -> tuple[Link, ...]:
    """Give the steps of the process that touch a part of the phase."""
    parts, links = {part.id for part in phase.parts}, step_links(index)
    return tuple(links[step.id] for step in steps_of(index.library.process) if parts.intersection(step.parts))


def _part_view(index: Index, part: Part) -> PartView:
    return PartView(
        id=part.id,
        formerly=tuple(part.formerly),
        label=part.label,
        insight=index.linker.paragraphs(part.insight) if part.insight else (),
        situations=tuple(part.situations),
        cells=tuple(index.in_part.get(part.id, ())),
        also=tuple(index.also_in_part.get(part.id, ())),
        tips=tuple(tip for tip in index.tips if tip.kind == "general" and part.id in tip.parts),
    )
