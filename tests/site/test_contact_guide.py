"""The contact guide in the browser: its answers, its keys, its links, and its page without scripts."""

import json
from itertools import combinations, product
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from klantreis.locale import _
from klantreis.model.choices import Choice
from klantreis.model.contact import ASPECTS, ContactRule
from klantreis.model.library import Library
from klantreis.views.contact import aspect_label
from tests.setup.guide import first
from tests.site.keyboard import tab_to
from tests.site.tabs import Tab, settle
from tests.site.visits import PAGE_WIDTH, STORED, WIDTHS, show_up, violations

pytestmark = [pytest.mark.site, pytest.mark.browser]


MOST_BYTES = 40 * 1024
"""How much our scripts and styles may weigh on one page, uncompressed."""

EXAMPLE = Choice("brief", ("geen-reactie", "zzp"), "profiel-1", "student")

# Chooses each of a list of choices, and gives the first rule of every aspect.
ANSWERS = """choices => {
  const form = document.querySelector("form[data-k-guide]"), signs = Array.from(form.elements.ziet);
  const rules = () => Array.from(document.querySelectorAll("[data-k-aspect]"), (box) =>
    box.querySelector("[data-k-advice] > a").hash.slice(1));
  return choices.map((choice) => {
    form.elements.plek.value = choice.part;
    form.elements.situatie.value = choice.profile || "";
    form.elements.groep.value = choice.group || "";
    signs.forEach((sign) => { sign.checked = choice.signs.includes(sign.value); });
    form.elements.plek.dispatchEvent(new Event("change", { bubbles: true }));
    return rules();
  });
}"""


@pytest.fixture
def page(page: Page, base: str) -> Page:
    """Open the contact guide."""
    page.goto(f"{base}contactwijzer/")
    return page


def take(page: Page, library: Library, choice: Choice) -> None:
    """Choose as people do who have no mouse, from the top of the page to the bottom."""
    guide = library.contact_guide
    page.locator("h1").evaluate("heading => { heading.tabIndex = -1; heading.focus(); }")
    tab_to(page, page.get_by_label(_("1. Where do you stand?")))
    page.keyboard.type(library.parts[choice.part].label)
    for sign in guide.signs:
        if sign.id in choice.signs:
            tab_to(page, page.get_by_label(sign.label))
            page.keyboard.press("Space")
    if choice.profile:
        tab_to(page, page.get_by_label(_("Which situation does it resemble?")))
        page.keyboard.type(f"Profiel {library.profile[choice.profile].numeral}:")
    if choice.group:
        tab_to(page, page.get_by_label(_("Does the tenant belong to one of these groups?")))
        page.keyboard.type(next(group.label for group in guide.groups if group.id == choice.group))


def expected(library: Library, choice: Choice) -> list[ContactRule]:
    """Give the rules that should answer, aspect by aspect."""
    found = [first(library, getattr(library.contact_guide, aspect), choice) for aspect in ASPECTS]
    return [rule for rule in found if rule]


def answered(page: Page) -> list[str]:
    """Give the titles of the advice that the page shows."""
    return page.locator("[data-k-answer] h4:visible").all_inner_texts()


def titles(library: Library, choice: Choice) -> list[str]:
    """Give the titles of the advice that the page should show."""
    return [rule.title for rule in expected(library, choice)]


def address(choice: Choice) -> str:
    """Write a choice as the end of a link."""
    pairs = {
        "plek": choice.part,
        "ziet": ",".join(choice.signs),
        "situatie": choice.profile,
        "groep": choice.group,
    }
    return "#" + urlencode({name: value for name, value in pairs.items() if value}, safe=",")


def chosen(page: Page) -> Choice:
    """Read the choice from the form."""
    values = page.locator("form[data-k-guide]").evaluate("form => [...new FormData(form)]")
    one = dict(values)
    signs = tuple(value for name, value in values if name == "ziet")
    return Choice(one["plek"], signs, one["situatie"] or None, one["groep"] or None)


