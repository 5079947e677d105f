"""The four forms in which a journey stands on the site, each read back from its page.

The map and the story tell every cell; the table under the mood line and the words in place of it tell
the mood in every cell. A cell is known by its part and its title.
"""

import re
from xml.etree.ElementTree import Element

from klantreis.model.journey import Journey
from klantreis.model.library import Library
from tests.site.reading import lines, paragraphs, with_class, with_id, words

Cell = tuple[str, str]
"""The label of its part, and its title."""

Texts = dict[Cell, list[str]]
"""What is told of every cell, in paragraphs."""

Moods = dict[Cell, str | None]
"""The mood in every cell, in the words of the rubric; None where there is none."""


def library_texts(library: Library, journey: Journey) -> Texts:
    """Give what the content tells of every cell."""
    return {
        (library.parts[cell.part].label, cell.title): [*lines(cell.text), *lines(cell.quote)]
        for cell in journey.cells
    }


def library_moods(library: Library, journey: Journey) -> Moods:
    """Give the mood that the content has for every cell."""
    labels = {step.value: step.label.lower() for step in library.moods.steps}
    return {
        (library.parts[cell.part].label, cell.title): None if cell.mood is None else labels[cell.mood]
        for cell in journey.cells
    }


def map_texts(page: Element, journey: Journey) -> Texts:
    """Read the row of a tenant: the part is the head of the column, and not what the cell says itself."""
    heads = [words(head) for head in next(with_class(page, "k-map__parts"))]
    rows = [row for row in page.iter("tr") if row.get("data-k-group") == journey.id]
    return {
        (head, words(next(details.iter("summary")))): _told(details)
        for row in rows
        for head, field in zip(heads, row, strict=True)
        for details in field.iter("details")
    }


def story_texts(page: Element) -> Texts:
    """Read the cells on the page of a tenant."""
    return {_place(card): _told(card) for card in with_class(page, "k-cell")}


def story_moods(page: Element) -> Moods:
    """Read the moods on the page of a tenant."""
    return {
        _place(card): next(
            (_mood(words(mark).partition(": ")[2]) for mark in with_class(card, "k-mood")), None
        )
        for card in with_class(page, "k-cell")
    }


def table_moods(page: Element, journey: Journey) -> Moods:
    """Read the table under the mood line."""
    figure = with_id(page, f"stemming-{journey.id}")
    rows = [[words(entry) for entry in row] for row in figure.iterfind(".//tbody/tr")]
    return {(part, title): _mood(mood) for title, part, mood in rows}


def word_moods(page: Element, journey: Journey, library: Library) -> Moods:
    """Read the words in place of the mood line."""
    parts = "|".join(re.escape(part.label) for part in library.parts.values())
    step = re.compile(rf"\d+\. (.+?) \(({parts})\): (.+?)(?=; \d+\. |\.$)")
    figure = with_id(page, f"stemming-{journey.id}")
    said = next(element.attrib["aria-label"] for element in figure.iter() if element.get("role") == "img")
    return {(part, title): _mood(mood) for title, part, mood in step.findall(said)}


def _place(card: Element) -> Cell:
    return words(next(with_class(card, "k-cell__place"))), words(next(card.iter("h3")))


def _told(cell: Element) -> list[str]:
    """Give the paragraphs of a cell, without the note on what is uncertain."""
    text = next(with_class(cell, "k-cell__text"))
    notes = [note for mark in with_class(text, "k-note") for note in paragraphs(mark)]
    return [said for said in paragraphs(text) if said not in notes]


def _mood(said: str) -> str | None:
    """Give the mood itself: after it stands its number, or whose estimate it is."""
    return said.rpartition(" (")[0] or None
