"""What is printed for tenants: complete, easy to read, and about more than debt."""

import copy
import re
from collections.abc import Iterator
from functools import cache

import pytest

from klantreis.content import read_content
from klantreis.content.document import Plain
from klantreis.model.files import ACTIVITIES, RESEARCH_PACKAGE, RESEARCH_POSTER, WORKSHEET
from klantreis.model.print import LeafletOpening, ResearchPackage
from klantreis.model.shape import make_model
from tests.model.samples import document
from tests.setup.content import ROOT, library

LONGEST_SENTENCE = 12
LONGEST_WORD = 12
KNOWN_LONG_WORDS = {"huurachterstand", "persoonsgegevens"}
"""What the tenant must hear, and the name of the authority; the first is explained where it stands."""

NOT_READ_BY_TENANTS = {"id", "basis", "from", "drawing", "picture", "alternative", "questions"}


@cache
def typed(path: str) -> dict[str, Plain]:
    """Read a file as its author typed it."""
    value = read_content(ROOT).documents[path].value
    assert isinstance(value, dict)
    return value


def for_tenants(value: Plain) -> Iterator[str]:
    """Give every text that a tenant reads."""
    match value:
        case str():
            yield " ".join(value.split())
        case list():
            for item in value:
                yield from for_tenants(item)
        case dict():
            for key, item in value.items():
                if key not in NOT_READ_BY_TENANTS:
                    yield from for_tenants(item)


def tenant_texts() -> list[str]:
    """Give every text of the poster, the leaflet, the consent form and the stickers."""
    parts = typed(RESEARCH_PACKAGE)
    return list(for_tenants([typed(RESEARCH_POSTER), parts["leaflet"], parts["consent"], parts["stickers"]]))


def sentences() -> list[str]:
    """Give every sentence that a tenant reads."""
    return [one for text in tenant_texts() for one in re.split(r"(?<=[.?!:])\s+", text)]


def test_sentences_are_short() -> None:
    """No sentence for tenants has more than twelve words, and most have far fewer."""
    lengths = {sentence: len(sentence.split()) for sentence in sentences()}
    long = {sentence for sentence, length in lengths.items() if length > LONGEST_SENTENCE}

    assert long == set()
    assert sum(lengths.values()) / len(lengths) < 7


def test_words_are_short() -> None:
    """No word for tenants has more than twelve letters, apart from the ones that cannot be avoided."""
    texts = (re.sub(r"\{\{.*?\}\}", "", text) for text in tenant_texts())
    words = {word.lower() for text in texts for word in re.findall(r"\w+", text)}

    assert {word for word in words if len(word) > LONGEST_WORD} - KNOWN_LONG_WORDS == set()


def test_assignments_are_not_about_debt() -> None:
    """No assignment of the research poster speaks of rent, money, paying or debt."""
    words = " ".join(for_tenants(typed(RESEARCH_POSTER)["assignments"])).lower()

    assert re.findall(r"schuld|achterstand|geld|betal|huur|incasso|euro", words) == []


@pytest.mark.parametrize("part", LeafletOpening.model_fields)
def test_first_paragraph_is_complete(part: str) -> None:
    """A leaflet that leaves out who asks, why, what for, who reads, how long or what is free, is refused."""
    value = copy.deepcopy(typed(RESEARCH_PACKAGE))
    leaflet = value["leaflet"]
    assert isinstance(leaflet, dict)
    opening = leaflet["opening"]
    assert isinstance(opening, dict)
    del opening[part]
    model, found = make_model(ResearchPackage, document(RESEARCH_PACKAGE, value))

    assert model is None
    assert [(one.code, part in one.message) for one in found] == [("missing-key", True)]


def test_first_paragraph_says_it() -> None:
    """The first paragraph names the arrears, the readers, the end of keeping, and that nobody must."""
    opening = library().research_package.leaflet.opening

    assert "huurachterstand" in opening.because
    assert "over uw achterstand gaan, lezen het niet" in opening.readers
    assert opening.kept.startswith("Wij bewaren uw verhaal tot ")
    assert opening.stopping.startswith("U mag altijd stoppen.")
    assert "verandert niets aan uw achterstand" in opening.no_effect


def test_names_no_organisation() -> None:
    """Who asks, who talks and how to reach them are lines to fill in, until a corporation fills them in."""
    names = {"corporatie", "interviewer", "bewaren-tot", "hulp-bij-geldzorgen", "contactpersoon", "telefoon"}
    variables = library().about.variables

    assert names < set(variables)
    assert {name for name in names if set(variables[name]) != {"_"}} == set()


def test_all_of_it_is_our_own_work() -> None:
    """Every piece for print says that the editors worked it out, and what it follows from."""
    files = (RESEARCH_POSTER, RESEARCH_PACKAGE, WORKSHEET, ACTIVITIES)
    pieces = [piece for file in files for piece in _pieces(typed(file))]

    assert len(pieces) > 20
    assert [piece.get("id") for piece in pieces if piece.get("basis") != "editors" or not piece["from"]] == []


def _pieces(value: Plain) -> list[dict[str, Plain]]:
    """Give every mapping with `from` or `basis`, however deep."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    found = [piece for item in inner for piece in _pieces(item)]
    return [value, *found] if isinstance(value, dict) and {"from", "basis"} & value.keys() else found
