"""The steps of the process as every output shows them, and their words."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.finding import steps_of
from klantreis.model.process import ProcessStep, Purpose
from klantreis.views.cells import CellView, part_link
from klantreis.views.contact import channel_label
from klantreis.views.index import Index
from klantreis.views.links import process_step_anchor
from klantreis.views.marks import Link, ProfileMark
from klantreis.views.text import Paragraphs

MOST_CELLS = 3
"""How many cells of a part a step shows; the part has the others."""


@dataclass(frozen=True, slots=True)
class Told:
    """What tenants told about a part that a step touches; `earlier` is the step that shows it already."""

    part: Link
    cells: tuple[CellView, ...]
    more: int
    earlier: Link | None


@dataclass(frozen=True, slots=True)
class OtherwiseView:
    """How a step goes otherwise for some profiles."""

    profiles: tuple[ProfileMark, ...]
    text: Paragraphs


@dataclass(frozen=True, slots=True)
class StepView:
    """A step of the process; `channel`, `partner` and the texts are empty where there is none."""

    id: str
    formerly: tuple[str, ...]
    number: int
    title: str
    when: str
    channel: str
    who: str
    automatic: bool
    partner: str
    told: tuple[Told, ...]
    sees: Paragraphs
    text: Paragraphs
    behind: Paragraphs
    otherwise: tuple[OtherwiseView, ...]
    tips: tuple[Link, ...]
    origins: tuple[Link, ...]


def step_views(index: Index) -> tuple[StepView, ...]:
    """Make the view of every step, in the order in which they are taken."""
    shown: dict[str, Link] = {}
    return tuple(
        _step(index, step, number, shown) for number, step in enumerate(steps_of(index.library.process), 1)
    )


def step_link(number: int, step: ProcessStep) -> Link:
    """Give the way to a step."""
    return Link(step.title, process_step_anchor(step.id), _("Step %(number)d", number=number))


def step_links(index: Index) -> dict[str, Link]:
    """Give the way to every step, by its id, in the order in which they are taken."""
    return {
        step.id: step_link(number, step) for number, step in enumerate(steps_of(index.library.process), 1)
    }


def when_label(step: ProcessStep) -> str:
    """Say when a step is taken."""
    day = "" if step.day is None else _day_label(step.day)
    return ". ".join(filter(None, (day, step.moment)))


def _day_label(day: int) -> str:
    if day >= 0:
        return _("Day %(day)d", day=day)
    return _("1 day before") if day == -1 else _("%(days)d days before", days=-day)


def purpose_label(purpose: Purpose) -> str:
    """Say what a step is for."""
    return {
        Purpose.WELCOME: _("welcome"),
        Purpose.INVOICE: _("invoice"),
        Purpose.REMINDER: _("reminder"),
        Purpose.NOTICE: _("fourteen days to pay"),
        Purpose.COSTS: _("collection costs"),
        Purpose.HELP: _("pointing to help"),
        Purpose.OFFER: _("offer to pass on contact details"),
        Purpose.PREFERENCE: _("asking for the preferred channel"),
        Purpose.ARRANGEMENT: _("making an arrangement"),
        Purpose.BROKEN: _("an arrangement that does not work out"),
        Purpose.HANDOVER: _("warm handover"),
        Purpose.REPORT: _("report to the gemeente"),
        Purpose.BAILIFF: _("to the bailiff"),
        Purpose.COURT: _("to the court"),
        Purpose.EVICTION: _("eviction"),
        Purpose.AFTERCARE: _("aftercare"),
    }[purpose]


def lane_labels() -> dict[str, str]:
    """Name the lanes of the blueprint, from the tenant down to the partners."""
    return {
        "told": _("From the stories"),
        "sees": _("What the tenant sees"),
        "text": _("What you do"),
        "behind": _("Behind the scenes"),
        "partner": _("Partners"),
    }


def _step(index: Index, step: ProcessStep, number: int, shown: dict[str, Link]) -> StepView:
    paragraphs = index.linker.paragraphs
    titles = {tip.id: tip.link for tip in index.tips}
    view = StepView(
        id=step.id,
        formerly=tuple(step.formerly),
        number=number,
        title=step.title,
        when=when_label(step),
        channel=channel_label(step.channel) if step.channel else "",
        who=step.who,
        automatic=step.automatic,
        partner=step.partner or "",
        told=tuple(_told(index, part, shown.get(part)) for part in step.parts),
        sees=paragraphs(step.sees) if step.sees else (),
        text=paragraphs(step.text),
        behind=paragraphs(step.behind) if step.behind else (),
        otherwise=tuple(
            OtherwiseView(tuple(index.profiles[name] for name in one.profiles), paragraphs(one.text))
            for one in step.otherwise
        ),
        tips=tuple(titles[tip] for tip in step.tips),
        origins=index.origins(step.from_),
    )
    for part in step.parts:
        shown.setdefault(part, step_link(number, step))
    return view


def _told(index: Index, part: str, earlier: Link | None) -> Told:
    cells = (*index.in_part.get(part, ()), *index.also_in_part.get(part, ()))
    first = () if earlier else cells[:MOST_CELLS]
    return Told(part_link(index.library, part), first, len(cells) - len(first), earlier)
