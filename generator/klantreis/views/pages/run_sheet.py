"""The page of a workshop: what participants do, and what the trainer says, knows and prints."""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.workshop import Session, Workshop, WorkshopStep
from klantreis.views.assessments import leading
from klantreis.views.index import Index
from klantreis.views.links import GROUP, assessment_page, run_sheet_page
from klantreis.views.marks import Link
from klantreis.views.materials import by_name
from klantreis.views.page import Page
from klantreis.views.pages.packing import PackingView, packing_view, script_data
from klantreis.views.schedule import START, Slot, clock, pauses, schedule
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import Printed
from klantreis.views.text import Paragraphs, one_line
from klantreis.views.workshop_words import division, form_label, length, minutes, script_words, size

MOST_BREAKS, A_BREAK = 3, 15
"""For how many breaks there is room, and how many minutes one takes until somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class AnswerView:
    """What participants can be expected to say, and what that follows from."""

    text: Paragraphs
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class PitfallView:
    """What can go wrong, and what then helps."""

    sign: Paragraphs
    response: Paragraphs


@dataclass(frozen=True, slots=True)
class StepTimes:
    """From when to when a step takes, and the break after it; `pause` is empty without one."""

    time: str
    pause: str
    pause_time: str


@dataclass(frozen=True, slots=True)
class StepView:
    """A step; `division` says how the usual number of people work together.

    `assessments` can be taken on a phone; `group` is where the trainer shows the codes of it, if there are codes.
    """

    id: str
    number: int
    title: str
    minutes: str
    form: str
    division: str
    times: StepTimes
    materials: tuple[str, ...]
    assessments: tuple[Link, ...]
    group: Link | None
    instructions: tuple[Paragraphs, ...]
    say: tuple[Paragraphs, ...]
    notes: tuple[Paragraphs, ...]
    answers: tuple[AnswerView, ...]
    pitfalls: tuple[PitfallView, ...]


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session with its steps; the only one of a workshop needs no title."""

    id: str
    title: str
    end: str
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class BreakView:
    """A break that can be filled in: after which step (empty when there is none yet), and how long."""

    step: str
    minutes: int


@dataclass(frozen=True, slots=True)
class RunSheetView:
    """What the page shows; `people` is the number for which it counts, and `data` is for the script."""

    id: str
    summary: Paragraphs
    audience: Paragraphs
    length: str
    size: str
    least: int
    people: int
    most: int
    start: str
    breaks: tuple[BreakView, ...]
    basis: str
    goals: tuple[Paragraphs, ...]
    outcomes: tuple[Paragraphs, ...]
    preparation: tuple[Paragraphs, ...]
    supplies: tuple[str, ...]
    sessions: tuple[SessionView, ...]
    packing: PackingView
    origins: tuple[Link, ...]
    data: Mapping[str, object]


def run_sheet_pages(index: Index, printed: Printed | None) -> list[Page]:
    """Make the page of every workshop."""
    return [_page(index, workshop, printed) for workshop in index.library.workshops]


def _page(index: Index, workshop: Workshop, printed: Printed | None) -> Page:
    return Page(
        run_sheet_page(workshop.id),
        "run_sheet.md.j2",
        workshop.title,
        one_line(workshop.summary),
        _view(index, workshop, printed),
        trail=(Link(_("Workshop"), "workshop/"),),
        scripts=("zip", "draaiboek") if printed else ("draaiboek",),
        styles=("draaiboek",),
        formerly=tuple(run_sheet_page(old) for old in workshop.formerly),
        boost=0.2,  # it quotes half the klantreis: who searches a situation wants the tip itself
    )


def _view(index: Index, workshop: Workshop, printed: Printed | None) -> RunSheetView:
    entries, group = by_name(catalogue(index)), workshop.group
    packing = packing_view(workshop, entries, printed)
    return RunSheetView(
        id=workshop.id,
        summary=index.linker.paragraphs(workshop.summary),
        audience=index.linker.paragraphs(workshop.audience),
        length=length(workshop),
        size=size(workshop),
        least=group.at_least,
        people=group.usual,
        most=group.at_most,
        start=clock(START),
        breaks=_breaks(workshop),
        basis=script_words()["basis"].format(start=clock(START), people=group.usual),
        goals=index.linker.texts(workshop.goals),
        outcomes=index.linker.texts(workshop.outcomes),
        preparation=index.linker.texts(workshop.preparation),
        supplies=tuple(workshop.supplies),
        sessions=tuple(_session(index, workshop, session, packing) for session in workshop.sessions),
        packing=packing,
        origins=index.origins(workshop.from_),
        data=script_data(workshop, entries, printed, index.library.about.date),
    )


def _breaks(workshop: Workshop) -> tuple[BreakView, ...]:
    """Give the breaks of the workshop itself, and room for more."""
    known = [BreakView(step.id, step.pause) for step in workshop.steps if step.pause]
    return (*known, *[BreakView("", A_BREAK)] * max(1, MOST_BREAKS - len(known)))


def _session(index: Index, workshop: Workshop, session: Session, packing: PackingView) -> SessionView:
    slots = schedule(session, START, pauses(session))
    numbers = {step.id: number for number, step in enumerate(workshop.steps, 1)}
    return SessionView(
        id=session.id,
        title=session.title if len(workshop.sessions) > 1 else "",
        end=script_words()["end"].format(end=clock(slots[-1].end)),
        steps=tuple(
            StepView(
                id=step.id,
                number=numbers[step.id],
                title=step.title,
                minutes=minutes(step.minutes),
                form=form_label(step.form),
                division=division(step, workshop.group.usual),
                times=_times(slot),
                materials=packing.of(step.id),
                assessments=_assessments(index, step),
                group=_group(index, step),
                instructions=index.linker.texts(step.instructions),
                say=index.linker.texts(step.say),
                notes=index.linker.texts(step.notes),
                answers=_answers(index, step),
                pitfalls=_pitfalls(index, step),
            )
            for step, slot in zip(session.steps, slots, strict=True)
        ),
    )


def _assessments(index: Index, step: WorkshopStep) -> tuple[Link, ...]:
    found = [one for one in index.library.assessments if one.id in step.assessments]
    return tuple(Link(one.title, assessment_page(one.id)) for one in found)


def _group(index: Index, step: WorkshopStep) -> Link | None:
    """Give the page for the codes, where they are filled in."""
    first = leading(index.library.assessments)
    return Link(_("The page for the group"), GROUP) if first and first.id in step.assessments else None


def _times(slot: Slot) -> StepTimes:
    words, again = script_words(), slot.end + slot.pause
    return StepTimes(
        time=words["time"].format(start=clock(slot.start), end=clock(slot.end)),
        pause=words["pause"].format(minutes=slot.pause) if slot.pause else "",
        pause_time=words["time"].format(start=clock(slot.end), end=clock(again)) if slot.pause else "",
    )


def _answers(index: Index, step: WorkshopStep) -> tuple[AnswerView, ...]:
    return tuple(
        AnswerView(index.linker.paragraphs(answer.text), index.origins(answer.from_))
        for answer in step.answers
    )


def _pitfalls(index: Index, step: WorkshopStep) -> tuple[PitfallView, ...]:
    return tuple(
        PitfallView(index.linker.paragraphs(one.sign), index.linker.paragraphs(one.response))
        for one in step.pitfalls
    )
