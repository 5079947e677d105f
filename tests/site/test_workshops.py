"""The workshops in the browser: their times, what they need on paper, the zip with it, and who sees what."""

import zipfile
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Browser, Page, expect

from klantreis.model.workshop import Workshop
from klantreis.views.index import index
from klantreis.views.links import run_sheet_page
from klantreis.views.materials import by_name, copies, needs
from klantreis.views.schedule import START, clock, pauses, schedule
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import SHOP, file_name, tiles_name
from klantreis.views.sheets.sheet import PAPERS
from klantreis.views.workshop_words import script_words
from tests.setup.content import library
from tests.site.keyboard import tab_to
from tests.site.tabs import Tab
from tests.site.visits import NARROWEST, OPEN_ALL, PAGE_WIDTH, STORED, violations

pytestmark = [pytest.mark.site, pytest.mark.browser]

WORKSHOPS = {workshop.id: workshop for workshop in library().workshops}
PEOPLE = (6, 13, 24)
PLACES = {"a3": "Op kantoor, tot en met A3", "a4": "Op kantoor, tot en met A4", SHOP: "Bij de drukker"}
ENTRIES = by_name(catalogue(index(library())))
LIST = "materiaallijst.txt"
DOWNLOAD = "Download precies dit"

every_workshop = pytest.mark.parametrize("workshop", WORKSHOPS.values(), ids=WORKSHOPS)


@pytest.fixture
def page(page: Page, tab: Tab, base: str) -> Iterator[Page]:
    """Give the tab; nothing may leave the site, or be kept."""
    yield page
    kept = page.evaluate(STORED) if page.url.startswith(base) else []
    assert kept == [url for url in tab.requests if not url.startswith((base, "blob:"))] == []


def open_for_trainer(page: Page, base: str, workshop: Workshop) -> None:
    """Open the page of a workshop as its trainer does."""
    page.goto(f"{base}{run_sheet_page(workshop.id)}#trainer")


def needed(workshop: Workshop, people: int, place: str) -> Counter[str]:
    """Give the files that must be printed, with how many of each."""
    found: Counter[str] = Counter()
    for need in needs(workshop, ENTRIES):
        paper = need.material.paper
        if place == SHOP:
            name = file_name(need.sheet, paper, SHOP)
        elif PAPERS[paper] <= PAPERS[place]:
            name = file_name(need.sheet, paper)
        else:
            name = tiles_name(need.sheet, paper, place)
        found[name] += copies(need, people)
    return +found


def downloaded(page: Page, place: str) -> dict[str, bytes]:
    """Press the button, and give what is in the zip."""
    page.get_by_role("radio", name=PLACES[place]).check()
    with page.expect_download() as download:
        page.get_by_role("button", name=DOWNLOAD).click()
    with zipfile.ZipFile(download.value.path()) as pack:
        assert pack.testzip() is None
        return {entry: pack.read(entry) for entry in pack.namelist()}


def page_count(data: bytes) -> int:
    """Count the pages of a PDF."""
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)


@every_workshop
@pytest.mark.parametrize("people", PEOPLE)
def test_the_zip_holds_exactly_the_list(
    page: Page, base: str, site: Path, workshop: Workshop, people: int
) -> None:
    """For every place to print, the zip has a file for every copy on the list, page for page, and no more."""
    open_for_trainer(page, base, workshop)
    page.get_by_label("Deelnemers").fill(str(people))
    shown = [int(text) for text in page.locator("[data-k-material]:visible [data-k-count]").all_inner_texts()]
    for place in PLACES:
        expected = needed(workshop, people, place)
        files = {name: (site / "print" / name).read_bytes() for name in expected}
        pack = downloaded(page, place)
        sheets = {name: data for name, data in pack.items() if name != LIST}

        assert len(sheets) == expected.total() == sum(shown)
        assert Counter(sha256(data).digest() for data in sheets.values()) == Counter(
            {sha256(files[name]).digest(): count for name, count in expected.items()}
        )
        assert sum(map(page_count, sheets.values())) == sum(
            count * page_count(files[name]) for name, count in expected.items()
        )
        assert listed(pack[LIST]) == shown


def listed(text: bytes) -> list[int]:
    """Give the numbers of copies in a list, in its order."""
    lines = [line.split() for line in text.decode("utf-8").splitlines()]
    return [int(words[1]) for words in lines if words[2:3] == ["x"]]


@every_workshop
def test_the_files_stand_in_the_order_of_use(page: Page, base: str, workshop: Workshop) -> None:
    """In the zip the names sort by when a sheet is used, and copies by their number."""
    open_for_trainer(page, base, workshop)
    names = [name.rpartition("/")[2] for name in downloaded(page, "a3") if name != LIST]
    order = dict.fromkeys(
        need.sheet for need in needs(workshop, ENTRIES) if copies(need, workshop.group.usual)
    )

    assert names == sorted(names)
    assert list(dict.fromkeys(name.split()[1] for name in names)) == list(order)


@every_workshop
def test_the_times_are_those_of_python(page: Page, base: str, workshop: Workshop) -> None:
    """With a start and two breaks filled in, every time on the page is the one that Python computes."""
    first, last = workshop.sessions[0].steps[0], workshop.sessions[-1].steps[-2]
    breaks = {first.id: 10, last.id: 25}
    open_for_trainer(page, base, workshop)
    page.get_by_label("Begint om").fill("13:40")
    for number, (step, minutes) in enumerate(breaks.items(), 1):
        row = page.get_by_role("group", name=f"Pauze {number}")
        row.get_by_role("combobox", name="Na").select_option(step)
        row.get_by_role("spinbutton", name="Minuten").fill(str(minutes))

    assert shown_times(page) == times(workshop, 13 * 60 + 40, breaks)


