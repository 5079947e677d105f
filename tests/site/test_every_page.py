"""Every page, in the browser: accessible, silent, on its own, and narrow enough."""

from typing import ClassVar
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser

from tests.site.visits import Findings, Visitor

pytestmark = [pytest.mark.site, pytest.mark.browser]


def test_there_are_more_than_forty_pages(pages: dict[str, Element]) -> None:
    """The site has the pages that its readers were promised."""
    assert len(pages) > 40


class EveryPage:
    """What holds on every page; each half has a class, so that two workers of a run can take one each."""

    half: ClassVar[int]

    @pytest.fixture(scope="class")
    @classmethod
    def findings(cls, browser: Browser, base: str, pages: dict[str, Element]) -> Findings:
        """Visit every page of the half once, for all tests here together."""
        visitor = Visitor(browser, base)
        for address in list(pages)[cls.half :: 2]:
            visitor.visit(address)
        return visitor.findings

    def test_accessible(self, findings: Findings) -> None:
        """No page breaks a rule of axe: WCAG 2.2 A and AA, and its best practices."""
        assert [] == findings.violations, "\n".join(findings.violations)

    def test_silent(self, findings: Findings) -> None:
        """No page puts an error or a warning on the console."""
        assert [] == findings.messages, "\n".join(findings.messages)

    def test_nothing_leaves_the_site(self, findings: Findings) -> None:
        """No page asks anything of another host."""
        assert [] == findings.outside, "\n".join(findings.outside)

    def test_nothing_is_stored(self, findings: Findings) -> None:
        """No page leaves a cookie, a storage entry, a database or a cache behind."""
        assert [] == findings.stored, "\n".join(findings.stored)

    def test_no_sideways_scrolling(self, findings: Findings) -> None:
        """At 320 px no page is wider than the screen, with its details closed or open."""
        assert [] == findings.sideways, "\n".join(findings.sideways)


class TestOneHalf(EveryPage):
    """Every other page, from the first."""

    half = 0


class TestTheOtherHalf(EveryPage):
    """Every other page, from the second."""

    half = 1
