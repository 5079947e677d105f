"""Slides for a workshop, and what the trainer has beside them: one view for PDF and PowerPoint alike."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache, partial

from klantreis.locale import _, short_date
from klantreis.model.brand import SANS, SERIF, Brand
from klantreis.model.workshop import Session, Workshop, WorkshopStep
from klantreis.views.figures.line_map import LINE_MAP
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.book_lines import cover_lines
from klantreis.views.sheets.making import make_sheet
from klantreis.views.sheets.sheet import SCREEN, CatalogueEntry, Sheet
from klantreis.views.text import one_line
from klantreis.views.workshop_words import form_label, length, minutes, size

NOTES = "a4"
"""The paper on which every slide comes with the words for the trainer."""

Box = tuple[float, float, float, float]
"""Left, top, width and height."""

BOXES: dict[str, Box] = {
    "kicker": (24, 15, 224, 9),
    "title": (24, 24, 224, 30),
    "body": (24, 58, 224, 94),
    "opening": (24, 22, 250, 40),
    "summary": (24, 56, 220, 34),
    "lines": (0, 88, 320, 90),
    "clock": (258, 22, 40, 40),
    "form": (253, 66, 50, 24),
    "foot": (24, 163, 224, 9),
    "number": (253, 163, 43, 9),
    "imprint": (24, 153, 224, 8),
    "logo": (253, 22, 43, 20),
    "stripes": (0, 175.2, 320, 4.8),
}
"""Where everything stands on a slide of 320 by 180."""

LETTERS = {"opening": 48.0, "title": 36.0, "summary": 24.0, "small": 17.0, "clock": 36.0, "form": 18.0}
"""The letters in points, on a slide of 320 by 180 mm."""

BODY = (34.0, 32.0, 30.0, 28.0, 26.0, 24.0, 21.0)
"""The letters of a list: the largest with which it fits."""

SMALLEST = 24.0
"""What does not fit in these is divided over slides; only a line that is too long by itself gets smaller ones."""

INDENT, PITCH, GAP = 1.2, 1.16, 0.25
"""A list, in sizes of its letters: the room for its numbers, how far one row stands from the next, and how much
further one line from the next."""

NARROW, WIDE, OTHER = 0.28, 0.8, 0.515
"""How wide letters are, in sizes, taken a little wide: `fijl` and signs, `mw` and their capitals, all others."""

MILLIMETRE = 72 / 25.4
"""In points."""

STRIPES = tuple(f"line-{number}" for number in range(1, 9))
"""The colours of the lines of the line map, at the foot of every slide."""


@dataclass(frozen=True, slots=True)
class Note:
    """Words for the trainer, under a heading."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Slide:
    """A slide; `item` is what it tells of, as in `Library.places`, and `letter` the size of its list.

    A slide with `opening` has the picture of the lines; `numbered` tells that the list has an order, and
    `start` with which number it begins: a list goes on counting on the next slide.
    """

    item: tuple[str, str]
    title: str
    opening: bool = False
    kicker: str = ""
    text: str = ""
    lines: tuple[str, ...] = ()
    numbered: bool = False
    start: int = 1
    letter: float = BODY[0]
    clock: str = ""
    form: str = ""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class SlidesView:
    """All slides of a workshop, and where everything stands on them; `fonts` are those of titles and of texts."""

    workshop: str
    slides: tuple[Slide, ...]
    lines: str
    lines_said: str
    minutes: str
    room: str
    imprint: str
    fonts: tuple[str, str]
    boxes: dict[str, Box] = field(default_factory=lambda: dict(BOXES))
    letters: dict[str, float] = field(default_factory=lambda: dict(LETTERS))
    stripes: tuple[str, ...] = STRIPES