def plain(choice: Choice) -> dict[str, Any]:
    """Give a choice as the browser takes it."""
    return {"part": choice.part, "signs": choice.signs, "profile": choice.profile, "group": choice.group}


def test_nothing_is_chosen_at_first(page: Page) -> None:
    """The page asks where you stand, and gives no advice for a place that nobody chose."""
    remark = page.get_by_role("status").inner_text()

    assert (_("Choose where you stand: then the answer is here."), []) == (remark, answered(page))


def test_answers_by_keyboard(page: Page, library: Library) -> None:
    """By keyboard alone: place, two signs, situation and group; every aspect answers as the rules say."""
    take(page, library, EXAMPLE)

    assert (EXAMPLE, titles(library, EXAMPLE)) == (chosen(page), answered(page))


def test_says_the_answer(page: Page, library: Library) -> None:
    """Who cannot see the page hears the advice of every aspect."""
    choice = Choice("telefoon", ("werk-kwijt",))
    take(page, library, choice)
    advice = zip(ASPECTS, titles(library, choice), strict=True)
    said = " ".join(f"{aspect_label(aspect)}: {title}." for aspect, title in advice)

    assert f"{_('Your answer is here.')} {said}" == page.get_by_role("status").inner_text()


def test_same_as_the_reference(page: Page, library: Library) -> None:
    """For every part with every two signs, and every situation and group, the browser answers as Python."""
    guide = library.contact_guide
    signs = [sign.id for sign in guide.signs]
    some = [names for count in range(3) for names in combinations(signs, count)]
    choices = [Choice(part, names) for part in library.parts for names in some]
    few = [(), *((sign,) for sign in signs)]
    profiles = [None, *library.profile]
    groups = [None, *(group.id for group in guide.groups)]
    choices += [Choice(*parts) for parts in product(library.parts, few, profiles, groups)]
    actual = page.evaluate(ANSWERS, [plain(choice) for choice in choices])

    assert len(choices) > 7000
    assert actual == [[rule.id for rule in expected(library, choice)] for choice in choices]


def test_what_belongs_to_the_part_follows(page: Page, base: str, library: Library) -> None:
    """After the stories that a rule names come those of the part, and none comes twice."""
    choice = Choice("brief", ("geen-reactie",))
    page.goto(f"{base}contactwijzer/{address(choice)}")
    shown = page.locator("[data-k-aspect=cells] li").evaluate_all(
        "items => items.map(item => item.dataset.id)"
    )
    rule = expected(library, choice)[-1]
    here = [cell.id for _journey, cell in library.cells() if "brief" in (cell.part, *cell.also)]

    assert (rule.cells, sorted({*rule.cells, *here})) == (shown[: len(rule.cells)], sorted(shown))  # type: ignore[attr-defined]  # of a rule on cells


def test_always_asks_which_channel_the_tenant_prefers(page: Page, library: Library) -> None:
    """The advice that always counts is there before and after a choice."""
    before = page.get_by_role("heading", name=library.contact_guide.always.title).is_visible()
    take(page, library, Choice("nu"))

    assert (True, True) == (
        before,
        page.get_by_role("heading", name=library.contact_guide.always.title).is_visible(),
    )


def test_two_signs_at_most(page: Page, library: Library) -> None:
    """With two signs the others cannot be ticked, and the page says why; one less, and they can."""
    boxes = page.get_by_role("checkbox")
    take(page, library, Choice("brief", ("geen-reactie", "zzp")))
    note = page.get_by_text(_("You see two things now; more does not fit."), exact=True).first
    full = (boxes.and_(page.locator(":disabled")).count(), note.is_visible())
    page.keyboard.press("Space")

    assert (len(library.contact_guide.signs) - 2, True) == full
    assert (0, False) == (boxes.and_(page.locator(":disabled")).count(), note.is_visible())


