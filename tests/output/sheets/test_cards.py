"""Cards in print: fronts and backs that match, lines to cut along, and every text whole."""

import dataclasses
import re
from itertools import pairwise

import pytest

from klantreis.model.library import Library
from klantreis.views.sheets.cell_cards import LENGTHS
from tests.output.sheets.setting import boxes, dashed_lines, heard, joined, pdf, seen, seen_in, sheet
from tests.setup.content import library

LONG_TITLE = "Eindelijk gesprek met schuldhulpverlening over betalingsregeling"
LONG_TEXT = 4 * (
    "Deze huurder vertelde aan de consulent dat hij zijn problemen met betalen lange tijd voor zichzelf "
    "heeft gehouden omdat hij bang was voor de gevolgen "
)
LONG_WORDS = LONG_TEXT.split()
CELLS = ([8.0, 105.0, 202.0], [8.0, 75.5, 143.0, 210.5, 278.0])
TIPS = ([0.0, 105.0, 210.0], [0.0, 148.5, 297.0])
ROLES = ([0.0, 210.0], [0.0, 148.5, 297.0])
"""The edges of the cards on a page, from left to right and from top to bottom, in millimetres."""

Edges = tuple[list[float], list[float]]


def places(data: bytes, pattern: str, edges: Edges) -> list[dict[str, tuple[int, int]]]:
    """Give for every page the column and the row of every card, by what the pattern finds in its text."""
    found: dict[int, dict[str, tuple[int, int]]] = {}
    for column, (left, right) in enumerate(pairwise(edges[0])):
        for row, (top, bottom) in enumerate(pairwise(edges[1])):
            for page, text in enumerate(seen_in(data, (left, top, right, bottom))):
                names = [" ".join(name.groups()) for name in re.finditer(pattern, text)]
                found[page] = found.get(page, {}) | dict.fromkeys(names, (column, row))
    return [found[page] for page in sorted(found)]


def mirrored(place: tuple[int, int]) -> tuple[int, int]:
    """Give where a card lies after the paper was turned along its long edge."""
    column, row = place
    return 1 - column, row


def test_every_cell_is_printed_whole() -> None:
    """The fronts hold the title, the text and the quote of all 77 cells."""
    fronts = " ".join(seen(pdf("cellen-kaarten", "a4"))[::2])
    cells = [cell for _journey, cell in library().cells()]
    wanted = [joined(text) for cell in cells for text in (cell.title, cell.text, cell.quote or "")]

    assert len(cells) == 77
    assert [text for text in wanted if text not in fronts] == []


