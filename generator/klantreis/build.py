"""Joins the stages: content, model, views, output, engine. What the commands call."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from klantreis.content.files import Content, read_content
from klantreis.content.pages import read_pages
from klantreis.diagnostics import Diagnostic, has_errors, in_file_order
from klantreis.engine.config import engine_config
from klantreis.engine.live import LiveSite, serve_live
from klantreis.engine.mkdocs import build_with_mkdocs
from klantreis.engine.zensical import build_with_zensical
from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.model.load import load_library
from klantreis.model.tokens import tokens
from klantreis.output.drawing import cached_draw, warm_up
from klantreis.output.site import asset_files, data_files, nav_entries, page_files
from klantreis.output.writer import restore_folder, swap_folder, write_file, write_tree
from klantreis.views.export import export_document
from klantreis.views.hand_written import unknown_pages
from klantreis.views.history import Release, read_release, versions
from klantreis.views.index import index
from klantreis.views.navigation import navigation
from klantreis.views.pages import all_pages

ENGINES = {"mkdocs": build_with_mkdocs, "zensical": build_with_zensical}

WATCHED = ("content.yml", "_brand.yml", "mkdocs.yml", "journeys", "profiles", "tips", "docs", "history")
"""What `serve` keeps an eye on, under the root."""

Progress = Callable[[str], None]
"""Is told the name of each stage as it starts."""

Report = Callable[["Checked"], None]
"""Is told what a check found."""


@dataclass(frozen=True)
class Checked:
    """What reading and checking gave: `library` is None when there are errors."""

    content: Content
    library: Library | None
    diagnostics: list[Diagnostic]


def check(root: Path, today: dt.date | None = None) -> Checked:
    """Read and check everything under a root; the diagnostics come in the order of the files."""
    written = read_pages(root)
    content = read_content(root)
    library, diagnostics = load_library(content, today)
    diagnostics += written.diagnostics
    if library:
        pages = all_pages(index(library), read_history(root))
        diagnostics += unknown_pages(written.pages, pages)
    content = replace(content, texts=content.texts | written.texts)
    return Checked(content, None if has_errors(diagnostics) else library, in_file_order(diagnostics))


def build_site(root: Path, library: Library, *, engine: str = "mkdocs", progress: Progress) -> Path:
    """Build root/build/site and give it; when this fails or is stopped, the old site stays."""
    folder = root / "build"
    restore_folder(folder / "site")
    progress(_("Making the pages"))
    write_pages(root, library)
    progress(_("Building the site"))
    new = ENGINES[engine](folder, _seconds(library))
    swap_folder(new, folder / "site")
    return folder / "site"


def write_pages(root: Path, library: Library) -> list[str]:
    """Write build/pages and build/mkdocs.yml; give the paths in build/ that changed."""
    folder = root / "build"
    releases = read_history(root)
    pages = all_pages(index(library), releases)
    looks = tokens(library.brand)
    files = page_files(pages, cached_draw(folder / "cache"))
    files |= read_pages(root).pages
    files |= asset_files(looks.light, looks.dark, folder / "cache")
    files |= data_files(export_document(library), releases)
    nav = nav_entries(navigation(pages), pages, files)
    config = engine_config(nav, site_address=library.about.site_address)
    changed = [f"pages/{path}" for path in write_tree(folder / "pages", files)]
    return [*changed, "mkdocs.yml"] if write_file(folder / "mkdocs.yml", config) else changed


def read_history(root: Path) -> list[Release]:
    """Read every release of history/, oldest first."""
    folder = root / "history"
    names = versions(path.stem for path in folder.glob("*.json"))
    return [read_release((folder / f"{name}.json").read_text("utf-8")) for name in names]


def serve_site(root: Path, *, port: int, report: Report, started: Callable[[str], None]) -> None:
    """Show the site in a browser that follows every edit; mistakes go to `report`, the site stays up."""
    folder = root / "build"
    live = LiveSite(folder)

    def rebuild(*, whole: bool = False) -> None:
        checked = check(root)
        report(checked)
        if checked.library is None:
            return
        changed = write_pages(root, checked.library)
        if whole or _more_than_pages(folder, changed):
            live.build(_seconds(checked.library))
        else:
            live.update(_seconds(checked.library))

    rebuild(whole=True)
    warm_up()
    serve_live(live.site, rebuild, [root / name for name in WATCHED], port=port, started=started)


def _more_than_pages(folder: Path, changed: list[str]) -> bool:
    """Tell whether pages came or went, or the navigation changed, so that every page must change too."""
    return not (folder / "site-live").exists() or any(
        path == "mkdocs.yml" or not (folder / path).exists() for path in changed
    )


def _seconds(library: Library) -> int:
    """Give the midnight of the content's date: the only moment that a site knows."""
    midnight = dt.datetime.combine(library.about.date, dt.time(), dt.UTC)
    return int(midnight.timestamp())
