"""A small picture of a sheet, for the pages of the site."""

from io import BytesIO

from klantreis.output.sheets.drawn import opened

PIXELS = (256, 192)
"""The most pixels of a picture: more than its place on a page has, for sharp screens, and light to load."""

FINER = 2
"""How many times larger it is drawn at first, so that thin lines stay thin."""

QUALITY = 50


def picture(pdf: bytes) -> bytes:
    """Draw the first page as WebP."""
    with opened(pdf) as sheet:
        page = sheet[0]
        scale = FINER * min(most / side for most, side in zip(PIXELS, page.get_size(), strict=True))
        paper = page.render(scale=scale).to_pil()
        paper.thumbnail(PIXELS)  # here: it lets go of what PDFium drew
    written = BytesIO()
    paper.save(written, "webp", quality=QUALITY)
    return written.getvalue()
