"""The workbook: what a reader notes at the stories, phase by phase, beside the own process."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.phases import Phase
from klantreis.views.cells import CellView, part_link
from klantreis.views.index import Index
from klantreis.views.links import phase_page
from klantreis.views.marks import Link
from klantreis.views.page import Page


@dataclass(frozen=True, slots=True)
class WorkPart:
    """A part with lines to write on, and the cells at which a reader can note something."""

    id: str
    label: Link
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class WorkPhase:
    """A phase with its parts; `steps` are those of the own process that touch them."""

    id: str
    label: Link
    question: str
    parts: tuple[WorkPart, ...]
    steps: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class WorkbookView:
    """What the page shows: an empty workbook, in which a script puts the notes of the reader."""

    phases: tuple[WorkPhase, ...]


def workbook_page(index: Index) -> Page:
    """Make the page of the workbook."""
    return Page(
        "werkboek/",
        "workbook.md.j2",
        _("Workbook"),
        _("Note at every story what strikes you, choose three points to start on, and keep or print it."),
        WorkbookView(tuple(_phase(index, phase) for phase in index.library.phases)),
        scripts=("notes", "noting", "werkboek"),
        styles=("noting", "werkboek"),
        boost=0.5,
    )


def _phase(index: Index, phase: Phase) -> WorkPhase:
    parts = (
        WorkPart(part.id, part_link(index.library, part.id), tuple(index.in_part.get(part.id, ())))
        for part in phase.parts
    )
    return WorkPhase(phase.id, Link(phase.label, phase_page(phase.id)), phase.question, tuple(parts), ())