def test_no_front_names_a_tenant() -> None:
    """No page with fronts says 'huurder 4' or names a profile; every page with backs names tenants."""
    texts = seen(pdf("cellen-kaarten", "a4"))
    tells = [bool(re.search(r"[Hh]uurder [1-9]|Profiel I", text)) for text in texts]

    assert tells == [False, True] * (len(texts) // 2)


def test_cell_backs_lie_behind_their_fronts() -> None:
    """Printed on both sides and turned along the long edge, every back lies behind its own front."""
    sides = places(pdf("cellen-kaarten", "a4"), r"(Kaart \d+)\b", CELLS)
    behind = [{name: mirrored(place) for name, place in front.items()} for front in sides[::2]]

    assert sum(map(len, behind)) == 77
    assert behind == sides[1::2]


def test_tip_backs_lie_behind_their_fronts() -> None:
    """The whole tip lies behind its title, on every card of both sheets."""
    titles = "|".join(re.escape(tip.title) for tip in library().golden_tips)
    sides = places(pdf("gouden-tips", "a4"), rf"(\d):? ({titles})", TIPS)
    behind = [{name: mirrored(place) for name, place in front.items()} for front in sides[::2]]

    assert [len(front) for front in behind] == [4, 4]
    assert behind == sides[1::2]


def test_discussion_backs_lie_behind_their_fronts() -> None:
    """The sides of a choice lie behind the choice, on every card of both sheets."""
    titles = "|".join(re.escape(one.title) for one in library().practice.tensions)
    sides = places(pdf("discussiekaarten", "a4"), rf"({titles})", TIPS)
    behind = [{name: mirrored(place) for name, place in front.items()} for front in sides[::2]]

    assert [len(front) for front in behind] == [4, 4]
    assert behind == sides[1::2]


def test_role_backs_lie_behind_their_fronts() -> None:
    """The secret of a player lies behind the same player: the tenant above, the employee below."""
    titles = "|".join(re.escape(scene.title) for scene in library().scenes)
    sides = places(pdf("rolkaarten", "a4"), rf"(Huurder|Medewerker).*?({titles})", ROLES)

    assert len(sides) == 2 * len(library().scenes)
    assert [[role.split()[0] for role in side] for side in sides] == [["Huurder", "Medewerker"]] * len(sides)
    assert sides[::2] == sides[1::2]


def test_roles_are_printed_whole() -> None:
    """The cards hold every word of every scene: what both may know in front, the rest behind."""
    texts = seen(pdf("rolkaarten", "a4"))
    fronts, backs = " ".join(texts[::2]), " ".join(texts[1::2])
    tenants, employees = zip(*((scene.tenant, scene.employee) for scene in library().scenes), strict=True)
    front = [text for card in tenants for text in (card.who, card.feels)]
    front += [text for card in employees for text in (card.knows, card.goal, card.first_sentence)]
    back = [text for card in tenants for text in (card.keeps, *card.opens, *(one.text for one in card.plays))]
    back += [text for card in employees for text in (*card.pitfalls, *(tip.text for tip in card.tips))]

    assert [text for text in front if joined(text) not in fronts] == []
    assert [text for text in back if joined(text) not in backs] == []
    assert [card.keeps for card in tenants if joined(card.keeps) in fronts] == []


def test_tips_are_printed_whole() -> None:
    """The cards hold all eight golden tips: title and sentence in front, the whole text behind."""
    texts = seen(pdf("gouden-tips", "a4"))
    fronts, backs = " ".join(texts[::2]), " ".join(texts[1::2])

    assert [tip.id for tip in library().golden_tips if joined(tip.summary) not in fronts] == []
    assert [tip.id for tip in library().golden_tips if joined(tip.text) not in backs] == []


@pytest.mark.parametrize(
    ("name", "edges"),
    [
        ("gouden-tips", ([105.0], [148.5])),
        ("discussiekaarten", ([105.0], [148.5])),
        ("rolkaarten", ([], [148.5])),
        ("cellen-kaarten", CELLS),
    ],
)
def test_cut_lines(name: str, edges: Edges) -> None:
    """On every page dashed lines to cut along run exactly between the cards."""
    found = dashed_lines(pdf(name, "a4"))

    assert found
    assert [lines for lines in found if lines != edges] == []


def test_cards_are_heard_in_their_order() -> None:
    """To a listener every card opens with a heading, fronts in order and then backs in the same order."""
    first = [one.text for one in heard("cellen-kaarten", "a4") if one.kind == "H2" and one.page == 2]
    numbers = [int(number) for text in first for number in re.findall(r"Kaart (\d+): Huurder \d", text)]
    headings = [one.kind for one in heard("cellen-kaarten", "a4") if one.kind in ("H1", "H2")]

    assert numbers == [1, 2, 3, 4, 5]
    assert headings.count("H1") == 1
    assert headings.count("H2") == 3 + 2 * 77
    assert headings[0] == "H1"


def with_text(text: str) -> Library:
    """Give the library with another text and a long title in its first cell."""
    first = library().journeys[0]
    cell = first.cells[0].model_copy(update={"title": LONG_TITLE, "text": text, "quote": None})
    edited = first.model_copy(update={"cells": [cell, *first.cells[1:]]})
    return dataclasses.replace(library(), journeys=(edited, *library().journeys[1:]))


@pytest.mark.parametrize(
    "text", [" ".join(LONG_WORDS[:70]), *(LONG_TEXT[: most - 1].strip() for most in LENGTHS)]
)
def test_longest_text_fits(text: str) -> None:
    """A text of seventy words fits on a card, and so does the longest one in each of the larger letters."""
    found = boxes(sheet("cellen-kaarten", "a4", with_text(text)))

    assert [box.id for box in found if not box.fits] == []


def test_text_that_does_not_fit_is_told() -> None:
    """A text of two hundred words is reported as too long for its card, never made smaller."""
    found = boxes(sheet("cellen-kaarten", "a4", with_text(2 * LONG_TEXT)))

    assert {(box.kind, box.id) for box in found if not box.fits} == {
        ("cell", library().journeys[0].cells[0].id)
    }


def test_every_card_has_the_version() -> None:
    """Cards are cut apart, so each golden card carries version and date."""
    backs = seen(pdf("gouden-tips", "a4"))[1::2]

    assert [back.count(f"Versie {library().about.version}") for back in backs] == [4, 4]
