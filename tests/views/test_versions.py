"""The page of the versions: what each one brought, by kind."""

from klantreis.views.history import Entry, Release
from klantreis.views.pages.versions import VersionsView, versions_page
from tests.setup.content import library

PHASE, CAVEAT, CHART = (Entry(kind, kind, "a", kind) for kind in ("phase", "caveat", "chart"))


def test_kinds_without_a_name_stand_together() -> None:
    """What is new of kinds that have no name of their own stands under one heading."""
    releases = [Release("1.0.0", "2026-01-31", ()), Release("1.1.0", "2026-02-28", (CAVEAT, CHART, PHASE))]
    view = versions_page(library(), releases).view
    assert isinstance(view, VersionsView)

    assert [(change.what, change.labels) for change in view.versions[0].changes] == [
        ("Nieuw: andere stukken", ("caveat", "chart")),
        ("Nieuw: fasen", ("phase",)),
    ]
