"""The process in the browser: its lanes, its keys, its list on a phone, its files, its links from the phases."""

import csv
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Page

from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.output.bpmn import bpmn_text
from klantreis.views.bpmn import bpmn_view
from klantreis.views.index import index
from klantreis.views.marks import voice_label
from klantreis.views.process import lane_labels
from klantreis.views.process_questions import questions_view
from tests.site.keyboard import tab_to
from tests.site.reading import ids, with_class
from tests.site.tabs import PHONE

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.fixture
def page(page: Page, base: str) -> Page:
    """Open the process."""
    page.goto(f"{base}proces/")
    return page


def tops(page: Page, selector: str) -> list[float]:
    """Give how high everything stands that fits a selector."""
    boxes = page.locator(selector).evaluate_all(
        "found => found.map((one) => one.getBoundingClientRect().top)"
    )
    return [round(top, 1) for top in boxes]


def test_lanes_stand_in_line(page: Page, library: Library) -> None:
    """On a laptop the steps stand side by side, with each lane at one height."""
    heads = page.locator(".k-step h3").evaluate_all(
        "found => found.map((one) => one.getBoundingClientRect().left)"
    )
    lanes = {name: set(tops(page, f".k-lane--{name}")) for name in lane_labels()}

    assert len(heads) == len(library.process.steps)
    assert heads == sorted(set(heads))
    assert {name: len(found) for name, found in lanes.items()} == dict.fromkeys(lanes, 1)
    assert [min(found) for found in lanes.values()] == sorted(min(found) for found in lanes.values())


def test_walk_through_the_steps(page: Page) -> None:
    """By keyboard: the steps take the focus, and the arrow keys move them sideways."""
    region = page.get_by_role("region", name=_("The steps, from left to right"))
    tab_to(page, region)
    page.keyboard.press("ArrowRight")
    page.wait_for_function("element => element.scrollLeft > 0", arg=region.element_handle())

    assert region.evaluate("element => element.scrollLeft > 0")


def test_names_of_the_lanes_stay(page: Page) -> None:
    """When the steps scroll sideways, the names of the lanes stay in sight."""
    page.locator(".k-blueprint").evaluate("element => element.scrollTo({left: 900, behavior: 'instant'})")
    names, frame = page.locator(".k-lanes").bounding_box(), page.locator(".k-blueprint").bounding_box()
    assert names is not None
    assert frame is not None

    assert abs(names["x"] - frame["x"]) < 3


def test_a_list_on_a_phone(page: Page, library: Library) -> None:
    """On a phone the steps are a list, one under the other, and each lane has its name in it."""
    page.set_viewport_size(PHONE)
    blueprint = page.get_by_role("region", name=_("The steps, from left to right"))
    steps = blueprint.get_by_role("list").first.get_by_role("listitem").filter(has=page.locator("h3"))
    heads, names = tops(page, ".k-step h3"), blueprint.locator("dt:visible").all_inner_texts()

    assert steps.count() == len(library.process.steps)
    assert heads == sorted(set(heads))
    assert set(names) == set(lane_labels().values())


def test_a_table_of_what_the_steps_touch(page: Page, library: Library) -> None:
    """The coverage is a table with a head for every row and column; every mark says in words what it means."""
    table = page.get_by_role("table", name=_("A row is a part, a tip or a profile; a column is a step."))
    rows = len(library.parts) + len(library.golden_tips) + len(library.general_tips) + len(library.profiles)
    marks = table.locator("tbody td svg")
    words = table.locator("tbody td .k-visually-hidden").all_inner_texts()

    assert table.get_by_role("columnheader").count() == len(library.process.steps) + 2
    assert table.locator("th[scope=row]").count() == rows
    assert (len(words), {_("the step touches it"), _("the tip can help here")} <= set(words)) == (
        marks.count(),
        True,
    )


def test_every_question_is_there(pages: dict[str, Element], library: Library) -> None:
    """Every question has its own address, whether the process raises it or not."""
    found = questions_view(index(library))
    anchors = {f"vraag-{one.id}" for one in (*found.raised, *found.quiet)}
    cards = with_class(pages["proces/"], "k-asked")

    assert anchors <= set(ids(pages["proces/"]))
    assert len(list(cards)) == len(found.raised)


def test_who_tells_a_story(pages: dict[str, Element], library: Library) -> None:
    """The shape before a story says who tells it, also to who does not see it."""
    labels = {cell.id: voice_label(cell.voice) for journey in library.journeys for cell in journey.cells}
    told = [
        (one.attrib["href"].partition("#")[2], [shape.get("aria-label") for shape in item.iter("svg")])
        for item in pages["proces/"].iter("li")
        if item.get("class", "").startswith("k-cell--")
        for one in item.iter("a")
    ]

    assert told
    assert [(cell, [labels[cell]]) for cell, _label in told] == told


def test_phases_lead_to_the_steps(pages: dict[str, Element], library: Library) -> None:
    """The page of a phase leads to every step that touches one of its parts."""
    for phase in library.phases:
        parts = {part.id for part in phase.parts}
        expected = {f"../../proces/#stap-{one.id}" for one in library.process.steps if parts & set(one.parts)}
        links = {link.get("href", "") for link in pages[f"klantreis/{phase.id}/"].iter("a")}

        assert {link for link in links if "#stap-" in link} == expected


def test_files_to_download(site: Path, library: Library) -> None:
    """The diagram and the table are on the site, and hold what the page shows."""
    diagram = (site / "data" / "proces.bpmn").read_text("utf-8")
    with (site / "data" / "proces.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))

    assert diagram == bpmn_text(bpmn_view(library))
    assert [row[rows[0].index("id")] for row in rows[1:]] == [one.id for one in library.process.steps]


def test_prints_step_by_step(page: Page) -> None:
    """On paper the steps stand under each other, so that none is cut off at the edge."""
    page.emulate_media(media="print")
    heads = tops(page, ".k-step h3")
    wide = page.locator(".k-blueprint").evaluate("element => element.scrollWidth - element.clientWidth")

    assert heads == sorted(set(heads))
    assert wide <= 1
