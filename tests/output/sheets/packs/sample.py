"""A small sheet to make packs of: no place on it looks like another, so that no piece can be mistaken."""

import json
from functools import cache

import pikepdf
import pymupdf
import typst
from PIL import Image

from klantreis.output.sheets.faces import fonts
from klantreis.output.sheets.packs.grid import Size
from klantreis.output.sheets.packs.marks import read

PIXELS = 2
"""How many pixels a millimetre gets in a picture of a page."""

SOURCE = """
#let sheet = json(bytes(sys.inputs.sheet))
#let (width, height) = sheet.size
#let stripe(number) = rgb(calc.rem(number * 3, 256), 90, 120, 60%)
#set document(title: "Een blad om te delen")
#set text(lang: "nl", font: "Source Sans Pro", size: 9pt)
#set page(
  width: width * 1mm, height: height * 1mm, margin: 15mm, bleed: sheet.bleed * 1mm, fill: rgb("#fbf7f0"),
  background: pdf.artifact(place(left + top, {
    for x in range(-height, width, step: 9) {
      let stroke = 0.8mm + stripe(x + height)
      place(line(start: (x * 1mm, 0mm), end: ((x + height) * 1mm, height * 1mm), stroke: stroke))
    }
  })),
)
#for number in range(sheet.pages) {
  if number > 0 { pagebreak() }
  [= Een blad om te delen #number]
  link("https://example.org")[Een schakel.]
  columns(3, [Huurder #number vertelt. #lorem(200)])
}
"""


@cache
def sample(size: Size, bleed: int = 0, pages: int = 1) -> bytes:
    """Set the sheet in a size in millimetres."""
    pdf: bytes = typst.compile(
        SOURCE.encode(),
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"sheet": json.dumps({"size": size, "bleed": bleed, "pages": pages})},
        pdf_standards=["ua-1"],
        timestamp=0,
    )
    return pdf


def opened(pdf: bytes) -> pymupdf.Document:
    """Open a PDF with a program that is not the one that made it."""
    return pymupdf.Document(stream=pdf, filetype="pdf")  # type: ignore[no-untyped-call]  # it has half of its types


def picture(pdf: bytes, page: int = 0) -> Image.Image:
    """Give a page as a picture, with PIXELS pixels a millimetre."""
    scale = PIXELS * 25.4 / 72
    with opened(pdf) as document:
        found = document[page]
        width, height = (round(side * scale) for side in (found.rect.width, found.rect.height))
        part = (0, 0, width / scale, height / scale)
        pixels = found.get_pixmap(matrix=(scale, 0, 0, scale, 0, 0), clip=part)
        return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples)


def text(pdf: bytes, page: int = 0) -> str:
    """Give the text of a page."""
    with opened(pdf) as document:
        return str(document[page].get_text())


def fonts_of(pdf: bytes) -> dict[str, bool]:
    """Give every font of a PDF by name, and whether it is embedded."""
    with read(pdf) as document:
        found = [item for item in document.objects if isinstance(item, pikepdf.Dictionary)]
        return {
            str(item.FontName): any(f"/FontFile{kind}" in item for kind in ("", "2", "3"))
            for item in found
            if item.get("/Type") == pikepdf.Name.FontDescriptor
        }
