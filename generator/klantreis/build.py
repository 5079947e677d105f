"""Joins the stages: content, model, views, output, engine. What the commands call."""

import datetime as dt
import gc
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path

from klantreis.content.edition import (
    BASE,
    SITE,
    base_of,
    is_edition,
    is_own_page,
    read_edition,
    read_edition_pages,
)
from klantreis.content.files import Content, read_content, read_file
from klantreis.content.look import BRAND
from klantreis.content.pages import HandWritten, read_pages
from klantreis.content.site_file import check_site_file
from klantreis.content.variables import fill_text
from klantreis.diagnostics import Diagnostic, Position, has_errors, in_file_order
from klantreis.engine.config import EngineError, SiteSettings, engine_config
from klantreis.engine.live import LiveSite, serve_live
from klantreis.engine.mkdocs import build_with_mkdocs
from klantreis.engine.zensical import build_with_zensical
from klantreis.locale import _
from klantreis.model.about import About
from klantreis.model.library import Library
from klantreis.model.load import load_library
from klantreis.model.tokens import tokens
from klantreis.output.anchors import anchors
from klantreis.output.archive import archive
from klantreis.output.drawing import cached_draw, warm_up
from klantreis.output.letters import Letters, letters
from klantreis.output.look import check_look_files, logo_address, logo_file, look_rules
from klantreis.output.pages import render_page
from klantreis.output.site import (
    Rendered,
    asset_files,
    contact_files,
    data_files,
    nav_entries,
    page_files,
    process_files,
    style_files,
)
from klantreis.output.writer import link_tree, restore_folder, swap_folder, write_file, write_tree
from klantreis.printing import NO_PRINT, PrintRun, print_catalogue
from klantreis.views.bpmn import bpmn_view
from klantreis.views.contact_export import contact_document, contact_table
from klantreis.views.export import export_document
from klantreis.views.hand_written import (
    Anchors,
    check_pages,
    linked_files,
    page_file,
    taken_addresses,
    unknown_pages,
)
from klantreis.views.history import Release, read_release, versions
from klantreis.views.index import index
from klantreis.views.materials import by_name, unknown_sheets
from klantreis.views.navigation import navigation
from klantreis.views.page import Page
from klantreis.views.pages import all_pages
from klantreis.views.pages.differences import version_line
from klantreis.views.process_export import process_table
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import Printed
from klantreis.wording import diagnostic

ENGINES = {"mkdocs": build_with_mkdocs, "zensical": build_with_zensical}

WATCHED = ("journeys", "profiles", "tips", "docs", "history")
"""The folders under the root that `serve` keeps an eye on, with all that is in them; of the root its own files."""

Progress = Callable[[str], None]
"""Is told the name of each stage as it starts."""

Report = Callable[["Checked"], None]
"""Is told what a check found."""

Failed = Callable[[EngineError], None]
"""Is told what the engine had to say."""


@dataclass(frozen=True)
class Checked:
    """What reading and checking gave: `library` is None when there are errors."""

    content: Content
    library: Library | None
    diagnostics: list[Diagnostic]


def check(root: Path, today: dt.date | None = None, base: Path | None = None) -> Checked:
    """Read and check everything under a root; the diagnostics come in the order of the files.

    An edition is laid over the base that is shipped with the program, unless another one is given.
    """
    base = base or base_of(root)
    releases = read_history(base)
    written = _written(root, base)
    content = read_edition(root, base, _gone(releases)) if is_edition(root) else read_content(root)
    library, diagnostics = load_library(content, today)
    site_texts, site_mistakes = check_site_file(base, BASE if is_edition(root) else "")
    diagnostics += [*written.diagnostics, *_broken_releases(base), *site_mistakes]
    if is_edition(root) and BRAND in content.documents:
        diagnostics += check_look_files(content.documents[BRAND], root)
    if library:
        pages = _pages(library, tuple(releases), None)
        own = {path: text for path, text in written.pages.items() if is_own_page(path, root)}
        places = _anchors(written.pages, pages, library.about)
        diagnostics += unknown_pages(own, pages, places, written.pages, written.files)
        diagnostics += taken_addresses(own, pages, written.pages, written.files)
        diagnostics += unknown_sheets(by_name(catalogue(index(library))), content.documents)
        diagnostics += check_pages(own, library.about)
    content = replace(content, texts=content.texts | written.texts | site_texts)
    return Checked(content, None if has_errors(diagnostics) else library, in_file_order(diagnostics))


