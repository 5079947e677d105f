"""The workbook: what was noted, phase by phase, three points to start on, and nothing lost on the way."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FilePayload, Locator, Page, expect

from klantreis.locale import _
from klantreis.model.finding import steps_of
from klantreis.model.library import Library
from tests.site.notebook import (
    CELL,
    KEY,
    OTHER,
    STORY,
    TEXT,
    TITLE,
    Book,
    a_book,
    a_note,
    a_point,
    allow,
    box,
    keep,
    kept,
    note,
    read,
    refuse,
    texts,
)
from tests.site.tabs import Tab
from tests.site.visits import NARROWEST, PAGE_WIDTH, STORED, violations

pytestmark = [pytest.mark.site, pytest.mark.browser]

SECOND = "Samen met de gemeente langsgaan."
FULL = a_book(
    a_note(),
    a_note(SECOND, OTHER, "Dat bezoek was mijn redding"),
    points=(a_point("Eerder bellen"), a_point("Brieven herschrijven")),
)


@pytest.fixture
def page(page: Page, base: str) -> Page:
    """Open the workbook."""
    page.goto(f"{base}werkboek/")
    return page


def place(page: Page) -> str:
    """Give what the page says about where the workbook is."""
    return page.locator("[data-k-place]").inner_text()


def said(page: Page) -> Locator:
    """Find what the page says about what was just done."""
    return page.locator("[data-k-message]")


def do(page: Page, name: str) -> None:
    """Press a button of the page, by its words."""
    page.get_by_role("button", name=name, exact=True).click()


def question(page: Page) -> Locator:
    """Find the question that is open."""
    return page.locator("dialog[open]")


def answer(page: Page, name: str) -> None:
    """Press a button of the question that is open."""
    question(page).get_by_role("button", name=name, exact=True).click()


def fill_point(page: Page, text: str | None, who: str = "ons team", when: str = "voor 1 maart") -> None:
    """Fill in the form of a point, and choose it; None leaves the text as it is."""
    form = page.locator("[data-k-point-form]")
    if text is not None:
        form.get_by_label(_("What do you start with?")).fill(text)
    form.get_by_label(_("Who?")).fill(who)
    form.get_by_label(_("When?")).fill(when)
    form.get_by_role("button", name=_("Choose this point")).click()


def points(page: Page) -> list[str]:
    """Give the texts of the points to start on, in order."""
    return page.locator("[data-k-chosen] [data-k-text]").all_inner_texts()


def upload(page: Page, content: Book | str, name: str = "werkboek.json") -> None:
    """Open a saved workbook."""
    text = content if isinstance(content, str) else json.dumps(content)
    file: FilePayload = {"name": name, "mimeType": "application/json", "buffer": text.encode()}
    page.locator("[data-k-file]").set_input_files(file)


def things(book: Book | None) -> tuple[list[object], list[object]]:
    """Give the notes and the points of a workbook."""
    assert book is not None
    return book["notes"], book["points"]


def test_empty_at_first(page: Page) -> None:
    """Without notes it says that nothing is kept, leads to the stories, and offers nothing to delete or save."""
    assert _("Nothing noted yet, and nothing kept.") == place(page)
    assert [] == page.evaluate(STORED)
    assert [
        _("Open a saved workbook"),
        _("Print"),
        _("Print an empty workbook"),
        _("Add a point yourself"),
    ] == (page.locator(".k-page button:visible").all_inner_texts())


def test_phase_by_phase(page: Page, base: str, library: Library) -> None:
    """Notes stand under their part in their phase, in the order of the map, with a way back to the story."""
    page.goto(base + STORY)
    note(page, SECOND, OTHER)
    note(page)
    page.goto(f"{base}werkboek/")
    parts = page.locator(".k-work:visible h3").all_inner_texts()

    assert [library.parts[part].label for part in ("schaamte", "huisbezoek")] == parts
    assert [TEXT, SECOND] == page.locator(".k-noted__text:visible").all_inner_texts()

    page.get_by_role("link", name=TITLE).click()

    assert page.url == f"{base}{STORY}#{CELL}"


def test_beside_the_process(page: Page, base: str, library: Library) -> None:
    """Beside every phase stand the steps of the process that touch it, and whose process it is."""
    phases = page.locator(".k-work-phase:visible")
    found = [phase.locator(".k-work-phase__steps a").all_inner_texts() for phase in phases.all()]
    touched = [
        [
            step.title
            for step in steps_of(library.process)
            if {part.id for part in phase.parts} & set(step.parts)
        ]
        for phase in library.phases
    ]

    assert touched == found
    assert sum(map(bool, touched)) == page.locator(".k-work-phase__steps .k-ours").count()

    page.locator(".k-work-phase__steps a").first.click()

    assert page.url.startswith(f"{base}proces/#stap-")


def test_changed_here(page: Page) -> None:
    """A note can be changed, deleted and brought back in the workbook itself."""
    keep(page, FULL)
    first = page.locator(".k-notes li").first
    first.get_by_role("button", name=_("Change the note")).click()
    first.get_by_label(_("What strikes you?")).fill("Anders.")
    first.get_by_role("button", name=_("Note it")).click()

    assert {CELL: "Anders.", OTHER: SECOND} == texts(page)

    first.get_by_role("button", name=_("Change the note")).click()
    first.get_by_role("button", name=_("Delete note")).click()

    assert {OTHER: SECOND} == texts(page)

    first.get_by_role("button", name=_("Undo")).click()

    assert {CELL: "Anders.", OTHER: SECOND} == texts(page)


def test_three_points(page: Page) -> None:
    """A point comes from a note or from the reader, with who and when; after three there is no fourth."""
    keep(page, a_book(a_note(), a_note(SECOND, OTHER)))
    page.get_by_role("button", name=f"{_('Start with this')}: {TITLE}").click()
    fill_point(page, None)
    expect(page.locator(".k-point").first).to_be_focused()
    expect(page.locator(".k-point").first).to_contain_text(
        "Wie: ons team · Wanneer: voor 1 maart · Bij: Niemand"
    )
    for text in ("Tweede punt", "Derde punt"):
        do(page, _("Add a point yourself"))
        fill_point(page, text)
    expect(page.locator("[data-k-said]")).to_have_text(_("Point {number} of 3 is chosen.").format(number=3))

    assert [TEXT, "Tweede punt", "Derde punt"] == points(page)

    expect(page.get_by_role("button", name=_("Add a point yourself"))).to_be_hidden()
    page.get_by_role("button", name=_("Start with this")).last.click()
    expect(page.locator("[data-k-point-form]")).to_be_hidden()
    expect(page.locator("[data-k-said]")).to_have_text(
        _("You have three points. Take one away if you want to choose another.")
    )

    assert len(points(page)) == 3


def test_change_a_point(page: Page) -> None:
    """A point can be changed, taken away and brought back."""
    keep(page, FULL)
    page.get_by_role("button", name=f"{_('Change')}: Eerder bellen").click()
    fill_point(page, "Nog eerder bellen")

    assert ["Nog eerder bellen", "Brieven herschrijven"] == points(page)

    page.get_by_role("button", name=f"{_('Take away')}: Nog eerder bellen").click()

    assert ["Brieven herschrijven"] == points(page)

    do(page, _("Undo"))

    assert ["Nog eerder bellen", "Brieven herschrijven"] == points(page)


def test_a_kind_word_about_a_point(page: Page) -> None:
    """A name in the place of a role is said once, and not in the way."""
    keep(page, FULL)
    do(page, _("Add a point yourself"))
    fill_point(page, "Bellen", who="mevrouw De Vries")
    expect(page.locator("[data-k-point-form]").get_by_role("alert")).to_contain_text("naam")
    page.get_by_role("button", name=_("Note it anyway")).click()

    assert points(page)[-1] == "Bellen"


def test_asked_before_the_first_point(page: Page) -> None:
    """A point without a note asks too whether it may be kept; after a no, nothing is, and the page says so."""
    do(page, _("Add a point yourself"))
    fill_point(page, "Eerder bellen")

    assert [] == page.evaluate(STORED)

    refuse(page)

    assert ["Eerder bellen"] == points(page)
    assert [] == page.evaluate(STORED)
    assert place(page).startswith("0 notities en 1 punt. Daarvan wordt niets bewaard")


def test_save_and_open(page: Page, browser: Browser, base: str) -> None:
    """What is saved to go on later gives the same workbook in another browser, and only after a yes."""
    keep(page, FULL)
    with page.expect_download() as saving:
        do(page, _("Save to go on later"))
    other = browser.new_context().new_page()
    other.goto(f"{base}werkboek/")
    upload(other, read(saving.value))
    expect(question(other)).to_be_visible()

    assert [] == other.evaluate(STORED)

    allow(other)
    expect(said(other)).to_contain_text("2 notities en 2 punten")
    there = kept(other)
    other.context.close()

    assert FULL == there
    assert re.fullmatch(r"werkboek-\d{4}-\d\d-\d\d\.json", saving.value.suggested_filename)


def test_save_to_read(page: Page, browser: Browser, tmp_path: Path) -> None:
    """The file to read holds every note and point as plain text, without buttons, scripts or links."""
    keep(page, a_book(a_note("Meer <b>bellen</b> & langsgaan"), points=(a_point("Eerder bellen"),)))
    with page.expect_download() as saving:
        do(page, _("Save to read"))
    file = tmp_path / "werkboek.html"
    file.write_text(read(saving.value), "utf-8")
    reader = browser.new_page()
    reader.goto(file.as_uri())
    shown = reader.locator("body").inner_text()
    rest = reader.locator("a, button, script, form, [hidden], [class]").count()
    reader.context.close()

    assert 0 == rest
    assert [] == [
        words
        for words in (TITLE, "Meer <b>bellen</b> & langsgaan", "Eerder bellen", "Wie: ons team")
        if words not in shown
    ]
    assert _("No note yet in this phase.") not in shown


WRONG = {
    "<!doctype html><p>Werkboek": "This is the file to read. Choose the one that ends in .json.",
    "zomaar tekst": "This file cannot be read as a workbook. Choose the file that ends in .json.",
    "[1, 2]": "This file does not come from a workbook of klantreis.",
    "null": "This file does not come from a workbook of klantreis.",
    '{"format": "iets anders"}': "This file does not come from a workbook of klantreis.",
    '{"format": "klantreis-werkboek", "version": 2}': "A newer version of klantreis made this file. Open it on the site where it comes from.",
    '{"format": "klantreis-werkboek", "version": 1}': "Something in this file is missing or has been changed by hand.",
    json.dumps(a_book({"cell": CELL})): "Something in this file is missing or has been changed by hand.",
    json.dumps(a_book(a_note("x" * 5000))): "Something in this file is missing or has been changed by hand.",
    json.dumps(
        {**a_book(), "notes": {"cell": 1}}
    ): "Something in this file is missing or has been changed by hand.",
    "x" * 5_000_001: "This file is too large for a workbook.",
}


@pytest.mark.parametrize("content", WRONG, ids=[str(number) for number in range(len(WRONG))])
def test_a_wrong_file(page: Page, content: str) -> None:
    """A wrong file gets a sentence that says what is wrong, and changes nothing."""
    keep(page, FULL)
    upload(page, content)
    expect(said(page)).to_contain_text(f"{_(WRONG[content])} {_('Your workbook has not changed.')}")
    expect(said(page)).to_be_focused()

    assert FULL == kept(page)


THEIRS = a_book(
    a_note("Uit het bestand."),
    a_note("Nieuw.", "cafe-nu", "Nog niet zelf aan zet"),
    points=(a_point("Eerder bellen"), a_point("Anders", "Brieven herschrijven"), a_point("Vierde")),
)


def test_together(page: Page) -> None:
    """Put together, nothing is lost: two notes at one cell stand below each other, a fourth point waits."""
    keep(page, FULL)
    upload(page, THEIRS)
    expect(question(page)).to_contain_text("verschillende notities: 1.")
    answer(page, _("Put them together"))

    assert {CELL: f"{TEXT}\n\nUit het bestand.", OTHER: SECOND, "cafe-nu": "Nieuw."} == texts(page)
    assert ["Eerder bellen", "Brieven herschrijven", "Anders"] == points(page)
    assert ["Vierde"] == page.locator("[data-k-waiting] [data-k-text]").all_inner_texts()

    page.get_by_role("button", name=f"{_('Take away')}: Eerder bellen").click()

    assert ["Brieven herschrijven", "Anders", "Vierde"] == points(page)


def test_together_twice(page: Page) -> None:
    """The same file once more adds nothing."""
    keep(page, FULL)
    found = []
    for _time in range(2):
        upload(page, THEIRS)
        answer(page, _("Put them together"))
        expect(said(page)).to_contain_text("Overgenomen")
        found.append(things(kept(page)))

    assert found[0] == found[1]


def test_replaced(page: Page) -> None:
    """Replacing gives what the file holds, and can be undone."""
    keep(page, FULL)
    upload(page, a_book(a_note("Uit het bestand.")))
    answer(page, _("Replace"))

    assert {CELL: "Uit het bestand."} == texts(page)

    do(page, _("Undo"))

    assert FULL == kept(page)


def test_nothing_taken(page: Page) -> None:
    """Who answers with no, or with Escape, has the same workbook as before."""
    keep(page, FULL)
    upload(page, THEIRS)
    answer(page, _("Change nothing"))
    upload(page, THEIRS)
    page.keyboard.press("Escape")
    expect(said(page)).to_contain_text(_("Your workbook has not changed."))

    assert FULL == kept(page)


def test_delete_everything(page: Page) -> None:
    """Deleting asks first, leaves nothing in the browser, and can be undone."""
    keep(page, FULL)
    do(page, _("Delete everything"))
    answer(page, _("Keep everything"))

    assert FULL == kept(page)

    do(page, _("Delete everything"))
    answer(page, _("Delete"))
    expect(said(page)).to_contain_text(_("Everything is deleted. This browser keeps nothing any more."))

    assert [] == page.evaluate(STORED)
    assert _("Nothing noted yet, and nothing kept.") == place(page)

    do(page, _("Undo"))

    assert FULL == kept(page)


def test_save_then_delete(page: Page) -> None:
    """Saving before deleting is one press."""
    keep(page, FULL)
    do(page, _("Delete everything"))
    with page.expect_download() as saving:
        answer(page, _("Save to go on later, then delete"))

    assert FULL == json.loads(read(saving.value))
    assert [] == page.evaluate(STORED)


def test_deleted_in_another_tab(page: Page, base: str) -> None:
    """What is deleted in one tab is gone in the other, which no longer offers to undo what went before."""
    keep(page, FULL)
    page.get_by_role("button", name=f"{_('Take away')}: Eerder bellen").click()
    other = page.context.new_page()
    other.goto(f"{base}werkboek/")
    do(other, _("Delete everything"))
    answer(other, _("Delete"))
    expect(page.locator("[data-k-place]")).to_have_text(_("Nothing noted yet, and nothing kept."))
    expect(page.get_by_role("button", name=_("Undo"))).to_have_count(0)

    assert [] == points(page)


def test_a_cell_that_is_gone(page: Page) -> None:
    """A note at a cell that is no longer there is kept and shown, with the title that it had."""
    keep(page, a_book(a_note("Nog waar.", "weg", "Een oud verhaal")))
    section = page.locator(
        "section", has=page.get_by_role("heading", name=_("From stories that are no longer here"))
    )
    expect(section).to_contain_text("Een oud verhaal")
    expect(section).to_contain_text("Nog waar.")


def test_nothing_readable(page: Page) -> None:
    """What was kept and cannot be read can be saved as it is and deleted; then there is room again."""
    keep(page, "{ kapot")
    expect(page.locator("[data-k-place]")).to_contain_text("is niet te lezen")
    do(page, _("Delete everything"))
    with page.expect_download() as saving:
        answer(page, _("Save to go on later, then delete"))

    assert "{ kapot" == read(saving.value)
    assert [] == page.evaluate(STORED)


def test_print(page: Page) -> None:
    """Printed, it has the points and the notes, and neither buttons nor phases without a note."""
    keep(page, FULL)
    page.emulate_media(media="print")

    assert page.locator(".k-page :is(button, form):visible").count() == 0
    assert [TEXT, SECOND] == page.locator(".k-noted__text:visible").all_inner_texts()
    assert page.locator(".k-work-phase:visible").count() == 2
    assert page.locator(".k-lines:visible").count() == 0


def test_print_an_empty_one(page: Page, library: Library) -> None:
    """With notes in it too, an empty workbook can be printed: every part with its lines, and no note."""
    keep(page, FULL)
    page.emulate_media(media="print")
    page.evaluate(
        "window.print = () => { window.seen = [...document.querySelectorAll('.k-lines, .k-noted')].filter((e) => e.checkVisibility()).map((e) => e.className); }"
    )
    page.locator("[data-k-act=blank]").dispatch_event("click")
    seen = page.evaluate("window.seen")

    assert ["k-lines"] * (3 + len(library.parts)) == seen
    assert [TEXT, SECOND] == page.locator(".k-noted__text:visible").all_inner_texts()


def test_on_paper_without_scripts(browser: Browser, base: str, library: Library) -> None:
    """With scripts off it is an empty workbook: all phases and parts with lines, three points, no buttons."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{base}werkboek/")
    headings = page.locator(".k-work h3:visible").all_inner_texts()
    lines, numbers = (
        page.locator(".k-lines:visible").count(),
        page.locator(".k-paper__number:visible").count(),
    )
    buttons = page.locator(".k-page :is(button, input, textarea):visible").count()
    page.context.close()

    parts = [part.label for phase in library.phases for part in phase.parts if part.label != phase.label]

    assert parts == headings
    assert (3 + len(library.parts), 3, 0) == (lines, numbers, buttons)


