"""The self-assessments in the browser: taken by keyboard, shared by link and code, and read without scripts."""

import json
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Browser, Page

from klantreis.model.assessment import PROFILE, Assessment, Example
from klantreis.model.scoring import outcome
from klantreis.views.assessments import score_sheet_name, signed
from klantreis.views.links import assessment_page
from klantreis.views.scoring import profile_sides, scoring_data, written_answers
from tests.setup.assessments import assessments, codes, huurdersbril, profielwijzer
from tests.setup.content import library
from tests.site.keyboard import has_focus, tab_to
from tests.site.tabs import PHONE, Tab
from tests.site.visits import SCHEMES, STORED, WIDTHS, Scheme, show_up, violations

pytestmark = [pytest.mark.site, pytest.mark.browser]


def link_to(assessment: Assessment, answers: str) -> str:
    """Give the address of an assessment with answers in its fragment."""
    return f"{assessment_page(assessment.id)}#antwoorden={answers}"


def answers_in_link(assessment: Assessment, example: Example) -> str:
    """Write the answers of an example as the pages do."""
    data = scoring_data(assessment, profile_sides(assessment, library().profiles))
    return written_answers(data, example.indexes)


def heading_of(assessment: Assessment, results: list[str]) -> list[str]:
    """Give what the heading of a result must name."""
    if assessment.kind != PROFILE:
        titles = {scale.id: scale.title for scale in assessment.scales}
        return [titles[name] for name in results]
    numerals = {profile.id: profile.numeral for profile in library().profiles}
    if len(results) > 2:
        return ["in het midden"]
    return [f"profiel {numerals[name]}" for name in results] or ["Zoek eerst"]


def answer(page: Page, assessment: Assessment, at: int, number: int) -> None:
    """Answer a statement by keyboard: to its first answer, and on with the arrows."""
    statement = assessment.statements[at]
    tab_to(page, page.locator(f"#stelling-{statement.id} input").first)
    page.keyboard.press("Space")
    for _step in range((number or len(assessment.answers) + 1) - 1):
        page.keyboard.press("ArrowDown")
    label = assessment.answers[number - 1] if number else assessment.unknown
    group = page.get_by_role("group", name=statement.text)

    assert has_focus(group.get_by_role("radio", name=label, exact=True))


def take(page: Page, assessment: Assessment, example: Example, *, all_at_once: bool) -> None:
    """Take an assessment with the keyboard alone, from the top of the page to the result."""
    if all_at_once:
        tab_to(page, page.get_by_role("radio", name="Eén voor één"))
        page.keyboard.press("ArrowRight")
    for at, number in enumerate(example.answers):
        answer(page, assessment, at, number)
        if not all_at_once:
            page.keyboard.press("Enter")
    if all_at_once:
        tab_to(page, page.get_by_role("button", name="Bekijk de uitslag"))
        page.keyboard.press("Enter")


EXAMPLES = [(assessment, example) for assessment in assessments() for example in assessment.examples]


@pytest.mark.parametrize(("scheme", "width"), list(product(SCHEMES, WIDTHS)))
@pytest.mark.parametrize(
    ("assessment", "example"), EXAMPLES, ids=[example.title for _assessment, example in EXAMPLES]
)
def test_every_example_by_keyboard(  # noqa: PLR0913, PLR0917  pytest gives them by name
    tab: Tab, base: str, assessment: Assessment, example: Example, scheme: Scheme, width: int
) -> None:
    """Every example is taken by keyboard to its result, which is announced, accessible, and kept nowhere."""
    page = tab.page
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme)
    page.goto(base + assessment_page(assessment.id))
    show_up(page)
    tab.requests.clear()
    take(page, assessment, example, all_at_once=width == WIDTHS[1])
    heading = page.locator("#uitslag")

    assert has_focus(heading)
    assert all(name in heading.inner_text() for name in heading_of(assessment, example.result))
    assert shown_outcomes(page) == example.result
    assert (tab.requests, page.evaluate(STORED)) == ([], [])
    assert violations(page, [width], [scheme]) == []


