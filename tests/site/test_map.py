"""The map in the browser: its filters, its keys, and its roles on a phone."""

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from klantreis.locale import _
from klantreis.model.journey import Cell, Journey, Voice
from klantreis.model.library import Library
from tests.output.sheets.packs.sample import opened
from tests.site.keyboard import tab_to
from tests.site.tabs import PHONE, settle

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.fixture
def page(page: Page, base: str) -> Page:
    """Open the map."""
    page.goto(f"{base}klantreis/")
    return page


def choose(page: Page, label: str, option: str) -> None:
    """Choose in a filter as people do who have no mouse: go there with Tab, and type."""
    tab_to(page, page.get_by_role("combobox", name=label))
    page.keyboard.type(option)


def shown(page: Page) -> set[str]:
    """Give the ids of the cells that the map shows."""
    summaries = page.locator(".k-map summary:visible")
    ids: list[str] = summaries.evaluate_all("found => found.map(summary => summary.id)")
    return {name.removeprefix("kaart-") for name in ids}


def fitting(library: Library, fits: Callable[[Journey, Cell], bool]) -> set[str]:
    """Give the ids of the cells that should be left."""
    return {cell.id for journey, cell in library.cells() if fits(journey, cell)}


def said(library: Library, left: set[str]) -> str:
    """Give the words with which the filters should announce what they left over."""
    tenants = {journey.id for journey, cell in library.cells() if cell.id in left}
    words = _("{left} of {total} cells left, of {tenants} tenants.")
    return words.format(left=len(left), total=len(list(library.cells())), tenants=len(tenants))


def test_everything_is_there_at_first(page: Page, library: Library) -> None:
    """Without a choice the map shows every cell, and announces nothing."""
    everything = fitting(library, lambda _journey, _cell: True)

    assert (everything, "") == (shown(page), page.locator(".k-filter__left").inner_text())


def test_nothing_is_lost_on_paper(page: Page, library: Library) -> None:
    """Printed from the browser on A4, the map has the title of every cell."""
    with opened(page.pdf(format="A4")) as document:
        words = " ".join(" ".join(str(sheet.get_text()).split()) for sheet in document)
    titles = [cell.title for _, cell in library.cells()]

    assert [title for title in titles if title not in words] == []


def test_filter_by_profile(page: Page, library: Library) -> None:
    """By keyboard: a profile leaves the cells of the tenants for whom it is the first choice, and says so."""
    choose(page, _("Profile (our estimate)"), "Profiel I:")
    left = fitting(library, lambda journey, _cell: journey.profile.best == "profiel-1")

    assert (left, said(library, left)) == (shown(page), page.locator(".k-filter__left").inner_text())


def test_filter_by_tenant(page: Page, library: Library) -> None:
    """By keyboard: a tenant leaves the cells of that tenant, in one row."""
    choose(page, _("Tenant"), "4.")
    left = fitting(library, lambda journey, _cell: journey.number == 4)

    assert (left, 1) == (shown(page), page.locator(".k-map tbody tr:visible").count())


def test_filter_by_phase(page: Page, library: Library) -> None:
    """By keyboard: a phase leaves the cells of its parts, and the columns of those alone."""
    choose(page, _("Phase"), "Contact")
    phase = next(phase for phase in library.phases if phase.id == "contact")
    left = fitting(library, lambda _journey, cell: library.phase_of[cell.part] is phase)
    heads = page.locator(".k-map__parts th:visible").all_inner_texts()

    assert (left, [_("Tenant"), *(part.label for part in phase.parts)]) == (shown(page), heads)


def test_filter_by_part(page: Page, library: Library) -> None:
    """By keyboard: a part leaves the cells that stand there, and those that belong there too."""
    choose(page, _("Part"), "Schaamte")
    left = fitting(library, lambda _journey, cell: "schaamte" in (cell.part, *cell.also))

    assert (left, said(library, left)) == (shown(page), page.locator(".k-filter__left").inner_text())


def test_filters_add_up(page: Page, library: Library) -> None:
    """By keyboard: with two choices the cells are left that fit both."""
    choose(page, _("Phase"), "Uitkomst")
    choose(page, _("Voice"), _("The corporation speaks"))
    left = fitting(
        library,
        lambda _journey, cell: (
            library.phase_of[cell.part].id == "uitkomst" and cell.voice is Voice.CORPORATION
        ),
    )

    assert (left, said(library, left)) == (shown(page), page.locator(".k-filter__left").inner_text())


def test_nothing_left(page: Page, library: Library) -> None:
    """By keyboard: choices that leave nothing say so, and what to do about it."""
    lacking = next(
        journey for journey in library.journeys if not any(cell.part == "trots" for cell in journey.cells)
    )
    choose(page, _("Tenant"), f"{lacking.number}.")
    choose(page, _("Part"), "Trots")
    words = _("No cell fits all your choices. Take one choice back.")

    assert (set(), words) == (shown(page), page.locator(".k-filter__left").inner_text())


