"""The keyboard, as people use it who have no mouse."""

import pytest
from playwright.sync_api import ElementHandle, Locator, Page

ENOUGH = 200  # on a narrow page the whole menu comes first
"""The most times that Tab is pressed before we call a thing out of reach."""

HAS_FOCUS = "element => element === document.activeElement"


def has_focus(element: Locator | ElementHandle) -> bool:
    """Tell whether an element has the focus."""
    return bool(element.evaluate(HAS_FOCUS))


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the element that is meant has the focus."""
    element = wanted.element_handle()  # looking it up at every press takes most of the time
    for _press in range(ENOUGH):
        if has_focus(element):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"{wanted} cannot be reached with Tab")
