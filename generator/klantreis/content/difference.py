"""What an edition does otherwise than the base, one item at a time."""

from dataclasses import dataclass
from enum import StrEnum

from klantreis.content.document import Plain
from klantreis.diagnostics import Position


class Action(StrEnum):
    """What can be done with an item of the base: also the keys of an edition's file."""

    ADD = "add"
    CHANGE = "change"
    HIDE = "hide"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Difference:
    """One item that an edition adds, changes, hides or puts elsewhere.

    `key` names the item among all of base and edition, such as `tips/gouden-tips/tips/nazorg`; `file` is
    that of the base, and `place` the line in the edition. `before` is what the base says of the item, and
    `after` what the edition says of it; the items inside it are there only when they are added or hidden.
    `whole` is for a file that the edition writes itself: nothing of the base's is left of it.
    """

    action: Action
    key: str
    file: str
    id: str
    place: Position
    reason: str = ""
    before: Plain = None
    after: Plain = None
    whole: bool = False
