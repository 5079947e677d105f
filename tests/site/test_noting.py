"""Noting at a cell: only kept after a yes, never lost, and a kind word about persons."""

import json
import re
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser, Dialog, Page, expect

from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.views.notes import private_patterns
from tests.site.notebook import (
    CELL,
    KEY,
    OTHER,
    STORY,
    TEXT,
    TITLE,
    a_book,
    a_note,
    allow,
    box,
    keep,
    note,
    read,
    refuse,
    texts,
    write,
)
from tests.site.visits import NARROWEST, PAGE_WIDTH, STORED, violations

pytestmark = [pytest.mark.site, pytest.mark.browser]

NO_ROOM = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }"
BLOCKED = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"


FAILED = "This browser does not keep anything: it is full, or it does not allow it. Until you leave, your notes stand on this page; save them as a file."


@pytest.fixture
def page(page: Page, base: str) -> Page:
    """Open the story of a tenant."""
    page.goto(base + STORY)
    return page


def test_nothing_is_kept_before_a_yes(page: Page) -> None:
    """Who notes is asked first; until the answer, and when the question is put away, nothing is kept."""
    place = write(page, TEXT)
    question = page.get_by_role("dialog", name=_("May this browser keep your notes?"))
    expect(question).to_be_visible()

    assert [] == page.evaluate(STORED)

    page.keyboard.press("Escape")

    assert [] == page.evaluate(STORED)
    expect(place.get_by_label(_("What strikes you?"))).to_have_value(TEXT)


def test_kept_after_a_yes(page: Page, base: str) -> None:
    """After a yes the note is kept, in one place, and the next one is kept without asking."""
    place = note(page)
    expect(place.get_by_text(TEXT)).to_be_visible()
    write(page, "Nog iets.", OTHER).locator("form").wait_for(state="hidden")
    page.goto(f"{base}huurders/schilder/")

    assert [f"localStorage {KEY}"] == page.evaluate(STORED)
    assert {CELL: TEXT, OTHER: "Nog iets."} == texts(page)


def test_a_note_stands_wherever_its_cell_stands(page: Page, base: str) -> None:
    """The page of the phase and the map have the note too; the map shows where one is."""
    note(page)
    page.goto(f"{base}klantreis/drempels/")
    expect(box(page).get_by_text(TEXT)).to_be_visible()
    page.goto(f"{base}klantreis/")
    expect(page.locator(".k-noted-mark:visible")).to_have_count(1)
    page.locator(f"#kaart-{CELL}").click()
    expect(box(page).get_by_text(TEXT)).to_be_visible()


def test_kept_nowhere_after_a_no(page: Page) -> None:
    """After a no the note stands on the page alone, which says so; it can be saved, or kept after all."""
    place = write(page, TEXT)
    refuse(page)
    expect(
        place.get_by_text(_("Not kept: this note stands on this page alone, until you leave."))
    ).to_be_visible()

    assert [] == page.evaluate(STORED)

    with page.expect_download() as saving:
        place.get_by_role("button", name=_("Save as a file")).click()

    assert a_book(a_note()) == json.loads(read(saving.value))

    place.get_by_role("button", name=_("Keep it after all")).click()

    assert {CELL: TEXT} == texts(page)


def test_who_leaves_is_warned(page: Page, base: str) -> None:
    """Who leaves while a note would be lost is asked first; once it is kept, no more."""
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    write(page, TEXT)
    refuse(page)
    page.goto(f"{base}huurders/schilder/")
    page.goto(base + STORY)
    note(page)
    page.goto(f"{base}huurders/schilder/")
    page.remove_listener("dialog", leave)

    assert ["beforeunload"] == asked