def test_reset(page: Page, library: Library) -> None:
    """By keyboard: the button gives everything back, and empties the choices."""
    choose(page, _("Tenant"), "2.")
    choose(page, _("Voice"), _("The tenant speaks"))
    tab_to(page, page.get_by_role("button", name=_("Show everything")))
    page.keyboard.press("Enter")
    settle(page)
    chosen = page.locator("form[data-k-filter] select").evaluate_all("selects => selects.map(s => s.value)")

    assert (fitting(library, lambda _journey, _cell: True), {""}) == (shown(page), set(chosen))


def test_link_with_a_choice(page: Page, base: str, library: Library) -> None:
    """A link can choose beforehand, as those on the pages of the profiles do."""
    page.goto(f"{base}klantreis/?profiel=profiel-1")
    left = fitting(library, lambda journey, _cell: journey.profile.best == "profiel-1")
    chosen = page.get_by_role("combobox", name=_("Profile (our estimate)")).input_value()

    assert (left, "profiel-1") == (shown(page), chosen)


def test_link_with_nonsense(page: Page, base: str, library: Library) -> None:
    """A choice that does not exist chooses nothing."""
    page.goto(f"{base}klantreis/?profiel=profiel-9&onzin=1")

    assert fitting(library, lambda _journey, _cell: True) == shown(page)


def test_open_a_cell(page: Page, library: Library) -> None:
    """By keyboard: Enter on a title opens the cell in place, and Enter again closes it."""
    _journey, cell = next(library.cells())
    text = page.locator(f"details:has(#kaart-{cell.id}) .k-cell__text")
    tab_to(page, page.locator(f"#kaart-{cell.id}"))
    states = [text.is_visible()]
    for _press in range(2):
        page.keyboard.press("Enter")
        states.append(text.is_visible())

    assert [False, True, False] == states


def test_walk_through_the_map(page: Page) -> None:
    """By keyboard: the map takes the focus, and the arrow keys move it sideways and down."""
    region = page.get_by_role("region", name=_("The map: tenants beside parts"))
    tab_to(page, region)
    for key in ("ArrowRight", "ArrowDown"):
        page.keyboard.press(key)
    page.wait_for_function(
        "([left, top]) => left.scrollLeft > 0 && left.scrollTop > 0", arg=[region.element_handle(), 0]
    )
    moved = region.evaluate("element => [element.scrollLeft > 0, element.scrollTop > 0]")

    assert [True, True] == moved


def test_heads_stay_in_sight(page: Page) -> None:
    """When the map scrolls, the heads of its rows and columns stay."""
    region = page.get_by_role("region", name=_("The map: tenants beside parts"))
    region.scroll_into_view_if_needed()
    region.evaluate("element => element.scrollTo({left: 900, top: 500, behavior: 'instant'})")
    frame = region.bounding_box()
    row = page.locator(".k-map tbody th").nth(2).bounding_box()
    column = page.locator(".k-map__parts th").nth(8).bounding_box()
    assert frame is not None, "the map is on the screen"
    assert row is not None, "its rows are on the screen"
    assert column is not None, "its columns are on the screen"

    assert (True, True) == (abs(row["x"] - frame["x"]) < 3, 0 <= column["y"] - frame["y"] < 60)


def test_a_table_on_a_phone(page: Page, library: Library) -> None:
    """On a phone the cards are still a table to a screen reader: all heads, and each field with cells."""
    page.set_viewport_size(PHONE)
    roles = Counter(roles_in(page, ".k-map table"))
    fields = {(journey.id, part) for journey, cell in library.cells() for part in (cell.part, *cell.also)}
    expected = {
        "table": 1,
        "row": 2 + len(library.journeys),
        "columnheader": len(library.phases) + 1 + len(library.parts),
        "rowheader": len(library.journeys),
        "cell": 1 + len(fields),
    }

    assert expected == {role: roles[role] for role in expected}


def roles_in(page: Page, selector: str) -> Iterator[str]:
    """Give the roles in a part of the page, as the browser itself hands them to a screen reader."""
    session = page.context.new_cdp_session(page)
    document = session.send("DOM.getDocument")["root"]["nodeId"]
    node = session.send("DOM.querySelector", {"nodeId": document, "selector": selector})["nodeId"]
    backend = session.send("DOM.describeNode", {"nodeId": node})["node"]["backendNodeId"]
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}
    waiting = [node for node in nodes if node.get("backendDOMNodeId") == backend]
    while waiting:
        node = waiting.pop()
        waiting += [by_id[child] for child in node.get("childIds", ()) if child in by_id]
        if not node["ignored"]:
            yield node["role"]["value"]
