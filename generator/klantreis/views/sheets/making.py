"""What all sheets share: their version, their date, their address, their figures."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from klantreis.locale import _
from klantreis.views.figure import HasText
from klantreis.views.index import Index
from klantreis.views.links import sheet_version_anchor
from klantreis.views.sheets.sheet import Sheet
from klantreis.views.text import one_line


def make_sheet(  # noqa: PLR0913  a sheet has many sides, and the last two have plain defaults
    index: Index,
    name: str,
    paper: str,
    *,
    template: str,
    title: str,
    view: object,
    landscape: bool = False,
    figures: Mapping[str, HasText] = MappingProxyType({}),
) -> Sheet:
    """Make a sheet of the catalogue; `figures` by the name under which its template shows them."""
    about = index.library.about
    return Sheet(
        name=name,
        paper=paper,
        landscape=landscape,
        template=template,
        title=title,
        view=view,
        version=about.version,
        date=about.date.isoformat(),
        figures=dict(figures),
        alternatives={figure: drawn.text.alternative for figure, drawn in figures.items()},
        address=about.site_address
        and f"{about.site_address.rstrip('/')}/{sheet_version_anchor(name, about.version)}",
    )


def follows(index: Index, names: Iterable[str]) -> str:
    """Say on paper what our own working-out follows from."""
    origins = ", ".join(f"{origin.text} ({origin.label})" for origin in index.origins(names))
    return _("Our working-out. It follows from: %(origins)s.", origins=origins)


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a text of the content into its paragraphs; no term in them is a link."""
    lines = map(one_line, text.split("\n"))
    return tuple(line for line in lines if line)