def shown_outcomes(page: Page) -> list[str]:
    """Give the ids of the results that are in sight, in their order."""
    found: list[str] = page.locator("[data-k-outcome]:visible").evaluate_all(
        "items => items.map((item) => item.dataset.kOutcome)"
    )
    return found


@pytest.mark.parametrize(
    ("assessment", "example"), EXAMPLES, ids=[example.title for _assessment, example in EXAMPLES]
)
def test_a_link_gives_the_result_again(
    page: Page, base: str, assessment: Assessment, example: Example
) -> None:
    """The link of the pages opens the result, and the result gives that link."""
    address = base + link_to(assessment, answers_in_link(assessment, example))
    page.goto(address)

    assert shown_outcomes(page) == example.result
    assert page.get_by_label("Link naar deze uitslag").input_value() == address


def test_the_place_is_said_in_words(page: Page, base: str) -> None:
    """The picture has the same words as the list beside it: both axes, with their side and score."""
    wijzer = profielwijzer()
    example = next(one for one in wijzer.examples if one.result == ["profiel-2"])
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, example)))
    said = page.locator("[data-k-places-said] li").all_inner_texts()
    scores = [place.score for place in outcome(wijzer, {(1, 0): "profiel-2"}, example.indexes).places]

    assert page.get_by_role("img", name="; ".join(said)).is_visible()
    assert [str(abs(score)) in words for score, words in zip(scores, said, strict=True)] == [True, True]
    assert ["hoog" in said[0], "laag" in said[1]] == [True, True]
    assert page.locator(".k-cross__place").count() == 1


def lowest_on(themes: int, *, best: int) -> list[int | None]:
    """Give answers to the Huurdersbril: worst on the first themes, best on the last, in between on the rest."""
    given: list[int | None] = []
    for at, one in enumerate(huurdersbril().statements):
        order = sorted(range(len(one.points)), key=one.points.__getitem__)
        theme = at // 2
        given.append(order[0] if theme < themes else order[-1] if theme >= 9 - best else order[1])
    return given


@pytest.mark.parametrize(
    ("themes", "best", "heading", "lead"),
    [
        (2, 7, "Begin met: Vroeg contact en Persoonlijk contact", "Hier zijn je scores het laagst"),
        (9, 0, "Begin met: Vroeg contact en Persoonlijk contact", "meer thema’s met dezelfde score"),
        (1, 0, "Begin met: Vroeg contact en Persoonlijk contact", "dezelfde score als Persoonlijk contact"),
        (0, 9, "Kies zelf waar je begint", "heeft de hoogste score"),
    ],
)
def test_ties_between_themes_are_said(  # noqa: PLR0913, PLR0917  pytest gives them by name
    page: Page, base: str, themes: int, best: int, heading: str, lead: str
) -> None:
    """What is said of the lowest scores is true, also when more themes share them or none is low."""
    data = scoring_data(huurdersbril(), {})
    page.goto(base + link_to(huurdersbril(), written_answers(data, lowest_on(themes, best=best))))

    assert page.locator("#uitslag").inner_text() == heading
    assert lead in page.locator("[data-k-lead]").inner_text()
    assert len(shown_outcomes(page)) == (9 if best == 9 else 2)


def test_near_a_border_both_are_shown_with_what_decides(page: Page, base: str) -> None:
    """Near one border there are two profiles, and the statements that would lead to the other one."""
    wijzer = profielwijzer()
    example = next(one for one in wijzer.examples if len(one.result) == 2)
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, example)))
    place = outcome(wijzer, profile_sides(wijzer, library().profiles), example.indexes).places[0]
    numbers = [at for at, one in enumerate(wijzer.statements, start=1) if one.id in place.tipping]
    box = page.locator("[data-k-decide]:visible")

    assert box.count() == 1
    assert [words.partition(":")[0] for words in box.locator("li").all_inner_texts()] == [
        f"Stelling {number}" for number in numbers
    ]


