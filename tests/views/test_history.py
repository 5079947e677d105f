"""Releases: what is written down of the content, and what changed between two of them."""

import json
from dataclasses import replace

import pytest

from klantreis.model.journey import Cell, Journey
from klantreis.model.library import Library
from klantreis.views.history import (
    Changes,
    Entry,
    Release,
    changes,
    read_release,
    release,
    release_document,
    version_key,
    versions,
)
from tests.setup.content import library


def with_cell(**changed: object) -> Library:
    """Give the library with the first cell of the first journey changed."""
    first, *others = library().journeys
    cells = [first.cells[0].model_copy(update=changed), *first.cells[1:]]
    return replace(library(), journeys=(first.model_copy(update={"cells": cells}), *others))


def first_journey() -> Journey:
    """Give the journey that the tests change."""
    return library().journeys[0]


def first_cell() -> Cell:
    """Give the cell that the tests change."""
    return first_journey().cells[0]


def changed_ids(new: Library) -> dict[str, list[str]]:
    """Give the ids of what changed against the real library, by kind."""
    found = changes(release(library()), release(new)).changed
    return {kind: [entry.id for entry in entries] for kind, entries in found.items()}


COUNTS = {"journey": 8, "cell": 77, "part": 17, "phase": 6, "profile": 4, "golden_tip": 8, "general_tip": 5}


def test_holds_everything_with_an_id() -> None:
    """A release has an entry for everything that has an id of its own, each once."""
    items = release(library()).items
    kinds = [entry.kind for entry in items]

    assert {kind: kinds.count(kind) for kind in COUNTS} == COUNTS
    assert {"axis", "caveat", "eye_opener", "conclusion", "step", "section", "rule"} <= set(kinds)
    assert {"case", "chart", "tension", "term", "source"} <= set(kinds)
    assert len({(entry.kind, entry.id) for entry in items}) == len(items)


def test_labels_say_what_an_item_is() -> None:
    """An entry can be read without its library: a cell goes by its title."""
    labels = {(entry.kind, entry.id): entry.label for entry in release(library()).items}

    assert labels["cell", first_cell().id] == first_cell().title
    assert labels["part", "schaamte"] == "Schaamte"
    assert labels["term", "aow"] == "AOW"


def test_reads_what_it_wrote() -> None:
    """A release comes back from its file as it was."""
    now = release(library())

    assert read_release(json.dumps(release_document(now))) == now


def test_same_content_same_entries() -> None:
    """Between a release and itself nothing changed."""
    assert changes(release(library()), release(library())) == Changes(added={}, changed={}, removed={})


def test_a_changed_cell_is_the_only_change() -> None:
    """A new text of a cell changes that cell, and not the journey around it."""
    assert changed_ids(with_cell(text="Anders.")) == {"cell": [first_cell().id]}


def test_a_moved_cell_changes_its_journey() -> None:
    """Another order of cells is a change of the journey."""
    first, *others = library().journeys
    turned = first.model_copy(update={"cells": list(reversed(first.cells))})

    assert changed_ids(replace(library(), journeys=(turned, *others))) == {"journey": [first.id]}


def test_a_new_reading_is_no_change() -> None:
    """Who looks after an item, and when it was last read, changes nothing that a reader sees."""
    first, *others = library().journeys
    read = first.model_copy(update={"checked": library().about.date, "owner": "redacteur"})

    assert changed_ids(replace(library(), journeys=(read, *others))) == {}


def test_added_and_removed() -> None:
    """An item with another id is one more and one less."""
    old, new = release(library()), release(with_cell(id="pensioengat-nieuw"))
    found = changes(old, new)

    assert [entry.id for entry in found.added["cell"]] == ["pensioengat-nieuw"]
    assert [entry.id for entry in found.removed["cell"]] == [first_cell().id]
    assert found.changed == {
        "journey": tuple(e for e in new.items if (e.kind, e.id) == ("journey", first_journey().id))
    }


def test_kinds_keep_ids_apart() -> None:
    """A part and a phase with the same id are two items."""
    part, phase = Entry("part", "nu", "a", "Nu"), Entry("phase", "nu", "b", "Nu")
    old, new = Release("1.0.0", "2026-01-31", (part,)), Release("1.1.0", "2026-02-28", (part, phase))

    assert changes(old, new) == Changes(added={"phase": (phase,)}, changed={}, removed={})


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "null", '{"version": "1.0.0", "items": [1]}', "[" * 100_000]
)
def test_refuses_another_file(text: str) -> None:
    """A file that is no release is a ValueError and nothing else."""
    with pytest.raises(ValueError):  # noqa: PT011 (whoever reads it has the words)
        read_release(text)


def test_versions_count_as_numbers() -> None:
    """1.10.0 comes after 1.9.0, and names that are no versions do not count."""
    assert versions(["1.10.0", "1.9.0", "LEESMIJ", "1.0", "01.0.0", "0.9.12"]) == [
        "0.9.12",
        "1.9.0",
        "1.10.0",
    ]


@pytest.mark.parametrize(
    "version", ["", "1", "1.0", "1.0.0.0", "v1.0.0", "1.0.0-rc1", "1.0.٣", "-1.0.0", "1.0.0\n"]
)
def test_refuses_strange_versions(version: str) -> None:
    """A version is three numbers."""
    with pytest.raises(ValueError):  # noqa: PT011 (whoever asks has the words)
        version_key(version)
