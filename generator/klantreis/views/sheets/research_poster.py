"""The research poster: a few pleasant assignments with which tenants tell their own story."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME = "onderzoeksposter"


@dataclass(frozen=True, slots=True)
class AssignmentPanel:
    """An assignment with room to write, draw and stick; `drawing` is what is drawn there."""

    id: str
    number: str
    title: str
    text: tuple[str, ...]
    drawing: str
    words: tuple[str, ...]
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResearchPosterView:
    """What the research poster shows; all of it is our own working-out."""

    lead: str
    assignments: tuple[AssignmentPanel, ...]
    promises: tuple[str, ...]
    talk: str
    talk_fields: tuple[str, ...]
    ours: str


def research_poster_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the research poster for the catalogue."""

    def make(paper: str) -> Sheet:
        title = index.library.research_poster.title
        return make_sheet(
            index,
            NAME,
            paper,
            template="research-poster.typ",
            title=title,
            view=_view(index),
            landscape=True,
        )

    purpose = _("For a tenant who wants to tell: assignments to write, draw and stick, before the interview.")
    return (
        CatalogueEntry(
            NAME, _("Research poster"), purpose, ("a1", "a2"), make, keys(index.library.research_poster)
        ),
    )


def _view(index: Index) -> ResearchPosterView:
    poster = index.library.research_poster
    return ResearchPosterView(
        lead=one_line(poster.intro),
        assignments=tuple(
            AssignmentPanel(
                item.id,
                str(number),
                item.title,
                paragraphs(item.text),
                item.drawing,
                tuple(item.words),
                tuple(item.columns),
            )
            for number, item in enumerate(poster.assignments, start=1)
        ),
        promises=tuple(one_line(text) for text in poster.promises),
        talk=poster.talk.title,
        talk_fields=tuple(poster.talk.fields),
        ours=_("Our working-out"),
    )
