"""The edition laid over the base, by id."""

from collections.abc import Mapping
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from klantreis.content.base_items import base_items
from klantreis.content.document import Document, Plain
from klantreis.content.files import read_content
from klantreis.content.lock import lock_text, locked, read_lock
from klantreis.content.overlay import Laid, lay_over
from klantreis.content.reader import read_yaml
from klantreis.content.update import State, compare

BASE = read_content(Path(__file__).parents[1] / "cases" / "_base").documents
TIPS = "tips/gouden-tips.yml"
JOURNEYS = "journeys/eigen.yml"


def ids(path: str, name: str, documents: Mapping[str, Document] = BASE) -> list[str]:
    """Give the ids of a list in a file."""
    value = documents[path].value
    entries = value[name] if isinstance(value, dict) else None
    return [str(entry["id"]) for entry in entries or [] if isinstance(entry, dict)]


def lay(**files: str) -> Laid:
    """Lay the text of files over the base."""
    edition = {}
    for path, text in files.items():
        document, mistakes = read_yaml(path, text.encode())
        assert document is not None, mistakes
        edition[path] = document
    return lay_over(BASE, edition, {})


def values(documents: Mapping[str, Document]) -> dict[str, Plain]:
    """Give what documents say, without where."""
    return {path: document.value for path, document in documents.items()}


TERMS = ids("tips/begrippen.yml", "terms")
CELLS = ids("journeys/1-schilder.yml", "cells")


def test_an_empty_edition_is_the_base() -> None:
    """Without files, the base comes back as it is."""
    assert BASE == lay().documents


@given(st.lists(st.sampled_from(["add", "change", "hide", "order"]), unique=True, min_size=1))
def test_empty_keys_are_the_base(keys: list[str]) -> None:
    """Keys without anything under them change nothing, in any file."""
    text = "".join(f"{key}:\n" for key in keys)
    laid = lay(**dict.fromkeys((TIPS, JOURNEYS, "tips/praktijk.yml", "journeys/phases.yml"), text))

    assert values(BASE) == values(laid.documents)
    assert [] == laid.diagnostics


@given(st.sets(st.sampled_from(CELLS)))
def test_hidden_is_gone(hidden: set[str]) -> None:
    """What is hidden is not there, and all else stands in the order that it had."""
    laid = lay(**{JOURNEYS: f"hide: [{', '.join(sorted(hidden))}]"}) if hidden else lay()

    assert [cell for cell in CELLS if cell not in hidden] == ids(
        "journeys/1-schilder.yml", "cells", laid.documents
    )


@given(st.permutations(CELLS), st.integers(0, len(CELLS)))
def test_order_is_stable(cells: list[str], first: int) -> None:
    """What is named stands first, as named; the rest follows as it stood."""
    named = cells[:first]
    laid = lay(**{JOURNEYS: f"order: [{', '.join(named)}]"})

    assert [*named, *(cell for cell in CELLS if cell not in named)] == ids(
        "journeys/1-schilder.yml", "cells", laid.documents
    )


@given(st.permutations(CELLS))
def test_order_and_back_is_the_base(cells: list[str]) -> None:
    """An order on top of another order leaves only the last."""
    once = lay(**{JOURNEYS: f"order: [{', '.join(cells)}]"}).documents
    document, _mistakes = read_yaml(JOURNEYS, f"order: [{', '.join(CELLS)}]".encode())
    assert document is not None
    back = lay_over(once, {JOURNEYS: document}, {}).documents

    assert values(BASE) == values(back)


@given(st.sampled_from(ids(TIPS, "tips")))
def test_hide_and_add_back(tip: str) -> None:
    """What is hidden and added again under an own id says the same, in the last place."""
    value = BASE[TIPS].value
    assert isinstance(value, dict)
    entries = value["tips"]
    assert isinstance(entries, list)
    old = next(one for one in entries if isinstance(one, dict) and one["id"] == tip)
    lines = "\n".join(
        f"    {key}: {said_in_yaml(part)}" for key, part in old.items() if key not in {"id", "number"}
    )
    laid = lay(**{TIPS: f"hide: [{tip}]\nadd:\n  - id: eigen-{tip}\n{lines}\n"}).documents
    after = laid[TIPS].value
    assert isinstance(after, dict)
    last = after["tips"]
    assert isinstance(last, list)

    assert {**old, "id": f"eigen-{tip}", "number": str(len(entries))} == last[-1]


