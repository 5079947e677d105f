"""The tips as every page shows them: golden tips, general tips and eye-openers alike."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict

from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.model.tips import EyeOpener, GeneralTip, GoldenTip
from klantreis.views.cells import part_link
from klantreis.views.links import eye_opener_anchor, phase_page, tip_page
from klantreis.views.marks import Link, ProfileMark, Trust, edition_mark, trust
from klantreis.views.text import Paragraphs, TermLinker


@dataclass(frozen=True, slots=True)
class TipView:
    """A golden tip, a general tip or an eye-opener: `kind` is `golden`, `general` or `eye-opener`.

    `phases`, `parts` and `profiles` are the ids by which the filters find it; `places` leads there.
    """

    id: str
    formerly: tuple[str, ...]
    address: str
    kind: str
    label: str
    title: str
    summary: str
    text: Paragraphs
    phases: tuple[str, ...]
    parts: tuple[str, ...]
    profiles: tuple[str, ...]
    places: tuple[Link, ...]
    situations: tuple[str, ...]
    trust: Trust
    edition: Link | None

    @property
    def link(self) -> Link:
        """The way to it, with what it is."""
        return Link(self.title, self.address, self.label)


@dataclass(frozen=True, slots=True)
class TipKind:
    """Tips of one kind, with what they are."""

    kind: str
    title: str
    intro: str
    tips: tuple[TipView, ...]


def tip_kinds(tips: Sequence[TipView]) -> tuple[TipKind, ...]:
    """Give the tips kind by kind."""
    kinds = (
        ("golden", _("Golden tips"), _("Advice of the participants for the whole process.")),
        ("general", _("General tips"), _("Advice that belongs to one part of the process.")),
        (
            "eye-opener",
            _("Eye-openers"),
            _("What participants of the corporations learned from the conversations."),
        ),
    )
    return tuple(TipKind(*words, tuple(tip for tip in tips if tip.kind == words[0])) for words in kinds)


def tip_views(
    library: Library, linker: TermLinker, profiles: Mapping[str, ProfileMark]
) -> tuple[TipView, ...]:
    """Make the view of every tip, in the order of the poster."""
    maker = _Maker(library, linker, profiles)
    return (
        *map(maker.golden, library.golden_tips),
        *map(maker.general, library.general_tips),
        *map(maker.eye_opener, library.eye_openers),
    )


class _Common(TypedDict):
    id: str
    formerly: tuple[str, ...]
    title: str
    text: Paragraphs
    situations: tuple[str, ...]
    trust: Trust
    edition: Link | None


@dataclass(frozen=True)
class _Maker:
    library: Library
    linker: TermLinker
    profiles: Mapping[str, ProfileMark]

    def golden(self, tip: GoldenTip) -> TipView:
        every = tuple(phase.id for phase in self.library.phases)
        phases = every if tip.phases == "all" else tuple(tip.phases)
        everywhere = (Link(_("All phases"), "klantreis/"),)
        marks = (self.profiles[profile] for profile in tip.profiles)
        return TipView(
            **self._common(tip),
            address=tip_page(tip.id),
            kind="golden",
            label=_("Golden tip %(number)d", number=tip.number),
            summary=tip.summary,
            phases=phases,
            parts=tuple(tip.parts),
            profiles=tuple(tip.profiles),
            places=(
                *(everywhere if phases == every else self._phase_links(phases)),
                *(Link(mark.name, mark.address) for mark in marks),
            ),
        )

    def general(self, tip: GeneralTip) -> TipView:
        return TipView(
            **self._common(tip),
            address=tip_page(tip.id),
            kind="general",
            label=_("General tip"),
            summary=tip.summary,
            phases=(self.library.phase_of[tip.part].id,),
            parts=(tip.part,),
            profiles=(),
            places=(part_link(self.library, tip.part),),
        )

    def eye_opener(self, item: EyeOpener) -> TipView:
        return TipView(
            **self._common(item),
            address=eye_opener_anchor(item.id),
            kind="eye-opener",
            label=item.role,
            summary="",
            phases=tuple(item.phases),
            parts=(),
            profiles=(),
            places=self._phase_links(tuple(item.phases)),
        )

    def _common(self, tip: GoldenTip | GeneralTip | EyeOpener) -> _Common:
        return {
            "id": tip.id,
            "formerly": tuple(tip.formerly),
            "title": tip.title,
            "text": self.linker.paragraphs(tip.text),
            "situations": tuple(tip.situations),
            "trust": trust(self.library, tip),
            "edition": edition_mark(self.library, tip.id),
        }

    def _phase_links(self, phases: tuple[str, ...]) -> tuple[Link, ...]:
        return tuple(
            Link(phase.label, phase_page(phase.id)) for phase in self.library.phases if phase.id in phases
        )
