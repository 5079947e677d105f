"""The evaluation form for after a workshop."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.sheets.worksheet import PromptView
from klantreis.views.text import one_line

NAME, PAPER = "evaluatie", "a4"


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """What the form shows."""

    lead: str
    fields: tuple[str, ...]
    heading: str
    answers: tuple[str, ...]
    statements: tuple[str, ...]
    prompts: tuple[PromptView, ...]
    closing: tuple[str, ...]
    ours: str


def evaluation_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the evaluation form for the catalogue."""

    def make(paper: str) -> Sheet:
        title = index.library.evaluation.title
        return make_sheet(index, NAME, paper, template="evaluation.typ", title=title, view=_view(index))

    purpose = _("A form for after a workshop, without names: what you take along, and what you do tomorrow.")
    return (
        CatalogueEntry(
            NAME, _("Evaluation form"), purpose, (PAPER,), make, keys(index.library.evaluation), wall=False
        ),
    )


def _view(index: Index) -> EvaluationView:
    form = index.library.evaluation
    return EvaluationView(
        lead=one_line(form.intro),
        fields=tuple(form.fields),
        heading=form.scale.title,
        answers=tuple(form.scale.answers),
        statements=tuple(form.scale.statements),
        prompts=tuple(PromptView(prompt.text, prompt.lines) for prompt in form.prompts),
        closing=paragraphs(form.closing),
        ours=_("The questions: our working-out"),
    )
