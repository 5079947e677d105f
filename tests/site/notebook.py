"""How the tests note something, and look at what a browser kept of it."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Download, Locator, Page

from klantreis.locale import _

KEY = "klantreis-werkboek /"
"""The name under which the workbook of a site at the root of its host is kept."""

STORY = "huurders/cafe/"
CELL = "cafe-schaamte"
OTHER = "cafe-huisbezoek"
TEXT = "Wij bellen pas na drie brieven."
TITLE = "Niemand mocht het zien"

Book = dict[str, Any]


def box(page: Page, cell: str = CELL) -> Locator:
    """Find the place at a cell where a note stands or can be made."""
    return page.locator(f".k-noting:has(+ [data-k-cell~='{cell}'])")


def write(page: Page, text: str, cell: str = CELL) -> Locator:
    """Write at a cell, in the tab that is in front then, and ask to note it; gives the place."""
    page.bring_to_front()
    place = box(page, cell)
    place.locator("[data-k-do=open]").click()
    place.get_by_label(_("What strikes you?")).fill(text)
    place.locator("form button:not([type])").click()
    return place


def allow(page: Page) -> None:
    """Say that the browser may keep the notes."""
    page.get_by_role("button", name=_("Keep in this browser")).click()


def refuse(page: Page) -> None:
    """Say that the browser may not keep the notes."""
    page.get_by_role("button", name=_("Do not keep")).click()


def note(page: Page, text: str = TEXT, cell: str = CELL) -> Locator:
    """Note something at a cell, and let the browser keep it when it asks."""
    place = write(page, text, cell)
    if page.get_by_role("dialog", name=_("May this browser keep your notes?")).is_visible():
        allow(page)
    place.locator("form").wait_for(state="hidden")
    return place


def kept(page: Page) -> Book | None:
    """Give what the browser keeps."""
    text = page.evaluate("key => localStorage.getItem(key)", KEY)
    found: Book | None = None if text is None else json.loads(text)
    return found


def texts(page: Page) -> dict[str, str]:
    """Give the notes that the browser keeps, by their cell."""
    return {note["cell"]: note["text"] for note in (kept(page) or {"notes": []})["notes"]}


def a_note(text: str = TEXT, cell: str = CELL, title: str = TITLE) -> dict[str, str]:
    """Make a note as it stands in a file."""
    return {"cell": cell, "text": text, "title": title, "tenant": "Huurder 4"}


def a_point(text: str, name: str = "") -> dict[str, str]:
    """Make a point as it stands in a file."""
    return {"id": name or text, "text": text, "who": "ons team", "when": "morgen", "cell": ""}


def a_book(*notes: dict[str, str], points: tuple[dict[str, str], ...] = ()) -> Book:
    """Make a workbook as it stands in a file."""
    return {"format": "klantreis-werkboek", "version": 1, "notes": list(notes), "points": list(points)}


def keep(page: Page, book: Book | str) -> None:
    """Put a workbook into the browser, as an earlier visit would have, and look at the page anew."""
    text = book if isinstance(book, str) else json.dumps(book)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.reload()


def read(download: Download) -> str:
    """Give the text of a file that was saved."""
    return Path(download.path()).read_text("utf-8")
