"""What a reader of the contact guide can choose, and which of those choices a rule fits.

There are tens of thousands of combinations. A set of them is a whole number with one bit for each, so
that holding all rules against all combinations takes a few hundred additions.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from klantreis.model.contact import When

MOST_SIGNS = 2
"""How many things a reader can see at once."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a reader chose: a part, at most two signs, and if they like a profile and a group."""

    part: str
    signs: tuple[str, ...] = ()
    profile: str | None = None
    group: str | None = None


@dataclass(frozen=True)
class Choices:
    """Everything that can be chosen; `phase_of` gives the phase of every part."""

    phase_of: Mapping[str, str]
    signs: Sequence[str]
    profiles: Sequence[str]
    groups: Sequence[str]

    @cached_property
    def _axes(self) -> tuple[list[str], list[tuple[str, ...]], list[str | None], list[str | None]]:
        """Give what can be chosen at each of the four places: part, signs, profile, group."""
        seen = [some for count in range(MOST_SIGNS + 1) for some in combinations(self.signs, count)]
        return list(self.phase_of), seen, [None, *self.profiles], [None, *self.groups]

    @cached_property
    def every(self) -> int:
        """All choices, as one bit a choice."""
        return self.fitting(When())

    def fitting(self, when: When) -> int:
        """Give all choices for which a rule counts, as one bit a choice."""
        parts, signs, profiles, groups = self._axes
        one_of, all_of = frozenset(when.signs), frozenset(when.both)
        bits, size = 1, 1
        for fits in (
            [_one_of(when.groups, group) for group in groups],
            [_one_of(when.profiles, profile) for profile in profiles],
            [_signs_fit(one_of, all_of, seen) for seen in signs],
            [_one_of(when.parts, part) and _one_of(when.phases, self.phase_of[part]) for part in parts],
        ):
            bits = sum(bits << index * size for index, fit in enumerate(fits) if fit)
            size *= len(fits)
        return bits

    def first_of(self, bits: int) -> Choice:
        """Give the first choice in a set that is not empty."""
        rest = (bits & -bits).bit_length() - 1
        chosen: list[int] = []
        for axis in reversed(self._axes):
            rest, index = divmod(rest, len(axis))
            chosen.append(index)
        parts, signs, profiles, groups = self._axes
        group, profile, seen, part = chosen
        return Choice(parts[part], signs[seen], profiles[profile], groups[group])


def _signs_fit(one_of: frozenset[str], all_of: frozenset[str], seen: Sequence[str]) -> bool:
    return all_of.issubset(seen) and not (one_of and one_of.isdisjoint(seen))


def _one_of(allowed: Sequence[str], chosen: str | None) -> bool:
    return not allowed or chosen in allowed
