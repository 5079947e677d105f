"""Reading back which letters stand on which ground."""

import typst

from klantreis.output.sheets.faces import fonts
from klantreis.output.sheets.inks import Letters, letters

HEAD = '#set page(width: 60mm, height: 40mm, margin: 5mm)\n#set text(font: "Source Sans Pro", size: 10pt)\n'


def found(body: str) -> set[Letters]:
    """Set a small page, and give the letters on it."""
    pdf: bytes = typst.compile((HEAD + body).encode(), font_paths=fonts(), ignore_system_fonts=True)
    return letters(pdf)


def test_on_paper() -> None:
    """Letters without a ground stand on white paper, and are black unless told otherwise."""
    assert found("Huurder") == {Letters("#000000", "#ffffff", 10)}


def test_on_the_page() -> None:
    """The colour of a page is a ground."""
    assert found('#set page(fill: rgb("#fbf7f0"))\nHuurder') == {Letters("#000000", "#fbf7f0", 10)}


def test_on_a_block() -> None:
    """The last shape under the letters is their ground; a shape beside them is not."""
    body = """
    #set text(fill: rgb("#9a3412"))
    #block(fill: rgb("#fdeee6"), inset: 2mm, radius: 2mm)[Huurder #block(fill: rgb("#e8effb"))[Verhaal]]
    #place(bottom + right, rect(fill: rgb("#7a4b00")))
    Naast
    """

    assert {(one.ink, one.ground) for one in found(body)} == {
        ("#9a3412", "#fdeee6"),
        ("#9a3412", "#e8effb"),
        ("#9a3412", "#ffffff"),
    }


def test_sizes_as_printed() -> None:
    """A size is what comes on paper, also of what was scaled."""
    body = "#text(24pt)[Titel] #scale(50%, reflow: true)[klein]"

    assert {one.size for one in found(body)} == {24, 5}


def test_in_a_figure() -> None:
    """Letters in an SVG count like all others."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">'
        '<rect width="100" height="50" fill="#d9cfbf"/>'
        '<text x="10" y="30" font-family="Source Sans Pro" font-size="20" fill="#4f5b6b">stap</text></svg>'
    )
    body = f'#image(bytes({_quoted(svg)}), format: "svg", width: 50mm)'

    assert {(one.ink, one.ground) for one in found(body)} == {("#4f5b6b", "#d9cfbf")}


def test_half_see_through() -> None:
    """What is half see-through is mixed with what lies under it."""
    body = (
        "#set page(fill: rgb(0, 0, 0))\n#set text(fill: white)\n#block(fill: rgb(255, 255, 255, 50%))[grijs]"
    )

    assert {one.ground for one in found(body)} <= {"#808080", "#7f7f7f"}


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '\\"') + '"'
