"""Where the QR code of a sheet leads: whether the sheet is current, and else what changed since."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from klantreis.locale import _, short_date
from klantreis.views.history import Changes, Release, changes, changes_of, release
from klantreis.views.index import Index
from klantreis.views.links import sheet_anchor, sheet_page, version_id
from klantreis.views.marks import Link
from klantreis.views.page import Page
from klantreis.views.pages.versions import ChangeView, change_views
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.sheet import CatalogueEntry


@dataclass(frozen=True, slots=True)
class SheetVersion:
    """A version that a sheet can carry, and what changed since then of what stands on the sheet."""

    id: str
    version: str
    date: str
    current: bool
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class SheetVersionsView:
    """What the page of a sheet shows, the newest version first; `sheet` leads to where it can be printed."""

    title: str
    sheet: Link
    versions: tuple[SheetVersion, ...]


def sheet_pages(index: Index, releases: Sequence[Release]) -> list[Page]:
    """Make the page of every sheet, from the releases, oldest first, and the content as it is now."""
    now = release(index.library)
    before = [earlier for earlier in releases if earlier.version != now.version]
    since = [(earlier, changes(earlier, now)) for earlier in reversed([*before, now])]
    return [
        _page(entry, tuple(_version(index, entry, now, *one) for one in since)) for entry in catalogue(index)
    ]


def _page(entry: CatalogueEntry, versions: tuple[SheetVersion, ...]) -> Page:
    return Page(
        sheet_page(entry.name),
        "sheet.md.j2",
        _("Is this sheet current? %(title)s", title=entry.title),
        _("Compare the version on your sheet with the newest one, and see what changed since."),
        SheetVersionsView(entry.title, Link(entry.title, sheet_anchor(entry.name)), versions),
        trail=(Link(_("Workshop"), "workshop/"),),
        styles=("workshop",),
        boost=0.2,
    )


def _version(
    index: Index, entry: CatalogueEntry, now: Release, item: Release, found: Changes
) -> SheetVersion:
    return SheetVersion(
        id=version_id(item.version),
        version=item.version,
        date=short_date(dt.date.fromisoformat(item.date)),
        current=item is now,
        changes=change_views(index.library, changes_of(entry.shows, found, now)),
    )
