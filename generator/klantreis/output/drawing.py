"""Figures from the cache: drawn once for the same view by the same code."""

import hashlib
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

from klantreis.output.cache import cached
from klantreis.output.letters import SHIPPED, Letters
from klantreis.output.pages import Draw
from klantreis.views.figures import FigureView


def cached_draw(cache: Path, letters: Letters = SHIPPED) -> Draw:
    """Give a function that draws a view in some letters, or takes the drawing of an earlier build."""
    code = f"{_code()}{letters.key}"

    def draw_or_take(view: Any) -> str:  # noqa: ANN401  every figure has a view of its own
        source = f"{code}{view!r}"
        return cached(cache, "figure.svg", source.encode(), partial(_draw, view, letters)).decode()

    return draw_or_take


def warm_up() -> None:
    """Load what draws, so that the first figure of an edit does not wait for it."""
    import klantreis.output.figures  # noqa: F401, PLC0415  as in _draw


def _draw(view: FigureView, letters: Letters) -> bytes:
    from klantreis.output.figures import draw, set_in  # noqa: PLC0415  matplotlib loads slowly, and often nothing is drawn

    with set_in(letters):
        return draw(view).encode()


def _code() -> str:
    """Hash the code that draws, so that a change in it makes every figure anew."""
    folder = Path(__file__).parent / "figures"
    text = b"".join(path.read_bytes() for path in sorted(folder.glob("*.py")))
    return hashlib.sha256(text + version("matplotlib").encode()).hexdigest()