@lru_cache(maxsize=1)
def _pages(library: Library, releases: tuple[Release, ...], printed: Printed | None) -> list[Page]:
    """Make the pages: a check looks where they are, and a build after it takes the same ones."""
    return all_pages(index(library), releases, printed)


def _anchors(written: Mapping[str, str], pages: list[Page], about: About) -> Anchors:
    """Give how to find the places on a page; a generated one is made for it, without its figures."""

    def on_page(path: str) -> Collection[str]:
        if path in written:
            return anchors(fill_text(written[path], about.variables))
        page = next(page for page in pages if page_file(page.address) == path)
        return anchors(render_page(page, lambda _view: ""))

    return on_page


def _written(root: Path, base: Path) -> HandWritten:
    return read_edition_pages(root, base) if is_edition(root) else read_pages(root)


def _gone(releases: list[Release]) -> dict[str, str]:
    """Give the last version in which the base had each id that it ever had."""
    return {item.id: release.version for release in releases for item in release.items}


def build_site(  # noqa: PLR0913  each is a choice of whoever builds, with a plain default
    root: Path,
    library: Library,
    *,
    engine: str = "mkdocs",
    run: PrintRun = NO_PRINT,
    cache: Path | None = None,
    progress: Progress,
) -> Path:
    """Build root/build/site and give it; when this fails or is stopped, the old site stays.

    What was printed is joined to the new site when the engine is done: the engine would copy all of it.
    Figures and fonts are kept in `cache`, which editions can share, and otherwise in build/cache.
    """
    folder = root / "build"
    restore_site(root)
    progress(_("Making the pages"))
    write_pages(root, library, printed=run.printed, cache=cache)
    progress(_("Building the site"))
    new = ENGINES[engine](folder, _seconds(library))
    link_tree(new / "print", run.files)
    swap_folder(new, folder / "site")
    return folder / "site"


def zip_site(root: Path) -> Path:
    """Put the site in root/build/klantreis.zip, to open from a folder, and give that file."""
    file = root / "build" / "klantreis.zip"
    write_file(file, archive(root / "build" / "site"))
    return file


def restore_site(root: Path) -> None:
    """Bring back the site of the last build, where a build was killed while it changed places."""
    restore_folder(root / "build" / "site")


def write_pages(  # noqa: PLR0913  as of build_site
    root: Path,
    library: Library,
    *,
    printed: Printed | None = None,
    cache: Path | None = None,
    rendered: Rendered | None = None,
    only: Collection[str] | None = None,
) -> list[str]:
    """Write build/pages and build/mkdocs.yml; give the paths in build/ that changed.

    `rendered` is what an earlier call made: `serve` keeps it from edit to edit. With `only` some addresses,
    the other pages stay as they are there.
    """
    folder = root / "build"
    cache = cache or folder / "cache"
    base = base_of(root)
    releases = read_history(base)
    pages = _pages(library, tuple(releases), printed)
    looks, worn = tokens(library.brand), letters(library, cache)
    written = _written(root, base)
    files = {
        **page_files(pages, cached_draw(cache, worn), worn, {} if rendered is None else rendered, only),
        **_hand_written_files(written, library.about),
        **asset_files(looks.light, looks.dark, worn, cache),
        **style_files(pages),
        **data_files(export_document(library), releases),
        **contact_files(contact_document(library), contact_table(library)),
        **process_files(bpmn_view(library), process_table(library)),
        **logo_file(library),
    }
    files["assets/klantreis.css"] = f"{files['assets/klantreis.css']!s}{look_rules(library.brand)}"
    own = [path for path in written.pages if is_edition(root) and is_own_page(path, root)]
    nav = nav_entries(navigation(pages, own), pages, files)
    config = engine_config(nav, _settings(library, worn))
    changed = [f"pages/{path}" for path in write_tree(folder / "pages", files)]
    if is_edition(root):
        write_file(folder / "mkdocs-basis.yml", (base / "mkdocs.yml").read_bytes())
    return [*changed, "mkdocs.yml"] if write_file(folder / "mkdocs.yml", config) else changed


def _hand_written_files(written: HandWritten, about: About) -> dict[str, str | bytes]:
    """Give the pages that were written by hand, and the pictures and PDFs that they show or link to."""
    linked = linked_files(written.pages, written.files)
    pages = {path: fill_text(text, about.variables) for path, text in written.pages.items()}
    return {path: written.files[path].read_bytes() for path in linked} | pages


