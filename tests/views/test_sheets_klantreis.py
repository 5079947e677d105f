"""What the sheets of the klantreis show: the whole, the phases, the tenants, and the empty one."""

from dataclasses import asdict, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

import pytest

from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.model.tokens import tokens
from klantreis.output.figures import draw
from klantreis.output.sheets.typeset import Setting
from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.columns import Columns
from klantreis.views.sheets.phase import PhaseSheetView, phase_entries
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.sheets.tenant import TenantSheetView, tenant_entries
from klantreis.views.sheets.whole import WIDTH, WholeView, whole_entries
from tests.setup.content import library

if TYPE_CHECKING:
    from klantreis.output.pages import Draw


def entries(of: Library | None = None) -> dict[str, CatalogueEntry]:
    """Give the catalogue by name."""
    return {entry.name: entry for entry in catalogue(index(of or library()))}


def whole(of: Library | None = None) -> tuple[Sheet, WholeView]:
    """Make the whole klantreis."""
    sheet = entries(of)["klantreis"].make("a0")
    return sheet, cast("WholeView", sheet.view)


def found(view: object, key: str) -> list[Any]:
    """Give every value under a key, however deep, in the order of the sheet."""
    match view:
        case dict():
            own = [view[key]] if key in view else []
            return own + [value for child in view.values() for value in found(child, key)]
        case list() | tuple():
            return [value for child in view for value in found(child, key)]
        case _:
            return []


def cells(sheet: Sheet) -> list[str]:
    """Give the id of every cell on a sheet, in the order of the sheet."""
    groups = found(asdict(cast("Any", sheet.view)), "cells") + found(
        asdict(cast("Any", sheet.view)), "background"
    )
    return [cell["id"] for group in groups for cell in group]


def with_tenants(count: int) -> Library:
    """Make a library with so many tenants, all with a name of their own."""
    journeys = [library().journeys[number % 8] for number in range(count)]
    return replace(
        library(),
        journeys=tuple(
            journey.model_copy(
                update={
                    "id": f"{journey.id}-{number}",
                    "number": number,
                    "cells": [
                        cell.model_copy(update={"id": f"{cell.id}-{number}"}) for cell in journey.cells
                    ],
                }
            )
            for number, journey in enumerate(journeys, start=1)
        ),
    )


PHASES = [
    f"klantreis-{phase}" for phase in ("achtergrond", "drempels", "contact", "opvolging", "uitkomst", "nu")
]


@pytest.mark.parametrize(
    ("name", "papers", "table"),
    [
        ("klantreis", ("a0", "a1"), ("a1",)),
        ("lege-klantreis", ("a0", "a1", "a3"), ("a3",)),
        *((name, ("a2", "a3"), ()) for name in PHASES),
    ],
)
def test_papers(name: str, papers: tuple[str, ...], table: tuple[str, ...]) -> None:
    """The sheets come on the papers of the catalogue; the small copies are for on the table."""
    entry = entries()[name]

    assert (entry.papers, tuple(paper for paper in papers if not entry.hangs(paper))) == (papers, table)


def test_a_sheet_for_every_tenant() -> None:
    """Every tenant has a sheet on A3 for in the hand."""
    names = [entry.name for entry in entries().values() if entry.papers == ("a3",) and not entry.wall]

    assert [name for name in names if name.startswith("huurder-")] == [
        f"huurder-{journey.id}" for journey in library().journeys
    ]


def test_whole_holds_every_cell_once() -> None:
    """All cells stand on the whole klantreis, each once."""
    sheet, _view = whole()

    assert sorted(cells(sheet)) == sorted(cell.id for _journey, cell in library().cells())


def test_phases_together_hold_every_cell_once() -> None:
    """All cells stand on the sheets of the phases, each once."""
    found_cells = [cell for name in PHASES for cell in cells(entries()[name].make("a3"))]

    assert sorted(found_cells) == sorted(cell.id for _journey, cell in library().cells())


