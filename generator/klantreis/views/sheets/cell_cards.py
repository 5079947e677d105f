"""All cells as cards to lay out, sort and discuss; the tenant stands on the back only."""

import hashlib
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.journey import Cell, Journey
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.activities import ActivityPanel, activities_of, activity_panels
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet

NAME = "cellen-kaarten"
LENGTHS = (150, 240, 320)
"""How many letters a text has at most to be set in each size, from large to small; beyond all in the smallest."""


@dataclass(frozen=True, slots=True)
class CardFront:
    """What everyone may see: who speaks, and what happened; `label` names the card.

    `length` counts from 0, for a text short enough for the largest letters, up to the longest.
    """

    label: str
    voice: str
    voice_label: str
    title: str
    text: tuple[str, ...]
    quote: tuple[str, ...]
    length: int


@dataclass(frozen=True, slots=True)
class CardBack:
    """What to find out by turning the card; `ours` says what is our own reading."""

    label: str
    tenant: str
    journey: str
    phase: str
    part: str
    order: str
    shape: str
    profile: str
    ours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellCard:
    """A cell as a card."""

    id: str
    front: CardFront
    back: CardBack


@dataclass(frozen=True, slots=True)
class CellCardsView:
    """What the cards show: first the activities, then the cells, already shuffled."""

    activities: tuple[ActivityPanel, ...]
    activity_label: str
    ours: str
    cards: tuple[CellCard, ...]


def cell_card_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the cards of the cells for the catalogue."""

    def make(paper: str) -> Sheet:
        view = _view(index)
        title = _("The klantreis in %(count)d cards", count=len(view.cards))
        return make_sheet(index, NAME, paper, template="cell-cards.typ", title=title, view=view)

    purpose = _(
        "All pieces of the stories, to lay out, sort and discuss: who it is about stands on the back."
    )
    shows = keys(index.library.journeys, activities_of(index, NAME))
    return (
        CatalogueEntry(
            NAME, _("Cards with the cells"), purpose, ("a4",), make, shows, wall=False, both_sides=("a4",)
        ),
    )


def _view(index: Index) -> CellCardsView:
    cells = sorted(index.library.cells(), key=lambda pair: hashlib.sha256(pair[1].id.encode()).digest())
    return CellCardsView(
        activities=activity_panels(index, NAME),
        activity_label=_("This is what you can do with the cards"),
        ours=_("Our working-out"),
        cards=tuple(_card(index, number, *pair) for number, pair in enumerate(cells, start=1)),
    )


def _card(index: Index, number: int, journey: Journey, cell: Cell) -> CellCard:
    view, label = index.cells[cell.id], _("Card %(number)d", number=number)
    mark = index.profiles[journey.profile.best]
    front = CardFront(
        label=label,
        voice=view.voice,
        voice_label=view.voice_label,
        title=cell.title,
        text=paragraphs(cell.text),
        quote=paragraphs(cell.quote or ""),
        length=sum(len(f"{cell.text} {cell.quote or ''}") > most for most in LENGTHS),
    )
    back = CardBack(
        label=label,
        tenant=view.tenant.label,
        journey=journey.title,
        phase=index.library.phase_of[cell.part].label,
        part=view.part.text,
        order=_(
            "Piece %(number)d of %(count)d",
            number=journey.cells.index(cell) + 1,
            count=len(journey.cells),
        ),
        shape=mark.shape,
        profile=_("%(profile)s (our estimate)", profile=mark.name),
        ours=view.ours,
    )
    return CellCard(cell.id, front, back)
