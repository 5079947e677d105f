"""Setting a sheet: its view goes as JSON into a Typst template, a tagged PDF comes out."""

import datetime as dt
import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache, cached_property
from importlib.metadata import version
from io import BytesIO
from typing import Any, Final, cast

import segno
import typst

from klantreis.locale import LANGUAGE, _, long_date
from klantreis.model.brand import SANS as SCREEN_SANS
from klantreis.model.brand import SERIF as SCREEN_SERIF
from klantreis.output.figures import resolve
from klantreis.output.look import PLAIN, Dress
from klantreis.output.pages import Draw
from klantreis.output.shapes import SHAPES
from klantreis.output.sheets.faces import FILES, families, fonts
from klantreis.output.sheets.lacking import LackingLettersError, lacking
from klantreis.output.sheets.workplace import TEMPLATES, workplace
from klantreis.views.sheets.sheet import PAPERS, Sheet

STANDARD: Final = "ua-1"


@dataclass(frozen=True, slots=True)
class Fit:
    """One box of a sheet with what stands in it: `needs` and `has` are heights or widths, in points.

    `kind` and `id` name the item of the content, as in `Library.places`; `letter` is the size of its
    smallest letters, `role` what it is on the sheet (`title`, `head`, `subhead`, `body`).
    """

    kind: str
    id: str
    role: str
    needs: float
    has: float
    letter: float

    @property
    def fits(self) -> bool:
        """Whether everything stands inside the box."""
        return self.needs <= self.has + 0.01  # the rounding of a hundred added lines


@dataclass(frozen=True)
class Setting:
    """A sheet that is to be set: `colours` are the tokens for light.

    With `bleed` the page reaches 3 mm over its edges. What Typst has just laid out it need not lay out
    again for another question, so ask all of a sheet before you go on to the next.
    """

    sheet: Sheet
    draw: Draw
    colours: Mapping[str, str]
    bleed: bool = False
    dress: Dress = PLAIN

    def pdf(self) -> bytes:
        """Set the sheet as PDF/UA-1; the same sheet gives the same bytes.

        Raises LackingLettersError when the fonts do not have all of its letters.
        """
        midnight = dt.datetime.combine(dt.date.fromisoformat(self.sheet.date), dt.time(), dt.UTC)
        with self._compiler({}) as compiler:
            try:
                return _one(
                    compiler.compile(
                        format="pdf", pdf_standards=[STANDARD], timestamp=int(midnight.timestamp())
                    )
                )
            except typst.TypstError as error:
                letters = lacking(self.sheet, self.dress.letters, str(error))
                if not letters:
                    raise
                raise LackingLettersError(letters) from error

    def fits(self) -> tuple[Fit, ...]:
        """Measure every box of the sheet."""
        boxes = self._boxes({})
        if any(box["needs"] is None for box in boxes):  # its content comes to the edge, or over it
            boxes = self._boxes({"measure": "all"})
        return tuple(Fit(**box) for box in boxes)

    def _boxes(self, inputs: dict[str, str]) -> list[dict[str, Any]]:
        with self._compiler(inputs) as compiler:
            return cast("list[dict[str, Any]]", json.loads(compiler.query("<fit>", field="value")))

    def source(self) -> bytes:
        """Give all that the sheet is made from, as one text to make the key of a cache from."""
        parts = [self._data, self.sheet.template, self.dress.letters.key, _materials()]
        return "\n".join(parts).encode()

    @contextmanager
    def _compiler(self, inputs: dict[str, str]) -> Iterator[typst.Compiler]:
        with workplace(self._data) as folder:
            yield typst.Compiler(
                str(folder / self.sheet.template),
                root=str(folder),
                font_paths=fonts(self.dress.letters),
                ignore_system_fonts=True,
                sys_inputs=inputs,
            )

    @cached_property
    def _data(self) -> str:
        return _data(self.sheet, self.draw, self.colours, self.dress, bleed=self.bleed)


def _one(made: bytes | list[bytes] | None) -> bytes:
    """Give the document, or the first of its pages; Typst gives a list where there are several."""
    if made is None:
        message = "Typst wrote nothing"
        raise RuntimeError(message)
    return made[0] if isinstance(made, list) else made


@cache
def _materials() -> str:
    """Hash the templates, the fonts and what sets them."""
    files = [*sorted(file for file in TEMPLATES.rglob("*") if file.is_file()), *FILES]
    return "\n".join([version("typst"), *(hashlib.sha256(file.read_bytes()).hexdigest() for file in files)])


def _data(sheet: Sheet, draw: Draw, colours: Mapping[str, str], dress: Dress, *, bleed: bool) -> str:
    """Give the sheet as JSON: for Typst every text in it is text, never markup."""
    width, height = PAPERS[sheet.paper]
    inks = {**colours, "paper": colours["card"], "ground": colours["paper"]}
    data = {
        "name": sheet.name,
        "title": sheet.title,
        "paper": sheet.paper,
        "width": height if sheet.landscape else width,
        "height": width if sheet.landscape else height,
        "bleed": bleed,
        "language": LANGUAGE,
        "colours": inks,
        "shapes": SHAPES,
        "fonts": families(dress.letters),
        "logo": dress.logo,
        "logo_words": dress.logo_words,
        "figures": {name: _print_svg(draw(view), inks, dress) for name, view in sheet.figures.items()},
        "alternatives": dict(sheet.alternatives),
        "edition": _edition(sheet),
        "address": sheet.address and sheet.address.partition("://")[2],
        "qr": sheet.address and _qr(sheet.address, inks["ink"]),
        "view": asdict(cast("Any", sheet.view)),
    }
    return json.dumps(data, ensure_ascii=False)


def _print_svg(svg: str, inks: Mapping[str, str], dress: Dress) -> str:
    """Give a figure its colours, and the fonts of print for those of the site."""
    sans, serif = (names[0] for names in families(dress.letters).values())
    return resolve(svg, inks).replace(SCREEN_SANS, sans).replace(SCREEN_SERIF, serif)


def _edition(sheet: Sheet) -> str:
    date = long_date(dt.date.fromisoformat(sheet.date))
    return _("Version %(version)s, %(date)s", version=sheet.version, date=date)


def _qr(address: str, ink: str) -> str:
    svg = BytesIO()
    segno.make(address, error="m", micro=False).save(
        svg, kind="svg", dark=ink, border=0, xmldecl=False, omitsize=True
    )
    return svg.getvalue().decode()
