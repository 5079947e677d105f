"""The tips: golden tips, general tips and eye-openers, with filters."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.views.cells import CellView
from klantreis.views.index import Index
from klantreis.views.links import tip_page
from klantreis.views.marks import Link
from klantreis.views.neighbours import neighbours
from klantreis.views.page import Page
from klantreis.views.pages.map import Choice, Filter, place_filters
from klantreis.views.tips import TipKind, TipView, tip_kinds


@dataclass(frozen=True, slots=True)
class TipsView:
    """What the page of the tips shows."""

    filters: tuple[Filter, ...]
    left: str
    none_left: str
    kinds: tuple[TipKind, ...]


@dataclass(frozen=True, slots=True)
class TipPageView:
    """What the page of one tip shows; `cells` are what tenants went through in its parts."""

    tip: TipView
    cells: tuple[CellView, ...]
    previous: Link | None
    next: Link | None


def tips_page(index: Index) -> Page:
    """Make the page of the tips."""
    kinds = tip_kinds(index.tips)
    view = TipsView(
        filters=_filters(index, kinds),
        left=_("{left} of {total} tips left."),
        none_left=_("No tip fits all your choices. Take one choice back."),
        kinds=kinds,
    )
    return Page(
        "tips/",
        "tips.md.j2",
        _("Tips"),
        _("Golden tips, general tips and eye-openers for contact with tenants behind with the rent."),
        view,
        scripts=("filter",),
        styles=("tip", "filter"),
    )


def tip_pages(index: Index) -> list[Page]:
    """Make the page of every golden tip and every general tip."""
    tips = [tip for tip in index.tips if tip.kind != "eye-opener"]
    links = [tip.link for tip in tips]
    return [
        Page(
            tip.address,
            "tip.md.j2",
            tip.title,
            f"{tip.label}: {tip.summary}",
            TipPageView(tip, _cells(index, tip), before, after),
            trail=(Link(_("Tips"), "tips/"),),
            styles=("cell", "tip"),
            formerly=tuple(tip_page(old) for old in tip.formerly),
            boost=3.5,
        )
        for tip, (before, after) in zip(tips, neighbours(links), strict=True)
    ]


def _cells(index: Index, tip: TipView) -> tuple[CellView, ...]:
    return tuple(cell for part in tip.parts for cell in index.in_part.get(part, ()))


def _filters(index: Index, kinds: tuple[TipKind, ...]) -> tuple[Filter, ...]:
    return (
        *place_filters(index.library),
        Filter(
            "profiel",
            _("Profile"),
            _("All profiles"),
            tuple(Choice(mark.id, f"{mark.name}: {mark.title}") for mark in index.profiles.values()),
        ),
        Filter("soort", _("Kind"), _("All kinds"), tuple(Choice(kind.kind, kind.title) for kind in kinds)),
    )
