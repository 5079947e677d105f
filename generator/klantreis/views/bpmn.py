"""The process as a BPMN diagram: pools and lanes, steps and what they wait for, messages to the tenant.

Everything has its place in pixels here, so that a program that reads it can draw it at once.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from klantreis.locale import _
from klantreis.model.finding import PERSONAL, steps_of
from klantreis.model.library import Library
from klantreis.model.process import ProcessStep
from klantreis.views.contact import channel_label
from klantreis.views.process import lane_labels, when_label
from klantreis.views.process_export import otherwise_line
from klantreis.views.text import one_line

LEFT, TOP, HEAD = 160, 80, 30
"""Where the pools begin, and how wide the head of a pool or a lane is."""
POOL, GAP, LANE, COLUMN = 60, 80, 160, 240
"""The heights of a closed pool, of what is between pools and of a lane; the width of a step."""
EVENT, TASK_WIDTH, TASK_HEIGHT = 36, 130, 80
"""The sizes of an event and a task."""

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Box:
    """Something with a place: a pool, a lane."""

    id: str
    name: str
    x: int
    y: int
    width: int
    height: int
    nodes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A step, or what it waits for; `kind` is the element of BPMN, `timer` and `condition` what is awaited."""

    id: str
    kind: str
    name: str
    x: int
    y: int
    width: int
    height: int
    documentation: str = ""
    timer: str = ""
    condition: str = ""
    incoming: str = ""
    outgoing: str = ""

    @property
    def middle(self) -> int:
        """The height of its middle."""
        return self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Flow:
    """An arrow: from one step to the next, or a message to a pool."""

    id: str
    source: str
    target: str
    points: tuple[Point, ...]
    name: str = ""

    @property
    def label(self) -> Point:
        """The place of the name: beside the end of the arrow."""
        x, y = self.points[-1]
        return x + 6, y + 22


@dataclass(frozen=True, slots=True)
class BpmnView:
    """What the file holds; `outside` are the pools of the tenant and the partners."""

    name: str
    documentation: str
    version: str
    pool: Box
    lanes: tuple[Box, ...]
    outside: tuple[Box, ...]
    nodes: tuple[Node, ...]
    flows: tuple[Flow, ...]
    messages: tuple[Flow, ...]

    @property
    def boxes(self) -> tuple[Box, ...]:
        """All pools and lanes."""
        return (self.pool, *self.lanes, *self.outside)

    @property
    def arrows(self) -> tuple[Flow, ...]:
        """All arrows."""
        return self.flows + self.messages


def bpmn_view(library: Library) -> BpmnView:
    """Lay the process out."""
    steps = steps_of(library.process)
    roles = list(dict.fromkeys(step.who for step in steps))
    width = HEAD * 2 + COLUMN * len(steps) + COLUMN // 2
    pool = Box("Pool", library.process.title, LEFT, TOP + POOL + GAP, width, LANE * len(roles))
    nodes = _joined(list(_nodes(library, steps, roles, pool)))
    outside = _outside(steps, pool)
    return BpmnView(
        name=library.process.title,
        documentation=_intro(library),
        version=library.about.version,
        pool=pool,
        lanes=tuple(_lane(number, role, pool, nodes) for number, role in enumerate(roles)),
        outside=outside,
        nodes=nodes,
        flows=tuple(_flow(*pair) for pair in pairwise(nodes)),
        messages=tuple(_messages(steps, nodes, outside)),
    )


def _intro(library: Library) -> str:
    ours = _("Our working-out, no prescription.") if library.process.basis else ""
    return " ".join([*library.process.intro.split(), *ours.split()])


def _lane(number: int, role: str, pool: Box, nodes: Sequence[Node]) -> Box:
    y = pool.y + LANE * number
    own = tuple(node.id for node in nodes if y <= node.y < y + LANE)
    return Box(f"Lane_{number + 1}", role, pool.x + HEAD, y, pool.width - HEAD, LANE, own)


