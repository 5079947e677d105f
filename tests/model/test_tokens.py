"""Tests of model.tokens and model.brand: the colours of the brand, complete."""

import brand_yml
import pytest

from klantreis.content import read_yaml
from klantreis.content.look import DARK
from klantreis.model.brand import Brand
from klantreis.model.contrast import contrast
from klantreis.model.tokens import NAMES, backgrounds, complete, least_contrast, tokens
from tests.model.samples import ROOT

FILE = ROOT / "_brand.yml"


@pytest.fixture(scope="module")
def brand() -> Brand:
    """Give the brand of the base."""
    document, _ = read_yaml("_brand.yml", FILE.read_bytes())
    return Brand.model_validate(document and document.value)


def test_same_colours_as_the_format(brand: Brand) -> None:
    """The reader of the brand.yml format accepts our brand and gives it the same colours."""
    other = brand_yml.Brand.from_yaml(str(FILE))
    palette = brand.color.palette

    assert other.color
    assert other.typography
    assert other.color.to_dict("palette") == palette
    assert [font.family for font in other.typography.fonts] == [
        font.family for font in brand.typography.fonts
    ]


def test_tokens_are_complete(brand: Brand) -> None:
    """Light and dark have the same names, and all that the product uses."""
    made = tokens(brand)

    assert made.light.keys() == made.dark.keys()
    assert made.light.keys() >= NAMES
    assert not [name for name in made.light if name.endswith(DARK)]


def test_given_dark_value_stays(brand: Brand) -> None:
    """A dark value that the brand gives is used as it is."""
    assert brand.color.palette["ink-dark"] == tokens(brand).dark["ink"]


def test_derived_dark_values_can_be_read(brand: Brand) -> None:
    """Every dark value that the brand leaves out is derived, with contrast enough on what is behind it."""
    light = {name: colour for name, colour in brand.color.palette.items() if not name.endswith(DARK)}
    dark = complete(light).dark
    ratios = {
        (name, surface): contrast(dark[name], colour) / least_contrast(name)
        for name in dark
        for surface, colour in backgrounds(name, dark).items()
    }

    assert light.keys() == dark.keys()
    assert [pair for pair, ratio in ratios.items() if ratio < 1] == []


def test_derived_dark_paper_is_dark(brand: Brand) -> None:
    """Light paper becomes dark paper."""
    dark = complete({"paper": brand.color.palette["paper"]}).dark

    assert contrast(dark["paper"], "#000000") < 1.5