def shown_times(page: Page) -> list[str]:
    """Give the times of the run-sheet that are in sight, breaks and ends included."""
    cells = page.locator(".k-run__plan :is(tbody td:first-child, tfoot td):visible")
    return cells.all_inner_texts()


def times(workshop: Workshop, start: int, breaks: dict[str, int]) -> list[str]:
    """Compute what the run-sheet must show."""
    found, span = [], script_words()["time"]
    for session in workshop.sessions:
        slots = schedule(session, start, breaks)
        for slot in slots:
            again = slot.end + slot.pause
            found.append(span.format(start=clock(slot.start), end=clock(slot.end)))
            found += [span.format(start=clock(slot.end), end=clock(again))] if slot.pause else []
        found.append(f"Einde: {clock(slots[-1].end)}")
    return found


@every_workshop
def test_without_scripts(browser: Browser, base: str, workshop: Workshop) -> None:
    """With scripts off both views can be read, with the times and the list for the usual number of people."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(base + run_sheet_page(workshop.id))
    breaks = {step: minutes for session in workshop.sessions for step, minutes in pauses(session).items()}
    counts = [copies(need, workshop.group.usual) for need in needs(workshop, ENTRIES)]
    shown = page.locator("[data-k-material]:visible [data-k-count]").all_inner_texts()

    assert times(workshop, START, breaks) == shown_times(page)
    assert [str(count) for count in counts if count] == shown
    assert page.get_by_role("heading", name="Dit zeg je").count() == len(workshop.steps)
    assert page.get_by_role("button", name=DOWNLOAD).count() == 0
    page.context.close()


def test_what_the_page_counts_without_scripts_it_counts_with_them(page: Page, base: str) -> None:
    """The script changes nothing as long as nobody fills anything in."""
    for workshop in WORKSHOPS.values():
        open_for_trainer(page, base, workshop)
        static = page.evaluate("() => fetch('.').then((answer) => answer.text())")
        texts = page.locator(":is([data-k-time], [data-k-split], [data-k-tally], [data-k-basis])")

        assert [text for text in texts.all_text_contents() if f">{text}<" not in static] == []


def test_groups_follow_the_number_of_people(page: Page, base: str) -> None:
    """Another number of people gives other groups; one that does not fit is said, and the nearest counts."""
    open_for_trainer(page, base, WORKSHOPS["kennismaken"])
    split = page.locator("[data-k-split=kennismaken-horizontaal]")
    page.get_by_label("Deelnemers").fill("13")

    expect(split).to_have_text("4 groepjes: 1 van 4 en 3 van 3")
    page.get_by_label("Deelnemers").fill("99")
    expect(page.locator("[data-k-basis]")).to_contain_text("Deze workshop is voor 6 tot 24 deelnemers.")
    expect(split).to_have_text("8 groepjes van 3")


def test_who_sees_what(page: Page, base: str) -> None:
    """A participant sees the assignments; one key shows what is for the trainer, and a link can do so too."""
    page.goto(base + run_sheet_page("kennismaken"))
    notes = page.get_by_role("heading", name="Dit kun je horen")

    expect(page.get_by_role("heading", name="Opdracht").first).to_be_visible()
    assert notes.count() == 0
    tab_to(page, page.get_by_role("radio", name="Als deelnemer"))
    page.keyboard.press("ArrowRight")
    expect(notes.first).to_be_visible()
    page.goto(f"{base}{run_sheet_page('kennismaken')}#trainer")
    expect(page.get_by_role("radio", name="Als trainer")).to_be_checked()


def test_from_a_disk_the_files_stand_there(browser: Browser, site: Path) -> None:
    """Where nothing can be fetched, the page says so and opens the links to the files."""
    page = browser.new_page()
    page.goto((site / run_sheet_page("kennismaken") / "index.html").as_uri() + "#trainer")
    page.get_by_role("button", name=DOWNLOAD).click()

    expect(page.locator("[data-k-said]")).to_contain_text("De zip kan hier niet worden gemaakt")
    expect(page.get_by_role("link", name="Huurder 5: Na het ongeluk, A3: In één stuk")).to_be_visible()
    page.context.close()


def test_the_trainer_on_paper(page: Page, base: str) -> None:
    """On paper there is nothing to fill in or to press; times, notes and the list are there."""
    open_for_trainer(page, base, WORKSHOPS["huurdersbril"])
    page.emulate_media(media="print")

    assert page.locator(".k-page :is(input, select, button):visible").count() == 0
    expect(page.locator(".k-run__plan")).to_be_visible()
    expect(page.locator("[data-k-tally]")).to_be_visible()
    expect(page.get_by_role("heading", name="Als het anders loopt").first).to_be_visible()


@every_workshop
def test_accessible_for_the_trainer(page: Page, base: str, workshop: Workshop) -> None:
    """The view of the trainer breaks no rule of axe, with all open, and fits on the narrowest screen."""
    open_for_trainer(page, base, workshop)
    page.evaluate(OPEN_ALL)

    assert violations(page) == []
    page.set_viewport_size({"width": NARROWEST, "height": 800})
    assert page.evaluate(PAGE_WIDTH) == NARROWEST