def test_too_little_known_says_what_to_find_out(page: Page, base: str) -> None:
    """With three unknown answers on an axis there is no profile and no code, but what to find out."""
    wijzer = profielwijzer()
    example = next(one for one in wijzer.examples if not one.result)
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, example)))
    unknown = [
        " ".join(one.find_out.split())
        for one, number in zip(wijzer.statements, example.answers, strict=True)
        if not number
    ]

    assert page.get_by_role("heading", name="Zoek eerst uit:").is_visible()
    assert page.locator("[data-k-find-out]:visible").all_inner_texts() == unknown
    assert not page.get_by_text("Jouw code voor de groep").is_visible()


def test_the_result_says_what_it_is_not(page: Page, base: str) -> None:
    """No diagnosis, a picture of now, words by feel, and: note what you agreed; all in sight."""
    wijzer = profielwijzer()
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, wijzer.examples[0])))
    caveats = [caveat.title for caveat in library().axes.caveats]

    assert page.locator(".k-mind dt:visible").all_inner_texts() == caveats
    assert page.get_by_role("complementary", name="Let hierop bij elk profiel").is_visible()


def test_back_without_loss(page: Page, base: str) -> None:
    """Who goes back, to a statement or from the result, finds every answer as it was."""
    wijzer = profielwijzer()
    page.goto(base + assessment_page(wijzer.id))
    answer(page, wijzer, 0, 3)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Vorige").click()

    assert page.get_by_role("radio", name=wijzer.answers[2]).is_checked()

    given = wijzer.examples[1]
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, given)))
    page.get_by_role("button", name="Terug naar de stellingen").click()

    assert answers_on(page, wijzer) == given.answers
    assert page.evaluate("location.hash") == ""


def test_back_from_another_page(page: Page, base: str) -> None:
    """Who follows a link and comes back finds all statements, and then the result, as they were."""
    wijzer = profielwijzer()
    page.goto(base + assessment_page(wijzer.id))
    page.get_by_role("form").get_by_text("Alles op één pagina").click()
    for one, number in zip(wijzer.statements, wijzer.examples[0].answers, strict=True):
        page.locator(f"#stelling-{one.id} input").nth(number - 1).check()
    page.goto(f"{base}over/")
    page.go_back()
    page.locator("[data-k-statement]").last.wait_for()

    assert page.locator("[data-k-statement]:visible").count() == len(wijzer.statements)
    assert answers_on(page, wijzer) == wijzer.examples[0].answers

    page.get_by_role("button", name="Bekijk de uitslag").click()
    page.goto(f"{base}over/")
    page.go_back()
    page.locator("#uitslag").wait_for()

    assert shown_outcomes(page) == wijzer.examples[0].result
    assert page.evaluate(STORED) == []

    page.get_by_role("button", name="Terug naar de stellingen").click()
    page.goto(f"{base}over/")
    page.go_back()
    page.locator("[data-k-statement]").last.wait_for()

    assert not page.locator("#uitslag").is_visible()


def answers_on(page: Page, assessment: Assessment) -> list[int | None]:
    """Give the answers that are filled in, by number; None for none."""
    found: dict[str, str] = page.locator("form[data-k-test]").evaluate(
        "form => Object.fromEntries(new FormData(form))"
    )
    return [int(found[one.id]) if one.id in found else None for one in assessment.statements]


