"""What print costs: the whole catalogue, and the A0 beside the same content by a browser and by WeasyPrint.

`python -m tests.bench.print_bench` prints its lines of `make bench`.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING, cast

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup
from weasyprint import HTML

from klantreis.model.tokens import tokens
from klantreis.output.drawing import cached_draw
from klantreis.output.figures import resolve
from klantreis.output.pages import Draw
from klantreis.output.sheets.faces import FILES
from klantreis.output.sheets.typeset import Setting
from klantreis.printing import print_catalogue
from klantreis.views.figures.line_map import LINE_MAP
from klantreis.views.index import index
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.sheet import Sheet
from tests.setup.browser import launch
from tests.setup.content import library

if TYPE_CHECKING:
    from klantreis.views.sheets.whole import WholeView

TEMPLATE = Path(__file__).with_name("a0.html.j2")
ROUNDS = 3


def lines() -> Iterator[str]:
    """Measure, and give a line for each thing that was measured."""
    with TemporaryDirectory() as folder:
        yield from _catalogue(Path(folder))
        yield from _a0(Path(folder))


def _catalogue(folder: Path) -> Iterator[str]:
    """Print everything with nothing in the cache, then with everything in it."""
    names = print_catalogue(library(), folder / "first").files  # Python has loaded everything from here on
    cold = _seconds(lambda: print_catalogue(library(), folder / "cold"), rounds=1)
    warm = _seconds(lambda: print_catalogue(library(), folder / "cold"))
    yield f"print: {len(names)} files, nothing cached: {cold:.1f} s (at most 15 s)"
    yield f"print: {len(names)} files, nothing changed: {warm:.1f} s"


def _a0(folder: Path) -> Iterator[str]:
    """Print the A0 in three ways, all tagged and with the same fonts: once more, as every program is running."""
    draw, colours = cached_draw(folder), tokens(library().brand).light
    sheet = next(entry for entry in catalogue(index(library())) if entry.name == "klantreis").make("a0")
    page = folder / "a0.html"
    page.write_text(_html(sheet, draw), "utf-8")
    changes = count(1)

    def after_a_change() -> None:
        view = cast("WholeView", sheet.view)
        heading = f"{view.heading} {next(changes)}"
        Setting(replace(sheet, view=replace(view, heading=heading)), draw, colours).pdf()

    Setting(sheet, draw, colours).pdf()
    ours = _seconds(lambda: Setting(sheet, draw, colours).pdf())
    browser = _chromium(page)
    weasyprint = _seconds(lambda: HTML(page).write_pdf(pdf_variant="pdf/ua-1"))
    yield f"A0, warm: Typst {ours:.2f} s (at most 1); after a change {_seconds(after_a_change):.2f} s"
    yield f"A0, warm: Chromium {browser:.2f} s, {browser / ours:.1f} times Typst (at least 3)"
    yield f"A0, warm: WeasyPrint {weasyprint:.2f} s, {weasyprint / ours:.1f} times Typst (at least 3)"


def _chromium(page: Path) -> float:
    """Print a page by the browser, from opening it to the PDF."""
    with launch() as browser:
        tab = browser.new_page()

        def load_and_print() -> None:
            tab.goto(page.as_uri())
            tab.pdf(prefer_css_page_size=True, print_background=True, tagged=True)

        load_and_print()
        return _seconds(load_and_print)


def _html(sheet: Sheet, draw: Draw) -> str:
    """Give the content of the A0 as a page: the same texts and picture, in a grid of the same columns."""
    colours = tokens(library().brand).light
    faces = [
        {
            "address": file.as_uri(),
            "family": "Sans" if "Sans" in file.stem else "Serif",
            "weight": 600 if "Semibold" in file.stem else 400,
            "style": "italic" if file.stem.endswith("It") else "normal",
        }
        for file in FILES
    ]
    template = Environment(undefined=StrictUndefined, autoescape=True).from_string(
        TEMPLATE.read_text("utf-8")
    )
    line_map = Markup(resolve(draw(sheet.figures[f"{LINE_MAP}-1"]), colours))  # noqa: S704  we drew it ourselves
    return template.render(sheet=sheet, view=sheet.view, colours=colours, faces=faces, line_map=line_map)


def _seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Give how long some work takes: the middle of a few rounds."""
    times = []
    for _round in range(rounds):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return median(times)


if __name__ == "__main__":
    for line in lines():
        print(line)
