"""The pages of the self-assessments: where they start, and each of them."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.assessment import PROFILE, Assessment
from klantreis.views.assessments import (
    AnswerView,
    GroupView,
    ScaleView,
    answer_views,
    group_views,
    leading,
    scale_views,
    score_sheet_name,
)
from klantreis.views.cross import CrossView, cross_view
from klantreis.views.index import Index
from klantreis.views.links import GROUP, assessment_page, print_file
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.pages.assessment_words import assessment_words
from klantreis.views.pages.profiles import CaveatView, ProfileView, caveat_views, profile_views
from klantreis.views.scoring import profile_sides, scoring_data
from klantreis.views.text import Paragraphs, one_line

START = "zelftest/"
HOW = "zelftest/zo-werkt-het/"


@dataclass(frozen=True, slots=True)
class AssessmentCard:
    """An assessment, on the page where they start."""

    link: Link
    summary: str
    size: str


@dataclass(frozen=True, slots=True)
class StartView:
    """What the page of all assessments shows."""

    cards: tuple[AssessmentCard, ...]
    group: Link | None
    papers: tuple[Link, ...]
    how: Link


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """An assessment, with everything that its result can show; `data` is what the browser reads."""

    id: str
    kind: str
    summary: str
    intro: Paragraphs
    mind: Paragraphs
    answers: tuple[AnswerView, ...]
    groups: tuple[GroupView, ...]
    scales: tuple[ScaleView, ...]
    profiles: tuple[ProfileView, ...]
    caveats: tuple[CaveatView, ...]
    cross: CrossView | None
    rules: tuple[str, ...]
    data: dict[str, object]
    group: Link | None
    paper: Link
    how: Link


def assessment_pages(index: Index, *, printed: bool) -> list[Page]:
    """Make the page of every assessment, and the one where they start; none without assessments."""
    found = index.library.assessments
    return (
        [_start(index, printed=printed), *(_page(index, one, printed=printed) for one in found)]
        if found
        else []
    )


def paper_link(index: Index, assessment: Assessment, *, printed: bool) -> Link:
    """Give the way to the score sheet: the sheet itself, or how to print it."""
    name = score_sheet_name(index.library.assessments, assessment)
    return Link(_("The score sheet on paper"), print_file(f"{name}-a4.pdf") if printed else "workshop/")


def _start(index: Index, *, printed: bool) -> Page:
    cards = tuple(
        AssessmentCard(
            Link(one.title, assessment_page(one.id)),
            one_line(one.summary),
            _("%(count)d statements", count=len(one.statements)),
        )
        for one in index.library.assessments
    )
    view = StartView(
        cards=cards,
        group=Link(_("With a group"), GROUP) if leading(index.library.assessments) else None,
        papers=tuple(_named_paper(index, one, printed=printed) for one in index.library.assessments),
        how=Link(_("How it works"), HOW),
    )
    return Page(
        START,
        "assessments.md.j2",
        _("Self-assessment"),
        _("Two short assessments: about the situation of a tenant, and about your own way of working."),
        view,
    )


def _named_paper(index: Index, assessment: Assessment, *, printed: bool) -> Link:
    title = _("Score sheet: %(title)s", title=assessment.title)
    return Link(title, paper_link(index, assessment, printed=printed).address)


def _page(index: Index, assessment: Assessment, *, printed: bool) -> Page:
    leads_to_profile = assessment.kind == PROFILE
    data = scoring_data(assessment, profile_sides(assessment, index.library.profiles))
    words = assessment_words(index, assessment)
    view = AssessmentView(
        id=assessment.id,
        kind=assessment.kind,
        summary=one_line(assessment.summary),
        intro=index.linker.paragraphs(assessment.intro),
        mind=index.linker.paragraphs(assessment.mind),
        answers=answer_views(assessment),
        groups=group_views(index, assessment),
        scales=scale_views(index, assessment),
        profiles=profile_views(index) if leads_to_profile else (),
        caveats=caveat_views(index) if leads_to_profile else (),
        cross=cross_view(index, assessment, data) if leads_to_profile else None,
        rules=words.rules,
        data={
            **data,
            "words": words.script,
            "names": words.names,
            "titles": [region.title for region in assessment.regions],
        },
        group=Link(_("The page for the group"), GROUP) if leads_to_profile else None,
        paper=paper_link(index, assessment, printed=printed),
        how=Link(_("How it works, with all points"), f"{HOW}#{assessment.id}"),
    )
    return Page(
        assessment_page(assessment.id),
        "assessment.md.j2",
        assessment.title,
        f"{view.summary} {_('%(count)d statements, nothing is stored or sent.', count=len(assessment.statements))}",
        view,
        trail=(Link(_("Self-assessment"), START),),
        scripts=("scoring", "zelftest"),
        styles=("profile", "zelftest"),
        formerly=tuple(assessment_page(old) for old in assessment.formerly),
    )
