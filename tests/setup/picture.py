"""The picture in the README: the line map, drawn from the content. `make picture` writes it."""

from pathlib import Path

from klantreis.checking import check
from klantreis.model.tokens import tokens
from klantreis.output.figures import draw, resolve
from klantreis.views.figures.line_map import line_map_view

ROOT = Path(__file__).parents[2]
PICTURE = ROOT / "docs" / "lijnenkaart.svg"


def picture() -> str:
    """Give the line map as a file of its own: light colours, on paper, without links."""
    library = check(ROOT).library
    assert library is not None
    colours = tokens(library.brand).light
    svg = resolve(draw(line_map_view(library)), colours)
    paper = f'<rect width="100%" height="100%" fill="{colours["paper"]}"/>'
    start, rest = svg.split(">", 1)
    namespace = "" if "xmlns=" in start else ' xmlns="http://www.w3.org/2000/svg"'
    return f"{start}{namespace}>{paper}{rest}\n".replace('href="site:', 'href="#')


if __name__ == "__main__":
    PICTURE.write_text(picture(), "utf-8")
