"""The role play is complete: a scene of every situation with every profile, in it every kenmerk and every tip."""

from collections.abc import Iterator
from itertools import product

from klantreis.content.edition import BASE
from klantreis.content.typed import did_you_mean, shown
from klantreis.diagnostics import Diagnostic
from klantreis.model.checks.ids import written
from klantreis.model.checks.references import TIP
from klantreis.model.files import SCENES
from klantreis.model.items import Item, Items
from klantreis.model.role_play import Scene
from klantreis.model.shape import make_model
from klantreis.wording import diagnostic


def check_role_play(items: Items) -> Iterator[Diagnostic]:
    """Hold the scenes against the situations, the profiles and the tips; a wrong shape is told of by itself."""
    yield from _pairs(items)
    yield from _unplayed_tips(items)
    profiles = {item.id: item for item in items.of("profile")}
    situations = {item.id: item for item in items.of("situation")}
    for item in items.of("scene"):
        scene = make_model(Scene, item.document)[0]
        if isinstance(scene, Scene) and scene.profile in profiles:
            yield from _looks(item, scene, profiles[scene.profile])
        if isinstance(scene, Scene) and scene.situation in situations:
            yield from _tips(item, scene, situations[scene.situation], items)


def _pairs(items: Items) -> Iterator[Diagnostic]:
    """Find a situation and a profile with two scenes, or with none."""
    known = {kind: [item.id for item in items.of(kind) if item.id] for kind in ("situation", "profile")}
    first: dict[tuple[str, ...], Item] = {}
    sound = not any(path.startswith(SCENES) for path in items.broken)
    for scene in items.of("scene"):
        pair = tuple(scene.text(kind) for kind in known)
        earlier = first.setdefault(pair, scene)
        if earlier is not scene:
            yield diagnostic("same-scene", scene.place("id"), other=written(earlier.place("id")))
        exists = all(name in known[kind] for kind, name in zip(known, pair, strict=True))
        sound = sound and exists and earlier is scene
    if not sound:
        return  # a scene that cannot be read, or that is told of, explains a gap
    places = {item.id: item.place("id") for item in items.of("situation")}
    for situation, profile in product(*known.values()):
        if (situation, profile) not in first:
            names = {"situation": situation, "profile": profile, "folder": SCENES}
            yield diagnostic("missing-scene", places[situation], **names)


def _looks(item: Item, scene: Scene, profile: Item) -> Iterator[Diagnostic]:
    """Hold what the tenant plays against the kenmerken of the profile."""
    looks = [look for _, look in profile.texts("looks")]
    played = [direction.look for direction in scene.tenant.plays]
    of = {"profile": profile.id, "path": profile.document.path}
    unknown = [index for index, look in enumerate(played) if look not in looks]
    for index in unknown:
        place = item.place("tenant", "plays", index, "look")
        found = diagnostic("unknown-look", place, name=shown(played[index]), **of)
        yield did_you_mean(found, played[index], looks)
    for look in looks if not unknown else ():  # one that is typed wrong is told of once
        if look not in played:
            yield diagnostic("unplayed-look", item.place("tenant", "plays"), name=shown(look), **of)


def _tips(item: Item, scene: Scene, situation: Item, items: Items) -> Iterator[Diagnostic]:
    """Find tips of the situation that the employee's card does not work out."""
    used = {name for advice in scene.employee.tips for name in advice.from_}
    for _, name in situation.texts("tips"):
        if name not in used and name in items.known(*TIP.kinds):
            place = item.place("employee", "tips")
            yield diagnostic("tip-not-worked-out", place, name=name, path=situation.document.path)


def _unplayed_tips(items: Items) -> Iterator[Diagnostic]:
    """Find golden tips that no situation has; what an edition adds need not be played."""
    situations = items.of("situation")
    used = {name for situation in situations for _, name in situation.texts("tips")}
    for tip in items.of("golden_tip") if situations else ():
        own = tip.place("id").path.startswith(BASE) != situations[0].place("id").path.startswith(BASE)
        if tip.id in items.known("golden_tip") and tip.id not in used and not own:
            path = situations[0].document.path
            yield diagnostic("unplayed-tip", tip.place("id"), name=tip.id, path=path)
