"""The real role play: complete, derived from profiles and tips, and never about someone who exists."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from klantreis.content import read_content
from klantreis.content.document import Document, Path, Plain
from klantreis.diagnostics import Diagnostic
from klantreis.model.checks.references import check_references
from klantreis.model.checks.role_play import check_role_play
from klantreis.model.files import GOLDEN_TIPS, ROLE_PLAY
from klantreis.model.items import Items
from klantreis.model.role_play import Scene
from klantreis.model.shape import make_model
from tests.setup.content import ROOT, library

PRIVATE = re.compile(
    r"\b(ziek\w*|verslaa?f\w*|depress\w*|afkomst|moslim|buitenland\w*|nationaliteit|meneer|mevrouw|man|vrouw)\b(?!-)"
)
"""What a card would say of a person by guessing: illness, origin, sex; an id goes on with a hyphen."""


@cache
def documents() -> dict[str, Document]:
    """Read the content as its authors typed it."""
    return read_content(ROOT).documents


def file_of(scene: Scene) -> str:
    """Give the file of a scene."""
    return f"docs/rollenspel/{scene.id}.yml"


def without(value: Plain, path: Path) -> Plain:
    """Leave out what stands at a path in plain data."""
    match value, path:
        case dict(), (str() as key,):
            return {name: part for name, part in value.items() if name != key}
        case list(), (int() as index,):
            return [*value[:index], *value[index + 1 :]]
        case dict(), (str() as key, *rest):
            return value | {key: without(value[key], tuple(rest))}
        case list(), (int() as index, *rest):
            return [*value[:index], without(value[index], tuple(rest)), *value[index + 1 :]]
    raise LookupError(path)


def found_without(
    file: str, path: Path, check: Callable[[Items], Iterator[Diagnostic]] = check_role_play
) -> list[Diagnostic]:
    """Give what a check finds when something is left out of a file."""
    document = documents()[file]
    return list(check(Items(documents() | {file: replace(document, value=without(document.value, path))})))


def holes(found: list[Diagnostic]) -> list[tuple[str, str]]:
    """Give the code and the file of every mistake; each must have a line and a hint."""
    assert all(one.position.line and one.hint for one in found)
    return sorted((one.code, one.position.path) for one in found)


def test_every_situation_with_every_profile() -> None:
    """Four profiles in four situations make sixteen scenes, in the order of both."""
    situations = [situation.id for situation in library().role_play.situations]
    pairs = list(product(situations, (profile.id for profile in library().profiles)))

    assert ["eerste-belletje", "huisbezoek", "regeling", "nazorg"] == situations
    assert pairs == [(scene.situation, scene.profile) for scene in library().scenes]


def test_the_real_role_play_is_complete() -> None:
    """The check finds nothing in the content as it is."""
    assert [] == list(check_role_play(Items(documents())))


@pytest.mark.parametrize("sheet", ["tenant", "employee", "observer"])
def test_each_of_the_three_sheets_is_needed(sheet: str) -> None:
    """Without one of its sheets a scene is refused, and the missing key is named."""
    for scene in library().scenes:
        document = documents()[file_of(scene)]
        model, found = make_model(Scene, replace(document, value=without(document.value, (sheet,))))

        assert model is None
        assert [("missing-key", True)] == [(one.code, f"'{sheet}'" in one.message) for one in found]


def test_a_missing_scene_is_named() -> None:
    """Without the file of a scene, the situation and the profile that lack it are named."""
    for scene in library().scenes:
        left = {path: document for path, document in documents().items() if path != file_of(scene)}
        (found,) = check_role_play(Items(left))

        assert ("missing-scene", ROLE_PLAY) == (found.code, found.position.path)
        assert file_of(scene) in str(found.hint)


def test_a_kenmerk_gone_from_its_profile_is_named() -> None:
    """Without a kenmerk in the file of a profile, all four scenes that play it are named."""
    for profile in library().profiles:
        scenes = [file_of(scene) for scene in library().scenes if scene.profile == profile.id]
        for index in range(len(profile.looks)):
            found = found_without(f"profiles/{profile.id}.yml", ("looks", index))

            assert [("unknown-look", path) for path in sorted(scenes)] == holes(found)


def test_a_kenmerk_gone_from_a_scene_is_named() -> None:
    """Without one of the kenmerken that the tenant plays, the scene is named."""
    for scene in library().scenes:
        for index, direction in enumerate(scene.tenant.plays):
            (found,) = found_without(file_of(scene), ("tenant", "plays", index))

            assert [("unplayed-look", file_of(scene))] == holes([found])
            assert f"'{direction.look}'" in found.message


def test_a_tip_gone_from_a_card_is_named() -> None:
    """Without one of the tips on the card of the employee, the scene and the tip are named."""
    for scene in library().scenes:
        for index, advice in enumerate(scene.employee.tips):
            (found,) = found_without(file_of(scene), ("employee", "tips", index))

            assert [("tip-not-worked-out", file_of(scene))] == holes([found])
            assert f"'{advice.from_[0]}'" in found.message


def test_a_golden_tip_gone_from_its_file_is_named() -> None:
    """Without a golden tip in its file, its situation is named, and all four scenes of that."""
    for index, tip in enumerate(library().golden_tips):
        found = found_without(GOLDEN_TIPS, ("tips", index), check_references)
        named = {one.position.path for one in found if f"'{tip.id}'" in one.message}
        situations = [one.id for one in library().role_play.situations if tip.id in one.tips]
        scenes = {file_of(scene) for scene in library().scenes if scene.situation in situations}

        assert situations != []
        assert {ROLE_PLAY, *scenes} <= named


def test_a_golden_tip_gone_from_its_situation_is_named() -> None:
    """Without a golden tip under the situation that has it, the tip is named as one that nobody plays."""
    golden = {tip.id for tip in library().golden_tips}
    for number, situation in enumerate(library().role_play.situations):
        for index, tip in enumerate(situation.tips):
            found = found_without(ROLE_PLAY, ("situations", number, "tips", index))

            assert ([("unplayed-tip", GOLDEN_TIPS)] if tip in golden else []) == holes(found)


def test_every_card_follows_from_its_profile() -> None:
    """All three sheets of a scene say that they follow from the profile, and from something else too."""
    cards = [
        (scene, card) for scene in library().scenes for card in (scene.tenant, scene.employee, scene.observer)
    ]

    assert [] == [scene.id for scene, card in cards if scene.profile not in card.from_]
    assert [] == [scene.id for scene, card in cards if len(card.from_) < 2]
    assert [] == [scene.id for scene in library().scenes if len(scene.employee.origins) < 5]


def test_the_tenants_are_situations_and_nobody() -> None:
    """A tenant is a tenant who lives through something: no name, no origin, no illness, no sex."""
    said = {scene.id: " ".join(scene.tenant.who.split()) for scene in library().scenes}
    texts = {scene.id: scene.model_dump_json().lower() for scene in library().scenes}

    assert [] == [scene for scene, text in said.items() if not text.startswith("Je bent een huurder ")]
    assert {} == {scene: found for scene, text in texts.items() if (found := PRIVATE.findall(text))}


def test_a_round_takes_a_quarter() -> None:
    """The steps of a round take fifteen minutes together."""
    assert 15 == sum(step.minutes for step in library().role_play.steps)
