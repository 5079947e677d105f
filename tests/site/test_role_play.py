"""The page of the role play: every scene with its three cards, which open on their own, with scripts off too."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import pytest
from playwright.sync_api import Browser, Page

from klantreis.model.library import Library
from klantreis.views.links import ROLE_PLAY_PAGE, profile_page, scene_anchor
from tests.site.reading import ids, lines, paragraphs, with_class, within, words

pytestmark = pytest.mark.site


def article(pages: dict[str, Element], scene: str) -> Element:
    """Give a scene as the page shows it."""
    return next(within(pages[ROLE_PLAY_PAGE], aria_labelledby=scene))


def test_every_scene_is_there(library: Library, pages: dict[str, Element]) -> None:
    """Every scene stands on the page, with the cards of tenant, employee and observer."""
    cards = {
        scene.id: [
            words(next(card.iter("summary"))) for card in with_class(article(pages, scene.id), "k-role")
        ]
        for scene in library.scenes
    }

    assert len(cards) == 16
    assert cards == {
        scene.id: [
            f"Kaart van de huurder: {scene.title}",
            f"Kaart van de medewerker: {scene.title}",
            f"Blad van de observator: {scene.title}",
        ]
        for scene in library.scenes
    }


def test_everything_can_be_read(library: Library, pages: dict[str, Element]) -> None:
    """The page holds every text of every scene, and says on every card that its tenant is fiction."""
    for scene in library.scenes:
        tenant, employee, observer = scene.tenant, scene.employee, scene.observer
        texts = [tenant.who, tenant.feels, tenant.keeps, *tenant.opens, *(one.text for one in tenant.plays)]
        texts += [employee.knows, employee.goal, *employee.pitfalls, *(tip.text for tip in employee.tips)]
        texts += [*observer.opens, *observer.closes]
        found = paragraphs(article(pages, scene.id))
        fiction = library.role_play.fiction

        assert [] == [text for text in texts if not set(lines(text)) <= set(found)]
        assert f"‘{' '.join(employee.first_sentence.split())}’" in found
        assert [fiction.tenant, fiction.others, fiction.others] == [
            text for text in found if text.endswith("verzonnen.")
        ]


def test_a_table_leads_to_every_scene(library: Library, pages: dict[str, Element]) -> None:
    """Above the scenes a table leads to each of them, by situation and by profile."""
    (table,) = with_class(pages[ROLE_PLAY_PAGE], "k-scenes")
    led = [link.get("href") for cell in table.iter("td") for link in cell.iter("a")]

    assert [f"#{scene.id}" for scene in library.scenes] == led
    assert set(led) <= {f"#{name}" for name in ids(pages[ROLE_PLAY_PAGE])}


def test_every_profile_leads_to_its_scenes(library: Library, pages: dict[str, Element]) -> None:
    """The page of a profile leads to the four scenes with that profile."""
    for profile in library.profiles:
        led = {link.get("href") for link in pages[profile_page(profile.id)].iter("a")}
        scenes = {f"../../{scene_anchor(one.id)}" for one in library.scenes if one.profile == profile.id}

        assert len(scenes) == 4
        assert scenes <= led


def test_the_workshop_leads_there(pages: dict[str, Element]) -> None:
    """The page of the workshop leads to the role play, and to the choices to discuss."""
    assert {"rollenspel/", "../praktijk/#keuzes"} <= {
        link.get("href") for link in pages["workshop/"].iter("a")
    }


def test_every_choice_has_a_question(library: Library, pages: dict[str, Element]) -> None:
    """With every choice of the practice stands the question to the group."""
    questions = [paragraphs(one)[-1] for one in with_class(pages["praktijk/"], "k-tension__question")]

    assert [lines(tension.question)[0] for tension in library.practice.tensions] == questions


@pytest.fixture
def page(browser: Browser, base: str) -> Iterator[Page]:
    """Open the role play on a phone on which scripts are off."""
    page = browser.new_page(java_script_enabled=False, viewport={"width": 360, "height": 800})
    page.goto(f"{base}{ROLE_PLAY_PAGE}")
    yield page
    page.context.close()


@pytest.mark.browser
def test_a_card_opens_on_its_own(page: Page, library: Library) -> None:
    """A tap on a card opens that card, and leaves those of the other players closed."""
    scene = library.scenes[0]
    cards = page.get_by_role("article", name=scene.title).locator("details")
    cards.nth(0).locator("summary").click()

    assert [True, False, False] == [
        cards.nth(number).locator(".k-role__card").is_visible() for number in range(3)
    ]


@pytest.mark.browser
def test_the_table_leads_to_a_scene(page: Page, library: Library) -> None:
    """A tap in the table brings the scene in view."""
    scene = library.scenes[-1]
    page.get_by_role("table", name="Kies een gesprek").get_by_role("link", name=scene.title).click()

    assert page.url.endswith(scene_anchor(scene.id))
