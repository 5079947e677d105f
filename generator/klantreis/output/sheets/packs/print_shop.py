"""A sheet for the print shop: bleed, crop marks, page boxes, and in the margin what the file is."""

import pikepdf

from klantreis.locale import _
from klantreis.output.sheets.packs.marks import POINTS, read, set_marks, size_of, write

MEDIA = 10
"""What is added around the bleed, in millimetres: room for the crop marks and a line of text."""

MARKS = pikepdf.Name("/PrinterMarks")


def for_print_shop(pdf: bytes) -> bytes:
    """Complete a sheet that was set with bleed, so that its media is as large as its bleed.

    Nothing of it moves: the new media begins below zero, so that tags, links and places stay right.
    The marks are an artifact: they are on paper, and nobody hears them.
    """
    with read(pdf) as sheet:
        boxes = [page.mediabox.as_list() for page in sheet.pages]
        with read(set_marks("print-shop.typ", _data(sheet))) as marks:
            for page, mark, bleed in zip(sheet.pages, marks.pages, boxes, strict=True):
                _complete(page, sheet.copy_foreign(mark.as_form_xobject()), [float(side) for side in bleed])
        return write(sheet)


def _complete(page: pikepdf.Page, marks: pikepdf.Object, bleed: list[float]) -> None:
    """Give a page its boxes, and its marks as an artifact over everything."""
    left, bottom, right, top = bleed
    room = MEDIA * POINTS
    page.obj.BleedBox = pikepdf.Array(page.mediabox)
    page.mediabox = pikepdf.Rectangle(left - room, bottom - room, right + room, top + room)
    page.add_resource(marks, pikepdf.Name.XObject, MARKS)
    content = (
        f"/Artifact <</Type /Page>> BDC q 1 0 0 1 {left - room:.4f} {bottom - room:.4f} cm {MARKS} Do Q EMC\n"
    )
    page.contents_add(content.encode())


def _data(sheet: pikepdf.Pdf) -> dict[str, object]:
    """Give what the template needs: of every page its number, its trimmed size, its bleed, and its words."""
    count = len(sheet.pages)
    return {
        "media": MEDIA,
        "pages": [
            {"number": f"{number}/{count}" if count > 1 else "", **_page_data(page)}
            for number, page in enumerate(sheet.pages, 1)
        ],
    }


def _page_data(page: pikepdf.Page) -> dict[str, object]:
    width, height = size_of(page)
    bleed = round(float(page.trimbox[0] - page.mediabox[0]) / POINTS)
    line = _(
        "%(width)d x %(height)d mm · bleed %(bleed)d mm · RGB (sRGB), not CMYK",
        width=width,
        height=height,
        bleed=bleed,
    )
    return {"size": (width, height), "bleed": bleed, "line": line}
