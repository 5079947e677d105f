"""The page for a group: the codes of the participants, drawn on the axes by the browser."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.assessment import Assessment
from klantreis.views.assessments import leading
from klantreis.views.cross import CrossView, cross_view
from klantreis.views.index import Index
from klantreis.views.links import GROUP
from klantreis.views.marks import Link, ProfileMark
from klantreis.views.page import Page
from klantreis.views.pages.assessments import START, paper_link
from klantreis.views.scoring import profile_sides, scoring_data


@dataclass(frozen=True, slots=True)
class GroupPageView:
    """What the page shows; `data` is what the browser reads."""

    cross: CrossView
    profiles: tuple[ProfileMark, ...]
    data: dict[str, object]
    test: Link
    paper: Link


def group_pages(index: Index, *, printed: bool) -> list[Page]:
    """Make the page for the first assessment that leads to a profile; none without one."""
    assessment = leading(index.library.assessments)
    return [_page(index, assessment, printed=printed)] if assessment else []


def _page(index: Index, assessment: Assessment, *, printed: bool) -> Page:
    data = scoring_data(assessment, profile_sides(assessment, index.library.profiles))
    view = GroupPageView(
        cross=cross_view(index, assessment, data),
        profiles=tuple(index.profiles.values()),
        data={**data, "words": _words(), "names": {mark.id: mark.name for mark in index.profiles.values()}},
        test=Link(assessment.title, f"{START}{assessment.id}/"),
        paper=paper_link(index, assessment, printed=printed),
    )
    return Page(
        GROUP,
        "assessment_group.md.j2",
        _("With a group"),
        _("Type the codes of the participants and see the spread on the axes. Nothing is stored or sent."),
        view,
        trail=(Link(_("Self-assessment"), START),),
        scripts=("scoring", "groep"),
        styles=("zelftest", "groep"),
    )


def _words() -> dict[str, str]:
    """Give the sentences that the browser fills in."""
    return {
        "none": _("No codes yet."),
        "one": _("One code on the axes."),
        "many": _("{count} codes on the axes."),
        "wrong": _("{wrong} not right, see below the field."),
        "short": _("‘{code}’ is too short: a code has {length} characters."),
        "long": _("‘{code}’ is too long: a code has {length} characters."),
        "letter": _("‘{code}’: the character ‘{letter}’ is in no code. Look once more."),
        "typo": _("‘{code}’ is not right. Look whether a character is wrong, or two have changed places."),
        "picture": _("{count} places on the axes. {spread}."),
        "spread": _("{profile}: {count}"),
        "file": _("klantreis-group"),
    }