def test_unfinished_is_pointed_out(page: Page, base: str) -> None:
    """There is no result before every statement has an answer; each without one is named, with a way to it."""
    wijzer = profielwijzer()
    page.goto(base + assessment_page(wijzer.id))
    page.get_by_role("form").get_by_text("Alles op één pagina").click()
    for at, number in enumerate(wijzer.examples[0].answers):
        if at not in {3, 8}:
            statement = page.get_by_role("group", name=wijzer.statements[at].text)
            statement.get_by_role("radio").nth(number - 1).check()
    page.get_by_role("button", name="Bekijk de uitslag").click()
    missing = page.get_by_role("alert").get_by_role("link")

    assert [words.partition(":")[0] for words in missing.all_inner_texts()] == ["Stelling 4", "Stelling 9"]
    assert has_focus(missing.first)
    assert sum(number is not None for number in answers_on(page, wijzer)) == 10

    missing.first.press("Enter")

    assert has_focus(page.get_by_role("group", name=wijzer.statements[3].text))


@pytest.mark.parametrize(
    "answers", ["123", "4422.K", "", "111111111111.A", "<script>alert(1)</script>", "%E0%A4"]
)
def test_a_changed_link_loses_nothing(page: Page, base: str, answers: str) -> None:
    """A link that is not whole gets a clear sentence, and the answers on the page stay as they are."""
    wijzer = profielwijzer()
    page.goto(base + assessment_page(wijzer.id))
    answer(page, wijzer, 0, 2)
    page.evaluate("hash => { location.hash = hash }", f"antwoorden={answers}")
    message = page.get_by_role("alert").filter(has_text="Deze link klopt niet")
    message.wait_for()

    assert answers_on(page, wijzer) == [2, *[None] * 11]
    assert not page.locator("#uitslag").is_visible()


def test_an_unfinished_link_is_filled_in(page: Page, base: str) -> None:
    """A link with answers to some statements fills those in, and says how many are left."""
    wijzer = profielwijzer()
    page.goto(base + assessment_page(wijzer.id))
    link = page.evaluate(
        """() => klantreisScoring.writeAnswers(
          JSON.parse(document.querySelector("#zelftest-gegevens").textContent),
          [0, null, ...Array(10)])"""
    )
    page.goto(base + link_to(wijzer, link))
    page.reload()

    assert answers_on(page, wijzer) == [1, 0, *[None] * 10]
    assert "nog 10" in page.get_by_role("alert").first.inner_text()
    assert page.get_by_role("group", name=wijzer.statements[2].text).is_visible()


def test_start_again(page: Page, base: str) -> None:
    """Starting again empties every answer and forgets the link."""
    wijzer = profielwijzer()
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, wijzer.examples[0])))
    page.get_by_role("button", name="Begin opnieuw").click()

    assert answers_on(page, wijzer) == [None] * 12
    assert page.evaluate("location.hash") == ""
    assert has_focus(page.get_by_role("group", name=wijzer.statements[0].text))


def test_the_link_is_copied(page: Page, base: str) -> None:
    """One press copies the link, and says so."""
    wijzer = profielwijzer()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    address = base + link_to(wijzer, answers_in_link(wijzer, wijzer.examples[0]))
    page.goto(address)
    page.get_by_role("button", name="Kopieer de link").click()
    page.get_by_text("De link is gekopieerd.").wait_for()

    assert page.evaluate("navigator.clipboard.readText()") == address


def test_the_result_is_printed_without_the_form(page: Page, base: str) -> None:
    """On paper the result stands alone: no statements, no buttons."""
    wijzer = profielwijzer()
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, wijzer.examples[0])))
    page.emulate_media(media="print")

    assert page.locator("#uitslag").is_visible()
    assert not page.locator("form[data-k-test]").is_visible()
    assert not page.get_by_role("button", name="Kopieer de link").is_visible()


def test_a_printed_result_is_short(page: Page, base: str, tmp_path: Path) -> None:
    """With one profile the result takes at most two sheets of A4, with two profiles three."""
    wijzer = profielwijzer()
    pages = {}
    for example in wijzer.examples:
        page.goto("about:blank")
        page.goto(base + link_to(wijzer, answers_in_link(wijzer, example)))
        page.pdf(path=tmp_path / "result.pdf", format="A4")
        with pikepdf.open(tmp_path / "result.pdf") as document:
            pages[example.title] = (len(example.result), len(document.pages))

    assert {title: found for title, found in pages.items() if found[1] > max(1, found[0]) + 1} == {}


