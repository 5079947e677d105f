"""The files of the site: what is made again, and what is kept from an earlier time."""

from pathlib import Path

import matplotlib as mpl

from klantreis.model.brand import SERIF
from klantreis.output.fonts import NORMAL, Face
from klantreis.output.letters import SHIPPED, Letters
from klantreis.output.site import Rendered, page_files
from klantreis.views.index import index
from klantreis.views.pages.map import map_page
from tests.setup.content import library

FONT = Path(mpl.get_data_path()) / "fonts" / "ttf" / "DejaVuSerif.ttf"
OTHER = Letters(titles=(Face(FONT, SERIF, 600, NORMAL),))


def drawn(letters: Letters, svg: str, rendered: Rendered) -> bool:
    """Tell whether the page of the map shows this drawing."""
    page = map_page(index(library()))
    return svg in str(page_files([page], lambda _view: svg, letters, rendered)["klantreis/index.md"])


def test_a_page_is_kept_while_nothing_changed() -> None:
    """The same page with figures in the same letters is not rendered again."""
    rendered: Rendered = {}

    assert drawn(SHIPPED, "<svg>een</svg>", rendered)
    assert not drawn(SHIPPED, "<svg>twee</svg>", rendered)


def test_other_letters_make_a_page_anew() -> None:
    """In other letters a page has other figures, though its view is the same."""
    rendered: Rendered = {}

    assert drawn(SHIPPED, "<svg>een</svg>", rendered)
    assert drawn(OTHER, "<svg>twee</svg>", rendered)
