"""The home page: what this is, the doors, the line map, the conclusions."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.figures.line_map import LINE_MAP
from klantreis.views.index import Index
from klantreis.views.links import EVERYTHING
from klantreis.views.marks import Link
from klantreis.views.page import Page, Picture
from klantreis.views.pages.pictures import picture
from klantreis.views.text import Paragraphs


@dataclass(frozen=True, slots=True)
class Door:
    """A way in for one kind of reader."""

    title: str
    text: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Conclusion:
    """A conclusion over all conversations."""

    id: str
    title: str
    text: Paragraphs


@dataclass(frozen=True, slots=True)
class HomeView:
    """What the home page shows."""

    heading: str
    intro: tuple[str, ...]
    line_map: Picture
    doors: tuple[Door, ...]
    opening: Paragraphs
    conclusions: tuple[Conclusion, ...]


def home_page(index: Index) -> Page:
    """Make the home page."""
    library = index.library
    view = HomeView(
        heading=library.about.heading,
        intro=tuple(library.about.intro),
        line_map=picture(index, LINE_MAP),
        doors=_doors(assessments=bool(library.assessments)),
        opening=index.linker.paragraphs(library.conclusions.opening),
        conclusions=conclusion_views(index),
    )
    return Page("", "home.md.j2", library.about.title, library.about.description, view, boost=0.5)


def conclusion_views(index: Index) -> tuple[Conclusion, ...]:
    """Give the conclusions over all conversations."""
    return tuple(
        Conclusion(item.id, item.title, index.linker.paragraphs(item.text))
        for item in index.library.conclusions.conclusions
    )


def _doors(*, assessments: bool) -> tuple[Door, ...]:
    return (
        Door(
            _("You are going to a tenant"),
            _("Read one tenant from start to end, or look up what helps in the situation of today."),
            (
                Link(_("The tenants"), "huurders/"),
                Link(_("Contact guide: what do I do today?"), "contactwijzer/"),
                Link(_("Tips by situation"), "tips/"),
                Link(_("Profiles and approach"), "profielen/"),
                Link(_("Everything on one page"), EVERYTHING),
            ),
        ),
        Door(
            _("You talk about it with a team"),
            _("Lay the stories side by side on the map, and use the questions that go with every tenant."),
            (
                Link(_("The map"), "klantreis/"),
                Link(_("Workshops, posters and cards"), "workshop/"),
                *([Link(_("Self-assessment"), "zelftest/")] if assessments else []),
                Link(_("Practice and dilemmas"), "praktijk/"),
            ),
        ),
        Door(
            _("You want to improve your own process"),
            _("Put on the tenant's glasses, compare with your own steps, and start small."),
            (
                Link(_("Get started in four steps"), "aan-de-slag/"),
                Link(_("Your process beside the stories"), "proces/"),
                Link(_("Workbook: note and choose"), "werkboek/"),
                Link(_("How to read the klantreis"), "over/lezen/"),
                Link(_("How it was made"), "over/methode/"),
                Link(_("Make an edition of your own"), "aanpassen/"),
            ),
        ),
    )