def _outside(steps: Sequence[ProcessStep], pool: Box) -> tuple[Box, ...]:
    """Place the tenant above the pool, and every partner below it who has no lane in it."""
    tenant = Box("Tenant", _("Tenant"), pool.x, TOP, pool.width, POOL)
    roles = {step.who for step in steps}
    names = dict.fromkeys(step.partner for step in steps if step.partner and step.partner not in roles)
    below = pool.y + pool.height + GAP // 2
    partners = (
        Box(f"Partner_{number + 1}", name, pool.x, below + (POOL + GAP // 2) * number, pool.width, POOL)
        for number, name in enumerate(names)
    )
    return (tenant, *partners)


def _nodes(library: Library, steps: Sequence[ProcessStep], roles: Sequence[str], pool: Box) -> Iterator[Node]:
    """Give start, steps with what they wait for, and end, in order."""
    x, day, middle = pool.x + 2 * HEAD, None, 0
    for number, step in enumerate(steps):
        middle = pool.y + LANE * roles.index(step.who) + LANE // 2
        event = _event(step, day, x + 20, middle, start=number == 0)
        if event:
            yield event
        yield Node(
            f"Step_{step.id}",
            _kind(step),
            step.title,
            x + 85,
            middle - TASK_HEIGHT // 2,
            TASK_WIDTH,
            TASK_HEIGHT,
            documentation=_documentation(library, step),
        )
        day = step.day if step.day is not None else day
        x += COLUMN
    yield Node("End", "endEvent", _("End"), x + 20, middle - EVENT // 2, EVENT, EVENT)


def _event(step: ProcessStep, day: int | None, x: int, middle: int, *, start: bool) -> Node | None:
    """Give what a step waits for: a number of days, or a moment; nothing on the same day."""
    name, y = when_label(step), middle - EVENT // 2
    if start:
        return Node("Start", "startEvent", name, x, y, EVENT, EVENT)
    kind = "intermediateCatchEvent"
    if step.day is None or day is None:
        return Node(f"Wait_{step.id}", kind, name, x, y, EVENT, EVENT, condition=name)
    if step.day == day:
        return None
    return Node(f"Wait_{step.id}", kind, name, x, y, EVENT, EVENT, timer=f"P{step.day - day}D")


def _kind(step: ProcessStep) -> str:
    """Choose the kind of task: a program sends or works, a person speaks or works with a program."""
    if step.automatic:
        return "sendTask" if step.channel else "serviceTask"
    return "manualTask" if step.channel in PERSONAL else "userTask"


def _documentation(library: Library, step: ProcessStep) -> str:
    labels = lane_labels()
    said = (
        (labels["text"], step.text),
        (labels["sees"], step.sees),
        (labels["behind"], step.behind),
        (_("Otherwise"), otherwise_line(library, step)),
    )
    lines = [f"{label}: {one_line(text)}" for label, text in said if text]
    return "\n".join([*lines, _("Our working-out, no prescription.")] if step.basis else lines)


def _joined(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """Tell every node which arrows come in and go out."""
    last = len(nodes) - 1
    return tuple(
        replace(
            node,
            incoming=f"To_{node.id}" if at else "",
            outgoing=f"To_{nodes[at + 1].id}" if at < last else "",
        )
        for at, node in enumerate(nodes)
    )


def _flow(source: Node, target: Node) -> Flow:
    """Draw an arrow to the right; to another lane it turns halfway."""
    start, end = (source.x + source.width, source.middle), (target.x, target.middle)
    turn = (start[0] + end[0]) // 2
    bend = () if start[1] == end[1] else ((turn, start[1]), (turn, end[1]))
    return Flow(f"To_{target.id}", source.id, target.id, (start, *bend, end))


def _messages(steps: Sequence[ProcessStep], nodes: Sequence[Node], outside: Sequence[Box]) -> Iterator[Flow]:
    """Draw what reaches the tenant upwards, and what goes to a partner downwards."""
    tenant, *partners = outside
    below = {partner.name: partner for partner in partners}
    by_id = {node.id: node for node in nodes}
    for step in steps:
        node = by_id[f"Step_{step.id}"]
        x = node.x + node.width // 2
        if step.channel:
            points = ((x, node.y), (x, tenant.y + tenant.height))
            yield Flow(f"Message_{step.id}", node.id, tenant.id, points, channel_label(step.channel))
        partner = below.get(step.partner or "")
        if partner:
            points = ((x, node.y + node.height), (x, partner.y))
            yield Flow(f"Partner_of_{step.id}", node.id, partner.id, points)