def slide_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the slides of every workshop for the catalogue."""
    purpose = _(
        "To show while you give the workshop: slides, the same with your own notes on A4, and as PowerPoint "
        "to change."
    )
    return tuple(
        CatalogueEntry(
            slides_name_of(workshop),
            _("Slides: %(title)s", title=workshop.title),
            purpose,
            (SCREEN, NOTES),
            partial(_make, index, workshop),
            keys(workshop),
            wall=False,
            screen=True,
        )
        for workshop in index.library.workshops
    )


def slides_name_of(workshop: Workshop) -> str:
    """Give the name of the slides of a workshop."""
    return f"dias-{workshop.id}"


def _make(index: Index, workshop: Workshop, paper: str) -> Sheet:
    sheet = make_sheet(
        index,
        slides_name_of(workshop),
        paper,
        template="slides.typ",
        title=workshop.title,
        view=slides_view(index, workshop),
        landscape=paper == SCREEN,
    )
    width, height = BOXES["lines"][2:]
    lines = cover_lines(index, height / width)
    return replace(sheet, figures={LINE_MAP: lines}, alternatives={LINE_MAP: _said(index)})


def _said(index: Index) -> str:
    count = len(index.library.journeys)
    return _("%(count)d coloured lines, one for every tenant, that rise and fall with the mood", count=count)


def slides_view(index: Index, workshop: Workshop) -> SlidesView:
    """Make the slides of a workshop."""
    return SlidesView(
        workshop=workshop.title,
        slides=tuple(_slides(workshop)),
        lines=LINE_MAP,
        lines_said=_said(index),
        minutes=_("minutes"),
        room=_("Room for your own notes"),
        imprint=_imprint(index),
        fonts=_fonts(index.library.brand),
    )


def _imprint(index: Index) -> str:
    """Say on the last slide whose words these are, and of which version."""
    about = index.library.about
    version = _("Version %(version)s, %(date)s", version=about.version, date=short_date(about.date))
    return f"{_('Our working-out')}. {version}."


def _fonts(brand: Brand) -> tuple[str, str]:
    """Name the fonts of titles and of texts, as they are called on a computer."""
    own = {SERIF: "Source Serif Pro", SANS: "Source Sans Pro"}
    headings, base = brand.typography.headings, brand.typography.base
    return own.get(headings, headings), own.get(base, base)


def _slides(workshop: Workshop) -> Iterator[Slide]:
    own = ("workshop", workshop.id)
    yield Slide(
        own,
        workshop.title,
        opening=True,
        text=f"{length(workshop)} · {size(workshop)}",
        notes=_notes(
            (_("Beforehand"), workshop.preparation),
            (_("Also bring"), workshop.supplies),
            (_("For whom"), [workshop.audience]),
        ),
    )
    yield from _list(own, _("What it is for"), _lines(workshop.goals))
    for session in workshop.sessions:
        yield from _session(workshop, session)
    yield from _list(own, _("Afterwards you can"), _lines(workshop.outcomes))


def _session(workshop: Workshop, session: Session) -> Iterator[Slide]:
    several = len(workshop.sessions) > 1
    item = ("session", session.id)
    if several:
        yield Slide(item, session.title, opening=True, text=minutes(session.minutes))
    else:
        plan = [f"{step.title} ({minutes(step.minutes)})" for step in session.steps]
        yield from _list(item, _("This is what we do"), plan, numbered=True)
    for number, step in enumerate(session.steps, start=1):
        kicker = _("Step %(number)d of %(count)d", number=number, count=len(session.steps))
        yield from _step(step, f"{session.title} · {kicker}" if several else kicker)


def _step(step: WorkshopStep, kicker: str) -> Iterator[Slide]:
    item = ("workshop_step", step.id)
    first, *others = _list(item, step.title, _lines(step.instructions), numbered=True)
    again = _notes((_("Continued from the previous slide"), [_("What you say and do stands there.")]))
    for one in (replace(first, notes=_step_notes(step)), *(replace(other, notes=again) for other in others)):
        yield replace(one, kicker=kicker, clock=str(step.minutes), form=form_label(step.form))
    if step.pause:
        yield Slide(item, _("Break"), opening=True, text=minutes(step.pause))


def _step_notes(step: WorkshopStep) -> tuple[Note, ...]:
    pitfalls = [f"{one_line(one.sign)} {one_line(one.response)}" for one in step.pitfalls]
    return _notes(
        (_("Say"), [f"‘{one_line(text)}’" for text in step.say]),
        (_("Do and watch"), step.notes),
        (_("What you can expect to hear"), [answer.text for answer in step.answers]),
        (_("What can go wrong"), pitfalls),
    )


def _notes(*notes: tuple[str, Sequence[str]]) -> tuple[Note, ...]:
    return tuple(Note(heading, tuple(_lines(texts))) for heading, texts in notes if texts)


def _list(item: tuple[str, str], title: str, lines: list[str], *, numbered: bool = False) -> Iterator[Slide]:
    """Give a list on as many slides as it needs, all with the same letters."""
    pieces = _pieces(lines)
    letter = next((one for one in BODY if all(_fits(piece, one) for piece in pieces)), BODY[-1])
    start = 1
    for piece in pieces:
        yield Slide(item, title, lines=tuple(piece), numbered=numbered, start=start, letter=letter)
        start += len(piece)


def _pieces(lines: list[str]) -> list[list[str]]:
    """Divide lines over slides, as few as can be and as even as can be."""
    count = len(_divided(lines, 1.0))
    shares = (share / 20 for share in range(2, 21))
    return next(pieces for share in shares if len(pieces := _divided(lines, share)) <= count)


def _divided(lines: list[str], share: float) -> list[list[str]]:
    """Divide lines over slides of which that share is filled; a longer line stands alone."""
    pieces: list[list[str]] = [[]]
    for line in lines:
        if pieces[-1] and not _fits([*pieces[-1], line], SMALLEST, share):
            pieces.append([])
        pieces[-1].append(line)
    return pieces


def _fits(lines: Sequence[str], letter: float, share: float = 1.0) -> bool:
    """Tell whether a list fits in that share of its box; an estimate, as only Typst and PowerPoint know."""
    width, height = (side * MILLIMETRE / letter for side in BOXES["body"][2:])
    rows = sum(_rows(line, width - INDENT) for line in lines)
    return rows * PITCH + (len(lines) - 1) * GAP <= height * share


def _rows(line: str, room: float) -> int:
    """Count the rows that a line takes in so much room; its last two words stay together, as on every sheet."""
    *words, last = line.split()
    *words, tail = [*words[:-1], f"{words[-1]} {last}"] if words else [last]
    rows, left = 1, room
    for word in (*words, tail):
        if (wide := _width(word)) > left and left < room:
            rows, left = rows + 1, room
        left -= wide + NARROW
    return rows


@lru_cache(2**12)
def _width(word: str) -> float:
    """Tell how wide a word is, in sizes of its letters."""
    return sum(NARROW if one in " fijlrtI.,:;!?‘’'-()" else WIDE if one in "mwMW…" else OTHER for one in word)


def _lines(texts: Iterable[str]) -> list[str]:
    return [one_line(text) for text in texts]
