"""Tests of model.load: from what the files say to one Library, or to all that is wrong with them."""

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.content import Content, read_content
from klantreis.content.document import Plain, texts
from klantreis.content.reader import MOST_DIAGNOSTICS, read_yaml
from klantreis.diagnostics import Diagnostic, Position, has_errors, in_file_order
from klantreis.model.load import load_library
from tests.model.samples import ROOT, TODAY, base, document, plain, put, with_value

sound = cache(base)
PATHS = sorted(sound().documents)


def check(content: Content) -> list[Diagnostic]:
    """Give what is wrong with content."""
    library, found = load_library(content, TODAY)

    assert (library is None) == has_errors(found)
    return found


@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=15)
@given(plain)
def test_any_data_for_a_file(path: str, value: Plain) -> None:
    """Whatever stands in place of a file, its author is told, and nothing is raised."""
    found = check(with_value(sound(), path, value))

    assert path in {one.position.path for one in found}


@settings(max_examples=150)
@given(st.sampled_from(PATHS), st.data())
def test_any_data_for_a_value(path: str, data: st.DataObject) -> None:
    """Whatever stands in place of one text of a file, nothing is raised."""
    value = sound().documents[path].value
    at = data.draw(st.sampled_from([at for at, _ in texts(value)]))

    check(with_value(sound(), path, put(value, at, data.draw(plain))))


def spoilt() -> Content:
    """Give content with a mistake of some kind in every file."""
    content = sound()
    for path, one in content.documents.items():
        at, _ = list(texts(one.value))[-1]
        content = with_value(content, path, put(one.value, at, "Dorpsstraat 12"))
    return content


@settings(max_examples=20)
@given(st.permutations(PATHS))
def test_order_of_files(paths: list[str]) -> None:
    """The order in which files are found does not change what is told of them."""
    content = spoilt()
    shuffled = replace(content, documents={path: content.documents[path] for path in paths})

    assert check(content) == check(shuffled)


def test_diagnostics_come_in_file_order() -> None:
    """All mistakes of all files are told of at once, in file order."""
    found = check(spoilt())

    assert found == in_file_order(found)
    assert {one.position.path for one in found} == set(PATHS)


def test_real_content_is_sound() -> None:
    """The content of the project has no mistake and nothing to warn of."""
    assert load_library(read_content(ROOT), TODAY)[1] == []


def test_library() -> None:
    """A sound content gives its library, with the journeys and profiles in the order of their numbers."""
    library, _ = load_library(sound(), None)

    assert library
    assert [journey.id for journey in library.journeys] == ["schilder", "bakker"]
    assert [profile.numeral for profile in library.profiles] == ["I", "II", "III", "IV"]
    assert [part.id for part in library.parts.values()] == ["achtergrond", "brief", "huisbezoek"]


def test_places() -> None:
    """The library knows where each item stands."""
    library, _ = load_library(sound(), None)

    assert library
    assert library.places["part", "brief"] == Position("journeys/phases.yml", 12, 9)
    assert library.places["journey", "bakker"] == Position("journeys/2-bakker.yml", 1, 1)
    assert ("cell", "bakker-huisbezoek-3") in library.places
    assert {kind for kind, _ in library.places} >= {"golden_tip", "axis", "source", "case", "tension", "term"}


def test_variables_are_filled_in() -> None:
    """A variable of content.yml stands filled in in the library."""
    library, _ = load_library(sound(), None)

    assert library
    assert "Een brief van Wonen" in {cell.title for _, cell in library.cells()}


def broken(path: str, text: str) -> Content:
    """Give content with a file that cannot be read as YAML."""
    content = sound()
    documents = {name: one for name, one in content.documents.items() if name != path}
    unread = Diagnostic(Position(path), "syntax", "onleesbaar")
    return Content(documents, content.texts | {path: text}, [unread])


@pytest.mark.parametrize("path", PATHS)
def test_one_broken_file_is_one_mistake(path: str) -> None:
    """The ids in a file that cannot be read count as known: one mistake does not raise ten."""
    found = check(broken(path, sound().texts[path]))

    assert [one.code for one in found] == ["syntax"]


@pytest.mark.parametrize("path", PATHS)
def test_one_unreadable_file_is_one_mistake(path: str) -> None:
    """Of a file that cannot be read at all, everything may exist."""
    content = broken(path, "")
    content = replace(content, texts={name: text for name, text in content.texts.items() if name != path})

    assert [one.code for one in check(content)] == ["syntax"]


def test_a_mistake_beside_a_broken_file() -> None:
    """The files beside a broken one are still checked."""
    content = broken("tips/methode.yml", "")
    steps = content.documents["tips/stappen.yml"].value
    wrong = with_value(content, "tips/stappen.yml", put(steps, ("steps", 0, "title"), None))

    assert [one.code for one in check(wrong)] == ["syntax", "empty-value"]


def test_nothing_is_overdue_without_a_day() -> None:
    """Without a day, no date is held against it."""
    steps = sound().documents["tips/stappen.yml"].value
    assert isinstance(steps, dict)
    assert isinstance(steps["steps"], list)
    assert isinstance(steps["steps"][0], dict)
    dated = put(steps, ("steps", 0), steps["steps"][0] | {"review_before": "2001-01-01"})
    content = with_value(sound(), "tips/stappen.yml", dated)

    assert load_library(content, None)[1] == []
    assert [one.code for one in load_library(content, dt.date(2026, 1, 1))[1]] == ["review-overdue"]


def test_many_warnings_are_no_mistake() -> None:
    """More warnings of one file than can be read stop nothing: what tells of the rest is a warning too."""
    path = "tips/stappen.yml"
    text = sound().documents[path].text
    for number in range(2, MOST_DIAGNOSTICS + 3):
        text += f"  - {{id: stap-{number}, number: {number}, title: x, text: x, review_before: 2001-01-01}}\n"
    more, _none = read_yaml(path, text.encode())
    assert more is not None
    _library, found = load_library(replace(sound(), documents=sound().documents | {path: more}), TODAY)

    assert [*["review-overdue"] * MOST_DIAGNOSTICS, "more-mistakes"] == [one.code for one in found]
    assert not has_errors(found)


def test_empty_content() -> None:
    """Of no content at all, every file is missing."""
    found = check(Content({}, {}, []))

    assert {one.code for one in found} == {"missing-file", "no-journeys"}


def test_a_document_without_places() -> None:
    """A mistake in data without places is told of at the start of its file."""
    empty = {"tips/stappen.yml": document("tips/stappen.yml", {})}
    found = [one for one in check(Content(empty, {}, [])) if one.code == "missing-key"]

    assert {one.position for one in found} == {Position("tips/stappen.yml")}
