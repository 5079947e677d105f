"""The small picture of a sheet."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from klantreis.output.sheets.packs import picture
from klantreis.output.sheets.packs.grid import Size
from klantreis.output.sheets.packs.picture import PIXELS
from tests.output.sheets.packs.sample import picture as rendered
from tests.output.sheets.packs.sample import sample

A3 = (297, 420)


@pytest.mark.parametrize("size", [A3, A3[::-1]])
def test_is_of_the_first_page(size: Size) -> None:
    """It fits its place, and is what another program makes of the first of two pages."""
    pdf = sample(size, pages=2)
    found = Image.open(BytesIO(picture(pdf)))
    others = [rendered(pdf, page).resize(found.size) for page in (0, 1)]
    first, second = (sum(ImageStat.Stat(ImageChops.difference(found, other)).mean) for other in others)

    assert max(found.width / PIXELS[0], found.height / PIXELS[1]) == 1
    assert first < second
