"""What of the contact guide can be downloaded: nothing that is for people only."""

import csv
import json
from dataclasses import asdict, replace
from io import StringIO
from itertools import combinations

import pytest

from klantreis.model.choices import Choice
from klantreis.model.contact import ASPECTS, ContactRule
from klantreis.model.library import Library
from klantreis.output.data import csv_text, json_text
from klantreis.output.site import contact_files
from klantreis.views.contact_export import EXPORTED, contact_document, contact_table, exported_rules
from klantreis.views.export import export_document
from klantreis.views.history import release
from tests.setup.content import library
from tests.setup.guide import first

PRIVATE = [
    *("profiel", "ziek", "gezondheid", "versla", "scheid", "relatie", "gezin", "familie", "dochter", "zoon"),
    *("student", "oudere", "leeftijd", "pensioen", "aow", "overlast", "vervuiling", "buren", "afkomst"),
]
"""Words that only rules for people only have any use for."""

CHARACTERS_OF_A_FORMULA = "=+-@"


def rules(library: Library) -> list[ContactRule]:
    """Give every rule of the guide."""
    return [rule for aspect in ASPECTS for rule in getattr(library.contact_guide, aspect)]


def rows() -> list[list[str]]:
    """Read the table as a spreadsheet does."""
    text = csv_text(contact_table(library())).removeprefix("\ufeff")
    return list(csv.reader(StringIO(text, newline=""), delimiter=";"))


@pytest.mark.parametrize("name", ["data/contactwijzer.json", "data/contactwijzer.csv"])
def test_no_rule_for_people_only(name: str) -> None:
    """Neither file holds the id, the title or a sentence of a rule that is for people only."""
    text = str(contact_files(contact_document(library()), contact_table(library()))[name])
    private = [rule for rule in rules(library()) if rule.people_only]
    told = {rule.id: [said for said in sentences(rule) if said in text] for rule in private}

    assert len(private) > 15
    assert {rule.id: [] for rule in private} == told


def sentences(rule: ContactRule) -> list[str]:
    """Give what only this rule says: its id, its title, its steps or its text."""
    said = rule.model_dump(mode="json")
    return [
        rule.id,
        rule.title,
        *filter(None, [said.get("text")]),
        *(step["text"] for step in said.get("steps", [])),
    ]


def test_nothing_private_is_said() -> None:
    """No rule that can be downloaded speaks of a profile, health, family, age or nuisance."""
    said = {
        rule.id: json.dumps(rule.model_dump(mode="json", exclude={"from_"})).lower()
        for _, _, rule in exported_rules(library())
    }

    assert {} == {name: word for name, text in said.items() for word in PRIVATE if word in text}


def test_no_private_sign() -> None:
    """The signs in the document are those that are not marked."""
    names = {sign["id"] for sign in contact_document(library())["signs"]}  # type: ignore[attr-defined]  # JSON

    assert {sign.id for sign in library().contact_guide.signs if not sign.people_only} == names


def test_a_mark_takes_a_rule_out() -> None:
    """A rule that gets the mark is in neither file any more, and the ranks close up."""
    guide = library().contact_guide
    marked = [guide.channel[0].model_copy(update={"people_only": True}), *guide.channel[1:]]
    changed = replace(library(), contact_guide=guide.model_copy(update={"channel": marked}))
    ids = [rule.id for _aspect, _rank, rule in exported_rules(changed)]
    ranks = [rank for aspect, rank, _rule in exported_rules(changed) if aspect == "channel"]

    assert guide.channel[0].id not in ids
    assert list(range(1, len(ranks) + 1)) == ranks


def test_nowhere_else() -> None:
    """The whole library as one document has no contact guide; a release names no rule for people only."""
    private = {rule.id for rule in rules(library()) if rule.people_only}
    private |= {sign.id for sign in library().contact_guide.signs if sign.people_only}

    assert "contact_guide" not in export_document(library())
    assert set() == private & {entry["id"] for entry in asdict(release(library()))["items"]}


def test_what_is_left_answers() -> None:
    """Who works with the download gets an answer for every part and every two signs in it."""
    guide = library().contact_guide
    left: dict[str, list[ContactRule]] = {aspect: [] for aspect in EXPORTED}
    for aspect, _rank, rule in exported_rules(library()):
        left[aspect].append(rule)
    signs = [sign.id for sign in guide.signs if not sign.people_only]
    choices = [
        Choice(part, some)
        for part in library().parts
        for count in range(3)
        for some in combinations(signs, count)
    ]

    assert [] == [
        (aspect, choice)
        for aspect, some in left.items()
        for choice in choices
        if first(library(), some, choice) != first(library(), getattr(guide, aspect), choice)
    ]


def test_document_and_table_agree() -> None:
    """Both files hold the same rules in the same order."""
    document = json.loads(json_text(contact_document(library())))
    head, *body = rows()

    assert [rule["id"] for rule in document["rules"]] == [row[head.index("id")] for row in body]


def test_every_row_is_as_wide_as_the_head() -> None:
    """A spreadsheet shows every value under its own head."""
    head, *body = rows()

    assert {len(head)} == {len(row) for row in body}


def test_a_text_is_no_formula() -> None:
    """A spreadsheet computes nothing: a text that begins as a formula gets a quote before it."""
    text = csv_text([[f"{character}SOM" for character in CHARACTERS_OF_A_FORMULA]])

    assert "\ufeff'=SOM;'+SOM;'-SOM;'@SOM\r\n" == text
