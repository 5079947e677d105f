"""Tests of model.checks beyond the cases: what is no mistake, and what no case can show."""

import pytest

from klantreis.content import Content
from klantreis.content.document import Path, Plain
from klantreis.model.checks.privacy import PRIVATE
from klantreis.model.load import load_library
from tests.model.samples import TODAY, base, document, put, with_value


def codes(content: Content) -> set[str]:
    """Give the codes of what is wrong with content."""
    return {one.code for one in load_library(content, TODAY)[1]}


def with_text(path: str, at: Path, text: str) -> Content:
    """Give the sound content with another text in one place."""
    content = base()
    return with_value(content, path, put(content.documents[path].value, at, text))


def private(text: str) -> set[str]:
    """Give the codes of what is private in a text."""
    return {code for code, pattern in PRIVATE.items() if pattern.search(text)}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("mail j.de-boer+huur@wonen.corporatie.nl nu", "e-mail-address"),
        ("06 12345678", "phone-number"),
        ("06-12 34 56 78", "phone-number"),
        ("010-1234567", "phone-number"),
        ("(010) 123 45 67", "phone-number"),
        ("+31612345678", "phone-number"),
        ("0031 6 12345678", "phone-number"),
        ("0800-1234", "phone-number"),
        ("1234AB", "postcode"),
        ("1234 AB", "postcode"),
        ("1234ab", "postcode"),
        ("06\u201112345678", "phone-number"),
        ("06/12345678", "phone-number"),
        ("00 31 6 12345678", "phone-number"),
        ("+32 470 12 34 56", "phone-number"),
        ("+49 30 123456", "phone-number"),
        ("1234 ab", "postcode"),
        ("1234 ab Utrecht", "postcode"),
        ("Oude Gracht 12", "street-address"),
        ("Grote Markt 1", "street-address"),
        ("Lange Voorhout 5", "street-address"),
        ("kerkstraat 12", "street-address"),
        ("Kerkstr. 12", "street-address"),
        ("Postbus 123", "street-address"),
        ("NL91ABNA0417164300", "bank-account"),
        ("IBAN NL91 ABNA 0417 1643 00", "bank-account"),
        ("Kerkweg 3", "street-address"),
        ("de Van Goghlaan 12a", "street-address"),
        ("Laan van Meerdervoort 100", "street-address"),
    ],
)
def test_private(text: str, code: str) -> None:
    """What leads to a person is found."""
    assert private(text) == {code}


@pytest.mark.parametrize(
    "text",
    [
        "sinds 1 januari 2021 is het een plicht",
        "van 1,6 procent naar minder dan 1 procent in 2019 en 2020",
        "art. 6:96 lid 6 BW",
        "500 tot 600 euro per maand, in 2 tot 3 maanden",
        "Onderweg 2 keer gebeld",
        "op straat 3 nachten",
        "www.corporatie.nl",
        "2020-11-22",
        "1200 of 1500 euro, en 2020 al weer",
        "Wet van 2020 is er",
        "Kleur #1234ab",
    ],
)
def test_not_private(text: str) -> None:
    """Numbers, years and laws lead to nobody."""
    assert private(text) == set()


@pytest.mark.parametrize(
    "text", ["Bel 088 - 1234567.", "Mail incasso@corporatie.example.", "Bel (088) 123 45 67."]
)
def test_own_contacts_are_allowed(text: str) -> None:
    """The corporation's own contact details may stand in a text, however they are typed."""
    assert codes(with_text("tips/stappen.yml", ("steps", 0, "text"), text)) == set()


def test_private_text_of_more_lines() -> None:
    """What is private in a long text has the place where it stands."""
    content = base()
    text = "framing: >-\n  Zo begin je\n  met 06-12345678.\n"
    read = document("tips/stappen.yml", {"framing": "Zo begin je met 06-12345678."}, text)
    found = load_library(Content(content.documents | {read.path: read}, content.texts, []), None)[1]

    assert [(one.position.line, one.position.column) for one in found if one.code == "phone-number"] == [
        (3, 7)
    ]


@pytest.mark.parametrize("name", ["schilder-brief-2", "schilder-brief-3", "schilder-brief-12"])
def test_cell_ids_can_be_numbered(name: str) -> None:
    """A second cell of a tenant in one part has a number at its end."""
    assert "cell-id" not in codes(with_text("journeys/1-schilder.yml", ("cells", 2, "id"), name))


@pytest.mark.parametrize(
    "name", ["schilder-brief-1", "schilder-brief-02", "schilder-brief-twee", "brief-schilder"]
)
def test_cell_ids_end_in_nothing_else(name: str) -> None:
    """Nothing but a number from 2 follows the journey and the part."""
    assert "cell-id" in codes(with_text("journeys/1-schilder.yml", ("cells", 2, "id"), name))


@pytest.mark.parametrize("form", ["Gesprek", "GESPREKKEN"])
def test_terms_are_found_in_capitals(form: str) -> None:
    """A term is used also where it is typed in capitals, or in one of its forms."""
    content = with_text("tips/methode.yml", ("sections", 0, "text"), f"Er was een {form}.")

    assert "unused-term" not in codes(content)


def test_many_axes_take_no_time() -> None:
    """Pairs are not sought when there are not two axes: of forty, there would be a million million."""
    axes: Plain = {"axes": [{"id": f"as-{number}"} for number in range(40)]}

    assert "list-too-long" in codes(with_value(base(), "profiles/axes.yml", axes))
