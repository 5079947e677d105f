"""The marks that are laid over a finished sheet: set in type like the sheets, without tags."""

import json
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from io import BytesIO

import pikepdf
import typst

from klantreis.output.sheets.faces import fonts
from klantreis.output.sheets.packs.grid import Size

POINTS = 72 / 25.4
"""The points of PDF in a millimetre."""


def set_marks(template: str, data: Mapping[str, object]) -> bytes:
    """Set a template of marks; it reads `data` as JSON. Many sheets have the same marks."""
    return _set_marks(template, json.dumps(data))


@lru_cache(64)
def _set_marks(template: str, data: str) -> bytes:
    source = resources.files("klantreis") / "output" / "sheets" / "templates" / template
    pdf: bytes = typst.compile(
        source.read_bytes(),
        font_paths=fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": data},
        pdf_tags=False,
    )
    return pdf


def read(pdf: bytes) -> pikepdf.Pdf:
    """Open a PDF from memory."""
    return pikepdf.open(BytesIO(pdf))


def write(pdf: pikepdf.Pdf) -> bytes:
    """Give a PDF as bytes: same content, same bytes."""
    written = BytesIO()
    pdf.save(
        written,
        deterministic_id=True,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        stream_decode_level=pikepdf.StreamDecodeLevel.none,  # what is compressed stays as it is
    )
    return written.getvalue()


def page_count(pdf: bytes) -> int:
    """Count the pages of a PDF."""
    with read(pdf) as document:
        return len(document.pages)


def title_of(pdf: pikepdf.Pdf) -> str:
    """Give the title of a document."""
    return str(pdf.docinfo.get("/Title", ""))


def size_of(page: pikepdf.Page) -> Size:
    """Give the size of a page after trimming, in whole millimetres."""
    left, bottom, right, top = (float(side) for side in page.trimbox.as_list())
    return round((right - left) / POINTS), round((top - bottom) / POINTS)
