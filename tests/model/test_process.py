"""The process: the order of its steps, and the questions that come out of them."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.model.contact import Channel
from klantreis.model.finding import findings, fits, hands, steps_of
from klantreis.model.process import Otherwise, ProcessStep, Purpose, in_time
from klantreis.model.process_questions import (
    LOOKS,
    MissingQuestion,
    OrderQuestion,
    ProcessQuestion,
    Which,
)
from tests.setup.content import library
from tests.setup.process import step, with_steps

OF_THE_EXAMPLE = {
    "brieven-eerst",
    "automatisch-eerst",
    "laat-persoonlijk",
    "afspraak-lukt-niet",
    "geen-welkomstgesprek",
    "geen-nazorg",
    "veel-mensen",
}


def raised(steps: Sequence[ProcessStep]) -> set[str]:
    """Give the ids of the questions that steps raise."""
    found = with_steps(steps)
    return {question.id for _look, question, one in findings(found.process, found.process_questions) if one}


def without(*purposes: Purpose) -> list[ProcessStep]:
    """Give the steps of the example without those for some purposes."""
    return [one for one in library().process.steps if not set(one.does) & set(purposes)]


def laws() -> set[str]:
    """Give the questions that follow from a rule of law."""
    rules = {rule.id for rule in library().rules.rules}
    every = [one for look in LOOKS for one in getattr(library().process_questions, look)]
    return {one.id for one in every if rules & set(one.from_)}


def test_example_is_ours() -> None:
    """The example and every step of it say that they are our working-out, and what they follow from."""
    process = library().process

    assert (process.basis, {one.basis for one in process.steps}) == ("editors", {"editors"})
    assert [one.id for one in process.steps if not one.from_] == []


def test_example_raises_questions() -> None:
    """The neutral example is no ideal: it raises questions of its own."""
    assert raised(library().process.steps) == OF_THE_EXAMPLE


def test_example_keeps_the_law() -> None:
    """None of the questions that follow from a rule of law is raised by the example."""
    assert len(laws()) > 5
    assert laws() & raised(library().process.steps) == set()


def spoilt(question: ProcessQuestion) -> list[ProcessStep]:
    """Give steps that should raise a question."""
    steps = library().process.steps
    match question:
        case MissingQuestion(steps=which):
            return [one for one in steps if not fits(which, one)]
        case OrderQuestion(first=first, then=then):
            return [one for one in steps if fits(then, one) or not fits(first, one)]
    return {
        "brieven-eerst": steps,
        "automatisch-eerst": steps,
        "laat-persoonlijk": steps,
        "veel-mensen": steps,
        "voor-iedereen-gelijk": [one.model_copy(update={"otherwise": []}) for one in steps],
        "drempels-zonder-stap": [one for one in steps if "trots" not in one.parts],
    }[question.id]


QUESTIONS = [question for look in LOOKS for question in getattr(library().process_questions, look)]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_every_question_can_be_raised(question: ProcessQuestion) -> None:
    """There are steps that raise the question, and steps that do not."""
    first = [purpose for purpose in Purpose if purpose is not Purpose.COSTS]
    quiet = [
        step(day=1, does=first, parts=list(library().parts), channel=Channel.HOME),
        step(day=20, does=[Purpose.COSTS, Purpose.BROKEN]),
    ]

    assert question.id in raised(spoilt(question))
    assert question.id not in raised(quiet)


def test_a_report_before_a_conversation() -> None:
    """A report asks for someone who tried to reach the tenant in person first; a robot's call does not count."""
    report, call = step("melding-gemeente"), step("bellen")

    assert "melding-zonder-contact" in raised([report, call])
    assert "melding-zonder-contact" not in raised([call, report])
    assert "melding-zonder-contact" in raised([step(automatic=True), report])


@pytest.mark.parametrize(("days", "asked"), [(14, True), (15, False), (40, False)])
def test_fourteen_days_to_pay(days: int, asked: bool) -> None:  # noqa: FBT001  pytest gives it
    """Costs within fourteen days after the letter raise a question; the letter may be read on the day itself."""
    letter, costs = step("wik-brief", day=19), step("naar-de-deurwaarder", day=19 + days)

    assert ("kosten-zonder-wik-brief" in raised([letter, costs])) is asked


def test_first_steps_count_while_they_last() -> None:
    """A conversation among the first steps ends the row of letters."""
    letters = library().process.steps[:4]

    assert "brieven-eerst" in raised([*letters[:2], step()])
    assert "brieven-eerst" not in raised([letters[0], step(), *letters[1:]])


def test_after_an_arrangement() -> None:
    """What to do when an arrangement does not work out must come after it; without one it is no question."""
    arrangement = step("betalingsregeling")
    broken = step(does=[Purpose.BROKEN])

    assert "afspraak-lukt-niet" in raised([broken, arrangement])
    assert "afspraak-lukt-niet" not in raised([arrangement, broken])
    assert "afspraak-lukt-niet" not in raised(without(Purpose.ARRANGEMENT))


def test_who_a_tenant_meets() -> None:
    """Whoever speaks or writes counts once, with every partner; a program is nobody."""
    steps = [step("factuur"), step(), step(who="Consulent", partner="Gemeente"), step(partner="Gemeente")]

    assert list(hands(steps)) == ["Incassomedewerker", "Consulent", "Gemeente"]


def test_which_steps_are_meant() -> None:
    """Everything must hold, and of each list one thing."""
    which = Which(does=[Purpose.HELP, Purpose.COSTS], channels=[Channel.PHONE], automatic=False)

    assert fits(which, step())
    assert not fits(which, step(automatic=True))
    assert not fits(which, step(does=[Purpose.INVOICE]))
    assert not fits(which, step(channel=None))


def test_a_step_that_differs_ends_the_question() -> None:
    """One step that goes otherwise for one profile is enough."""
    otherwise = [Otherwise(profiles=["profiel-1"], text="Kom terug.")]

    assert "voor-iedereen-gelijk" in raised([step("factuur")])
    assert "voor-iedereen-gelijk" not in raised([step("factuur", otherwise=otherwise)])


days = st.none() | st.integers(-30, 90)


@given(st.lists(st.integers(-30, 90)).map(sorted), st.lists(days))
def test_added_steps_come_at_their_day(base: list[int], added: list[int | None]) -> None:
    """Steps that an edition adds at the end come where their day belongs; those of the base keep their order."""
    steps: list[tuple[str, int | None]] = [(f"stap-{at}", day) for at, day in enumerate(base)]
    steps += [(f"eigen-{at}", day) for at, day in enumerate(added)]
    placed = in_time(steps, lambda one: one[0], lambda one: one[1])

    assert sorted(placed, key=str) == sorted(steps, key=str)
    assert [day for _name, day in placed if day is not None] == sorted(
        [day for _name, day in placed if day is not None]
    )
    assert [name for name, _day in placed if name.startswith("stap-")] == [
        name for name, _day in steps[: len(base)]
    ]


def test_steps_in_time() -> None:
    """The steps of a process come in the order in which they are taken."""
    own = step(id="eigen-eerder-bellen", day=8)
    names = [one.id for one in steps_of(with_steps([*library().process.steps, own]).process)]

    assert names[:4] == ["factuur", "eerste-herinnering", "eigen-eerder-bellen", "tweede-herinnering"]
