"""The translation catalogue is complete, and holds nothing else."""

from tests.locale.messages import dutch, places, said


def test_everything_has_dutch() -> None:
    """Every text of code, templates, scripts, diagnostics and schemas has a Dutch translation."""
    translated = {msgid for msgid, text in dutch().items() if text}

    assert said() - translated == set()


def test_nothing_is_left_over() -> None:
    """The catalogue has no text that the program no longer shows."""
    assert set(dutch()) - said() == set()


def test_places_are_the_same() -> None:
    """A translation fills in exactly what its English text fills in."""
    different = {msgid: text for msgid, text in dutch().items() if places(msgid) != places(text)}

    assert different == {}
