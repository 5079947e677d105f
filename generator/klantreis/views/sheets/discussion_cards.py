"""The choices on which corporations differ, as cards to discuss: the choice in front, its sides on the back."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.practice import Tension
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import follows, make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME = "discussiekaarten"


@dataclass(frozen=True, slots=True)
class SidePanel:
    """One side of a choice."""

    title: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DiscussionCard:
    """A choice as a card."""

    id: str
    title: str
    text: tuple[str, ...]
    question: str
    sides: tuple[SidePanel, ...]
    follows: str


@dataclass(frozen=True, slots=True)
class DiscussionCardsView:
    """What the cards show; `asks` stands above the question."""

    asks: str
    cards: tuple[DiscussionCard, ...]


def discussion_card_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the discussion cards for the catalogue; without any choice there are no cards."""
    tensions = index.library.practice.tensions

    def make(paper: str) -> Sheet:
        view = DiscussionCardsView(
            asks=_("The question to the group"),
            cards=tuple(_card(index, tension) for tension in tensions),
        )
        return make_sheet(
            index, NAME, paper, template="discussion-cards.typ", title=_("Discussion cards"), view=view
        )

    purpose = _("Choices on which corporations differ, to talk about: both sides stand on the back.")
    entry = CatalogueEntry(
        NAME, _("Discussion cards"), purpose, ("a4",), make, keys(tensions), wall=False, both_sides=("a4",)
    )
    return (entry,) if tensions else ()


def _card(index: Index, tension: Tension) -> DiscussionCard:
    return DiscussionCard(
        id=tension.id,
        title=tension.title,
        text=paragraphs(tension.text),
        question=one_line(tension.question),
        sides=tuple(SidePanel(side.title, paragraphs(side.text)) for side in tension.sides),
        follows=follows(index, tension.origins),
    )