@pytest.mark.parametrize("journey", library().journeys, ids=lambda journey: journey.id)
def test_tenants_hold_their_own_cells(journey: Journey) -> None:
    """The sheet of a tenant holds all cells of that tenant, and no others."""
    sheet = entries()[f"huurder-{journey.id}"].make("a3")

    assert sorted(cells(sheet)) == sorted(cell.id for cell in journey.cells)


def test_columns_fill_the_sheet() -> None:
    """First column, parts, gutters and last column are together as wide as the sheet."""
    _sheet, view = whole()
    (page,) = view.pages
    parts = sum(page.widths) + view.gutter * (len(page.widths) - 1)

    assert view.tenant + view.gutter + parts + view.gutter + view.approach == pytest.approx(WIDTH, abs=0.1)


def test_general_tips_stand_under_their_part() -> None:
    """A general tip stands at least partly under the column of its own part, and none under another tip."""
    _sheet, view = whole()
    (page,) = view.pages
    columns = Columns(page.widths, view.gutter)
    later = [part.id for phase in library().phases[1:] for part in phase.parts]
    own = {tip.id: later.index(tip.part) for tip in library().general_tips}
    edges = [(item.left, item.left + item.width) for item in page.general]

    assert len(page.general) == 5
    assert [
        item.tip.id
        for item, (left, right) in zip(page.general, edges, strict=True)
        if not left <= columns.left(own[item.tip.id]) + 1 < right
    ] == []
    assert [pair for pair in pairwise(edges) if pair[0][1] > pair[1][0]] == []


def test_stops_stand_above_their_column() -> None:
    """Every part of the line map lies above the middle of its column; the first beside its tenants."""
    sheet, view = whole()
    (page,) = view.pages
    (line_map,) = sheet.figures.values()
    stops = [stop * 0.36 for stop in cast("Any", line_map).stops]
    lefts = [view.tenant + view.gutter * (n + 1) + sum(page.widths[:n]) for n in range(len(page.widths))]

    assert stops[0] < view.tenant
    assert stops[1:] == pytest.approx(
        [left + width / 2 for left, width in zip(lefts, page.widths, strict=True)], abs=0.1
    )


def test_profile_is_an_estimate() -> None:
    """The sheet of a tenant gives profile, second choice and reason as our estimate."""
    view = cast("Any", entries()["huurder-baan-kwijt"].make("a3").view)

    assert (view.estimate, view.profile.id, view.others) == (
        "onze inschatting",
        "profiel-2",
        ("tweede keuze I", "later bij I"),
    )


def test_questions_are_ours() -> None:
    """The sheet of a tenant asks its questions, and says that they are our working-out."""
    view = cast("Any", entries()["huurder-cafe"].make("a3").view)
    journey = next(one for one in library().journeys if one.id == "cafe")

    assert view.ours == "onze uitwerking"
    assert view.reflection == tuple(" ".join(question.text.split()) for question in journey.reflection)


def test_figures_say_the_same_in_words() -> None:
    """Every figure on the sheets of the klantreis has its facts in words."""
    sheets = [entries()[name].make("a3") for name in ("huurder-cafe", "klantreis-contact")] + [whole()[0]]

    assert all(sheet.figures.keys() == sheet.alternatives.keys() for sheet in sheets)
    assert all(len(words) > 300 for sheet in sheets for words in sheet.alternatives.values())


@pytest.mark.parametrize(("tenants", "sizes"), [(8, [8]), (9, [4, 5]), (20, [7, 6, 7])])
def test_more_tenants_take_more_pages(tenants: int, sizes: list[int]) -> None:
    """A page holds at most eight tenants; more share several pages evenly, and none is left out."""
    sheet, view = whole(with_tenants(tenants))

    assert [len(page.tenants) for page in view.pages] == sizes
    assert [tenant.head.number for page in view.pages for tenant in page.tenants] == list(
        range(1, tenants + 1)
    )
    assert len(sheet.figures) == len(sizes)


