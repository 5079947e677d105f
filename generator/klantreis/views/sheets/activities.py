"""The activities that stand on a sheet."""

from dataclasses import dataclass

from klantreis.model.print import Activity
from klantreis.views.index import Index
from klantreis.views.sheets.making import paragraphs
from klantreis.views.text import one_line


@dataclass(frozen=True, slots=True)
class ActivityPanel:
    """An activity, step by step."""

    id: str
    title: str
    steps: tuple[str, ...]
    caution: tuple[str, ...]


def activity_panels(index: Index, sheet: str) -> tuple[ActivityPanel, ...]:
    """Give the activities of a sheet, in order."""
    return tuple(
        ActivityPanel(
            activity.id,
            activity.title,
            tuple(one_line(step) for step in activity.steps),
            paragraphs(activity.caution or ""),
        )
        for activity in activities_of(index, sheet)
    )


def activities_of(index: Index, sheet: str) -> list[Activity]:
    """Give the activities that go with a sheet."""
    return [activity for activity in index.library.activities if activity.sheet == sheet]
