"""What stands on the cards of the role play, on the sheets of the observer, and on the discussion cards."""

from functools import cache

from klantreis.views.index import index
from klantreis.views.sheets.discussion_cards import DiscussionCardsView, discussion_card_entries
from klantreis.views.sheets.role_play import ObserverView, RoleCard, RoleCardsView, role_play_entries
from klantreis.views.sheets.sheet import CatalogueEntry
from tests.setup.content import library

SITUATIONS = ("eerste-belletje", "huisbezoek", "regeling", "nazorg")


@cache
def entries() -> dict[str, CatalogueEntry]:
    """Give the entries of the role play by their name."""
    return {entry.name: entry for entry in role_play_entries(index(library()))}


def cards(name: str) -> tuple[RoleCard, ...]:
    """Give the role cards of an entry."""
    view = entries()[name].make("a4").view
    assert isinstance(view, RoleCardsView)
    return view.cards


def observer(name: str) -> ObserverView:
    """Give the sheets of the observer of an entry."""
    view = entries()[name].make("a4").view
    assert isinstance(view, ObserverView)
    return view


@cache
def discussion() -> DiscussionCardsView:
    """Give what the discussion cards show."""
    (entry,) = discussion_card_entries(index(library()))
    view = entry.make("a4").view
    assert isinstance(view, DiscussionCardsView)
    return view


def test_names() -> None:
    """Cards and sheets come for everything at once and for every situation, by names that a list can use."""
    assert list(entries()) == [
        "rolkaarten",
        *(f"rolkaarten-{situation}" for situation in SITUATIONS),
        "observatieblad",
        *(f"observatieblad-{situation}" for situation in SITUATIONS),
    ]


def test_every_scene_has_its_three_sheets() -> None:
    """Every scene has a card for the tenant, one for the employee, and a page for the observer."""
    pairs = [(card.id, card.role) for card in cards("rolkaarten")]
    pages = [page.id for page in observer("observatieblad").pages]

    assert pairs == [(scene.id, role) for scene in library().scenes for role in ("tenant", "corporation")]
    assert pages == [scene.id for scene in library().scenes]
    assert len(pages) == 16


def test_a_situation_has_its_four_scenes() -> None:
    """The sheets of a situation are the same as those in the whole, and no others."""
    for situation in SITUATIONS:
        own = {scene.id for scene in library().scenes if scene.situation == situation}

        assert cards(f"rolkaarten-{situation}") == tuple(
            card for card in cards("rolkaarten") if card.id in own
        )
        assert {page.id for page in observer(f"observatieblad-{situation}").pages} == own
        assert len(own) == 4


def test_every_card_says_that_it_is_fiction_and_ours() -> None:
    """Every card and every sheet says that its tenant is fiction, and what our working-out follows from."""
    tenants = {card.fiction for card in cards("rolkaarten") if card.role == "tenant"}
    said = [(one.fiction, one.follows, one.profile) for one in cards("rolkaarten")]
    said += [(one.fiction, one.follows, one.profile) for one in observer("observatieblad").pages]

    assert tenants == {"Deze persoon is verzonnen."}
    assert len(said) == 3 * 16
    assert all(fiction.endswith("verzonnen.") for fiction, _follows, _profile in said)
    assert all(follows.startswith("Onze uitwerking. Volgt uit: ") for _fiction, follows, _profile in said)
    assert all(profile in follows for _fiction, follows, profile in said)


def test_the_front_keeps_the_secret() -> None:
    """What the tenant keeps to himself, and how to play it, stand on the back alone."""
    titles = {
        (one.title, side)
        for card in cards("rolkaarten")
        if card.role == "tenant"
        for side, halves in (("front", card.front), ("back", card.back))
        for half in halves
        for one in half
    }

    assert titles == {
        ("Wie je bent", "front"),
        ("Wat je voelt", "front"),
        ("Wat je voor je houdt", "back"),
        ("Hierdoor ga je open", "back"),
        ("Zo speel je het", "back"),
    }


def test_the_employee_has_all_that_is_needed() -> None:
    """The card of the employee has a goal, a first sentence between quotes, pitfalls and tips."""
    card = next(card for card in cards("rolkaarten-huisbezoek") if card.role == "corporation")
    sections = {one.title: one for half in (*card.front, *card.back) for one in half}

    assert set(sections) == {
        "Wat je weet",
        "Wat je wilt bereiken",
        "Zo kun je beginnen",
        "Dit sluit het gesprek",
        "Tips",
    }
    assert sections["Zo kun je beginnen"].text.startswith("‘Ik kom langs")
    assert (len(sections["Dit sluit het gesprek"].items), len(sections["Tips"].items)) == (3, 3)


def test_the_observer_asks_afterwards() -> None:
    """Every sheet has the questions to tenant, employee and observer: how it was, what it did, what opened."""
    asked = " ".join(text for section in observer("observatieblad").questions for text in section.items)

    assert [section.title for section in observer("observatieblad").questions] == [
        "Aan de huurder",
        "Aan de medewerker",
        "Aan de observator",
    ]
    assert all(words in asked for words in ("Hoe was het", "Wat deed het met je", "Wat opende", "Wat sloot"))


def test_every_choice_is_a_card() -> None:
    """Every choice on which corporations differ is a card, with its sides, a question and its sources."""
    shown = [(card.id, [side.title for side in card.sides]) for card in discussion().cards]

    assert shown == [(one.id, [side.title for side in one.sides]) for one in library().practice.tensions]
    assert len(shown) == 8
    assert all(card.question.rstrip(".").endswith("?") for card in discussion().cards)


def test_a_card_names_the_sources_of_both_sides() -> None:
    """What a card follows from holds the sources of the choice and of every side, each once."""
    card = next(card for card in discussion().cards if card.id == "ruimte-voor-eigen-plan")

    assert card.follows.count("Zijn plan lukte, maar later (Huurder 3)") == 1
    assert "Trots op haar eigen aanpak (Huurder 8)" in card.follows
    assert "Betalingsregelingen (Algemene tip)" in card.follows


def test_the_letter_is_about_tone_and_moment() -> None:
    """The card on the WIK-brief says that the letter stays needed: it is about tone and moment."""
    card = next(card for card in discussion().cards if card.id == "toon-van-de-wik-brief")

    assert "blijft nodig als je incassokosten wilt rekenen" in " ".join(card.text)
    assert "de toon en het moment" in " ".join(card.text)
