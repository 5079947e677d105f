"""The mood of one tenant, cell by cell, in the order of the story."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.journey import Cell, Journey, Voice
from klantreis.model.library import Library
from klantreis.views.figure import Entry, FigureText, Table
from klantreis.views.figures.line_map import Step, line_token, mood_scale
from klantreis.views.figures.line_words import scale_said
from klantreis.views.figures.words import number
from klantreis.views.links import cell_anchor


@dataclass(frozen=True, slots=True)
class MoodRow:
    """One cell; `open` says why it has no mood, and is empty when it has one."""

    title: str
    phase: str
    part: str
    address: str
    mood: int | None
    open: str


@dataclass(frozen=True, slots=True)
class MoodView:
    """The cells of a journey from top to bottom, with the mood from left to right."""

    text: FigureText
    token: str
    scale: tuple[Step, ...]
    rows: tuple[MoodRow, ...]


def mood_view(library: Library, journey: Journey) -> MoodView:
    """Show the mood in every cell of a journey."""
    scale = mood_scale(library)
    rows = tuple(_row(library, journey, cell) for cell in journey.cells)
    labels = {step.value: step.label for step in scale}
    moods = [
        row.open if row.mood is None else f"{labels[row.mood].lower()} ({number(row.mood)})" for row in rows
    ]
    steps = "; ".join(
        f"{count}. {row.title} ({row.part}): {mood}"
        for count, (row, mood) in enumerate(zip(rows, moods, strict=True), start=1)
    )
    text = FigureText(
        name=f"stemming-{journey.id}",
        title=_("The mood of tenant %(number)d, step by step", number=journey.number),
        caption=_(
            "The story runs from top to bottom; the further to the right, the lighter the mood. The mood is"
            " our estimate. Where the line breaks, the corporation speaks or no feeling can be seen."
        ),
        alternative=f"{scale_said(scale)} {steps}.",
        table=Table(
            caption=_("The mood of tenant %(number)d in words", number=journey.number),
            head=(_("Step"), _("Part"), _("Mood")),
            rows=tuple(
                (Entry(row.title, row.address), Entry(row.part), Entry(mood))
                for row, mood in zip(rows, moods, strict=True)
            ),
        ),
    )
    return MoodView(text, line_token(journey.number), scale, rows)


def _row(library: Library, journey: Journey, cell: Cell) -> MoodRow:
    spoken = cell.voice is Voice.CORPORATION
    why = _("the corporation speaks") if spoken else _("no feeling to be seen")
    return MoodRow(
        title=cell.title,
        phase=library.phase_of[cell.part].label,
        part=library.parts[cell.part].label,
        address=cell_anchor(journey.id, cell.id),
        mood=cell.mood,
        open=why if cell.mood is None else "",
    )
