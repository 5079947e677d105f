"""The page of the differences: what an edition does otherwise, and where that stands."""

from dataclasses import replace

import pytest

from klantreis.content.pages import page_differences
from klantreis.model.edition import EditionNote
from klantreis.views.index import index
from klantreis.views.pages.differences import DifferencesView, difference_pages
from tests.setup.content import library


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("wij.md", "wij/"),
        ("woordenindex.md", "woordenindex/"),
        ("over/index.md", "over/"),
        ("over/woordenindex.md", "over/woordenindex/"),
        ("index.md", ""),
    ],
)
def test_an_own_page_is_led_to(path: str, address: str) -> None:
    """The page of differences leads to where the site shows a page of the edition, whatever its name."""
    note = EditionNote("De Brug", "1.0.0", "1.0.0", tuple(page_differences({path: "# Wij\n"}, {})))
    view = difference_pages(index(replace(library(), edition=note)))[0].view
    assert isinstance(view, DifferencesView)

    assert [one.address for group in view.groups for one in group.items] == [address]
