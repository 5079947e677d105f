"""The press: makes every file of a sheet, once for the same view, template, fonts and code."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path

from klantreis.locale import messages
from klantreis.output import zips
from klantreis.output.cache import cached_file
from klantreis.output.look import PLAIN, Dress
from klantreis.output.pages import Draw
from klantreis.output.sheets.lacking import LackingLettersError
from klantreis.output.sheets.packs import folded, for_print_shop, picture, tiles, trimmed
from klantreis.output.sheets.pptx import presentation
from klantreis.output.sheets.preflight import Proof, proof, proof_text, read_proof
from klantreis.output.sheets.typeset import Setting
from klantreis.views.sheets.printed import FOLDED, SHOP, file_name, picture_name, slides_name, tiles_name
from klantreis.views.sheets.sheet import Sheet


@dataclass(frozen=True)
class Press:
    """Makes the files of one sheet, under names that begin with the hash of what they are made from."""

    sheet: Sheet
    draw: Draw
    colours: Mapping[str, str]
    folder: Path
    dress: Dress = PLAIN

    def single(self) -> Path:
        """Give the sheet as it is."""
        return self._made(self._name(), lambda: trimmed(self._bled()))

    def shop(self) -> Path:
        """Give the sheet for the print shop."""
        return self._made(self._name(SHOP), lambda: for_print_shop(self._bled()))

    def _bled(self) -> bytes:
        """Give the sheet with its bleed, from which the others are made: it is set once."""
        return self._made(self._name("afloop"), self._setting.pdf).read_bytes()

    def tiles(self, paper: str) -> Path:
        """Give the sheet as tiles on a paper."""

        def make() -> bytes:
            return tiles(self.single().read_bytes(), paper)

        return self._made(tiles_name(self.sheet.name, self.sheet.paper, paper), make)

    def folded(self) -> Path:
        """Give the sheet as a booklet to fold."""
        return self._made(self._name(FOLDED), lambda: folded(self.single().read_bytes()))

    def slides(self) -> Path:
        """Give the slides to edit."""
        return self._made(
            slides_name(self.sheet.name),
            lambda: presentation(self.sheet, self.draw, self.colours, self.dress),
        )

    def picture(self) -> Path:
        """Give a small picture of the first page."""
        return self._made(picture_name(self.sheet.name), lambda: picture(self.single().read_bytes()))

    def proof(self) -> Proof:
        """Give what preflight needs to know."""

        def make() -> bytes:
            try:
                return proof_text(proof(self._setting.fits(), self.single().read_bytes())).encode()
            except LackingLettersError as error:
                return proof_text(Proof(0, (), (), error.letters)).encode()

        return read_proof(self._made(f"{self.sheet.name}-{self.sheet.paper}.json", make).read_text("utf-8"))

    def _name(self, made: str = "") -> str:
        return file_name(self.sheet.name, self.sheet.paper, made)

    def _made(self, name: str, make: Callable[[], bytes]) -> Path:
        return cached_file(self.folder, name, self._source, make)

    @cached_property
    def _source(self) -> bytes:
        return _code() + self._setting.source()

    @cached_property
    def _setting(self) -> Setting:
        return Setting(self.sheet, self.draw, self.colours, bleed=True, dress=self.dress)


def pack(folder: Path, name: str, files: Mapping[str, Path]) -> Path:
    """Give files in one zip, by the names that they have there."""

    def make() -> bytes:
        return zips.zipped({inside: path.read_bytes() for inside, path in files.items()})

    return cached_file(folder, name, "\n".join(sorted(path.name for path in files.values())).encode(), make)


@cache
def _code() -> bytes:
    """Hash the code, words and libraries that make sheets: a change in them makes every file anew."""
    files = [*sorted(Path(__file__).parent.rglob("*.py")), Path(zips.__file__)]
    words = repr(sorted(messages().items()))
    libraries = "".join(
        version(library) for library in ("pikepdf", "pillow", "pypdfium2", "python-pptx", "typst")
    )
    return hashlib.sha256(
        b"".join(path.read_bytes() for path in files) + (words + libraries).encode()
    ).digest()