def test_accessible(page: Page) -> None:
    """With everything in it, every form and every question open in turn, it breaks no rule of axe and fits a phone."""
    keep(page, a_book(*THEIRS["notes"], a_note(cell="weg"), points=tuple(THEIRS["points"])))
    do(page, _("Delete everything"))
    found = violations(page, [1280])
    page.keyboard.press("Escape")
    upload(page, FULL)
    question(page).wait_for()
    found += violations(page, [1280])
    answer(page, _("Put them together"))
    page.get_by_role("button", name=_("Change the note")).first.click()
    page.get_by_role("button", name=f"{_('Change')}: Eerder bellen").click()
    across = []
    for width in (1280, NARROWEST):
        found += violations(page, [width])
        across.append(page.evaluate(PAGE_WIDTH))

    assert ([], [1280, NARROWEST]) == (found, across)


def test_a_note_at_every_cell(page: Page, library: Library) -> None:
    """With a note at every cell all are there, each once."""
    keep(
        page, a_book(*(a_note(f"Bij {cell.id}.", cell.id, cell.title) for _journey, cell in library.cells()))
    )
    page.evaluate("key => { window.dispatchEvent(new StorageEvent('storage', { key })); }", KEY)

    assert page.locator(".k-noted:visible").count() == len(list(library.cells()))


def test_stays_within_the_site(page: Page, tab: Tab, base: str) -> None:
    """Choosing and saving send nothing: at most the theme's own scripts are fetched."""
    page.wait_for_load_state("networkidle")
    tab.requests.clear()
    do(page, _("Add a point yourself"))
    fill_point(page, "Eerder bellen")
    allow(page)
    with page.expect_download():
        do(page, _("Save to go on later"))

    assert [] == [
        url for url in tab.requests if not url.startswith((f"{base}assets/", f"{base}search/", "blob:"))
    ]


def test_leads_to_a_story_and_back(page: Page, base: str) -> None:
    """From an empty workbook to a story, and from the note there to the workbook again."""
    page.get_by_role("link", name=re.compile(f"^{_('Read the stories')}")).first.click()
    page.goto(base + STORY)
    note(page)
    box(page).get_by_role("link", name=_("To your workbook")).click()
    expect(page.get_by_text(TEXT)).to_be_visible()
