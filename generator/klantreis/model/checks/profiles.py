"""The profiles: one for every pair of axis values, each with a number and a shape of its own."""

from collections.abc import Iterator
from itertools import product

from klantreis.content.typed import did_you_mean, shown
from klantreis.diagnostics import Diagnostic
from klantreis.model.checks.ids import written
from klantreis.model.files import AXES, PROFILES
from klantreis.model.items import Item, Items
from klantreis.model.profiles import Level
from klantreis.wording import diagnostic

AXES_IN_ALL = 2


def check_profile_axes(items: Items) -> Iterator[Diagnostic]:
    """Look whether every profile names exactly the axes."""
    axes = items.known("axis")
    for profile in items.of("profile") if axes else []:
        named = _levels(profile)
        for name in (name for name in named if not items.may_exist(name, "axis")):
            place = profile.document.keys.get((*profile.path, "axes", name), profile.place("axes"))
            yield did_you_mean(diagnostic("unknown-axis", place, name=shown(name)), name, axes)
        missing = sorted(axes - named.keys())
        if isinstance(profile.value.get("axes"), dict) and missing and len(named) < len(axes):
            yield diagnostic("missing-axis", profile.place("axes"), names=", ".join(missing))


def check_pairs(items: Items) -> Iterator[Diagnostic]:
    """Look whether every pair of axis values has exactly one profile."""
    axes = [axis.id for axis in items.of("axis")]
    if len(axes) != AXES_IN_ALL:
        return
    pairs = list(product(Level, repeat=AXES_IN_ALL))
    first: dict[tuple[str, ...], Item] = {}
    sound = not any(path.startswith(PROFILES) for path in items.broken)
    for profile in items.of("profile"):
        levels = _levels(profile)
        pair = tuple(levels.get(axis, "") for axis in axes)
        earlier = first.setdefault(pair, profile)
        sound = sound and pair in pairs and earlier is profile
        if pair in pairs and earlier is not profile:
            other = written(earlier.place("axes"))
            yield diagnostic("same-axes", profile.place("axes"), other=other)
    for pair in pairs if sound else []:  # a pair that is told of, or cannot be read, explains a gap
        if pair not in first:
            named = ", ".join(f"{axis} {level}" for axis, level in zip(axes, pair, strict=True))
            yield diagnostic("missing-profile", items.documents[AXES].place(("axes",)), axes=named)


def _levels(profile: Item) -> dict[str, str]:
    """Give the side of every axis that a profile names."""
    axes = profile.value.get("axes")
    return {name: profile.text("axes", name) for name in axes} if isinstance(axes, dict) else {}


def check_marks(items: Items) -> Iterator[Diagnostic]:
    """Find two profiles with one number or one shape."""
    for key in ("numeral", "shape"):
        first: dict[str, Item] = {}
        for profile in items.of("profile"):
            value = profile.text(key)
            earlier = first.setdefault(value, profile)
            if value and earlier is not profile:
                other = written(earlier.place(key))
                yield diagnostic("same-mark", profile.place(key), key=key, value=shown(value), other=other)
