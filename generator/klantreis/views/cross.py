"""The cross: the two axes with the profiles in their corners, on which the browser draws places."""

from dataclasses import dataclass

from klantreis.model.assessment import Assessment
from klantreis.model.profiles import Level
from klantreis.views.index import Index
from klantreis.views.scoring import ScaleData, ScoringData

SIDE = 300
"""The length of an axis in the picture; the browser reads it there."""

NEAR, FAR = 20, 36
"""How far the mark of a profile stands from its corner; its number stands to the right of it."""


@dataclass(frozen=True, slots=True)
class CrossAxis:
    """An axis: its name, and what its two ends are called."""

    label: str
    low: str
    high: str


@dataclass(frozen=True, slots=True)
class CrossField:
    """The field of a profile, and where its mark stands; the space between fields is the border."""

    numeral: str
    shape: str
    x: float
    y: float
    width: float
    height: float
    mark_x: float
    mark_y: float


@dataclass(frozen=True, slots=True)
class CrossView:
    """The whole cross; `lines` are where a score changes sides, across and upward."""

    side: int
    across: CrossAxis
    upward: CrossAxis
    fields: tuple[CrossField, ...]
    lines: tuple[float, float]


def cross_view(index: Index, assessment: Assessment, data: ScoringData) -> CrossView:
    """Draw the fields as large as their scores; the first axis lies across, the second goes up."""
    low, high = (region.title for region in assessment.regions)
    axes = index.library.axes.axes
    labels = {axis.id: axis.label for axis in axes}
    across, upward = (CrossAxis(labels[scale.id], low, high) for scale in assessment.scales)
    first, second = (_Stretch(scale, data) for scale in data["scales"])
    fields = tuple(
        _field(
            index, profile.id, first.side(profile.axes[first.axis]), second.side(profile.axes[second.axis])
        )
        for profile in index.library.profiles
    )
    return CrossView(SIDE, across, upward, fields, (first.line, SIDE - second.line))


class _Stretch:
    """An axis as a line of a fixed length, with a piece for every score."""

    def __init__(self, scale: ScaleData, data: ScoringData) -> None:
        self.axis = scale["id"]
        self._piece = SIDE / (scale["high"] - scale["low"] + 1)
        start, wide = data["regions"][1] - scale["low"], data["border"] or 0
        self.line = round(start * self._piece, 1)
        has_border = data["border"] is not None
        self._below = round((start - wide) * self._piece, 1)
        self._above = round((start + wide + has_border) * self._piece, 1)

    def side(self, level: Level) -> tuple[float, float]:
        """Give where the clear scores of a side begin and end."""
        return (self._above, SIDE) if level is Level.HIGH else (0, self._below)


def _field(
    index: Index, profile: str, across: tuple[float, float], upward: tuple[float, float]
) -> CrossField:
    mark = index.profiles[profile]
    (left, right), (bottom, top) = across, upward
    return CrossField(
        numeral=mark.numeral,
        shape=mark.shape,
        x=left,
        y=round(SIDE - top, 1),
        width=round(right - left, 1),
        height=round(top - bottom, 1),
        mark_x=SIDE - FAR if left else NEAR,
        mark_y=NEAR if bottom else SIDE - NEAR,
    )
