"""The way from a sheet to the page with its versions: an address and a QR code, where there is a site."""

from dataclasses import replace

import segno

from klantreis.output.sheets.typeset import Setting
from klantreis.views.sheets.sheet import Sheet
from tests.output.sheets.packs.sample import opened
from tests.output.sheets.setting import MILLIMETRE, boxes, colours, no_figure, pdf, seen, sheet
from tests.setup.content import library

SITE = "https://klantreis.voorbeeld.nl"
NAME, PAPER = "assen", "a3"
MARGIN, FOOTER = 30 * 297 / 841, 11.0
"""Of this sheet, in millimetres: its margin, and how high its footer with the QR code is."""
SHARP = 600
"""Fine enough to see every module of the QR code, in dots per inch."""


def addressed() -> Sheet:
    """Make a sheet of a site with an address."""
    about = library().about.model_copy(update={"site_address": f"{SITE}/"})
    return sheet(NAME, PAPER, replace(library(), about=about))


def modules(data: bytes, count: int) -> list[list[bool]]:
    """Read which modules are dark in the corner where the QR code stands."""
    with opened(data) as document:
        page = document[0]
        right, bottom = (side - MARGIN * MILLIMETRE for side in (page.rect.width, page.rect.height))
        side = FOOTER * MILLIMETRE
        picture = page.get_pixmap(
            dpi=SHARP, clip=[right - side, bottom - side, right, bottom], colorspace="GRAY"
        )
        middles = [int((module + 0.5) * picture.width / count) for module in range(count)]
        return [[picture.pixel(x, y)[0] < 128 for x in middles] for y in middles]


def test_without_a_site() -> None:
    """As long as there is no site, a sheet has no address and no QR code."""
    assert sheet(NAME, PAPER).address is None
    assert "/p/" not in seen(pdf(NAME, PAPER))[0]


def test_address_of_this_version() -> None:
    """The address leads to the versions of this sheet, to the one in which it was printed."""
    made = addressed()
    (text,) = seen(Setting(made, no_figure, colours()).pdf())

    assert made.address == f"{SITE}/p/{NAME}/#{library().about.version}"
    assert f"klantreis.voorbeeld.nl/p/{NAME}/#{library().about.version}" in text
    assert [box for box in boxes(made) if not box.fits] == []


def test_qr_code_holds_the_address() -> None:
    """The QR code on the sheet is that of the whole address, module by module."""
    made = addressed()
    code = segno.make(str(made.address), error="m", micro=False)
    wanted = [[bool(module) for module in row] for row in code.matrix]

    assert modules(Setting(made, no_figure, colours()).pdf(), len(wanted)) == wanted
