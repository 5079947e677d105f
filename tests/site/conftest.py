"""The site under test: built once a run, outside the project's own build folder, and served.

The workers of one run share the site: the first that needs it builds it, and the others wait for it.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page

from klantreis.model.library import Library
from tests.setup.browser import launch
from tests.setup.content import library as real_library
from tests.site.content import build, copy_content
from tests.site.reading import read_pages
from tests.site.serving import serve
from tests.site.tabs import Tab, open_tab


@pytest.fixture(scope="session")
def library() -> Library:
    """Give the library of the real content."""
    return real_library()


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Build the site in a copy of the content, and give the folder of that copy: only to be read."""
    own = tmp_path_factory.getbasetemp()
    shared = own if worker_id == "master" else own.parent
    root, built = shared / "site" / "klantreis", shared / "site" / "built"
    with FileLock(shared / "site.lock"):
        if not built.exists():
            root.parent.mkdir()
            build(copy_content(root), printing=True)
            built.touch()
    return root


@pytest.fixture(scope="session")
def site(root: Path) -> Path:
    """Give the folder of the site."""
    return root / "build" / "site"


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, Element]:
    """Give every page of the site by its address."""
    return read_pages(site)


@pytest.fixture(scope="session")
def base(site: Path) -> Iterator[str]:
    """Serve the site, and give its address."""
    with serve(site) as base:
        yield base


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Open the browser for the tests of one module, and close it after them."""
    with launch() as browser:
        yield browser


@pytest.fixture(scope="module")
def shared_tab(browser: Browser) -> Tab:
    """Open a tab for the tests of one module; it is closed with the browser."""
    return open_tab(browser)


@pytest.fixture
def tab(shared_tab: Tab, base: str) -> Iterator[Tab]:
    """Give a laptop with an empty tab; nothing may appear on its console."""
    shared_tab.renew(base)
    yield shared_tab
    assert shared_tab.messages == []


@pytest.fixture
def page(tab: Tab) -> Page:
    """Give the page of that tab."""
    return tab.page
