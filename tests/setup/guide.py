"""The contact guide read plainly: what a person would do with the list of rules in hand."""

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from klantreis.model.choices import Choice
from klantreis.model.contact import ContactRule, When
from klantreis.model.library import Library


def every_choice(library: Library) -> Iterator[Choice]:
    """Give everything that a reader can choose."""
    guide = library.contact_guide
    names = [sign.id for sign in guide.signs]
    signs = [some for count in range(3) for some in combinations(names, count)]
    profiles = [None, *(profile.id for profile in library.profiles)]
    groups = [None, *(group.id for group in guide.groups)]
    return (Choice(*chosen) for chosen in product(library.parts, signs, profiles, groups))


def counts(library: Library, when: When, choice: Choice) -> bool:
    """Tell whether a rule counts for a choice."""
    return all(
        (
            not when.phases or library.phase_of[choice.part].id in when.phases,
            not when.parts or choice.part in when.parts,
            not when.signs or bool(set(when.signs) & set(choice.signs)),
            set(when.both) <= set(choice.signs),
            not when.profiles or choice.profile in when.profiles,
            not when.groups or choice.group in when.groups,
        )
    )


def first(library: Library, rules: Sequence[ContactRule], choice: Choice) -> ContactRule | None:
    """Give the first rule that counts."""
    return next((rule for rule in rules if counts(library, rule.when, choice)), None)
