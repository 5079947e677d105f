"""The worksheet: the steps to get started, with room to write."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.print import Exercise
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME = "werkblad"


@dataclass(frozen=True, slots=True)
class PromptView:
    """A question, and how many lines there are to write on."""

    text: str
    lines: int


@dataclass(frozen=True, slots=True)
class ExerciseView:
    """A step with its exercise: questions, or a table to fill in."""

    label: str
    title: str
    text: tuple[str, ...]
    prompts: tuple[PromptView, ...]
    columns: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class WorksheetView:
    """What the worksheet shows; the exercises are our own working-out, the steps are not."""

    lead: str
    exercises: tuple[ExerciseView, ...]
    ours: str


def worksheet_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the worksheet for the catalogue."""

    def make(paper: str) -> Sheet:
        title = index.library.worksheet.title
        return make_sheet(index, NAME, paper, template="worksheet.typ", title=title, view=_view(index))

    purpose = _("The steps read, compare and start small, with room to write down what you notice.")
    shows = keys(index.library.worksheet, index.library.steps)
    return (
        CatalogueEntry(NAME, _("Worksheet"), purpose, ("a4",), make, shows, wall=False, both_sides=("a4",)),
    )


def _view(index: Index) -> WorksheetView:
    worksheet = index.library.worksheet
    return WorksheetView(
        lead=one_line(worksheet.intro),
        exercises=tuple(_exercise(index, exercise) for exercise in worksheet.exercises),
        ours=_("The questions: our working-out"),
    )


def _exercise(index: Index, exercise: Exercise) -> ExerciseView:
    step = next(step for step in index.library.steps.steps if step.id == exercise.step)
    return ExerciseView(
        label=_("Step %(number)d", number=step.number),
        title=step.title,
        text=paragraphs(step.text),
        prompts=tuple(PromptView(prompt.text, prompt.lines) for prompt in exercise.prompts),
        columns=tuple(exercise.columns),
        rows=exercise.rows,
    )