def test_start_again(page: Page, base: str) -> None:
    """By keyboard: the button empties every choice, and the address."""
    page.goto(f"{base}contactwijzer/{address(EXAMPLE)}")
    tab_to(page, page.get_by_role("button", name=_("Start again")))
    page.keyboard.press("Enter")
    settle(page)

    assert (Choice(""), [], "") == (chosen(page), answered(page), page.evaluate("location.hash"))


def test_a_link_to_a_choice(page: Page, base: str, library: Library) -> None:
    """By keyboard: the button makes a link, and who opens it sees the same choice and the same answer."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    take(page, library, EXAMPLE)
    tab_to(page, page.get_by_role("button", name=_("Copy a link to this choice")))
    page.keyboard.press("Enter")
    page.get_by_text(_("The link is copied. Put no name with it."), exact=True).first.wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    page.goto("about:blank")
    page.goto(link)

    assert f"{base}contactwijzer/{address(EXAMPLE)}" == link
    assert (EXAMPLE, titles(library, EXAMPLE)) == (chosen(page), answered(page))


def test_a_link_without_a_clipboard(page: Page, library: Library) -> None:
    """Where the browser has no clipboard, the link is in the address bar, and the page says so."""
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    take(page, library, EXAMPLE)
    page.get_by_role("button", name=_("Copy a link to this choice")).press("Enter")
    page.get_by_text(_("The link is in the address bar. Put no name with it."), exact=True).first.wait_for()

    assert page.url.endswith(address(EXAMPLE))


def test_a_choice_stays_out_of_the_address(page: Page, library: Library) -> None:
    """Without the button no choice gets into the address, and so not into the browser's history."""
    take(page, library, EXAMPLE)

    assert page.evaluate("location.hash") == ""


@pytest.mark.parametrize(
    "wrong",
    [
        "plek=nergens",
        "ziet=geen-reactie,zzp,ziekte",
        "ziet=niets",
        "situatie=profiel-9",
        "groep=%E0%A4%A",
        "groep=<script>",
        "naam=jan",
    ],
)
def test_a_link_that_was_tampered_with(page: Page, base: str, library: Library, wrong: str) -> None:
    """What is wrong in a link is said and skipped; what was chosen in that place before is not lost."""
    page.goto(f"{base}contactwijzer/{address(EXAMPLE)}")
    name = wrong.partition("=")[0]
    rest = [pair for pair in address(EXAMPLE)[1:].split("&") if not pair.startswith(f"{name}=")]
    page.evaluate("hash => { location.hash = hash; }", "&".join([wrong, *rest]))
    words = _("Part of the link is not right and was skipped. The rest of your choices is here.")
    page.get_by_text(words, exact=True).first.wait_for()

    assert (EXAMPLE, titles(library, EXAMPLE)) == (chosen(page), answered(page))


def test_one_wrong_sign_keeps_the_other(page: Page, base: str) -> None:
    """Of two signs in a link of which one is wrong, the good one is chosen, and the mistake is said."""
    page.goto(f"{base}contactwijzer/#plek=brief&ziet=zzp,niets")
    words = _("Part of the link is not right and was skipped. The rest of your choices is here.")

    assert page.get_by_text(words, exact=True).first.is_visible()
    assert Choice("brief", ("zzp",)) == chosen(page)


def test_remarks_are_in_sight_on_a_phone(page: Page, base: str) -> None:
    """On a phone what is wrong in a link stands above the choices, and that it was copied below the button."""
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{base}contactwijzer/#plek=nergens")
    words = _("Part of the link is not right and was skipped. The rest of your choices is here.")
    broken = page.locator("form").get_by_text(words, exact=True).bounding_box()
    page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.get_by_role("button", name=_("Copy a link to this choice")).click()
    note = page.locator("form").get_by_text(
        _("The link is in the address bar. Put no name with it."), exact=True
    )
    note.wait_for()
    copied = note.bounding_box()
    still = page.locator("form").get_by_text(words, exact=True).is_visible()

    assert broken
    assert copied
    assert [0 <= box["y"] <= 740 - box["height"] for box in (broken, copied)] == [True, True]
    assert not still


