"""A booklet to fold and staple: two of its pages on every side of a paper twice as large."""

import pikepdf

from klantreis.output.sheets.packs.marks import POINTS, read, size_of, title_of, write

LEFT, RIGHT = pikepdf.Name("/Left"), pikepdf.Name("/Right")


def folded(pdf: bytes) -> bytes:
    """Lay the pages of a booklet out, four to a sheet of paper.

    Printed on both sides, turned over along the short edge, and folded, they follow each other; their
    number is a multiple of four.
    """
    with read(pdf) as booklet, pikepdf.new() as sheets:
        for pair in sides(len(booklet.pages)):
            _add_side(sheets, [booklet.pages[number - 1] for number in pair])
        sheets.docinfo["/Title"] = title_of(booklet)
        sheets.Root.Lang = str(booklet.Root.Lang)
        return write(sheets)


def sides(pages: int) -> list[tuple[int, int]]:
    """Give which pages stand side by side, in the order of printing; pages count from 1."""
    found = []
    for first in range(1, pages // 2, 2):
        last = pages + 1 - first
        found += [(last, first), (first + 1, last - 1)]
    return found


def _add_side(sheets: pikepdf.Pdf, pages: list[pikepdf.Page]) -> None:
    """Add a side of paper with two pages on it."""
    width, height = (side * POINTS for side in size_of(pages[0]))
    side = sheets.add_blank_page(page_size=(2 * width, height))
    content = ""
    for name, page, left in zip((LEFT, RIGHT), pages, (0, width), strict=True):
        corner = [float(edge) for edge in page.mediabox.as_list()[:2]]
        side.add_resource(sheets.copy_foreign(page.as_form_xobject()), pikepdf.Name.XObject, name)
        content += f"q 1 0 0 1 {left - corner[0]:.4f} {-corner[1]:.4f} cm {name} Do Q\n"
    side.contents_add(content.encode())
