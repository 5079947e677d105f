"""What a print shop looks at before it prints: whether everything fits, and whether everyone can read it."""

import json
import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, replace

from klantreis.content.look import BRAND
from klantreis.diagnostics import Diagnostic, Position, in_file_order
from klantreis.locale import _
from klantreis.model.contrast import contrast, nearest_passing
from klantreis.model.files import ABOUT
from klantreis.model.tokens import LINE_CONTRAST, TEXT_CONTRAST
from klantreis.model.unusual import Unusual
from klantreis.output.sheets.inks import Letters, letters
from klantreis.output.sheets.lacking import texts_of
from klantreis.output.sheets.packs import page_count
from klantreis.output.sheets.typeset import Fit
from klantreis.views.sheets.sheet import Sheet
from klantreis.views.text import one_line
from klantreis.wording import diagnostic

CODES = ("does-not-fit", "letter-not-in-font", "letters-too-small", "low-contrast-in-print")
"""What preflight can find."""

ON_A_WALL = {"title": 72.0, "head": 36.0, "subhead": 24.0}
"""The smallest letters by role on a sheet for the wall, in points: read at 4 m, at 2 m and nearer."""

IN_THE_HAND = 9.0
"""The smallest letters of all, in points."""

LARGE = 18.0
"""From this size, in points, WCAG 2.2 asks less contrast."""

Places = Mapping[tuple[str, str], Position]
"""Where an item stands, by kind and id."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What preflight needs to know of a finished sheet; with `lacking` letters there is none."""

    pages: int
    boxes: tuple[Fit, ...]
    letters: tuple[Letters, ...]
    lacking: str = ""


def proof(boxes: tuple[Fit, ...], pdf: bytes) -> Proof:
    """Look at a PDF of which the boxes were measured."""
    return Proof(page_count(pdf), boxes, tuple(sorted(letters(pdf))))


def proof_text(found: Proof) -> str:
    """Write a proof down, to be read back."""
    return json.dumps(asdict(found))


def read_proof(text: str) -> Proof:
    """Read a proof that was written down."""
    found = json.loads(text)
    boxes, inks = (Fit(**box) for box in found["boxes"]), (Letters(**ink) for ink in found["letters"])
    return Proof(found["pages"], tuple(boxes), tuple(inks), found["lacking"])


def preflight(  # noqa: PLR0913  what a sheet is, what was found on it, and what the content knows
    sheet: Sheet,
    found: Proof,
    places: Places,
    colours: Mapping[str, str],
    unusual: Collection[Unusual] = (),
    *,
    wall: bool,
) -> list[Diagnostic]:
    """Find what must not be printed, at the place in the content where it can be mended."""
    if found.lacking:
        return in_file_order([*_lacking(sheet, found.lacking, unusual)])
    boxes = [mistake for box in found.boxes for mistake in _box(sheet, box, places, wall=wall)]
    if not all(box.fits for box in found.boxes):
        return in_file_order(boxes)  # what runs over its box stands on grounds that are not its own
    return in_file_order([*boxes, *_contrasts(found.letters, places, colours)])


def _lacking(sheet: Sheet, letters: str, unusual: Collection[Unusual]) -> Iterator[Diagnostic]:
    """Tell of letters where they stand in the texts of the sheet, or else anywhere in the content."""
    on_sheet = [one_line(text) for text in (*texts_of(sheet.view), *texts_of(sheet.figures), sheet.title)]
    for letter in letters:
        of_letter = [one for one in unusual if one.letter == letter]
        here = [one for one in of_letter if any(one.paragraph in text for text in on_sheet)]
        code = f"U+{ord(letter):04X}"
        name = f"{code} ({letter})" if letter.isprintable() else code
        for place in dict.fromkeys(one.place for one in here or of_letter) or [Position(ABOUT)]:
            yield diagnostic("letter-not-in-font", place, letter=name)


def _box(sheet: Sheet, box: Fit, places: Places, *, wall: bool) -> Iterator[Diagnostic]:
    place = places.get((box.kind, box.id), Position(ABOUT))
    on_sheet = {"name": sheet.name, "paper": sheet.paper.upper()}
    if not box.fits:
        yield diagnostic("does-not-fit", place, **on_sheet, share=_share(box))
    least = ON_A_WALL.get(box.role, IN_THE_HAND) if wall else IN_THE_HAND
    if box.letter < least:
        size = f"{box.letter - 0.005:.2f}"  # rounded down: 8.999 is not 9.00
        yield diagnostic("letters-too-small", place, **on_sheet, size=size, least=f"{least:g}")


def _share(box: Fit) -> int:
    """Give how much of the text is too much, in whole percents, rounded up."""
    return math.ceil(100 * (box.needs - box.has) / box.needs)


def _contrasts(inks: tuple[Letters, ...], places: Places, colours: Mapping[str, str]) -> Iterator[Diagnostic]:
    names = {colour: name for name, colour in sorted(colours.items(), reverse=True)}
    for found in inks:
        ratio = contrast(found.ink, found.ground)
        least = LINE_CONTRAST if found.size >= LARGE else TEXT_CONTRAST
        if ratio >= least:
            continue
        ink, ground = names.get(found.ink, found.ink), names.get(found.ground, found.ground)
        mistake = diagnostic(
            "low-contrast-in-print",
            places.get(("colour", ink), Position(BRAND)),
            name=ink,
            surface=ground,
            ratio=f"{ratio - 0.005:.2f}",
            least=least,
        )
        better = nearest_passing(found.ink, [found.ground], least)
        can_type = better and ink in colours
        yield replace(mistake, hint=_("Type '%(colour)s'.", colour=better)) if can_type else mistake
