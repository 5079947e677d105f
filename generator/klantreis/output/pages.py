"""Pages: a view through its template, to Markdown that any of the engines can read."""

import re
from collections.abc import Callable
from functools import cache

from jinja2 import ChoiceLoader, Environment, FileSystemBytecodeCache, PackageLoader, StrictUndefined
from markupsafe import Markup

from klantreis.locale import _
from klantreis.output.shapes import SHAPES
from klantreis.views.links import href
from klantreis.views.notes import private_patterns
from klantreis.views.page import Page

Draw = Callable[[object], str]
"""Gives the SVG of a figure view; links in it start with `site:`."""


@cache
def environment() -> Environment:
    """Make the template environment: strict, escaping, and with the components of web/ at hand."""
    env = Environment(
        loader=ChoiceLoader(
            [PackageLoader("klantreis", "output/templates"), PackageLoader("klantreis", "web")]
        ),
        bytecode_cache=FileSystemBytecodeCache(),  # compiling takes longer than making all pages
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.globals |= {"_": _, "shapes": SHAPES, "private_patterns": private_patterns()}
    return env


def render_page(page: Page, draw: Draw) -> str:
    """Give the Markdown of a page: front matter, then one block of HTML."""

    def link(address: str) -> str:
        return href(page.address, address)

    def draw_here(view: object) -> Markup:
        svg = re.sub(r'href="site:([^"]*)"', lambda match: f'href="{link(match[1])}"', draw(view))
        return Markup(svg)  # noqa: S704  the figures escape their own texts

    template = environment().get_template(page.template)
    return template.render(page=page, view=page.view, link=link, draw=draw_here)


def render_redirect(old: str, page: Page) -> str:
    """Give a page that leads from an earlier address to where it is now, with scripts off too."""
    return environment().get_template("redirect.html.j2").render(page=page, target=href(old, page.address))