def _settings(library: Library, worn: Letters) -> SiteSettings:
    about = library.about
    return SiteSettings(
        about.title,
        about.heading,
        about.site_address,
        logo_address(library.brand),
        version_line(library),
        [f"assets/fonts/{name}" for name in worn.first_seen],
    )


def read_history(root: Path) -> list[Release]:
    """Read every release of history/, oldest first; one that is broken is left out, and `check` tells."""
    return [release for _path, release in _releases(root) if release]


def _broken_releases(root: Path) -> list[Diagnostic]:
    return [diagnostic("broken-release", Position(path)) for path, release in _releases(root) if not release]


def _releases(root: Path) -> Iterator[tuple[str, Release | None]]:
    for name in versions(path.stem for path in (root / "history").glob("*.json")):
        path = f"history/{name}.json"
        data = read_file(root.resolve(), path)
        yield path, None if isinstance(data, Diagnostic) else _release(name, data)


@lru_cache(maxsize=100)
def _release(name: str, data: bytes) -> Release | None:
    """Read a release; none when the file is not one of ours, or is that of another version."""
    try:
        release = read_release(data)
    except ValueError:
        return None
    return release if release.version == name else None


class _Follower:
    """Makes the site that `serve` shows, and keeps from edit to edit what need not be made again."""

    def __init__(self, root: Path, report: Report, failed: Failed, *, printing: bool) -> None:
        self.live = LiveSite(root / "build")
        self._root = root
        self._report = report
        self._failed = failed
        self._printing = printing
        self._rendered: Rendered = {}
        self._built_with: bytes | None = None

    def start(self) -> None:
        """Make the whole site; raises EngineError over wrong settings."""
        self._follow(frozenset())

    def follow(self) -> None:
        """Check everything, and make anew what changed: the pages that are open first, the rest while they load."""
        try:
            self._follow(self.live.take_open())
        except EngineError as error:
            self._failed(error)

    def _follow(self, opened: frozenset[str]) -> None:
        self.live.finish()
        checked = check(self._root)
        self._report(checked)
        if checked.library is None:
            return
        run = print_catalogue(checked.library, self._root / "build") if self._printing else NO_PRINT
        if has_errors(run.diagnostics):
            self._report(replace(checked, diagnostics=run.diagnostics))
            return
        self._make(checked.library, run, opened or None)
        if opened:
            self.live.leave(partial(self._make_rest, checked.library, run), opened)

    def _make_rest(self, library: Library, run: PrintRun) -> None:
        try:
            self._make(library, run)
        except EngineError as error:
            self._failed(error)

    def _make(self, library: Library, run: PrintRun, only: Collection[str] | None = None) -> None:
        changed = write_pages(self._root, library, printed=run.printed, rendered=self._rendered, only=only)
        settings = _settings_of(self._root)
        everything = settings != self._built_with or _more_than_pages(self._root / "build", changed)
        self._built_with = None  # when this fails, the next edit builds everything, whatever it changes
        if everything:
            self.live.build(_seconds(library))
        elif changed:
            self.live.update(_seconds(library))
        self._built_with = settings
        link_tree(self.live.site / "print", run.files)


def serve_site(  # noqa: PLR0913  what to serve, and whom to tell what
    root: Path,
    *,
    port: int,
    printing: bool = False,
    report: Report,
    failed: Failed,
    started: Callable[[str], None],
) -> None:
    """Show the site in a browser that follows every edit; mistakes go to `report`, the site stays up.

    What the engine makes of wrong settings goes to `failed`; at the start it is raised as EngineError. With
    `printing`, everything to print follows every edit too.
    """
    follower = _Follower(root, report, failed, printing=printing)
    follower.start()
    warm_up()
    gc.freeze()  # what is there now stays: looking it through for what is not takes a tenth of every edit
    watched = {root: False} | {root / name: True for name in WATCHED}
    serve_live(follower.live, follower.follow, watched, port=port, started=started)


def _settings_of(root: Path) -> bytes:
    """Read the settings that build/mkdocs.yml inherits: an edit of them changes every page."""
    file = root / SITE
    return file.read_bytes() if file.is_file() else b""


def _more_than_pages(folder: Path, changed: list[str]) -> bool:
    """Tell whether pages came or went, or the navigation changed, so that every page must change too."""
    return not (folder / "site-live").exists() or any(
        path == "mkdocs.yml" or not (folder / path).exists() for path in changed
    )


def _seconds(library: Library) -> int:
    """Give the midnight of the content's date: the only moment that a site knows."""
    midnight = dt.datetime.combine(library.about.date, dt.time(), dt.UTC)
    return int(midnight.timestamp())
