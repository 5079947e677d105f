"""A sheet without its bleed."""

from pathlib import Path

import outloud
import pytest
from PIL import Image, ImageChops, ImageStat

from klantreis.output.sheets.packs import tiles, trimmed
from klantreis.output.sheets.packs.marks import POINTS, read
from tests.output.sheets.packs.sample import picture, sample

A3 = (297, 420)


def apart(one: Image.Image, other: Image.Image) -> float:
    """Give how much two pictures differ, of 255, on the whole."""
    return max(ImageStat.Stat(ImageChops.difference(one, other)).mean)


def test_as_large_as_its_paper() -> None:
    """What is left is exactly the paper, and no box says that there was more."""
    with read(trimmed(sample(A3, bleed=3, pages=2))) as pdf:
        for page in pdf.pages:
            left, bottom, right, top = (float(side) / POINTS for side in page.mediabox.as_list())

            assert (right - left, top - bottom) == pytest.approx(A3, abs=0.01)
            assert {"/TrimBox", "/BleedBox", "/CropBox"} & set(page.obj.keys()) == set()


def test_it_looks_as_if_set_without_bleed() -> None:
    """On paper it is the sheet as it would be without bleed."""
    assert apart(picture(trimmed(sample(A3, bleed=3))), picture(sample(A3))) < 1


def test_it_can_be_divided() -> None:
    """Its tiles show what those of a sheet without bleed show."""
    one, other = (picture(tiles(pdf, "a4"), 4) for pdf in (trimmed(sample(A3, bleed=3)), sample(A3)))

    assert apart(one, other) < 1


def test_accessible(tmp_path: Path) -> None:
    """It is as accessible as it was."""
    file = tmp_path / "blad.pdf"
    file.write_bytes(trimmed(sample(A3, bleed=3)))

    assert outloud.check(str(file)).verdict == "pass"
