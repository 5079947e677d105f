"""What the pages load: one stylesheet, the fonts, the scripts and the mark. Nothing from outside."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable

COMPONENTS = ("site", "mark", "figure")
"""The components whose styles every page loads."""

SCRIPTS = (
    "filter",
    "scoring",
    "zelftest",
    "groep",
    "contactwijzer",
    "zip",
    "draaiboek",
    "notes",
    "noting",
    "werkboek",
)

MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
    "<style>path{fill:none;stroke-width:2.2;stroke-linecap:round}"
    "circle{fill:#fbf7f0;stroke-width:2}.a{stroke:#9a3412}.b{stroke:#0f5f57}"
    "@media (prefers-color-scheme:dark){circle{fill:#1a1816}.a{stroke:#f4a988}.b{stroke:#83d0c5}}</style>"
    '<path class="b" d="M2 7c6 0 5 10 10 10s4-10 10-10"/>'
    '<path class="a" d="M2 17c6 0 5-10 10-10s4 10 10 10"/>'
    '<circle class="b" cx="2.6" cy="7" r="1.6"/><circle class="a" cx="2.6" cy="17" r="1.6"/>'
    '<circle class="b" cx="21.4" cy="7" r="1.6"/><circle class="a" cx="21.4" cy="17" r="1.6"/></svg>\n'
)
"""Two lines that cross: the sign of the site, in the header and the browser's tab."""


def stylesheet(light: Mapping[str, str], dark: Mapping[str, str], faces: Iterable[str]) -> str:
    """Give the whole stylesheet: the brand's colours as variables, the fonts, then the components.

    `light` and `dark` map the names of the palette to colours; `faces` are the rules of the fonts.
    """
    dark_rule = f"@media screen and (prefers-color-scheme: dark) {{ {_variables(dark)} }}"
    styles = [component(name, "style.css") for name in COMPONENTS]
    return "".join([*map(lean, [_variables(light), dark_rule, *faces]), *styles])


@cache
def component(name: str, file: str) -> str:
    """Read a file of a browser component, without what only its makers read: comments and indentation."""
    text = (_package() / "web" / name / file).read_text("utf-8")
    if file.endswith(".css"):
        return lean(text)
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(line for line in lines if line and not line.startswith("//")) + "\n"


def lean(css: str) -> str:
    """Take out of a stylesheet what a browser does not read; its texts have no spaces beside signs."""
    text = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    text = re.sub(r"\s*([{};,>])\s*|(?<=:)\s+", r"\1", text)
    text = re.sub(r"(?<=[\s:,(-])0(?=\.\d)", "", text)
    return text.replace(";}", "}").strip()


def _package() -> Traversable:
    return resources.files("klantreis")


def _variables(colours: Mapping[str, str]) -> str:
    return f":root {{ {' '.join(f'--k-{name}: {value};' for name, value in sorted(colours.items()))} }}"
