"""What the browser needs to score an assessment, and how answers and scores are written to share them.

All of it comes from the one definition in the content; web/scoring does the same with it.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import TypedDict

from klantreis.model.assessment import PROFILE, Assessment
from klantreis.model.profiles import Profile
from klantreis.model.scoring import Answer, Sides, sides_of_profiles

LETTERS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
"""The characters of a code: none that is read for another, and a prime number of them."""

WEIGHTS = 29
"""How many different weights a check character can have, besides 0 and its own."""


class ScaleData(TypedDict):
    """A scale, with the lowest and the highest score on it."""

    id: str
    low: int
    high: int


class StatementData(TypedDict):
    """A statement, with its scale and what its answers count for."""

    id: str
    scale: str
    points: list[int]


class ScoringData(TypedDict):
    """Everything that scoring needs; `profiles` by sides such as `1,0`, `key` differs when the rest does."""

    kind: str
    answers: int
    mostUnknown: int
    border: int | None
    regions: list[int]
    scales: list[ScaleData]
    statements: list[StatementData]
    profiles: dict[str, str]
    key: int


def profile_sides(assessment: Assessment, profiles: Sequence[Profile]) -> dict[Sides, str]:
    """Give the profile of every pair of sides; none for an assessment about themes."""
    levels = {profile.id: profile.axes for profile in profiles}
    return sides_of_profiles(assessment, levels) if assessment.kind == PROFILE else {}


def scoring_data(assessment: Assessment, profiles: Mapping[Sides, str]) -> ScoringData:
    """Give what the browser needs to score."""
    data: ScoringData = {
        "kind": assessment.kind,
        "answers": len(assessment.answers),
        "mostUnknown": assessment.most_unknown,
        "border": assessment.border,
        "regions": [region.at_least for region in assessment.regions],
        "scales": [_scale(assessment, scale.id) for scale in assessment.scales],
        "statements": [
            {"id": one.id, "scale": one.scale, "points": list(one.points)} for one in assessment.statements
        ],
        "profiles": {",".join(map(str, sides)): name for sides, name in sorted(profiles.items())},
        "key": 0,
    }
    digest = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).digest()
    return {**data, "key": int.from_bytes(digest) % len(LETTERS)}


def _scale(assessment: Assessment, scale: str) -> ScaleData:
    points = [one.points for one in assessment.on(scale)]
    return {
        "id": scale,
        "low": sum(min(0, *values) for values in points),
        "high": sum(max(0, *values) for values in points),
    }


def written_answers(data: ScoringData, answers: Sequence[Answer]) -> str:
    """Write answers as they stand in a link: a digit each, 0 for 'I do not know', and a check character."""
    values = [0 if answer is None else answer + 1 for answer in answers]
    return f"{''.join(map(str, values))}.{_check(data, values)}"


def written_code(data: ScoringData, scores: Sequence[int]) -> str:
    """Write scores as a code: one number in the characters of a code, and a check character."""
    number, places = 0, 1
    for scale, score in zip(data["scales"], scores, strict=True):
        size = scale["high"] - scale["low"] + 1
        number, places = number * size + score - scale["low"], places * size
    values: list[int] = []
    while len(LETTERS) ** len(values) < places:
        number, value = divmod(number, len(LETTERS))
        values.insert(0, value)
    return "".join(LETTERS[value] for value in values) + _check(data, values)


def _check(data: ScoringData, values: Sequence[int]) -> str:
    """Give the character that finds every single mistake, and every two characters that changed places."""
    total = sum(value * (index % WEIGHTS + 2) for index, value in enumerate(values))
    return LETTERS[(data["key"] - total) % len(LETTERS)]
