"""Fonts of an edition: whatever their kind, they are used on pages, in figures and on sheets."""

import io
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

import brand_yml
import matplotlib as mpl
import pytest
from fontTools.ttLib import TTFont

from klantreis.model.brand import SANS, SERIF
from klantreis.output.figures import draw
from klantreis.output.figures.fonts import set_in, width
from klantreis.output.figures.tenant_line import _background, _layout, _parts
from klantreis.output.fonts import DUTCH, FACES, ITALIC, NORMAL, Face, web_font, web_font_source
from klantreis.output.letters import (
    NEEDED,
    SHIPPED,
    Letters,
    is_restricted,
    missing_letters,
    plain_font,
)
from klantreis.output.sheets.faces import families
from klantreis.views.figures.line_map import line_map_view
from klantreis.views.figures.tenant_line import tenant_line_view
from tests.setup.content import library

FOLDER = Path(mpl.get_data_path()) / "fonts" / "ttf"
STATIC = FOLDER / "DejaVuSerif.ttf"
VARIABLE = Path(str(brand_yml.__file__)).parent / "examples/fonts/open-sans/OpenSans-Variable.ttf"
SENTENCE = "Toen kwam er iemand langs, en dat was mijn redding."


def opened(data: bytes) -> TTFont:
    """Open a font."""
    return TTFont(io.BytesIO(data))


def woff2(file: Path) -> bytes:
    """Pack a font as WOFF2."""
    font, packed = TTFont(file), io.BytesIO()
    font.flavor = "woff2"
    font.save(packed)
    return packed.getvalue()


def room(font: TTFont) -> float:
    """Give the room that a sentence takes, in the size of the font."""
    names, advances = font.getBestCmap(), font["hmtx"]
    taken: int = sum(advances[names[ord(letter)]][0] for letter in SENTENCE)
    return taken / float(font["head"].unitsPerEm)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Letters:
    """Give the letters of an edition with a wide serif for its titles."""
    path = tmp_path_factory.mktemp("letters") / "eigen.ttf"
    face = Face(path, SERIF, 600, NORMAL)
    path.write_bytes(plain_font(STATIC.read_bytes(), face))
    return Letters(titles=(face,))


@pytest.mark.parametrize("data", [STATIC.read_bytes(), woff2(STATIC), FACES[0].original.read_bytes()])
def test_every_kind_becomes_plain(data: bytes) -> None:
    """TTF, WOFF2 and OTF become an unpacked font with the name of its task, its weight and its style."""
    font = opened(plain_font(data, Face(STATIC, SERIF, 700, ITALIC)))

    assert font.flavor is None
    assert font["name"].getBestFamilyName() == SERIF
    assert (font["OS/2"].usWeightClass, font["OS/2"].fsSelection & 0x41) == (700, 1)


def test_one_file_can_hold_many_weights() -> None:
    """Of a variable font comes one of the weight that is asked for."""
    light, bold = (
        opened(plain_font(VARIABLE.read_bytes(), Face(VARIABLE, SANS, weight, NORMAL)))
        for weight in (300, 800)
    )

    assert not {"fvar", "gvar"} & {*light.keys(), *bold.keys()}
    assert bold["hmtx"]["n"][0] * light["head"].unitsPerEm > light["hmtx"]["n"][0] * bold["head"].unitsPerEm


def test_same_font_same_bytes() -> None:
    """The same file gives the same bytes."""
    face = Face(STATIC, SERIF, 400, NORMAL)

    assert plain_font(STATIC.read_bytes(), face) == plain_font(STATIC.read_bytes(), face)


@pytest.mark.parametrize("file", [STATIC, VARIABLE])
def test_a_wide_font_takes_no_more_room(file: Path) -> None:
    """In a wide font a sentence takes as much room as in the product's, so that everything still fits."""
    like = next(face for face in FACES if face.family == SERIF)
    own = opened(plain_font(file.read_bytes(), Face(file, SERIF, 400, NORMAL)))

    assert room(TTFont(file)) > 1.02 * room(TTFont(like.original))
    assert room(own) == pytest.approx(room(TTFont(like.original)), rel=0.03)


def test_for_pages_it_is_cut_down(own: Letters) -> None:
    """A page loads only the letters of Dutch, under the name that its style rules know."""
    faces = {face.css: face for face in own.for_pages}
    data = web_font(own.titles[0])

    assert f"{SERIF}/600/normal" in faces
    assert f"{SANS}/400/normal" in faces
    assert data.startswith(b"wOF2")
    assert len(data) < len(STATIC.read_bytes()) / 4
    assert {ord(letter) for letter in NEEDED} <= opened(data).getBestCmap().keys()


def test_a_web_font_is_kept_for_its_letters() -> None:
    """The key under which a web font is kept names every letter in it, and the version of what packs it."""
    source = web_font_source(FACES[0])

    assert ",".join(map(str, sorted(DUTCH))).encode() in source
    assert version("fonttools").encode() in source


def test_figures_are_measured_in_it(own: Letters) -> None:
    """A figure makes room for the letters of the edition, in the nearest weight that it has."""
    before = width(SENTENCE, 10, 600, SERIF)
    with set_in(own):
        after = width(SENTENCE, 10, 600, SERIF)
        arrow = width("→", 10, 600, SERIF)

    assert before == width(SENTENCE, 10, 600, SERIF)
    assert after != before
    assert arrow > 0


def test_a_line_in_other_letters_is_drawn_anew() -> None:
    """What the lines of all tenants share is remembered for the letters in which it was drawn."""
    content = library()
    view = tenant_line_view(content, content.journeys[0], line_map_view(content))
    other = Letters(text=(Face(STATIC, SANS, 400, NORMAL),))
    draw(view)
    with set_in(other):
        after = draw(view)
    for remembered in (_background, _layout, _parts):
        remembered.cache_clear()

    with set_in(other):
        assert draw(view) == after


def test_a_failed_drawing_leaves_no_letters(own: Letters) -> None:
    """After a drawing that failed, the next one is in the letters of the product again."""
    before = width(SENTENCE, 10, 600, SERIF)
    with suppress(ValueError), set_in(own):
        raise ValueError

    assert before == width(SENTENCE, 10, 600, SERIF)


def test_sheets_have_it_first(own: Letters) -> None:
    """A sheet takes the edition's font, and for signs that it does not have that of the product."""
    assert {"sans": ["Source Sans Pro"], "serif": [SERIF, "Source Serif Pro"]} == families(own)
    assert {"sans": ["Source Sans Pro"], "serif": ["Source Serif Pro"]} == families(SHIPPED)


def test_says_what_is_missing() -> None:
    """Of a font without the letters of Dutch it says which; what is no font has no answer."""
    assert missing_letters(STATIC.read_bytes()) == ""
    assert {"ë", "€"} <= set(missing_letters((FOLDER / "cmss10.ttf").read_bytes()) or "")
    assert missing_letters(b"wOF2 en verder niets") is None
    assert missing_letters(STATIC.read_bytes()[:5000]) is None


def test_says_what_the_licence_forbids() -> None:
    """A font that forbids to be put in a document says so; most do not."""
    font, packed = TTFont(STATIC), io.BytesIO()
    font["OS/2"].fsType = 2
    font.save(packed)

    assert not is_restricted(STATIC.read_bytes())
    assert is_restricted(packed.getvalue())
