"""What comes out of the process: the steps, the questions with what tenants told, and what the steps touch."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

from klantreis.model.library import Library
from klantreis.output.data import csv_text
from klantreis.views.index import index
from klantreis.views.numbers import in_words
from klantreis.views.pages.process import ProcessView, process_page
from klantreis.views.process import MOST_CELLS, step_views
from klantreis.views.process_coverage import CoverageRow, Mark, coverage_view
from klantreis.views.process_export import process_table
from klantreis.views.process_questions import QuestionView, questions_view
from tests.setup.content import library
from tests.setup.process import step, with_steps


def page(of: Library) -> ProcessView:
    """Give what the page of the process shows."""
    view = process_page(index(of)).view
    assert isinstance(view, ProcessView)
    return view


def question(name: str, of: Library) -> QuestionView:
    """Give a question that is raised."""
    return next(one for one in questions_view(index(of)).raised if one.id == name)


def row(group: str, name: str, of: Library) -> CoverageRow:
    """Give a row of the coverage."""
    rows = next(one.rows for one in coverage_view(index(of)).groups if one.id == group)
    return next(one for one in rows if one.name.text == name)


def test_tenants_are_counted_in_the_cells() -> None:
    """How many tenants told it follows from the cells: with a tenant less, one less is counted."""
    found = question("brieven-eerst", library()).evidence
    questions = library().process_questions
    opening = [
        one.model_copy(
            update={"evidence": one.evidence and one.evidence.model_copy(update={"cells": ["cafe-brief"]})}
        )
        for one in questions.opening
    ]
    left = questions.model_copy(update={"opening": opening})
    fewer = replace(library(), process_questions=left)

    assert found is not None
    assert (found.count, len(found.cells)) == ("Drie van de acht huurders", 3)
    assert (question("brieven-eerst", fewer).evidence or found).count == "Eén van de acht huurders"


def test_evidence_without_cells_is_no_evidence() -> None:
    """Where an edition hides all cells of a question, nothing is said of tenants."""
    questions = library().process_questions
    hands = [
        one.model_copy(update={"evidence": one.evidence and one.evidence.model_copy(update={"cells": []})})
        for one in questions.hands
    ]
    changed = replace(library(), process_questions=questions.model_copy(update={"hands": hands}))

    assert question("veel-mensen", changed).evidence is None


def test_a_question_leads_to_what_is_behind_it() -> None:
    """Every question, raised or not, has links to what it follows from; a raised one to its steps too."""
    found = questions_view(index(library()))
    opening = question("brieven-eerst", library())

    assert [one.id for one in (*found.raised, *found.quiet) if not one.origins] == []
    assert [link.text for link in opening.steps] == [one.title for one in library().process.steps[:4]]
    assert opening.found == "De eerste vier stappen:"


def test_the_law_comes_first() -> None:
    """What touches the law stands above the other questions, and says so."""
    found = questions_view(index(with_steps([step("aanzegging"), step("bellen", day=90)]))).raised

    assert found[0].id == "ontruiming-zonder-rechter"
    assert [one.law for one in found] == sorted((one.law for one in found), reverse=True)


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["wik-brief", "naar-de-deurwaarder"], "Dagen ertussen: 6. Minstens 15 zijn er nodig:"),
        (["naar-de-deurwaarder"], "Wat eerst moet komen, staat niet in de stappen vóór:"),
    ],
)
def test_says_what_was_found(names: list[str], said: str) -> None:
    """A question says what was found, and counts the days in between."""
    days = {"wik-brief": 19, "naar-de-deurwaarder": 25}
    changed = with_steps([step(name, day=days[name]) for name in names])

    assert question("kosten-zonder-wik-brief", changed).found == said


def test_parts_that_no_step_touches_are_named() -> None:
    """The question about thresholds leads to those that no step touches."""
    found = question("drempels-zonder-stap", with_steps([step(parts=["schaamte", "trots"])]))

    assert [link.text for link in found.steps] == ["Angst", "Geen overzicht", "Verlamdheid"]


def test_cells_are_shown_once() -> None:
    """A step shows some cells of a part, the first time; later steps lead to that step."""
    second, third = step_views(index(library()))[1:3]

    assert [(one.part.text, len(one.cells), one.more) for one in second.told] == [
        ("Brief, e-mail, WhatsApp", MOST_CELLS, 0),
        ("Schaamte", MOST_CELLS, 3),
    ]
    assert third.told[0].cells == ()
    assert third.told[0].earlier is not None
    assert third.told[0].earlier.address == "proces/#stap-eerste-herinnering"


def test_when_a_step_is_taken() -> None:
    """A step says its day, before or after the rent was due, and its moment."""
    steps = [
        step(day=-7),
        step(day=-1),
        step(day=0),
        step(day=3, moment="Als het stil blijft"),
        step(day=None, moment="Zo"),
    ]
    labels = [one.when for one in step_views(index(with_steps(steps)))]

    assert labels == ["7 dagen vooraf", "1 dag vooraf", "Dag 0", "Dag 3. Als het stil blijft", "Zo"]


def test_coverage_of_parts_and_profiles() -> None:
    """A part and a profile have a mark at every step that says them, and are counted."""
    telephone = row("onderdelen", "Telefoon", library())
    second = next(
        one
        for one in coverage_view(index(library())).groups[2].rows
        if one.name.text.startswith("Profiel II:")
    )

    assert (telephone.count, telephone.marks[4], telephone.marks[0]) == (1, Mark.YES, Mark.NO)
    assert (second.count, second.marks[4]) == (1, Mark.YES)


def test_a_tip_is_followed_or_can_help() -> None:
    """A tip that a step names is followed; at a part of its own it can help; elsewhere it has no mark."""
    letters = row("tips", "Brieven en e-mails", library())
    visits = row("tips", "Huisbezoeken", library())

    assert letters.marks[:4] == (Mark.NO, Mark.CHANCE, Mark.CHANCE, Mark.CHANCE)
    assert (letters.count, visits.count, visits.marks[5]) == (0, 1, Mark.YES)


def test_all_parts_tips_and_profiles_are_rows() -> None:
    """The coverage has a row for every part, golden tip, general tip and profile, and a column for every step."""
    view = coverage_view(index(library()))
    rows = [len(group.rows) for group in view.groups]
    tips = len(library().golden_tips) + len(library().general_tips)

    assert rows == [len(library().parts), tips, len(library().profiles)]
    assert {len(row.marks) for group in view.groups for row in group.rows} == {len(view.steps)}


def test_an_own_process_is_no_example() -> None:
    """Without `basis` the page does not call the process an example."""
    process = library().process.model_copy(update={"basis": None, "from_": []})

    assert (page(library()).example, page(replace(library(), process=process)).example) == (True, False)


def test_table_has_a_row_a_step() -> None:
    """A spreadsheet gets every step with all that is said of it, under its own head."""
    text = csv_text(process_table(library())).removeprefix("\ufeff")
    head, *body = csv.reader(StringIO(text, newline=""), delimiter=";")
    call = dict(zip(head, body[4], strict=True))

    assert [line[head.index("id")] for line in body] == [one.id for one in library().process.steps]
    assert {len(line) for line in body} == {len(head)}
    assert (call["dag"], call["kanaal"], call["automatisch"]) == ("26", "Telefoon", "nee")
    assert "Profiel II: Vraag eerst naar het eigen plan" in call["anders"]


def test_a_day_before_is_a_number() -> None:
    """A day before the rent was due stays a number in a spreadsheet: it is no formula."""
    text = csv_text(process_table(library()))

    assert text.splitlines()[1].startswith("1;-7;")


def test_small_numbers_are_words() -> None:
    """Up to twelve a number is a word, and above it digits."""
    assert [in_words(number) for number in (1, 3, 12, 13)] == ["één", "drie", "twaalf", "13"]
