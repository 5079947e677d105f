"""Everything that a reader of the contact guide can choose, as sets of bits."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.model.choices import Choices
from klantreis.model.contact import When
from klantreis.model.library import Library
from klantreis.model.load import load_library
from tests.model.samples import base
from tests.setup.guide import counts, every_choice


@cache
def small() -> Library:
    """Give the library of the small sound content."""
    library, _diagnostics = load_library(base(), None)
    assert library is not None
    return library


def choices(library: Library) -> Choices:
    """Give what can be chosen."""
    return Choices(
        phase_of={part: phase.id for part, phase in library.phase_of.items()},
        signs=[sign.id for sign in library.contact_guide.signs],
        profiles=[profile.id for profile in library.profiles],
        groups=[group.id for group in library.contact_guide.groups],
    )


def some(*names: str) -> st.SearchStrategy[list[str]]:
    """Give any of these names, each once."""
    return st.lists(st.sampled_from(names), unique=True)


whens = st.builds(
    When.model_construct,  # as from a file: a `both` that is not there is empty
    phases=some("begin", "contact"),
    parts=some("achtergrond", "brief", "huisbezoek"),
    signs=some("stil", "belofte", "ziekte"),
    both=st.sampled_from([[], ["stil", "belofte"], ["belofte", "ziekte"]]),
    profiles=some("profiel-1", "profiel-4"),
    groups=some("student"),
)


def test_a_bit_for_every_choice() -> None:
    """The set of all choices has one bit for each, and no other."""
    expected = len(list(every_choice(small())))

    assert 2**expected - 1 == choices(small()).every


@settings(max_examples=60)
@given(when=whens)
def test_the_bits_are_the_choices_that_fit(when: When) -> None:
    """A rule has the bits of exactly those choices for which it counts, one by one."""
    expected = {choice for choice in every_choice(small()) if counts(small(), when, choice)}
    bits, actual = choices(small()).fitting(when), set()
    while bits:
        actual.add(choices(small()).first_of(bits))
        bits &= bits - 1

    assert expected == actual
