"""Which parts, tips and profiles the steps of the process touch."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from klantreis.locale import _
from klantreis.model.finding import steps_of
from klantreis.model.process import ProcessStep
from klantreis.views.cells import part_link
from klantreis.views.index import Index
from klantreis.views.marks import Link
from klantreis.views.process import step_links
from klantreis.views.tips import TipView


class Mark(StrEnum):
    """How a step stands to a part, a tip or a profile."""

    YES = "yes"
    CHANCE = "chance"
    NO = "no"


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A part, a tip or a profile, with a mark for every step; `count` counts those that say yes."""

    name: Link
    marks: tuple[Mark, ...]
    count: int


@dataclass(frozen=True, slots=True)
class CoverageGroup:
    """All parts, all tips or all profiles; `yes` and `chance` say what the marks mean for them."""

    id: str
    label: str
    yes: str
    chance: str
    rows: tuple[CoverageRow, ...]


@dataclass(frozen=True, slots=True)
class CoverageView:
    """The steps as columns, and what they touch as rows."""

    steps: tuple[Link, ...]
    groups: tuple[CoverageGroup, ...]


def coverage_view(index: Index) -> CoverageView:
    """Lay parts, tips and profiles beside the steps."""
    library, steps = index.library, steps_of(index.library.process)
    parts = [
        _row(part_link(library, part), steps, lambda step, part=part: _yes(part in step.parts))
        for part in library.parts
    ]
    tips = [
        _row(Link(tip.title, tip.address, tip.label), steps, lambda step, tip=tip: _tip(index, tip, step))
        for tip in index.tips
        if tip.kind != "eye-opener"
    ]
    profiles = [
        _row(Link(f"{mark.name}: {mark.title}", mark.address), steps, lambda step, name=name: _differs(name, step))
        for name, mark in index.profiles.items()
    ]
    return CoverageView(
        tuple(step_links(index).values()),
        (
            CoverageGroup("onderdelen", _("Parts"), _("the step touches it"), "", tuple(parts)),
            CoverageGroup("tips", _("Tips"), _("the step follows it"), _("the tip can help here"), tuple(tips)),
            CoverageGroup("profielen", _("Profiles"), _("the step goes otherwise"), "", tuple(profiles)),
        ),
    )


def _row(name: Link, steps: Sequence[ProcessStep], mark: Callable[[ProcessStep], Mark]) -> CoverageRow:
    marks = tuple(mark(step) for step in steps)
    return CoverageRow(name, marks, marks.count(Mark.YES))


def _yes(touched: bool) -> Mark:  # noqa: FBT001  a mark is made of it
    return Mark.YES if touched else Mark.NO


def _differs(profile: str, step: ProcessStep) -> Mark:
    return _yes(any(profile in one.profiles for one in step.otherwise))


def _tip(index: Index, tip: TipView, step: ProcessStep) -> Mark:
    """A tip can help where a step touches one of its parts, or one of its phases when it names no part."""
    if tip.id in step.tips:
        return Mark.YES
    phases = {index.library.phase_of[part].id for part in step.parts}
    near = not phases.isdisjoint(tip.phases) if not tip.parts else not set(tip.parts).isdisjoint(step.parts)
    return Mark.CHANCE if near else Mark.NO
