"""What several sheets show: cells, tips, profiles, insights, all as plain text."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.journey import Voice
from klantreis.views.cells import CellView
from klantreis.views.index import Index
from klantreis.views.text import Paragraphs, one_line
from klantreis.views.tips import TipView


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell on paper; `placed` tells that its tenant or its part is our reading."""

    id: str
    number: int
    part: str
    voice: str
    voice_label: str
    title: str
    text: tuple[str, ...]
    quote: tuple[str, ...]
    note: tuple[str, ...]
    placed: bool


@dataclass(frozen=True, slots=True)
class SheetTip:
    """A golden tip, a general tip or an eye-opener on paper; `kind` is as in `Library.places`."""

    id: str
    kind: str
    shape: str
    label: str
    title: str
    summary: str
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SheetProfile:
    """A profile on paper, with what helps."""

    id: str
    shape: str
    name: str
    title: str
    approach: tuple[str, ...]


KINDS = {"golden": "golden_tip", "general": "general_tip", "eye-opener": "eye_opener"}


def plain(text: Paragraphs) -> tuple[str, ...]:
    """Give paragraphs without their links."""
    return tuple("".join(span.text for span in paragraph) for paragraph in text)


def short_voice(voice: str) -> str:
    """Say in one word who speaks, for beside the shape."""
    return {
        Voice.TENANT: _("tenant"),
        Voice.STORY: _("story"),
        Voice.CORPORATION: _("corporation"),
    }[Voice(voice)]


def who_speaks() -> str:
    """Explain the words of `short_voice`, for a sheet without a legend."""
    return _("Above every text stands who speaks: the tenant, a story about the tenant, or the corporation.")


def what_is_uncertain() -> str:
    """Explain the asterisk of a placed cell."""
    return _(
        "With an asterisk: we looked up the tenant, or are not sure of the part. Quotes are paraphrased."
    )


def what_order() -> str:
    """Explain what the order of the stops of a line is, and what it is not."""
    return _("Within a phase the order is that of the map, not of the calendar.")


def sheet_cell(cell: CellView) -> SheetCell:
    """Put a cell on paper."""
    return SheetCell(
        id=cell.id,
        number=cell.number,
        part=cell.part.text,
        voice=cell.voice,
        voice_label=short_voice(cell.voice),
        title=cell.title,
        text=plain(cell.text),
        quote=plain(cell.quote),
        note=plain(cell.note),
        placed=bool(cell.ours),
    )


def sheet_tip(tip: TipView) -> SheetTip:
    """Put a tip on paper."""
    return SheetTip(tip.id, KINDS[tip.kind], tip.kind, tip.label, tip.title, tip.summary, plain(tip.text))


def sheet_tips(index: Index, kind: str) -> tuple[SheetTip, ...]:
    """Put all tips of a kind on paper."""
    return tuple(sheet_tip(tip) for tip in index.tips if tip.kind == kind)


def sheet_profile(index: Index, profile: str) -> SheetProfile:
    """Put a profile on paper."""
    item, mark = index.library.profile[profile], index.profiles[profile]
    approach = tuple(one_line(text) for text in item.approach)
    return SheetProfile(item.id, mark.shape, mark.name, item.title, approach)