def test_the_result_gives_the_code(page: Page, base: str) -> None:
    """The code below the result is the code of the place."""
    wijzer = profielwijzer()
    example = next(one for one in wijzer.examples if one.result == ["profiel-1"])
    page.goto(base + link_to(wijzer, answers_in_link(wijzer, example)))

    assert page.locator("[data-k-code-text]").inner_text() == codes()["profiel-1"]


@pytest.mark.parametrize("change", ["space", "small", "capital"])
def test_a_link_that_was_written_otherwise(page: Page, base: str, change: str) -> None:
    """A space behind a link, and letters that became small or large, leave it a good link."""
    wijzer = profielwijzer()
    link = link_to(wijzer, answers_in_link(wijzer, wijzer.examples[0]))
    changed = {"space": f"{link}%20", "small": link.lower(), "capital": link.replace("#a", "#A")}
    page.goto(base + changed[change])

    assert shown_outcomes(page) == wijzer.examples[0].result


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[Page]:
    """Open a phone on which scripts are off."""
    page = browser.new_page(java_script_enabled=False, viewport=PHONE)
    yield page
    page.context.close()


@pytest.mark.parametrize("assessment", assessments(), ids=lambda one: one.id)
def test_everything_is_there_without_scripts(
    plain: Page, base: str, site: Path, assessment: Assessment
) -> None:
    """Without scripts all statements, results and rules are in sight, and paper is one click away."""
    plain.goto(base + assessment_page(assessment.id))
    statements = [" ".join(one.text.split()) for one in assessment.statements]
    results = library().profiles if assessment.kind == PROFILE else assessment.scales

    assert plain.locator("[data-k-text]:visible").all_inner_texts() == statements
    assert plain.locator("[data-k-outcome]:visible").count() == len(results)
    assert plain.locator("[data-k-find-out]:visible").count() == len(statements)
    assert plain.locator("[data-k-rules] li:visible").count() >= 4
    assert plain.get_by_text("Zonder script telt deze pagina niet voor je.").is_visible()
    href = plain.get_by_role("link", name="Het scoreblad op papier").first.get_attribute("href")
    file = f"print/{score_sheet_name(assessments(), assessment)}-a4.pdf"

    assert str(href).endswith(file)
    assert (site / file).read_bytes().startswith(b"%PDF")


def test_how_it_works_shows_every_point(plain: Page, base: str) -> None:
    """The page about the scoring has every point of every statement, and a link for every example."""
    plain.goto(f"{base}zelftest/zo-werkt-het/")
    rows = [words.split("\t") for words in plain.locator(".k-points-table tbody tr").all_inner_texts()]
    points = {row[0]: row[1 : 1 + len(assessments()[0].answers)] for row in rows if len(row) > 1}
    expected = {
        f"{at}. {' '.join(one.text.split())}": [signed(value) for value in one.points]
        for assessment in assessments()
        for at, one in enumerate(assessment.statements, start=1)
    }

    assert points == expected
    assert plain.locator('a[href*="#antwoorden="]').count() == len(EXAMPLES)


def test_no_text_can_end_the_data(site: Path) -> None:
    """What a page gives its script is JSON in which no text can be taken for the end of it."""
    for assessment in assessments():
        html = (site / assessment_page(assessment.id) / "index.html").read_text("utf-8")
        text = html.partition('id="zelftest-gegevens">')[2].partition("</script>")[0]

        assert not {"<", ">", "&"} & set(text)
        assert [one["id"] for one in json.loads(text)["statements"]] == [
            one.id for one in assessment.statements
        ]
