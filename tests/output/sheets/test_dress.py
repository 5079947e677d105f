"""The dress of an edition's sheets: its own letters, and its logo at the foot."""

import io
from pathlib import Path
from tempfile import TemporaryDirectory

import matplotlib as mpl
import outloud
import pytest
from outloud.model import Document
from PIL import Image

from klantreis.model.brand import SERIF
from klantreis.output.fonts import NORMAL, Face
from klantreis.output.letters import Letters, plain_font
from klantreis.output.look import Dress, logo_drawing
from klantreis.output.sheets.inks import letters
from klantreis.output.sheets.typeset import Setting
from tests.output.sheets.packs.sample import opened
from tests.output.sheets.setting import colours, no_figure, sheet

FONT = Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSerif-Bold.ttf"
SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 40"><defs><linearGradient id="g">
<stop stop-color="#ff0000"/><stop offset="1" stop-color="#ff2000"/></linearGradient></defs>
<style>.a { fill: url(#g) }</style><path class="a" d="M0 0h80v40H0z"/></svg>"""
SHEETS = [("assen", "a3"), ("werkblad", "a4")]
"""One whose foot is content, and one whose foot runs on every page."""


def png() -> bytes:
    """Make a red picture."""
    made = io.BytesIO()
    Image.new("RGB", (800, 400), "#ff0000").save(made, "PNG")
    return made.getvalue()


@pytest.fixture(scope="module", params=["logo.svg", "logo.png"])
def dress(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Dress:
    """Give letters for titles and a red logo."""
    face = Face(tmp_path_factory.mktemp("letters") / "eigen.ttf", SERIF, 600, NORMAL)
    face.original.write_bytes(plain_font(FONT.read_bytes(), face))
    data = SVG if request.param.endswith("svg") else png()
    return Dress(Letters(titles=(face,)), logo_drawing(request.param, data), "Logo van De Brug")


@pytest.mark.parametrize(("name", "paper"), SHEETS)
def test_wears_them(name: str, paper: str, dress: Dress) -> None:
    """The fonts of the edition are in the PDF, and it can still be heard and read by everyone."""
    pdf = Setting(sheet(name, paper), no_figure, colours(), dress=dress).pdf()
    with TemporaryDirectory() as folder, opened(pdf) as document:
        file = Path(folder) / "sheet.pdf"
        file.write_bytes(pdf)
        verdict = outloud.check(str(file)).verdict
        fonts = {
            font[3].partition("+")[2].removesuffix("-Identity-H")
            for page in document
            for font in page.get_fonts()
        }

    assert verdict == "pass"
    assert {"KlantreisSerif", "SourceSansPro-Regular"} <= fonts
    assert letters(pdf)


@pytest.mark.parametrize(("name", "paper"), SHEETS)
def test_the_logo_stands_at_the_foot(name: str, paper: str, dress: Dress) -> None:
    """In the lower left corner of a sheet there is the logo, and nowhere else."""
    with opened(Setting(sheet(name, paper), no_figure, colours(), dress=dress).pdf()) as document:
        pixels = document[0].get_pixmap(dpi=50)
    drawn = Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples)
    red = [
        (x / drawn.width, y / drawn.height)
        for x in range(drawn.width)
        for y in range(drawn.height)
        if _is_red(drawn.getpixel((x, y)))
    ]

    assert len(red) > 20
    assert max(x for x, _y in red) < 0.25
    assert min(y for _x, y in red) > 0.85


def _is_red(pixel: object) -> bool:
    match pixel:
        case (int(red), int(green), int(blue)):
            return red > 240 and green < 60 and blue < 60
    return False


def test_the_logo_has_words(dress: Dress) -> None:
    """Who listens hears whose logo it is; on a sheet of many pages, where a foot is no content, nobody does."""
    heard = {}
    for name, paper in SHEETS:
        with TemporaryDirectory() as folder:
            file = Path(folder) / "sheet.pdf"
            file.write_bytes(Setting(sheet(name, paper), no_figure, colours(), dress=dress).pdf())
            document = Document(str(file))
            heard[name] = {element.alt for element in document.elements if element.type == "Figure"}
            document.close()

    assert "Logo van De Brug" in heard["assen"]
    assert "Logo van De Brug" not in heard["werkblad"]
