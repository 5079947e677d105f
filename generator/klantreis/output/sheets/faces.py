"""The fonts of print: the Source families, unmodified and under their own names."""

import atexit
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import font_source_sans_pro
import font_source_serif_pro
from typst import Fonts

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
def fonts() -> Fonts:
    """Give the fonts of print, read once a run, and no others.

    The packages hold every face twice, as OTF and as TTF, and Typst reads folders in the order of the
    disk: from a folder with one file a face, every machine takes the same one.
    """
    folder = Path(mkdtemp(prefix="klantreis-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for file in FILES:
        shutil.copyfile(file, folder / file.name)
    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
