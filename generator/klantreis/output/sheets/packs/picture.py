"""A small picture of a sheet, for the pages of the site."""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import typst
from PIL import Image

from klantreis.output.sheets.faces import fonts
from klantreis.output.sheets.packs.marks import read, size_of

PIXELS = (320, 240)
"""The most pixels of a picture: twice those of its place on a page, for sharp screens."""

FINER = 2
"""How many times larger it is drawn at first, so that thin lines stay thin."""

QUALITY = 60

PAGE = '#set page(width: auto, height: auto, margin: 0pt)\n#image("sheet.pdf")'


def picture(pdf: bytes) -> bytes:
    """Draw the first page as WebP."""
    drawn = Image.open(BytesIO(_drawn(pdf)))
    paper = Image.new("RGB", drawn.size, "white")
    paper.paste(drawn, mask=drawn.getchannel("A"))
    paper.thumbnail(PIXELS)
    written = BytesIO()
    paper.save(written, "webp", quality=QUALITY)
    return written.getvalue()


def _drawn(pdf: bytes) -> bytes:
    """Draw the first page as PNG: Typst takes a PDF as an image, and so draws no other page."""
    with read(pdf) as sheet:
        millimetres = size_of(sheet.pages[0])
    resolution = 25.4 * FINER * min(most / side for most, side in zip(PIXELS, millimetres, strict=True))
    with TemporaryDirectory(prefix="klantreis-picture-") as folder:
        page = Path(folder, "page.typ")
        page.write_text(PAGE, "utf-8")
        page.with_name("sheet.pdf").write_bytes(pdf)
        return typst.compile(page, font_paths=fonts(), ignore_system_fonts=True, format="png", ppi=resolution)