def test_by_keyboard(page: Page) -> None:
    """By keyboard alone: note, answer, change; the focus is always where the work is."""
    place = box(page)
    start = place.get_by_role("button", name=f"{_('Note what strikes you')}: {TITLE}")
    start.focus()
    page.keyboard.press("Enter")
    page.keyboard.type("Eerst dit.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    again = place.get_by_role("button", name=f"{_('Change the note')}: {TITLE}")
    expect(again).to_be_focused()
    expect(page.locator("[data-k-said]")).to_have_text(_("Noted, and kept in this browser."))
    page.keyboard.press("Enter")
    expect(place.get_by_label(_("What strikes you?"))).to_be_focused()
    page.keyboard.press("Control+End")
    page.keyboard.type(" En dan dat.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(again).to_be_focused()

    assert {CELL: "Eerst dit. En dan dat."} == texts(page)


def test_delete_and_undo(page: Page) -> None:
    """A note that is deleted can be brought back; cancelling changes nothing."""
    place = note(page)
    place.locator("[data-k-do=open]").click()
    place.get_by_label(_("What strikes you?")).fill("iets anders")
    place.get_by_role("button", name=_("Cancel")).click()
    place.locator("[data-k-do=open]").click()
    place.get_by_role("button", name=_("Delete note")).click()

    assert {} == texts(page)

    expect(place.get_by_role("button", name=_("Undo"))).to_be_focused()
    page.keyboard.press("Enter")

    assert {CELL: TEXT} == texts(page)
    expect(place.get_by_text(TEXT)).to_be_visible()


PRIVATE = {
    "jan@voorbeeld.nl vroeg dit.": "e-mail",
    "Bel 06 12345678 terug.": "telefoon",
    "Bel naar +31 (0)20 1234567.": "telefoon",
    "Betaalt van NL91 ABNA 0417 1643 00.": "bankrekening",
    "Woont op 1234 AB.": "postcode",
    "Mevrouw Jansen belde zelf.": "naam",
    "Dit was de heer Van den Berg.": "naam",
}


@pytest.mark.parametrize("text", PRIVATE)
def test_a_kind_word_about_persons(page: Page, text: str) -> None:
    """What looks like a person is said once, with nothing kept yet; who goes on is not stopped."""
    note(page, "Iets anders.", OTHER)
    place = write(page, text)
    warning = place.get_by_role("alert")
    expect(warning).to_contain_text(PRIVATE[text])
    expect(place.get_by_label(_("What strikes you?"))).to_be_focused()

    assert {OTHER} == texts(page).keys()

    place.get_by_role("button", name=_("Note it anyway")).click()

    assert text == texts(page)[CELL]


def test_the_kind_word_goes_with_the_person(page: Page) -> None:
    """When the person is taken out, the warning goes at once."""
    place = write(page, "jan@voorbeeld.nl vroeg dit.")
    expect(place.get_by_role("alert")).to_be_visible()
    place.get_by_label(_("What strikes you?")).fill("Iemand vroeg dit.")
    expect(place.get_by_role("alert")).to_be_hidden()
    expect(place.get_by_role("button", name=_("Note it"), exact=True)).to_be_visible()


@pytest.mark.parametrize(
    "text",
    [
        "Wij bellen na 3 brieven in 2026.",
        "Mevrouw vertelt het zelf.",
        "De heer des huizes.",
        "Artikel 1234 van de wet.",
        TEXT,
    ],
)
def test_no_word_where_there_is_nobody(page: Page, text: str) -> None:
    """What is about work and not about a person is noted without a word."""
    note(page, text)

    assert {CELL: text} == texts(page)


def test_browser_and_program_look_for_the_same(page: Page) -> None:
    """The patterns find the same in the browser as where they come from."""
    patterns = private_patterns()
    found = page.evaluate(
        "([patterns, texts]) => texts.map((text) => patterns.map((pattern) => new RegExp(pattern).test(text)))",
        [list(patterns.values()), list(PRIVATE)],
    )

    assert [[bool(re.search(pattern, text)) for pattern in patterns.values()] for text in PRIVATE] == found


def test_two_tabs(page: Page, base: str) -> None:
    """What is noted in one tab stands in the other at once, and neither loses what the other noted."""
    other = page.context.new_page()
    other.goto(base + STORY)
    note(page)
    expect(box(other).get_by_text(TEXT)).to_be_visible()
    note(other, "Nog iets.", OTHER)
    expect(box(page, OTHER).get_by_text("Nog iets.")).to_be_visible()

    assert {CELL: TEXT, OTHER: "Nog iets."} == texts(page)


def test_two_tabs_at_one_cell(page: Page, base: str) -> None:
    """Who writes in two tabs at one cell keeps both texts, and hears so."""
    other = page.context.new_page()
    other.goto(base + STORY)
    note(page, "Het begin.")
    for tab in (page, other):
        tab.bring_to_front()
        box(tab).locator("[data-k-do=open]").click()
    for tab, text in ((page, "Uit de ene."), (other, "Uit de andere.")):
        tab.bring_to_front()
        box(tab).get_by_label(_("What strikes you?")).fill(text)
        box(tab).locator("form button:not([type])").click()

    assert {CELL: "Uit de ene.\n\nUit de andere."} == texts(page)
    expect(other.locator("[data-k-said]")).to_contain_text(
        _("In another tab something was noted here as well. Both texts are there now, one below the other.")
    )


def test_two_folders_on_one_host(page: Page, base: str) -> None:
    """A site in a folder of the same host has a workbook of its own."""
    page.route(
        "**/onze-uitgave/**",
        lambda route: route.continue_(url=route.request.url.replace("onze-uitgave/", "")),
    )
    note(page)
    page.goto(f"{base}onze-uitgave/{STORY}")
    note(page, "Bij ons.")

    assert {KEY, f"{KEY}onze-uitgave/"} == set(page.evaluate("Object.keys(localStorage)"))
    assert {CELL: TEXT} == texts(page)


@pytest.mark.parametrize("trouble", [NO_ROOM, BLOCKED], ids=["full", "blocked"])
def test_a_browser_that_cannot(browser: Browser, base: str, trouble: str) -> None:
    """Where the browser keeps nothing, the note stands on the page, says why, and can be saved."""
    page = browser.new_page()
    page.add_init_script(trouble)
    page.goto(base + STORY)
    place = write(page, TEXT)
    allow(page)
    expect(place.get_by_text(TEXT)).to_be_visible()
    expect(place.locator("[data-k-why]")).to_have_text(_(FAILED))
    with page.expect_download() as saving:
        place.get_by_role("button", name=_("Save as a file")).click()
    saved = json.loads(read(saving.value))
    page.context.close()

    assert a_book(a_note()) == saved


def test_a_browser_that_is_full(page: Page) -> None:
    """When a note no longer fits, the earlier ones stay kept, and the new one can be saved."""
    note(page)
    page.evaluate(
        "for (let size = 2 ** 22; size > 8; size /= 2) try { for (let i = 0; ; i++) localStorage.setItem(`vol ${size} ${i}`, 'x'.repeat(size)); } catch {}"
    )
    place = write(page, "Een heel verhaal. " * 20, OTHER)
    expect(place.get_by_text("Een heel verhaal.").first).to_be_visible()

    assert {CELL: TEXT} == texts(page)

    with page.expect_download() as saving:
        place.get_by_role("button", name=_("Save as a file")).click()

    assert {CELL, OTHER} == {one["cell"] for one in json.loads(read(saving.value))["notes"]}


@pytest.mark.parametrize("spoilt", ["{", "[]", '{"format": "klantreis-werkboek", "version": 9}'])
def test_what_was_kept_cannot_be_read(page: Page, spoilt: str) -> None:
    """What the browser kept and we cannot read is not overwritten; the note says so."""
    keep(page, spoilt)
    place = write(page, TEXT)
    expect(place.locator("[data-k-why]")).to_contain_text(
        _(
            "What this browser kept before cannot be read. Nothing of it was overwritten; this note stands on this page alone. In the workbook you can save the old one and start again."
        )
    )

    assert spoilt == page.evaluate("key => localStorage.getItem(key)", KEY)


def test_text_stays_text(page: Page, base: str) -> None:
    """What looks like markup is shown as it was typed, at the cell and in the workbook."""
    text = '<img src=x onerror="document.title=1"> {{ corporatie }} **vet**'
    note(page, text)
    expect(box(page).get_by_text(text)).to_be_visible()
    page.goto(f"{base}werkboek/")
    expect(page.get_by_text(text)).to_be_visible()


def test_a_cell_that_was_renamed(page: Page, base: str) -> None:
    """A note goes along when its cell gets another id."""
    keep(page, a_book(a_note(cell="cafe-oud")))
    page.route(
        f"**/{STORY}",
        lambda route: route.fulfill(
            body=route.fetch().text().replace(f'data-k-cell="{CELL}"', f'data-k-cell="{CELL} cafe-oud"'),
            content_type="text/html",
        ),
    )
    page.goto(base + STORY)
    expect(box(page).get_by_text(TEXT)).to_be_visible()
    note(page, "Nieuw.")

    assert {CELL: "Nieuw."} == texts(page)


@pytest.mark.parametrize("address", [STORY, "klantreis/"])
def test_accessible(page: Page, base: str, address: str) -> None:
    """With a warning, the question and a note on it, a page breaks no rule of axe and fits a phone."""
    page.goto(base + address)
    if address != STORY:
        page.locator(f"#kaart-{CELL}").click()
    write(page, "jan@voorbeeld.nl vroeg dit.")
    found = violations(page, [1280])
    box(page).locator("form button:not([type])").click()
    found += violations(page, [1280])
    refuse(page)
    found += violations(page, [NARROWEST])

    assert ([], NARROWEST) == (found, page.evaluate(PAGE_WIDTH))


def test_print_has_the_note_and_no_buttons(page: Page) -> None:
    """Printed, a story has the note of its reader, and no buttons."""
    place = note(page)
    page.emulate_media(media="print")
    expect(place.get_by_text(TEXT)).to_be_visible()

    assert page.locator(".k-noting button:visible").count() == 0


@pytest.mark.parametrize("kind", ["huurders", "klantreis", ""])
def test_every_cell_can_be_noted_at(pages: dict[str, Element], library: Library, kind: str) -> None:
    """Every cell has one place to note on the pages of the tenants, on those of the phases, and on the map."""
    names = {
        "huurders": [item.id for item in library.journeys],
        "klantreis": [item.id for item in library.phases],
    }
    trees = [pages[f"{kind}/{name}/"] for name in names[kind]] if kind else [pages["klantreis/"]]
    found = [
        element.attrib["data-k-cell"]
        for tree in trees
        for element in tree.iter()
        if "data-k-cell" in element.attrib
    ]

    assert sorted(cell.id for _journey, cell in library.cells()) == sorted(found)
