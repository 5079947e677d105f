"""The handout of a workshop: the assignments with room to write, or with what one can answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from klantreis.locale import _
from klantreis.model.workshop import Answer, Workshop, WorkshopStep
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line
from klantreis.views.workshop_words import form_label, length, minutes

PAPER = "a4"
FOR_PARTICIPANTS, WITH_ANSWERS = "handout", "antwoorden"
LINES = 3
"""How many lines there are to write on under an assignment; one fewer where every session has its own page."""


@dataclass(frozen=True, slots=True)
class AnswerPanel:
    """What one can answer, and what that follows from."""

    text: str
    origins: str


@dataclass(frozen=True, slots=True)
class StepPanel:
    """A step for participants; `answers` is empty on the sheet to write on."""

    id: str
    number: str
    title: str
    facts: str
    instructions: tuple[str, ...]
    answers: tuple[AnswerPanel, ...]


@dataclass(frozen=True, slots=True)
class SessionPanel:
    """A session; the only one of a workshop needs no title."""

    title: str
    steps: tuple[StepPanel, ...]


@dataclass(frozen=True, slots=True)
class HandoutView:
    """What the handout shows; with `lines` there is room to write, without them there are answers."""

    lead: str
    facts: str
    goals_heading: str
    goals: tuple[str, ...]
    sessions: tuple[SessionPanel, ...]
    lines: int
    answers_heading: str
    follows: str
    tomorrow: str
    names: str
    ours: str


def handout_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the handouts of every workshop for the catalogue: to write on, and with the answers."""
    return tuple(entry for workshop in index.library.workshops for entry in _entries(index, workshop))


def _entries(index: Index, workshop: Workshop) -> Iterable[CatalogueEntry]:
    kinds = (
        (
            FOR_PARTICIPANTS,
            _("Handout: %(title)s", title=workshop.title),
            _("The assignments for participants, with room to write."),
        ),
        (
            WITH_ANSWERS,
            _("Handout with answers: %(title)s", title=workshop.title),
            _("The assignments with possible answers, to hand out afterwards."),
        ),
    )
    return (
        CatalogueEntry(
            f"{kind}-{workshop.id}",
            title,
            purpose,
            (PAPER,),
            partial(_make, index, workshop, kind, title),
            keys(workshop),
            wall=False,
            both_sides=(PAPER,),
        )
        for kind, title, purpose in kinds
    )


def _make(index: Index, workshop: Workshop, kind: str, title: str, paper: str) -> Sheet:
    view = handout_view(index, workshop, answers=kind == WITH_ANSWERS)
    return make_sheet(index, f"{kind}-{workshop.id}", paper, template="handout.typ", title=title, view=view)


def handout_view(index: Index, workshop: Workshop, *, answers: bool) -> HandoutView:
    """Make the handout of a workshop, to write on or with the answers."""
    several = len(workshop.sessions) > 1
    return HandoutView(
        lead=one_line(workshop.summary),
        facts=length(workshop),
        goals_heading=_("What it is for"),
        goals=tuple(map(one_line, workshop.goals)),
        sessions=tuple(
            SessionPanel(
                session.title if several else "",
                tuple(
                    _step(index, number, step, answers=answers)
                    for number, step in enumerate(session.steps, start=1)
                ),
            )
            for session in workshop.sessions
        ),
        lines=0 if answers else LINES - several,
        answers_heading=_("Possible answers"),
        follows=_("It follows from:"),
        tomorrow=_("Tomorrow I do this"),
        names=_("Write down no names of tenants, and no profiles."),
        ours=_("Assignments and answers: our working-out") if answers else _("Assignments: our working-out"),
    )


def _step(index: Index, number: int, step: WorkshopStep, *, answers: bool) -> StepPanel:
    return StepPanel(
        id=step.id,
        number=str(number),
        title=step.title,
        facts=f"{minutes(step.minutes)} · {form_label(step.form)}",
        instructions=tuple(map(one_line, step.instructions)),
        answers=tuple(_answer(index, answer) for answer in step.answers) if answers else (),
    )


def _answer(index: Index, answer: Answer) -> AnswerPanel:
    origins = (f"{link.text} ({link.label})" for link in index.origins(answer.from_))
    return AnswerPanel(one_line(answer.text), ", ".join(origins))
