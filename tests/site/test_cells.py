"""Every cell of the library stands wherever a reader may look for it, and says the same there."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest

from klantreis.model.journey import Cell, Journey
from klantreis.model.library import Library
from klantreis.views.cells import map_order
from klantreis.views.links import cell_anchor, href, journey_page, phase_page
from klantreis.views.marks import voice_label
from tests.site import forms
from tests.site.reading import lines, paragraphs, with_class, with_id, words

pytestmark = pytest.mark.site

MAP = "klantreis/"


@pytest.fixture(scope="module", params=range(8), ids=lambda number: f"huurder-{number + 1}")
def journey(request: pytest.FixtureRequest, library: Library) -> Journey:
    """Give every journey in turn."""
    number: int = request.param
    return library.journeys[number]


def test_all_journeys_are_tried(library: Library) -> None:
    """The tests below take all journeys: there are eight, with 77 cells."""
    assert (8, 77) == (len(library.journeys), len(list(library.cells())))


def test_on_the_map(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """The row of a tenant on the map holds all cells, each under its part, each with its whole text."""
    assert forms.library_texts(library, journey) == forms.map_texts(pages[MAP], journey)


def test_in_the_story(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """The page of a tenant holds all cells, each with its part and its whole text."""
    page = pages[journey_page(journey.id)]

    assert forms.library_texts(library, journey) == forms.story_texts(page)


def test_in_the_table(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """The table under the mood line holds all cells, each with its part and its mood."""
    page = pages[journey_page(journey.id)]

    assert forms.library_moods(library, journey) == forms.table_moods(page, journey)


def test_in_words(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """The words in place of the mood line hold all cells, each with its part and its mood."""
    page = pages[journey_page(journey.id)]

    assert forms.library_moods(library, journey) == forms.word_moods(page, journey, library)


def test_moods_in_the_story(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """The story tells the same mood of every cell as the table and the words."""
    page = pages[journey_page(journey.id)]

    assert forms.library_moods(library, journey) == forms.story_moods(page)


def test_on_the_page_of_the_phase(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """The page of a phase holds every cell of its parts, in the section of the part, with its whole text."""
    missing = [cell.id for cell in journey.cells if not _stands_in_its_part(cell, pages, library)]

    assert [] == missing


def _stands_in_its_part(cell: Cell, pages: dict[str, Element], library: Library) -> bool:
    phase = library.phase_of[cell.part]
    return any(
        words(with_id(section, cell.id)) == cell.title
        and {*lines(cell.text), *lines(cell.quote)} <= set(paragraphs(section))
        for section in with_class(pages[phase_page(phase.id)], "k-part")
        if section.get("aria-labelledby", "").removesuffix("-verhalen") == cell.part
        and any(element.get("id") == cell.id for element in section.iter())
    )


def test_under_other_parts(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """A cell that touches other parts is linked from those on the page of their phase."""
    missing = [
        f"{cell.id} under {part}"
        for cell in journey.cells
        for part in cell.also
        for address in [phase_page(library.phase_of[part].id)]
        if href(address, cell_anchor(journey.id, cell.id)) not in _pointers(pages[address])
    ]

    assert [] == missing


def _pointers(page: Element) -> set[str]:
    return {link.attrib["href"] for pointer in with_class(page, "k-pointer") for link in pointer.iter("a")}


def test_who_tells_it(journey: Journey, pages: dict[str, Element]) -> None:
    """On the map the shape before the title of a cell says who tells it, also to who does not see it."""
    row = next(row for row in pages[MAP].iter("tr") if row.get("data-k-group") == journey.id)

    assert {f"kaart-{cell.id}": [voice_label(cell.voice)] for cell in journey.cells} == {
        summary.attrib["id"]: [shape.get("aria-label") for shape in summary.iter("svg")]
        for summary in row.iter("summary")
    }


def test_both_ways_on(journey: Journey, pages: dict[str, Element], library: Library) -> None:
    """From every cell on the map a reader can go on to this tenant's and this part's neighbours."""
    expected = {cell.id: set(_neighbours(library, journey, cell)) for cell in journey.cells}

    assert expected == {cell.id: _ways(pages[MAP], cell) for cell in journey.cells}


def _ways(page: Element, cell: Cell) -> set[str]:
    card = next(
        details for details in with_class(page, "k-cell") if details[0].get("id") == f"kaart-{cell.id}"
    )
    return {link.attrib["href"] for ways in with_class(card, "k-ways") for link in ways.iter("a")}


def _neighbours(library: Library, journey: Journey, cell: Cell) -> Iterator[str]:
    own = [(journey, other) for other in map_order(library, journey)]
    part = [
        (home, other)
        for home in library.journeys
        for other in map_order(library, home)
        if other.part == cell.part
    ]
    for cells in (own, part):
        place = cells.index((journey, cell))
        for home, other in (*cells[max(place - 1, 0) : place], *cells[place + 1 : place + 2]):
            yield href(MAP, cell_anchor(home.id, other.id))
