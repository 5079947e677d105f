"""Tiles: the sheet in real size on paper of the office."""

import pytest
from PIL import Image, ImageChops, ImageStat

from klantreis.output.sheets.packs import tiles
from klantreis.output.sheets.packs.grid import Size, divide
from klantreis.output.sheets.packs.marks import POINTS, read
from klantreis.views.sheets.sheet import PAPERS
from tests.output.sheets.packs.sample import PIXELS, fonts_of, picture, sample, text

A0, A2, A3 = (1189, 841), (420, 594), (297, 420)
LARGEST = 64
"""The most that a pixel may differ, of 255: letters are smoothed a little differently on another page."""


def glued(pdf: bytes, size: Size, paper: Size, first: int = 1) -> Image.Image:
    """Cut the tiles out of their pages, without the overlaps, and lay them edge to edge."""
    grid = divide(size, paper)
    whole = Image.new("RGB", (size[0] * PIXELS, size[1] * PIXELS))
    for number, tile in enumerate(grid.tiles, first):
        left, top = (side * PIXELS for side in grid.corner)
        cut = (left, top, left + tile.width * PIXELS, top + tile.height * PIXELS)
        whole.paste(picture(pdf, number).crop(cut), (tile.left * PIXELS, tile.top * PIXELS))
    return whole


@pytest.mark.parametrize(("size", "paper"), [(A0, "a3"), (A2, "a4"), (A3, "a4")])
def test_edge_to_edge_they_are_the_sheet(size: Size, paper: str) -> None:
    """Laid edge to edge, without their overlaps, the tiles give the picture of the sheet back."""
    whole = glued(tiles(sample(size), paper), size, PAPERS[paper])
    difference = ImageChops.difference(whole, picture(sample(size)))

    assert whole.size == difference.size == (size[0] * PIXELS, size[1] * PIXELS)
    assert max(difference.tobytes()) <= LARGEST
    assert max(ImageStat.Stat(difference).mean) < 1


def test_the_overlap_shows_the_sheet_too() -> None:
    """Beside its label, the glue edge of a tile shows where the next tile begins."""
    grid = divide(A3, PAPERS["a4"])
    first, second = grid.tiles[:2]
    page = picture(tiles(sample(A3), "a4"), 1)
    left, top = (side * PIXELS for side in grid.corner)
    edge = left + first.width * PIXELS
    strip = page.crop((edge, top, edge + first.glue_right * PIXELS, top + 40 * PIXELS))
    sheet = picture(sample(A3)).crop(
        (second.left * PIXELS, 0, (second.left + first.glue_right) * PIXELS, 40 * PIXELS)
    )

    assert max(ImageChops.difference(strip, sheet).tobytes()) <= LARGEST


def test_the_pages() -> None:
    """The cover comes first and names the sheet; after it every tile names its row and column."""
    made = tiles(sample(A3), "a4")
    texts = [text(made, page) for page in range(5)]

    assert "Een blad om te delen" in texts[0]
    assert "420 mm op 4 vellen A4" in texts[0]
    assert [name in texts[0] for name in ("1-1", "1-2", "2-1", "2-2")] == [True] * 4
    assert [name in found for name, found in zip(("1-1", "1-2", "2-1", "2-2"), texts[1:], strict=True)] == [
        True
    ] * 4


def test_the_glue_edges_say_what_comes_there() -> None:
    """The right and lower edges name the next tile; the last tile has none."""
    made = tiles(sample(A3), "a4")

    assert "1-1 · plakrand: hier komt 1-2" in text(made, 1)
    assert "1-1 · plakrand: hier komt 2-1" in text(made, 1)
    assert "plakrand" not in text(made, 4)


def test_a_sheet_of_two_pages() -> None:
    """Every page of a sheet has a cover and tiles of its own."""
    made = tiles(sample(A3, pages=2), "a4")
    second = glued(made, A3, PAPERS["a4"], first=6)
    difference = ImageChops.difference(second, picture(sample(A3, pages=2), 1))

    assert "Vel 2 van 2" in text(made, 5)
    assert max(difference.tobytes()) <= LARGEST


def test_every_page_is_the_paper() -> None:
    """All pages have the size of the office paper, in the same direction."""
    with read(tiles(sample(A0), "a4")) as made:
        sizes = {
            tuple(round(float(side) / POINTS) for side in page.mediabox.as_list()) for page in made.pages
        }

    assert sizes == {(0, 0, 297, 210)}


def test_the_fonts_are_embedded() -> None:
    """A printer needs no font of its own."""
    assert set(fonts_of(tiles(sample(A3), "a4")).values()) == {True}


def test_the_sheet_is_in_the_file_once() -> None:
    """Twenty-five tiles show the same sheet: the file grows by the marks only."""
    assert len(tiles(sample(A0), "a4")) < len(sample(A0)) + 60_000


def test_same_bytes() -> None:
    """The same sheet gives the same bytes."""
    assert tiles(sample(A3), "a4") == tiles(sample(A3), "a4")
