"""What a first visit weighs: every page with all that it loads, the search with its index included."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser

from tests.bench.serving import CompressingHandler
from tests.setup.browser import launch
from tests.site.reading import address
from tests.site.serving import serve

MOST = 300
HEAVIEST = 5


def lines(site: Path) -> Iterator[str]:
    """Weigh, and give a line for each of the heaviest pages, and one for what the heaviest is made of."""
    with launch() as browser, serve(site, CompressingHandler) as base:
        sent = {page: _visit(browser, base, page) for page in _pages(site)}
    weights = sorted(((sum(files.values()) / 1024, page) for page, files in sent.items()), reverse=True)
    yield f"first visit to each of {len(weights)} pages, compressed, with the search (at most {MOST} KiB)"
    for weight, page in weights[:HEAVIEST]:
        yield f"{weight:7.1f} KiB   /{page}"
    yield "what the heaviest loads:"
    for path, size in sorted(sent[weights[0][1]].items(), key=lambda item: -item[1]):
        yield f"{size / 1024:7.1f} KiB   {path}"


def _pages(site: Path) -> list[str]:
    return [address(site, file) for file in sorted(site.rglob("*.html"))]


def _visit(browser: Browser, base: str, page: str) -> dict[str, int]:
    """Open a page with nothing in the cache, and its search; give what was sent."""
    CompressingHandler.sent.clear()
    tab = browser.new_page(viewport={"width": 1280, "height": 800})
    tab.goto(base + page)
    if tab.get_by_role("textbox", name="Zoeken").is_visible():
        tab.get_by_role("textbox", name="Zoeken").click()
        tab.get_by_text("Typ om te beginnen met zoeken").wait_for()
    tab.context.close()
    return dict(CompressingHandler.sent)
