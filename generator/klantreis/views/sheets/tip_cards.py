"""The golden tips: a poster, and cards to cut out with the whole tip on the back."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.tips import GoldenTip
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line
from klantreis.views.tips import TipView

NAME = "gouden-tips"
POSTER, CARDS = "a2", "a4"


@dataclass(frozen=True, slots=True)
class TipPanel:
    """A golden tip; `places` names the phases and profiles with which it goes."""

    id: str
    number: str
    label: str
    title: str
    summary: str
    text: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TipsSheetView:
    """What the poster and the cards show."""

    lead: str
    places_heading: str
    tips: tuple[TipPanel, ...]


def tip_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the golden tips for the catalogue."""

    def make(paper: str) -> Sheet:
        return make_sheet(
            index,
            NAME,
            paper,
            template="golden-tips.typ" if paper == POSTER else "golden-cards.typ",
            title=_("Golden tips"),
            view=_view(index),
            landscape=paper == POSTER,
        )

    purpose = _("Eight golden tips: a poster for the wall, and cards to hand out and talk about.")
    return (
        CatalogueEntry(
            NAME,
            _("Golden tips"),
            purpose,
            (POSTER, CARDS),
            make,
            keys(index.library.golden_tips),
            table=(CARDS,),
            both_sides=(CARDS,),
        ),
    )


def _view(index: Index) -> TipsSheetView:
    views = {tip.id: tip for tip in index.tips if tip.kind == "golden"}
    return TipsSheetView(
        lead=_("Advice of the participants for the whole process."),
        places_heading=_("Where it helps"),
        tips=tuple(_panel(tip, views[tip.id]) for tip in index.library.golden_tips),
    )


def _panel(tip: GoldenTip, view: TipView) -> TipPanel:
    return TipPanel(
        id=tip.id,
        number=str(tip.number),
        label=view.label,
        title=tip.title,
        summary=one_line(tip.summary),
        text=paragraphs(tip.text),
        places=tuple(place.text for place in view.places),
    )