def with_longer_texts(more: int) -> Library:
    """Make a library in which so many cells of the first tenant have a text of seventy words."""
    first, *others = library().journeys
    long = " ".join(["huurders"] * 70)
    cells = [
        cell.model_copy(update={"text": long}) if 1 <= number <= more else cell
        for number, cell in enumerate(first.cells)
    ]
    return replace(library(), journeys=(first.model_copy(update={"cells": cells}), *others))


def test_longer_texts_take_more_pages() -> None:
    """When an edition says more than a page holds, the tenants share two, and none is left out."""
    sheet, view = whole(with_longer_texts(4))

    assert [len(page.tenants) for page in view.pages] == [4, 4]
    assert sorted(cells(sheet)) == sorted(cell.id for _journey, cell in library().cells())


def test_empty_klantreis_asks_for_no_names() -> None:
    """The empty klantreis has every part once, and says that details of tenants stay off it."""
    view = cast("Any", entries()["lege-klantreis"].make("a0").view)

    assert [part.id for phase in view.phases for part in phase.parts] == list(library().parts)
    assert "Namen, adressen en andere gegevens van huurders komen niet op dit vel." in view.lead


def with_phases(count: int) -> Library:
    """Give the library with its first phases only, as an edition that hides the others."""
    phases = library().phases[:count]
    parts = {part.id for phase in phases for part in phase.parts}
    journeys = (
        journey.model_copy(
            update={
                "cells": [
                    cell.model_copy(update={"also": [part for part in cell.also if part in parts]})
                    for cell in journey.cells
                    if cell.part in parts
                ]
            }
        )
        for journey in library().journeys
    )
    tips = tuple(tip for tip in library().general_tips if tip.part in parts)
    return replace(library(), phases=phases, journeys=tuple(journeys), general_tips=tips)


@pytest.mark.parametrize("count", [3, 4, 5])
def test_an_edition_can_hide_phases(count: int) -> None:
    """With fewer phases every block of tips begins with one of them, in order, and the sheet can be set."""
    (entry,) = whole_entries(index(with_phases(count)))
    made = entry.make("a0")
    (page, *_more) = cast("WholeView", made.view).pages
    left = page.tips_left
    starts = [phase.left for phase in page.phases]

    assert {left.general, left.eye_openers, left.outcome} <= set(starts)
    assert left.general <= left.eye_openers < left.outcome
    assert Setting(made, cast("Draw", draw), dict(tokens(library().brand).light)).fits()


def test_without_phases_there_is_no_sheet() -> None:
    """With hardly any phase there is nothing to put on a sheet, and the catalogue does not have it."""
    assert whole_entries(index(with_phases(2))) == ()


def test_a_phase_without_cells_points_to_what_tells_of_it() -> None:
    """Where a cell of another phase tells of a phase too, the sheet does not say that the source tells nothing."""
    (entry,) = (one for one in tenant_entries(index(library())) if one.name == "huurder-eigen-plan")
    view = entry.make("a3").view
    assert isinstance(view, TenantSheetView)
    told = {phase.id: phase.elsewhere for phase in view.phases if not phase.cells}

    assert told == {"nu": "Zie ook: Zijn plan lukte, maar later (Huurder lost het zelf op)"}


def test_the_sheet_of_a_phase_names_what_touches_its_parts_too() -> None:
    """A part on the sheet of its phase names every cell of another part that tells of it too, and the other way."""
    told: dict[str, str] = {}
    for entry in phase_entries(index(library())):
        view = entry.make("a3").view
        assert isinstance(view, PhaseSheetView)
        told |= {part.id: part.also for page in view.pages for part in page.parts if part.also}

    assert told["schaamte"] == "Zie ook: Huurder 5 (Trots)"
    assert told["geen-overzicht"] == "Zie ook: Huurder 5 (Verlamdheid)"
    assert told.keys() == {part for _journey, cell in library().cells() for part in cell.also}
