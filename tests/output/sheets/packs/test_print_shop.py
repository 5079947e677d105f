"""The file for the print shop: its boxes, its marks, and everything that the sheet had."""

from pathlib import Path

import outloud
import pikepdf
import pytest
from PIL import ImageChops

from klantreis.output.sheets.packs import for_print_shop
from klantreis.output.sheets.packs.marks import POINTS, read
from tests.output.sheets.packs.sample import PIXELS, fonts_of, picture, sample, text

A3 = (297, 420)
MEDIA = 10
AROUND = MEDIA + 3
LARGEST = 40
PALE = 250
"""A line that is thinner than a pixel."""


@pytest.fixture(scope="module")
def made() -> bytes:
    """Give a sheet of two pages for the print shop."""
    return for_print_shop(sample(A3, bleed=3, pages=2))


def box(page: pikepdf.Page, name: str) -> list[float]:
    """Give the left, bottom, right and top of a box, in millimetres."""
    return [float(side) / POINTS for side in page.obj[name].as_list()]


def test_the_boxes(made: bytes) -> None:
    """The trim is the sheet; around it lie 3 mm of bleed, and around that 10 mm of media."""
    with read(made) as pdf:
        for page in pdf.pages:
            assert box(page, "/TrimBox") == pytest.approx([3, 3, 300, 423], abs=0.01)
            assert box(page, "/BleedBox") == pytest.approx([0, 0, 303, 426], abs=0.01)
            assert box(page, "/MediaBox") == pytest.approx([-10, -10, 313, 436], abs=0.01)


def test_the_crop_marks(made: bytes) -> None:
    """At every corner a line points at the trim from above or below."""
    page = picture(made).convert("L")
    width, height = page.size
    for corner in (AROUND * PIXELS, width - AROUND * PIXELS):
        beside = page.crop((corner - 2, 0, corner + 2, height))
        above, below = (
            beside.crop((0, 0, 4, MEDIA * PIXELS)),
            beside.crop((0, height - MEDIA * PIXELS, 4, height)),
        )

        assert [min(piece.tobytes()) < PALE for piece in (above, below)] == [True, True]


def test_the_sheet_stays_as_it_was(made: bytes) -> None:
    """No mark stands on the sheet or in its bleed."""
    page, start = picture(made), MEDIA * PIXELS + 1
    inside = page.crop((start, start, page.width - start, page.height - start))
    sheet = picture(sample(A3, bleed=3, pages=2))
    difference = ImageChops.difference(inside, sheet.crop((1, 1, sheet.width - 1, sheet.height - 1)))

    assert max(difference.convert("L").tobytes()) <= LARGEST


def test_what_the_file_is(made: bytes) -> None:
    """Beside the sheet stands its size, its bleed, and that its colours are RGB."""
    assert "420 mm · afloop 3 mm · RGB (sRGB), geen CMYK" in text(made)
    assert "2/2" in text(made, 1)


def test_the_marks_are_artifacts(made: bytes) -> None:
    """All that is added to a page stands in an artifact, so that nobody hears it."""
    with read(made) as pdf:
        for page in pdf.pages:
            *_rest, begin, _save, _move, draw, _restore, end = pikepdf.parse_content_stream(page)

            assert (str(begin.operator), begin.operands[0]) == ("BDC", pikepdf.Name.Artifact)
            assert (str(draw.operator), str(end.operator)) == ("Do", "EMC")


def test_everything_of_the_sheet_is_kept(made: bytes) -> None:
    """Title, language, tags and links are those of the sheet."""
    with read(made) as pdf, read(sample(A3, bleed=3, pages=2)) as sheet:
        assert pdf.docinfo.Title == sheet.docinfo.Title
        assert pdf.Root.Lang == "nl"
        assert pdf.Root.MarkInfo.Marked
        assert len(pdf.Root.StructTreeRoot.ParentTree.Nums) == len(sheet.Root.StructTreeRoot.ParentTree.Nums)
        assert pdf.pages[0].Annots[0].Rect == sheet.pages[0].Annots[0].Rect


def test_independently_accessible(made: bytes, tmp_path: Path) -> None:
    """A checker that is not Typst finds no mistake against PDF/UA-1, and nothing to doubt."""
    file = tmp_path / "blad.pdf"
    file.write_bytes(made)
    result = outloud.check(str(file))

    assert (result.verdict, [finding.message for finding in result.findings]) == ("pass", [])


def test_the_fonts_are_embedded(made: bytes) -> None:
    """A print shop needs no font of its own."""
    assert set(fonts_of(made).values()) == {True}


def test_same_bytes(made: bytes) -> None:
    """The same sheet gives the same bytes."""
    assert for_print_shop(sample(A3, bleed=3, pages=2)) == made
