"""The workbook: what a reader notes at the stories, phase by phase, beside the own process."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.finding import steps_of
from klantreis.model.phases import Phase
from klantreis.model.process import ProcessStep
from klantreis.views.cells import CellView, part_link
from klantreis.views.contact import channel_label
from klantreis.views.index import Index
from klantreis.views.links import phase_page, process_step_anchor
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.process import when_label


@dataclass(frozen=True, slots=True)
class WorkPart:
    """A part with lines to write on, and the cells at which a reader can note something."""

    label: Link
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class WorkPhase:
    """A phase with its parts; `steps` are those of the process that touch them."""

    label: Link
    question: str
    parts: tuple[WorkPart, ...]
    steps: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class WorkbookView:
    """What the page shows: an empty workbook, in which a script puts the notes of the reader.

    `example` tells that the process beside it is not the corporation's own.
    """

    example: bool
    phases: tuple[WorkPhase, ...]


def workbook_page(index: Index) -> Page:
    """Make the page of the workbook."""
    return Page(
        "werkboek/",
        "workbook.md.j2",
        _("Workbook"),
        _("Note at every story what strikes you, choose three points to start on, and keep or print it."),
        WorkbookView(
            example=index.library.process.basis is not None,
            phases=tuple(_phase(index, phase) for phase in index.library.phases),
        ),
        scripts=("notes", "noting", "werkboek"),
        styles=("noting", "werkboek"),
        boost=0.5,
    )


def _phase(index: Index, phase: Phase) -> WorkPhase:
    parts = (
        WorkPart(part_link(index.library, part.id), tuple(index.in_part.get(part.id, ())))
        for part in phase.parts
    )
    touched = {part.id for part in phase.parts}
    steps = (_step(step) for step in steps_of(index.library.process) if touched.intersection(step.parts))
    label = Link(phase.label, phase_page(phase.id))
    return WorkPhase(label, phase.question, tuple(parts), tuple(steps))


def _step(step: ProcessStep) -> Link:
    """Give the way to a step, with when it is taken and how it reaches the tenant."""
    said = (when_label(step), channel_label(step.channel) if step.channel else "")
    return Link(step.title, process_step_anchor(step.id), " · ".join(filter(None, said)))
