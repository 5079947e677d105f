"""The page of the group, which draws the codes of many on the axes: in the browser, on paper, without scripts."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from klantreis.views.scoring import profile_sides, scoring_data, written_code
from tests.setup.assessments import codes, profielwijzer
from tests.setup.content import library
from tests.site.visits import STORED

pytestmark = [pytest.mark.site, pytest.mark.browser]


def spread_on(page: Page) -> dict[str, list[int]]:
    """Read the table of the group: nearest, and near a border, by profile."""
    rows = page.locator("[data-k-profile]")
    return {
        str(row.get_attribute("data-k-profile")): [int(cell) for cell in row.locator("td").all_inner_texts()]
        for row in rows.all()
    }


def test_the_group_draws_codes_as_they_are_typed(page: Page, base: str) -> None:
    """Typed or pasted, in capitals or not, codes are drawn at once; the same place gets a number."""
    found = codes()
    page.goto(f"{base}zelftest/groep/")
    field = page.get_by_label("Codes, onder elkaar")
    field.press_sequentially(found["profiel-1"].lower())

    assert spread_on(page)["profiel-1"] == [1, 0]
    assert page.get_by_text("Eén code op de assen.").is_visible()

    first, third, fourth = (found[f"profiel-{number}"] for number in (1, 3, 4))
    field.fill(f"{first}\n{first}\n {third},{fourth};")

    assert spread_on(page) == {
        "profiel-1": [2, 0],
        "profiel-2": [0, 0],
        "profiel-3": [1, 0],
        "profiel-4": [1, 0],
    }
    assert page.locator(".k-cross__place").count() == 3
    assert page.locator(".k-cross__count").all_text_contents() == ["2"]
    assert page.evaluate(STORED) == []


def test_a_code_at_work_is_not_wrong_yet(page: Page, base: str) -> None:
    """A code that is still being typed is not called wrong; it is when a space follows, or the field is left."""
    page.goto(f"{base}zelftest/groep/")
    field = page.get_by_label("Codes, onder elkaar")
    wrong = page.locator("[data-k-wrong] li")
    field.press_sequentially(codes()["profiel-1"][:2])
    told = [wrong.count()]
    field.press("Space")
    told.append(wrong.count())
    field.press("Backspace")
    told.append(wrong.count())
    page.get_by_role("heading", level=1).click()
    told.append(wrong.count())

    assert told == [0, 1, 0, 1]


def test_a_code_with_dashes_or_spaces(page: Page, base: str) -> None:
    """A code is read with a dash or spaces in it, also beside codes without."""
    first, third = codes()["profiel-1"], codes()["profiel-3"]
    page.goto(f"{base}zelftest/groep/")
    page.get_by_label("Codes, onder elkaar").fill(f"{first[:2]}-{first[2:]} {third}\n{third[0]} {third[1:]}")

    assert page.locator("[data-k-wrong] li").count() == 0
    assert [spread_on(page)[name][0] for name in ("profiel-1", "profiel-3")] == [1, 2]


def test_wrong_codes_are_pointed_out_one_by_one(page: Page, base: str) -> None:
    """Each wrong code has a sentence of its own that names it; the good ones stay drawn."""
    good = codes()["profiel-1"]
    mistakes = {
        good[1] + good[0] + good[2:]: "klopt niet",
        good[:-1]: "te kort",
        f"{good}2": "te lang",
        f"{good[:-1]}O": "‘O’",
    }
    page.goto(f"{base}zelftest/groep/")
    page.get_by_label("Codes, onder elkaar").fill(" ".join([*mistakes, good]))
    wrong = page.locator("[data-k-wrong] li").all_inner_texts()
    named = [
        f"‘{code}’" in said and why in said for (code, why), said in zip(mistakes.items(), wrong, strict=True)
    ]

    assert named == [True] * len(mistakes)
    assert spread_on(page)["profiel-1"] == [1, 0]
    assert (
        page.get_by_role("status").inner_text() == "Eén code op de assen. Niet goed: 4. Kijk onder het veld."
    )


def test_no_dot_lies_over_a_number(page: Page, base: str) -> None:
    """Of places beside each other all dots are drawn first, then all numbers; the picture is a copy of them."""
    data = scoring_data(profielwijzer(), profile_sides(profielwijzer(), library().profiles))
    beside = [written_code(data, scores) for scores in ([0, 0], [1, 0], [0, 1])]
    page.goto(f"{base}zelftest/groep/")
    page.get_by_label("Codes, onder elkaar").fill(" ".join([*beside, *beside, *beside[1:]]))
    drawn = page.locator("[data-k-places] > *").evaluate_all("all => all.map((one) => one.tagName)")

    assert drawn == ["circle"] * 3 + ["text"] * 3


def test_the_picture_can_be_downloaded(page: Page, base: str, tmp_path: Path) -> None:
    """The picture of the group comes as a PNG, made on this machine."""
    page.goto(f"{base}zelftest/groep/")
    page.get_by_label("Codes, onder elkaar").fill(" ".join(codes().values()))
    with page.expect_download() as download:
        page.get_by_role("button", name="Download het plaatje").click()
    file = tmp_path / "picture.png"
    download.value.save_as(file)

    assert download.value.suggested_filename == "klantreis-groep.png"
    assert file.read_bytes().startswith(b"\x89PNG")
    assert file.stat().st_size > 5000


def test_the_group_is_printed_without_the_form(page: Page, base: str) -> None:
    """On paper stand the picture and the table, without field and buttons."""
    page.goto(f"{base}zelftest/groep/")
    page.get_by_label("Codes, onder elkaar").fill(codes()["profiel-1"])
    page.emulate_media(media="print")

    assert page.locator("[data-k-cross]").is_visible()
    assert not page.locator("textarea").is_visible()
    assert not page.get_by_role("button", name="Download het plaatje").is_visible()


def test_the_group_without_scripts(browser: Browser, base: str) -> None:
    """Without scripts the page of the group has no dead field and no zeros, but says what to do."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{base}zelftest/groep/")
    parts = ["textarea", "[data-k-cross]", "table", "[data-k-without] a"]
    shown = [page.locator(part).first.is_visible() for part in parts]
    page.context.close()

    assert shown == [False, False, False, True]
