"""Visits to every page, as a phone and as a laptop, in light and in dark: what the browser found."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

from tests.setup.content import ROOT

AXE = ROOT / "tests" / "web" / "node_modules" / "axe-core" / "axe.min.js"
WIDTHS = (360, 1280)
NARROWEST = 320
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},  # part of WCAG 2.2 AA, and off unless asked for
    "resultTypes": ["violations"],
}
COLOUR_RULES = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
"""What another scheme can change, as long as everything stays where it is, and in sight or out of it."""

RUN_AXE = """async (rules) => {
  const { violations } = await axe.run(document, rules);
  return violations.flatMap((rule) => rule.nodes.map((node) =>
    [rule.id, node.target.join(" "), node.failureSummary.split("\\n").slice(1).join(";")].join(" | ")));
}"""

OPEN_ALL = "document.querySelectorAll('details').forEach((details) => { details.open = true; })"
CLOSE_ALL = OPEN_ALL.replace("true", "false")

PAGE_WIDTH = "document.fonts.ready.then(() => document.scrollingElement.scrollWidth)"

# Another width or scheme moves what the theme animates: what counts is where that ends.
SETTLE = "document.getAnimations().forEach((animation) => animation.finish())"

PLACES = """() => [...document.querySelectorAll("body *")].map((element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return [...[x, y, width, height].map(Math.round), seen].join(" ");
}).join()"""

STORED = """async () => [
  ...document.cookie.split(";").filter(Boolean).map((name) => "cookie " + name),
  ...Object.keys(localStorage).map((name) => "localStorage " + name),
  ...Object.keys(sessionStorage).map((name) => "sessionStorage " + name),
  ...(await indexedDB.databases()).map((database) => "IndexedDB " + database.name),
  ...(await caches.keys()).map((name) => "cache " + name),
]"""


def show_up(page: Page) -> None:
    """Give a page the first sign of a reader, and wait for the last thing that the theme's script asks for."""
    with page.expect_request("**/lunr.nl.*"):
        page.mouse.move(1, 1)
        page.mouse.move(2, 2)


def violations(page: Page, widths: Sequence[int] = WIDTHS, schemes: Sequence[Scheme] = SCHEMES) -> list[str]:
    """Ask axe about a page as it is now, at every width and in every scheme; each line begins with those.

    Schemes as a rule differ by colours alone: then axe looks at all rules in the first, and in the next
    only at those of colours.
    """
    page.evaluate(_axe())
    found = []
    for width in widths:
        page.set_viewport_size({"width": width, "height": 800})
        places = set()
        for scheme in schemes:
            page.emulate_media(color_scheme=scheme)
            page.evaluate(SETTLE)
            places.add(page.evaluate(PLACES))
            rules = COLOUR_RULES if scheme != schemes[0] and len(places) == 1 else RULES
            found += [f"{width} px, {scheme}: {what}" for what in page.evaluate(RUN_AXE, rules)]
    return found


@cache
def _axe() -> str:
    return AXE.read_text("utf-8")


@dataclass
class Findings:
    """What should not be there: a line each, which begins with the page."""

    violations: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)


class Visitor:
    """Opens pages in one tab, and notes what it finds."""

    def __init__(self, browser: Browser, base: str) -> None:
        """Open a tab for the site at `base`."""
        self.findings = Findings()
        self._base = base
        self._address = ""
        self._page = browser.new_page()
        self._page.on("console", self._note_message)
        self._page.on("pageerror", lambda error: self._note(self.findings.messages, str(error)))
        self._page.on("request", self._note_request)

    def visit(self, address: str) -> None:
        """Look at a page in every scheme and at every width, with everything open that can be opened."""
        self._address = address
        self._page.set_viewport_size({"width": WIDTHS[0], "height": 800})
        self._page.goto(self._base + address)
        self._page.evaluate(OPEN_ALL)
        self._note(self.findings.violations, *violations(self._page))
        self._page.set_viewport_size({"width": NARROWEST, "height": 800})
        self._look_sideways("open")
        self._page.evaluate(CLOSE_ALL)
        self._look_sideways("closed")
        self._note(self.findings.stored, *self._page.evaluate(STORED))

    def _look_sideways(self, state: str) -> None:
        width = self._page.evaluate(PAGE_WIDTH)
        if width > NARROWEST:
            self._note(self.findings.sideways, f"{width} px wide with its details {state}")

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._note(self.findings.messages, f"{message.type}: {message.text}")

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith((self._base, "data:", "blob:")):
            self._note(self.findings.outside, request.url)

    def _note(self, findings: list[str], *found: str) -> None:
        findings += [f"/{self._address}: {what}" for what in found]