def test_a_printed_answer_says_what_was_chosen(page: Page, base: str, library: Library) -> None:
    """On paper stands the answer with the place and the signs, without the form, a profile or a group."""
    page.goto(f"{base}contactwijzer/{address(EXAMPLE)}")
    page.emulate_media(media="print")
    said = page.locator("[data-k-chosen]").inner_text()
    named = [sign.label for sign in library.contact_guide.signs if sign.id in EXAMPLE.signs]

    assert all(words in said for words in [library.parts[EXAMPLE.part].label, *named])
    assert library.profile["profiel-1"].title not in said
    assert not page.locator("form[data-k-guide]").is_visible()


def test_a_rule_can_be_looked_up(page: Page, library: Library) -> None:
    """By keyboard: from the advice a link leads to its rule among all rules, which opens."""
    choice = Choice("brief", ("geen-reactie",))
    take(page, library, choice)
    rules = [rule.id for rule in library.contact_guide.channel]
    rank = rules.index(expected(library, choice)[0].id) + 1
    words = _("Rule {rank} of {count}").format(rank=rank, count=len(rules))
    page.get_by_role("link", name=words).press("Enter")
    rule = page.locator(f"#{rules[rank - 1]}")
    page.wait_for_function("element => element.closest('details').open", arg=rule.element_handle())

    assert rule.is_visible()
    assert (choice, titles(library, choice)) == (chosen(page), answered(page))


def test_nothing_is_stored_or_sent(page: Page, tab: Tab, library: Library) -> None:
    """Choosing asks nothing of the site, and leaves nothing in the browser."""
    show_up(page)
    tab.requests.clear()
    take(page, library, EXAMPLE)

    assert ([], []) == (tab.requests, page.evaluate(STORED))


@pytest.mark.parametrize("width", WIDTHS)
def test_accessible_with_an_answer(page: Page, base: str, width: int) -> None:
    """With an answer on it, the page breaks no rule of axe, and is no wider than the screen."""
    page.goto(f"{base}contactwijzer/{address(EXAMPLE)}")

    assert violations(page, [width]) == []
    assert page.evaluate(PAGE_WIDTH) == width


def test_readable_without_scripts(browser: Browser, base: str, library: Library) -> None:
    """With scripts off there is no form that does nothing, and every rule can be read."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{base}contactwijzer/")
    shown = page.locator(".k-rule h4:visible").all_inner_texts()
    form = page.locator("form[data-k-guide]").is_visible()
    context.close()
    every = [rule.title for aspect in ASPECTS for rule in getattr(library.contact_guide, aspect)]

    assert (every, False) == (shown, form)


def test_search_holds_nothing_for_people_only(site: Path, library: Library) -> None:
    """The search index, which is data too, has no rule that is for people only."""
    text = (site / "search" / "search_index.json").read_text("utf-8")
    entries = [entry for entry in json.loads(text)["docs"] if entry["location"].startswith("contactwijzer/")]
    found = " ".join(entry["text"] + entry["title"] for entry in entries)
    private = [
        rule for aspect in ASPECTS for rule in getattr(library.contact_guide, aspect) if rule.people_only
    ]

    assert [] == [rule.title for rule in private if rule.title in found]


def test_light_enough(page: Page, site: Path) -> None:
    """Our scripts and styles weigh at most 40 KB on this page."""
    urls = page.evaluate(
        "performance.getEntriesByType('resource').map(entry => new URL(entry.name).pathname)"
    )
    ours = [site / url.lstrip("/") for url in urls if url.startswith("/assets/") and url.count("/") == 2]
    weights = {file.name: file.stat().st_size for file in ours if file.suffix in {".js", ".css"}}

    assert {"klantreis.css", "filter-contactwijzer.css", "contactwijzer.js"} <= weights.keys()
    assert sum(weights.values()) <= MOST_BYTES
