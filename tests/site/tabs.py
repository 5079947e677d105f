"""A tab of the browser that the tests of a module share: to make it as new takes half as long as to open one."""

from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page, ViewportSize

LAPTOP: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 360, "height": 800}


@dataclass
class Tab:
    """A tab, with all that it said on its console and asked of any host since it was new."""

    page: Page
    messages: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def renew(self, base: str) -> None:
        """Forget what the tests before did to it, and what the site at `base` kept."""
        page, context = self.page, self.page.context
        page.goto("about:blank")
        for other in [one for one in context.pages if one is not page]:
            other.close()
        page.unroute_all()
        context.clear_permissions()
        page.set_viewport_size(LAPTOP)
        page.emulate_media(media="null", color_scheme="light")
        session = context.new_cdp_session(page)
        session.send("Storage.clearDataForOrigin", {"origin": base.rstrip("/"), "storageTypes": "all"})
        session.detach()
        self.messages.clear()
        self.requests.clear()


def settle(page: Page) -> None:
    """Let a page do what it puts off until the browser is done, as after the fields of a form are emptied."""
    page.evaluate("new Promise((done) => setTimeout(done))")


def open_tab(browser: Browser) -> Tab:
    """Open a tab without anything of an earlier one."""
    tab = Tab(browser.new_context().new_page())
    tab.page.on("console", lambda message: tab.messages.append(message.text))
    tab.page.on("pageerror", lambda error: tab.messages.append(str(error)))
    tab.page.on("request", lambda request: tab.requests.append(request.url))
    return tab
