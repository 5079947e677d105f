"""The process on a sheet: the steps side by side, the tenant above them, and the questions below."""

from dataclasses import dataclass
from functools import partial
from math import ceil

from klantreis.locale import _
from klantreis.model.journey import Voice
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.marks import voice_label
from klantreis.views.process import StepView, Told, lane_labels, step_views
from klantreis.views.process_questions import QuestionView, questions_view
from klantreis.views.sheets.grid import shared
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.pieces import plain
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet

NAME = "proces"
MOST = 7
"""How many steps stand side by side at most; when there are more, they share several rows evenly."""


@dataclass(frozen=True, slots=True)
class ToldCell:
    """A cell by its title, with the shape of its voice and the number of its tenant."""

    voice: str
    title: str
    number: int


@dataclass(frozen=True, slots=True)
class ToldPart:
    """A part that a step touches; `note` says where its cells are, when they are not all here."""

    part: str
    cells: tuple[ToldCell, ...]
    note: str


@dataclass(frozen=True, slots=True)
class SheetOtherwise:
    """How a step goes otherwise where the situation resembles a profile."""

    shapes: tuple[str, ...]
    names: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetLane:
    """What a step has in one lane, under its label; the label is empty where there is nothing."""

    label: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetStep:
    """A step as a column: what tenants told, what the tenant sees, and the lanes of the corporation."""

    id: str
    number: int
    when: str
    title: str
    told: tuple[ToldPart, ...]
    lanes: dict[str, SheetLane]
    otherwise: tuple[SheetOtherwise, ...]


@dataclass(frozen=True, slots=True)
class SheetQuestion:
    """A question that the process raises; `evidence` says how many tenants told what."""

    id: str
    kind: str
    title: str
    evidence: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProcessSheetView:
    """What the sheet of the process shows: rows of steps, and the questions at the end."""

    title: str
    intro: tuple[str, ...]
    told_label: str
    otherwise_label: str
    numbers: str
    voices: tuple[tuple[str, str], ...]
    contact_line: str
    sight_line: str
    rows: tuple[tuple[SheetStep, ...], ...]
    questions_heading: str
    questions: tuple[SheetQuestion, ...]
    ours: str | None


def process_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the sheet of the process for the catalogue."""
    purpose = _(
        "The steps of the process with the tenant above them: to hang beside the klantreis, and write on."
    )
    entry = CatalogueEntry(
        NAME,
        _("The process"),
        purpose,
        ("a1", "a2", "a3"),
        partial(_make, index),
        keys(index.library.process, index.library.process_questions),
        table=("a3",),
    )
    return (entry,)


def _make(index: Index, paper: str) -> Sheet:
    title = index.library.process.title
    return make_sheet(
        index, NAME, paper, template="process.typ", title=title, view=_view(index), landscape=True
    )


def _view(index: Index) -> ProcessSheetView:
    process = index.library.process
    steps = [_step(step) for step in step_views(index)]
    return ProcessSheetView(
        title=process.title,
        intro=paragraphs(process.intro),
        told_label=lane_labels()["told"],
        otherwise_label=_("Resembles the situation this?"),
        numbers=_("The number behind a title is that of the tenant."),
        voices=tuple((voice.value, voice_label(voice)) for voice in Voice),
        contact_line=_("line of contact"),
        sight_line=_("line of sight"),
        rows=tuple(map(tuple, shared(steps, ceil(len(steps) / MOST)))),
        questions_heading=_("Questions about this process"),
        questions=tuple(map(_sheet_question, questions_view(index).raised)),
        ours=_("Our working-out") if process.basis else None,
    )


def _step(step: StepView) -> SheetStep:
    labels = lane_labels()
    who = f"{step.who}, {_('automatic')}" if step.automatic else step.who
    sees = plain(step.sees) or (_("The tenant notices nothing of it."),)
    return SheetStep(
        id=step.id,
        number=step.number,
        when=step.when,
        title=step.title,
        told=tuple(map(_told, step.told)),
        lanes={
            "sees": _lane(labels["sees"], step.channel, sees),
            "text": _lane(labels["text"], who, plain(step.text)),
            "behind": _lane(labels["behind"], "", plain(step.behind)),
            "partner": SheetLane(labels["partner"] if step.partner else "", (step.partner,)),
        },
        otherwise=tuple(
            SheetOtherwise(
                tuple(mark.shape for mark in one.profiles),
                ", ".join(mark.name for mark in one.profiles),
                plain(one.text),
            )
            for one in step.otherwise
        ),
    )


def _lane(label: str, more: str, text: tuple[str, ...]) -> SheetLane:
    return SheetLane(" \N{MIDDLE DOT} ".join(filter(None, (label, more))) if text else "", text)


def _told(told: Told) -> ToldPart:
    note = ""
    if told.earlier:
        note = f"{_('see')} {told.earlier.label.lower()}"
    elif told.more:
        note = _("and %(count)d more", count=told.more)
    cells = tuple(ToldCell(cell.voice, cell.title, cell.number) for cell in told.cells)
    return ToldPart(told.part.text, cells, note)


def _sheet_question(question: QuestionView) -> SheetQuestion:
    found = question.evidence
    evidence = f"{found.count}: {found.told}" if found else ""
    return SheetQuestion(question.id, question.kind, question.title, evidence, plain(question.text))