def said_in_yaml(part: Plain) -> str:
    """Write a value on one line."""
    return f"[{', '.join(map(said_in_yaml, part))}]" if isinstance(part, list) else f'"{part}"'


def test_numbers_in_a_list_follow_the_order() -> None:
    """Tips are numbered by where they stand."""
    tips = lay(**{TIPS: "order: [langsgaan]"}).documents[TIPS].value
    assert isinstance(tips, dict)
    entries = tips["tips"]
    assert isinstance(entries, list)

    assert [("langsgaan", "1"), ("bellen", "2")] == [
        (one["id"], one["number"]) for one in entries if isinstance(one, dict)
    ]


def test_a_tenant_keeps_the_number_by_which_texts_of_the_base_call_it() -> None:
    """An order moves a journey and hiding leaves a gap; what is added is numbered after all of the base."""
    added = "add: [{id: eigen-winkel}]\n"
    moved = lay(**{JOURNEYS: f"{added}order: [eigen-winkel, bakker]"})
    hidden = lay(**{JOURNEYS: f"{added}hide: [bakker, schilder]"})

    row = ["journeys/3-eigen-winkel.yml", "journeys/2-bakker.yml", "journeys/1-schilder.yml"]
    assert row == moved.rows["journeys"]
    assert set(row) <= moved.documents.keys()
    assert ["journeys/3-eigen-winkel.yml"] == hidden.rows["journeys"]


def test_places_lie_where_things_were_typed() -> None:
    """A changed text has its place in the edition, what is beside it in the base."""
    laid = lay(**{TIPS: "change:\n  - id: bellen\n    title: Bel eerst\n"}).documents[TIPS]

    assert (TIPS, 3) == (laid.place(("tips", 0, "title")).path, laid.place(("tips", 0, "title")).line)
    assert BASE[TIPS].place(("tips", 0, "text")) == laid.place(("tips", 0, "text"))


def test_lists_are_replaced_and_items_are_not() -> None:
    """A list of words is replaced whole; a list of things with ids changes what it names."""
    cell = "      - id: schilder-brief\n        title: Dicht\n        also: [huisbezoek]\n"
    text = f"change:\n  - id: schilder\n    cells:\n{cell}"
    value = lay(**{JOURNEYS: text}).documents["journeys/1-schilder.yml"].value
    assert isinstance(value, dict)
    cells = value["cells"]
    assert isinstance(cells, list)
    changed = [cell for cell in cells if isinstance(cell, dict) and cell.get("title") == "Dicht"]

    assert len(CELLS) == len(cells)
    assert [["huisbezoek"]] == [cell["also"] for cell in changed]


def test_the_lock_reads_back() -> None:
    """What the lock writes, it reads."""
    base = base_items(BASE)
    lock = locked("1.0.0", base, {key: base[key] for key in list(base)[:20]})
    document, mistakes = read_yaml("klantreis.lock.yml", lock_text(lock).encode())

    assert ([], (lock, [])) == (mistakes, read_lock(document))


@given(st.sets(st.sampled_from(sorted(base_items(BASE)))))
def test_no_change_of_the_base_is_no_update(keys: set[str]) -> None:
    """As long as the base says the same, an update finds nothing to do."""
    base = base_items(BASE)
    found = compare(BASE, "1.0.0", locked("1.0.0", base, {key: base[key] for key in keys}), [])

    assert {State.UNTOUCHED} == {item.state for item in found.items}


def test_hiding_and_changing_what_is_inside_is_one_mistake_in_any_order_of_files() -> None:
    """What a hidden journey holds is not called unknown, whichever file comes first."""
    hide, change = "hide: [schilder]", "change:\n  - id: schilder-brief\n    title: Dicht\n"
    for first, second in ((hide, change), (change, hide)):
        laid = lay(**{"journeys/a.yml": first, "journeys/b.yml": second})

        assert ["laid-twice"] == [one.code for one in laid.diagnostics]
        assert "journeys/b.yml" == laid.diagnostics[0].position.path
        assert "journeys/a.yml" in laid.diagnostics[0].message
