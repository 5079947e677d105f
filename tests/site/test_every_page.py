"""Every page, in the browser: accessible, silent, on its own, and narrow enough."""

from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser

from tests.site.visits import Findings, Visitor

pytestmark = [pytest.mark.site, pytest.mark.browser]


@pytest.fixture(scope="module")
def findings(browser: Browser, base: str, pages: dict[str, Element]) -> Findings:
    """Visit every page once, for all tests here together."""
    visitor = Visitor(browser, base)
    for address in pages:
        visitor.visit(address)
    return visitor.findings


def test_there_are_more_than_forty_pages(pages: dict[str, Element]) -> None:
    """The site has the pages that its readers were promised."""
    assert len(pages) > 40


def test_accessible(findings: Findings) -> None:
    """No page breaks a rule of axe: WCAG 2.2 A and AA, and its best practices."""
    assert [] == findings.violations, "\n".join(findings.violations)


def test_silent(findings: Findings) -> None:
    """No page puts an error or a warning on the console."""
    assert [] == findings.messages, "\n".join(findings.messages)


def test_nothing_leaves_the_site(findings: Findings) -> None:
    """No page asks anything of another host."""
    assert [] == findings.outside, "\n".join(findings.outside)


def test_nothing_is_stored(findings: Findings) -> None:
    """No page leaves a cookie, a storage entry, a database or a cache behind."""
    assert [] == findings.stored, "\n".join(findings.stored)


def test_no_sideways_scrolling(findings: Findings) -> None:
    """At 320 px no page is wider than the screen, with its details closed or open."""
    assert [] == findings.sideways, "\n".join(findings.sideways)
