"""Drawing the mood of one tenant: the story from top to bottom, the mood from left to right."""

from itertools import groupby

from klantreis.output.figures.fonts import width, wrap
from klantreis.output.figures.paths import box, dots, flow_down, lines
from klantreis.output.figures.sheet import Sheet
from klantreis.views.figures.mood import MoodRow, MoodView

WIDTH = 480  # so that the text can still be read when the page is 340 pixels wide
TEXT, SMALL = 16, 14
TITLE = 268  # the room for the title of a cell
FIRST, STEP = 312, 37  # the x of the lowest mood, and the distance to the next
LEADING = 20
LINE, STOP, HOLE = 4, 13, 7
TURN = -50


def draw_mood(view: MoodView) -> str:
    """Draw the cells of a journey in the order of the story."""
    titles = [wrap(row.title, TITLE, TEXT) for row in view.rows]
    head = max(width(step.label, SMALL) for step in view.scale) * 0.78 + 22
    heights = [LEADING * len(title) + 32 for title in titles]
    tops = [head + sum(heights[:index]) for index in range(len(heights))]
    sheet = Sheet(view.text.name, WIDTH, tops[-1] + heights[-1])
    places = {step.value: FIRST + STEP * index for index, step in enumerate(view.scale)}
    shades = _shades(view)
    for shade, top, height in zip(shades, tops, heights, strict=True):
        sheet.fill(box(0, top, WIDTH, height), shade)
    sheet.stroke(lines(*(((x, head + 6), (x, sheet.height - 6)) for x in places.values())), "edge", 1)
    for step in view.scale:
        x = places[step.value]
        sheet.text(x + 2, head - 8, step.label, size=SMALL, colour="muted", anchor="right", turn=TURN)
    points = [
        None if row.mood is None else (float(places[row.mood]), top + height / 2)
        for row, top, height in zip(view.rows, tops, heights, strict=True)
    ]
    for told, run in groupby(points, key=lambda point: point is not None):
        if told:
            sheet.stroke(flow_down([point for point in run if point]), view.token, LINE)
    for row, title, shade, top, point in zip(view.rows, titles, shades, tops, points, strict=True):
        with sheet.link(row.address, row.title):
            _draw_title(sheet, row, title, top)
            if point is None:
                _draw_open(sheet, row.open, shade, top + LEADING * len(title) / 2 + 16)
            else:
                sheet.stroke(dots([point]), view.token, STOP)
                sheet.stroke(dots([point]), "paper", HOLE)
    return sheet.svg()


def _shades(view: MoodView) -> list[str]:
    """Shade every other run of cells of one phase."""
    runs = groupby(view.rows, key=lambda row: row.phase)
    return ["paper" if index % 2 else "band" for index, (_, run) in enumerate(runs) for _ in run]


def _draw_title(sheet: Sheet, row: MoodRow, title: list[str], top: float) -> None:
    for index, text in enumerate(title):
        sheet.text(12, top + 23 + LEADING * index, text, size=TEXT)
    sheet.text(12, top + 22 + LEADING * len(title), row.part, size=SMALL, colour="muted")


def _draw_open(sheet: Sheet, why: str, shade: str, middle: float) -> None:
    """Say why there is no mood, in the middle of the scale."""
    centre, room = FIRST + 2 * STEP, width(why, SMALL) + 12
    sheet.fill(box(centre - room / 2, middle - 12, room, 24), shade)
    sheet.text(centre, middle + 4, why, size=SMALL, colour="muted", anchor="center")
