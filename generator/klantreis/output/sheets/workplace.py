"""Where sheets are set: the templates, and beside them the data of the sheet at hand."""

import atexit
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

TEMPLATES = Path(__file__).parent / "templates"
DATA = "sheet.json"

_free: list[Path] = []


@contextmanager
def workplace(data: str) -> Iterator[Path]:
    """Give a folder that nobody else uses meanwhile.

    Data that is an input of Typst counts as a change of everything; data in a file, only of what shows it.
    So whatever is the same on the next sheet, or after an edit, need not be laid out again.
    """
    try:
        folder = _free.pop()
    except IndexError:
        folder = _new()
    try:
        (folder / DATA).write_text(data, "utf-8")
        yield folder
    finally:
        _free.append(folder)


def _new() -> Path:
    folder = Path(mkdtemp(prefix="klantreis-sheets-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shutil.copytree(TEMPLATES, folder, dirs_exist_ok=True)
    return folder
