"""The process beside the journey: a service blueprint, questions, what the steps touch, and downloads."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.index import Index
from klantreis.views.links import sheet_page
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.process import StepView, lane_labels, step_views
from klantreis.views.process_coverage import CoverageView, coverage_view
from klantreis.views.process_questions import QuestionsView, questions_view
from klantreis.views.text import Paragraphs

ADDRESS = "proces/"


@dataclass(frozen=True, slots=True)
class ProcessView:
    """What the page of the process shows; `example` tells that it is not the corporation's own."""

    title: str
    example: bool
    intro: Paragraphs
    origins: tuple[Link, ...]
    lanes: dict[str, str]
    steps: tuple[StepView, ...]
    questions_intro: Paragraphs
    questions: QuestionsView
    coverage: CoverageView
    poster: str


def process_page(index: Index) -> Page:
    """Make the page of the process."""
    process = index.library.process
    view = ProcessView(
        title=process.title,
        example=process.basis is not None,
        intro=index.linker.paragraphs(process.intro),
        origins=index.origins(process.from_),
        lanes=lane_labels(),
        steps=step_views(index),
        questions_intro=index.linker.paragraphs(index.library.process_questions.intro),
        questions=questions_view(index),
        coverage=coverage_view(index),
        poster=sheet_page("proces"),
    )
    return Page(
        ADDRESS,
        "process.md.j2",
        _("The process"),
        _("The steps of the process beside the stories, with questions to think about."),
        view,
        styles=("proces",),
        boost=0.5,
    )
