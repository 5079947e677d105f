"""The second engine, where it gives up; its site is in tests/site."""

from pathlib import Path

import pytest

from klantreis.engine.config import EngineError
from klantreis.engine.zensical import build_with_zensical

GIVES_UP = "import sys\nsys.stderr.buffer.write('reëel '.encode() + b'\\xff')\nsys.exit(1)\n"


def test_what_it_says_is_read_as_it_is(tmp_path: Path) -> None:
    """Its words are UTF-8 on every system, and one byte that is not hides none of the others."""
    (tmp_path / "zensical").mkdir()
    (tmp_path / "zensical" / "__init__.py").touch()
    (tmp_path / "zensical" / "__main__.py").write_text(GIVES_UP, "utf-8")
    with pytest.raises(EngineError) as found:
        build_with_zensical(tmp_path, 0)

    assert str(found.value) == "reëel \ufffd"
