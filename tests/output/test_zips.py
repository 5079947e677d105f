"""A zip of many files."""

import zipfile
from io import BytesIO

from klantreis.output.zips import zipped


def test_what_goes_in_comes_out() -> None:
    """Every file is in the zip under its own name, in the order of the alphabet."""
    with zipfile.ZipFile(BytesIO(zipped({"b.pdf": b"twee", "a.pdf": b"een"}))) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            "a.pdf": b"een",
            "b.pdf": b"twee",
        }
        assert archive.namelist() == ["a.pdf", "b.pdf"]


def test_same_bytes() -> None:
    """The same files give the same bytes, on every day."""
    assert zipped({"b.pdf": b"twee", "a.pdf": b"een"}) == zipped({"a.pdf": b"een", "b.pdf": b"twee"})
