"""What stands on the sheets for research with tenants, and on the worksheet."""

import dataclasses
from functools import cache

import pytest

from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.research_package import ResearchPackageView
from klantreis.views.sheets.research_poster import ResearchPosterView
from klantreis.views.sheets.sheet import CatalogueEntry
from klantreis.views.sheets.worksheet import WorksheetView
from tests.setup.content import library


@cache
def entries() -> dict[str, CatalogueEntry]:
    """Give the catalogue by name."""
    return {entry.name: entry for entry in catalogue(index(library()))}


def poster() -> ResearchPosterView:
    """Give what the research poster shows."""
    view = entries()["onderzoeksposter"].make("a2").view
    assert isinstance(view, ResearchPosterView)
    return view


def package() -> ResearchPackageView:
    """Give what the research package shows."""
    view = entries()["onderzoekspakket"].make("a4").view
    assert isinstance(view, ResearchPackageView)
    return view


def worksheet() -> WorksheetView:
    """Give what the worksheet shows."""
    view = entries()["werkblad"].make("a4").view
    assert isinstance(view, WorksheetView)
    return view


@pytest.mark.parametrize(
    ("name", "papers", "wall"),
    [
        ("profielen", ("a1", "a2", "a3"), True),
        ("assen", ("a1", "a3"), True),
        ("gouden-tips", ("a2", "a4"), True),
        ("cellen-kaarten", ("a4",), False),
        ("onderzoeksposter", ("a1", "a2"), True),
        ("onderzoekspakket", ("a4", "a5"), False),
        ("werkblad", ("a4",), False),
    ],
)
def test_catalogue(name: str, papers: tuple[str, ...], wall: bool) -> None:  # noqa: FBT001  pytest passes by name
    """The catalogue offers every sheet on its papers, for the wall or for the hand."""
    entry = entries()[name]

    assert (entry.papers, entry.wall) == (papers, wall)
    assert entry.title
    assert entry.purpose


def test_poster_asks_about_a_life() -> None:
    """The poster asks who is around, how life went, what a month is like, how contact is, and for a wish."""
    assert [(one.number, one.drawing) for one in poster().assignments] == [
        ("1", "circles"),
        ("2", "line"),
        ("3", "month"),
        ("4", "contact"),
        ("5", "wish"),
    ]


def test_poster_stays_with_the_tenant() -> None:
    """The poster says whose it is, and what is better left off."""
    promises = " ".join(poster().promises)

    assert "Deze poster is van u." in promises
    assert "geen achternamen" in promises


def test_leaflet_opens_in_order() -> None:
    """The first paragraph says who, because of what, what for, who reads, how long, and what is free."""
    first = library().research_package.leaflet.opening
    parts = [getattr(first, name) for name in type(first).model_fields]

    assert tuple(" ".join(part.split()) for part in parts) == package().leaflet.opening


def test_consent_asks_each_thing_apart() -> None:
    """Every permission has a yes and a no of its own; a photo, sound and private things are among them."""
    consent = package().consent

    assert consent.choices_head == ("Wat", "ja", "nee")
    assert {"foto", "geluid", "prive", "bellen"} < {choice.id for choice in consent.choices}


def test_guide_asks_about_every_assignment() -> None:
    """The guide has questions about each assignment of the poster, in the poster's order."""
    (topic,) = [topic for topic in package().guide.topics if topic.assignments]

    assert [one.title for one in topic.assignments] == [one.title for one in poster().assignments]
    assert all(one.items for one in topic.assignments)


def test_guide_is_for_someone_else() -> None:
    """The guide says at once that the interviewer does not handle the file of this tenant."""
    assert "Je werkt niet aan het dossier van deze huurder." in package().guide.lead


def test_parts_say_for_whom_they_are() -> None:
    """Every part of the package says who reads it."""
    view = package()
    parts = (view.cover, view.leaflet, view.consent, view.stickers, view.guide)

    assert [part.label for part in parts] == [
        "Voor wie het pakket klaarmaakt",
        "Folder voor de huurder",
        "Formulier voor de huurder",
        "Stickers voor de huurder",
        "Leidraad voor wie het gesprek voert",
    ]


def test_worksheet_follows_the_steps() -> None:
    """The worksheet goes through read, compare and start small, in the words of the steps."""
    steps = library().steps.steps[:3]

    assert [exercise.title for exercise in worksheet().exercises] == [step.title for step in steps]
    assert [exercise.label for exercise in worksheet().exercises] == ["Stap 1", "Stap 2", "Stap 3"]
    assert all(exercise.prompts or exercise.columns for exercise in worksheet().exercises)


@pytest.mark.parametrize("view", [poster, package, worksheet])
def test_says_that_it_is_ours(view: object) -> None:
    """Each of these sheets says that it is our own working-out."""
    assert callable(view)
    assert "onze uitwerking" in dataclasses.asdict(view())["ours"]
