"""What stands on the cards: the golden tips, and the cells without their tenant."""

import dataclasses
import re
from functools import cache
from itertools import pairwise

from klantreis.views.index import index
from klantreis.views.sheets.cell_cards import CellCardsView, cell_card_entries
from klantreis.views.sheets.tip_cards import TipsSheetView, tip_entries
from tests.setup.content import library


@cache
def cell_cards() -> CellCardsView:
    """Give what the cards of the cells show."""
    (entry,) = cell_card_entries(index(library()))
    view = entry.make("a4").view
    assert isinstance(view, CellCardsView)
    return view


def tip_cards(paper: str) -> TipsSheetView:
    """Give what the golden tips show on a paper."""
    (entry,) = tip_entries(index(library()))
    view = entry.make(paper).view
    assert isinstance(view, TipsSheetView)
    return view


def test_every_cell_is_a_card() -> None:
    """There is one card for each of the 77 cells."""
    cells = [cell.id for _journey, cell in library().cells()]

    assert sorted(cells) == sorted(card.id for card in cell_cards().cards)
    assert len(cells) == 77


def test_front_does_not_tell_the_tenant() -> None:
    """No front names the tenant by number or by the title of the journey, and none tells the part."""
    titles = "|".join(re.escape(journey.title) for journey in library().journeys)
    tells = re.compile(rf"huurder [1-9]|{titles}|profiel I", re.IGNORECASE)
    fronts = {card.id: str(dataclasses.astuple(card.front)) for card in cell_cards().cards}

    assert {card for card, front in fronts.items() if tells.search(front)} == set()
    assert {field.name for field in dataclasses.fields(cell_cards().cards[0].front)} == {
        "label",
        "voice",
        "voice_label",
        "title",
        "text",
        "quote",
        "length",
    }


def test_order_does_not_tell_the_tenant() -> None:
    """The cards are shuffled: their numbers do not follow the stories."""
    journeys = {cell.id: journey.number for journey, cell in library().cells()}
    order = [journeys[card.id] for card in cell_cards().cards]
    together = sum(one == other for one, other in pairwise(order))

    assert together < len(order) / 4


def test_order_stays() -> None:
    """The order depends on the ids of the cells alone, so an edited text moves no card."""
    first = library().journeys[0]
    cell = first.cells[0].model_copy(update={"title": "Anders", "text": "Anders."})
    edited = first.model_copy(update={"cells": [cell, *first.cells[1:]]})
    other = dataclasses.replace(library(), journeys=(edited, *library().journeys[1:]))
    (entry,) = cell_card_entries(index(other))
    view = entry.make("a4").view
    assert isinstance(view, CellCardsView)

    assert [card.id for card in view.cards] == [card.id for card in cell_cards().cards]


def test_back_tells_the_tenant() -> None:
    """The back says whose story it is, where it belongs, and that the profile is our estimate."""
    card = next(card for card in cell_cards().cards if card.id == "cafe-huisbezoek")

    assert card.back.label == card.front.label
    assert (card.back.tenant, card.back.journey) == ("Huurder 4", "Het café en wat erna kwam")
    assert (card.back.phase, card.back.part) == ("Contact", "Huisbezoek")
    assert (card.back.shape, card.back.profile) == ("circle", "Profiel I (onze inschatting)")


def test_back_tells_what_is_ours() -> None:
    """The back of a cell that we placed says so."""
    placed = {cell.id for _journey, cell in library().cells() if cell.attribution == "inferred"}
    said = {card.id for card in cell_cards().cards if "door ons bij deze huurder geplaatst" in card.back.ours}

    assert placed == said


def test_cards_come_with_activities() -> None:
    """Three activities tell what to do with the cards, as our own working-out."""
    view = cell_cards()

    assert [activity.title for activity in view.activities] == [
        "Leg een klantreis",
        "Sorteer per fase",
        "Praat erover",
    ]
    assert view.ours == "onze uitwerking"


def test_every_golden_tip_is_a_card() -> None:
    """The poster and the cards show the same eight golden tips, whole."""
    cards = tip_cards("a4").tips

    assert [tip.title for tip in library().golden_tips] == [card.title for card in cards]
    assert [" ".join(tip.text.split()) for tip in library().golden_tips] == [
        " ".join(card.text) for card in cards
    ]
    assert tip_cards("a2") == tip_cards("a4")


def test_tip_says_where_it_helps() -> None:
    """A card names the phases and the profiles with which its tip goes."""
    tips = {tip.id: tip.places for tip in tip_cards("a4").tips}

    assert tips["vroegsignalering"] == ("Achtergrond", "Drempels", "Profiel I", "Profiel II")
    assert tips["empathie"] == ("Alle fasen",)
