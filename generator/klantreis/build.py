"""Joins the stages behind the check: views, output, engine. What the commands call."""

import datetime as dt
from collections.abc import Callable, Collection
from pathlib import Path

from klantreis.checking import hand_written, read_history, site_pages
from klantreis.content.edition import base_of, is_edition, is_own_page
from klantreis.content.pages import HandWritten
from klantreis.content.variables import fill_text
from klantreis.engine.config import SiteSettings, engine_config
from klantreis.engine.mkdocs import build_with_mkdocs
from klantreis.engine.zensical import build_with_zensical
from klantreis.locale import _
from klantreis.model.about import About
from klantreis.model.library import Library
from klantreis.model.tokens import tokens
from klantreis.output.archive import archive
from klantreis.output.drawing import cached_draw
from klantreis.output.letters import Letters, letters
from klantreis.output.look import logo_address, logo_file, look_rules
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
from klantreis.printing import NO_PRINT, PrintRun
from klantreis.views.bpmn import bpmn_view
from klantreis.views.contact_export import contact_document, contact_table
from klantreis.views.export import export_document
from klantreis.views.hand_written import linked_files
from klantreis.views.navigation import navigation
from klantreis.views.pages.differences import version_line
from klantreis.views.process_export import process_table
from klantreis.views.sheets.printed import Printed

ENGINES = {"mkdocs": build_with_mkdocs, "zensical": build_with_zensical}

Progress = Callable[[str], None]
"""Is told the name of each stage as it starts."""


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
    new = ENGINES[engine](folder, midnight(library))
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
    pages = site_pages(library, tuple(releases), printed)
    looks, worn = tokens(library.brand), letters(library, cache)
    written = hand_written(root, base)
    files = {
        **page_files(pages, cached_draw(cache, worn), worn, {} if rendered is None else rendered, only),
        **_hand_written_files(written, library.about),
        **asset_files(looks, look_rules(library.brand), worn, cache),
        **style_files(pages),
        **data_files(export_document(library), releases),
        **contact_files(contact_document(library), contact_table(library)),
        **process_files(bpmn_view(library), process_table(library)),
        **logo_file(library),
    }
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


def midnight(library: Library) -> int:
    """Give the midnight of the content's date: the only moment that a site knows."""
    return int(dt.datetime.combine(library.about.date, dt.time(), dt.UTC).timestamp())
