"""The fonts of print: the Source families, unmodified and under their own names."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import font_source_sans_pro
import font_source_serif_pro
from typst import Fonts

from klantreis.model.brand import SANS as SCREEN_SANS
from klantreis.model.brand import SERIF as SCREEN_SERIF
from klantreis.output.letters import SHIPPED, Letters

SANS, SERIF = "Source Sans Pro", "Source Serif Pro"
STYLES = ("Regular", "It", "Semibold", "SemiboldIt")
FILES = tuple(
    Path(folder) / f"{family.replace(' ', '')}-{style}.otf"
    for family, folder in (
        (SANS, font_source_sans_pro.font_directory),
        (SERIF, font_source_serif_pro.font_directory),
    )
    for style in STYLES
)


@cache
def fonts(letters: Letters = SHIPPED) -> Fonts:
    """Give the fonts of print and those of an edition, read once a run, and no others.

    The packages hold every face twice, as OTF and as TTF, and Typst reads folders in the order of the
    disk: from a folder with one file a face, every machine takes the same one.
    """
    folder = Path(mkdtemp(prefix="klantreis-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for file in (*FILES, *(face.original for face in letters.own)):
        shutil.copyfile(file, folder / file.name)
    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])


def families(letters: Letters) -> dict[str, list[str]]:
    """Give the names of the fonts by their task; the last has the signs that the others do not have."""
    own = {"sans": [SCREEN_SANS] if letters.text else [], "serif": [SCREEN_SERIF] if letters.titles else []}
    return {"sans": [*own["sans"], SANS], "serif": [*own["serif"], SERIF]}
