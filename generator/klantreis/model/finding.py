"""Holding a process against the questions: which of them are raised, and by which steps."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from klantreis.model.contact import Channel
from klantreis.model.process import Process, ProcessStep, in_time
from klantreis.model.process_questions import (
    LOOKS,
    HandsQuestion,
    LateQuestion,
    MissingQuestion,
    OpeningQuestion,
    OrderQuestion,
    ProcessQuestion,
    ProcessQuestions,
    SameQuestion,
    UntouchedQuestion,
    Which,
)

Steps = Sequence[ProcessStep]

PERSONAL = (Channel.PHONE, Channel.OFFICE, Channel.HOME)
"""The channels along which people speak with each other."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What raises a question: the steps that it is about, and what more was found.

    `names` are people and parties, or the ids of parts; `days` lie between the two steps.
    """

    steps: tuple[ProcessStep, ...] = ()
    names: tuple[str, ...] = ()
    days: int | None = None


def steps_of(process: Process) -> list[ProcessStep]:
    """Give the steps in the order in which they are taken."""
    return in_time(process.steps, lambda step: step.id, lambda step: step.day)


def findings(
    process: Process, questions: ProcessQuestions
) -> list[tuple[str, ProcessQuestion, Finding | None]]:
    """Hold the steps against every question; with each, what is looked for and what was found, if anything."""
    steps = steps_of(process)
    return [
        (look, question, _LOOK[type(question)](question, steps))
        for look in LOOKS
        for question in getattr(questions, look)
    ]


def fits(which: Which, step: ProcessStep) -> bool:
    """Tell whether a step is as meant."""
    return (
        (not which.does or any(one in which.does for one in step.does))
        and (not which.channels or step.channel in which.channels)
        and which.automatic in {None, step.automatic}
    )


def hands(steps: Steps) -> Iterator[str]:
    """Name everyone with whom a tenant has to do, each once: who speaks or writes, and every partner."""
    people = [step.who for step in steps if step.channel and not step.automatic]
    yield from dict.fromkeys([*people, *(step.partner for step in steps if step.partner)])


def _missing(question: MissingQuestion, steps: Steps) -> Finding | None:
    after = 0
    if question.when:
        after = next((at for at, step in enumerate(steps, 1) if fits(question.when, step)), 0)
        if not after:
            return None
    found = any(fits(question.steps, step) for step in steps[after:])
    return None if found else Finding(tuple(steps[after - 1 : after]))


def _order(question: OrderQuestion, steps: Steps) -> Finding | None:
    at = next((at for at, step in enumerate(steps) if fits(question.then, step)), None)
    if at is None:
        return None
    then = steps[at]
    first = next((step for step in steps[: at + 1] if fits(question.first, step)), None)
    if first is None:
        return Finding((then,))
    if question.days is None:
        return None
    if first is then:
        return Finding((then,), days=0)
    if first.day is None or then.day is None:
        return None
    days = then.day - first.day
    return Finding((first, then), days=days) if days < question.days else None


def _opening(question: OpeningQuestion, steps: Steps) -> Finding | None:
    found: list[ProcessStep] = []
    for step in (step for step in steps if step.channel):
        if not fits(question.steps, step):
            break
        found.append(step)
    return Finding(tuple(found)) if len(found) >= question.least else None


def _late(question: LateQuestion, steps: Steps) -> Finding | None:
    first = next((step for step in steps if fits(question.steps, step)), None)
    late = first and first.day is not None and first.day > question.day
    return Finding((first,)) if first and late else None


def _same(_question: SameQuestion, steps: Steps) -> Finding | None:
    return None if any(step.otherwise for step in steps) else Finding()


def _hands(question: HandsQuestion, steps: Steps) -> Finding | None:
    names = tuple(hands(steps))
    return Finding(names=names) if len(names) > question.most else None


def _untouched(question: UntouchedQuestion, steps: Steps) -> Finding | None:
    touched = {part for step in steps for part in step.parts}
    names = tuple(part for part in question.parts if part not in touched)
    return Finding(names=names) if names else None


_LOOK: dict[type[ProcessQuestion], Callable[[Any, Steps], Finding | None]] = {
    MissingQuestion: _missing,
    OrderQuestion: _order,
    OpeningQuestion: _opening,
    LateQuestion: _late,
    SameQuestion: _same,
    HandsQuestion: _hands,
    UntouchedQuestion: _untouched,
}
