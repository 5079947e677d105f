"""Which parts, tips and profiles the steps of the process touch."""

from collections.abc import Iterable, Iterator, Sequence
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
    steps = steps_of(index.library.process)
    tips = tuple(_tip_row(index, tip, steps) for tip in index.tips if tip.kind != "eye-opener")
    groups = (
        CoverageGroup(
            "onderdelen", _("Parts"), _("the step touches it"), "", tuple(_part_rows(index, steps))
        ),
        CoverageGroup("tips", _("Tips"), _("the step follows it"), _("the tip can help here"), tips),
        CoverageGroup(
            "profielen", _("Profiles"), _("the step goes otherwise"), "", tuple(_profile_rows(index, steps))
        ),
    )
    return CoverageView(tuple(step_links(index).values()), groups)


def _part_rows(index: Index, steps: Sequence[ProcessStep]) -> Iterator[CoverageRow]:
    for part in index.library.parts:
        marks = (_yes(part in step.parts) for step in steps)
        yield _row(part_link(index.library, part), marks)


def _tip_row(index: Index, tip: TipView, steps: Sequence[ProcessStep]) -> CoverageRow:
    return _row(tip.link, (_tip(index, tip, step) for step in steps))


def _profile_rows(index: Index, steps: Sequence[ProcessStep]) -> Iterator[CoverageRow]:
    for name, mark in index.profiles.items():
        marks = (_yes(any(name in one.profiles for one in step.otherwise)) for step in steps)
        yield _row(Link(f"{mark.name}: {mark.title}", mark.address), marks)


def _row(name: Link, marks: Iterable[Mark]) -> CoverageRow:
    marks = tuple(marks)
    return CoverageRow(name, marks, marks.count(Mark.YES))


def _yes(touched: bool) -> Mark:  # noqa: FBT001  a mark is made of it
    return Mark.YES if touched else Mark.NO


def _tip(index: Index, tip: TipView, step: ProcessStep) -> Mark:
    """Tell how a tip stands to a step: it can help at its parts, or at its phases when it names no part."""
    if tip.id in step.tips:
        return Mark.YES
    phases = {index.library.phase_of[part].id for part in step.parts}
    near = not set(tip.parts).isdisjoint(step.parts) if tip.parts else not phases.isdisjoint(tip.phases)
    return Mark.CHANCE if near else Mark.NO
