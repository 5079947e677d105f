"""The export: everything the library says, as one document."""

import json
from dataclasses import replace

from klantreis.diagnostics import Position
from klantreis.model.unusual import Unusual
from klantreis.output.data import json_text
from klantreis.views.export import export_document
from tests.setup.content import library


def document() -> dict[str, list[dict[str, object]]]:
    """Read the export as another program would."""
    exported: dict[str, list[dict[str, object]]] = json.loads(json_text(export_document(library())))
    return exported


def test_names_its_version_and_licence() -> None:
    """A reader of the document knows which content it is and what may be done with it."""
    exported = export_document(library())

    assert {key: exported[key] for key in ("language", "version", "date", "licence")} == {
        "language": "nl",
        "version": library().about.version,
        "date": library().about.date.isoformat(),
        "licence": "CC-BY-4.0",
    }


def test_is_complete() -> None:
    """Journeys, cells, parts, profiles and tips are all there."""
    exported = document()
    counts = {
        kind: len(exported[kind])
        for kind in ("journeys", "phases", "profiles", "golden_tips", "general_tips")
    }

    assert counts == {"journeys": 8, "phases": 6, "profiles": 4, "golden_tips": 8, "general_tips": 5}
    assert sum(len(journey["cells"]) for journey in exported["journeys"]) == 77  # type: ignore[arg-type, misc]  # JSON


def test_holds_ids_and_references() -> None:
    """A cell names its part by id, as its file does."""
    first = library().journeys[0]
    cells = document()["journeys"][0]["cells"]

    assert [(cell["id"], cell["part"]) for cell in cells] == [(cell.id, cell.part) for cell in first.cells]  # type: ignore[attr-defined]  # JSON


def test_keys_are_those_of_the_files() -> None:
    """What an author types as `from` is called `from` here too."""
    assert "from" in document()["journeys"][0]["reflection"][0]  # type: ignore[index]  # JSON


def test_a_profile_is_our_estimate() -> None:
    """Wherever a tenant is placed in a profile, the document says that it is our estimate."""
    estimates = {journey["profile"]["estimate"] for journey in document()["journeys"]}  # type: ignore[index]  # JSON

    assert estimates == {"onze inschatting"}


def test_numbers_are_numbers() -> None:
    """Figures can be counted with."""
    values = [
        bar["value"]
        for case in export_document(library())["practice"]["cases"]  # type: ignore[index]  # JSON
        for chart in case["charts"]
        for bar in chart["bars"]
    ]

    assert {type(value) for value in values} <= {int, float}
    assert 1.6 in values


def test_a_letter_that_a_font_may_lack_is_exported() -> None:
    """It stands in the text, and the list of where such letters stand is not for other programs."""
    one = Unusual("Σ", "Σ", Position("content.yml"))
    exported = json.loads(json_text(export_document(replace(library(), unusual=(one,)))))

    assert "unusual" not in exported


def test_is_readable_and_the_same_each_time() -> None:
    """Dutch letters stand as they are, and the same library gives the same bytes."""
    text = json_text(export_document(library()))

    assert "’" in text
    assert "\\u" not in text
    assert text == json_text(export_document(library()))
