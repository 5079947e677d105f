"""The translation catalogue is complete, and holds nothing else."""

import ast

from tests.locale.messages import PACKAGE, dutch, places, said


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


def test_links_are_in_the_catalogue() -> None:
    """No link of our own says its text outside the catalogue."""
    calls = [
        node
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Link"
    ]

    assert calls
    assert [call.args[0].value for call in calls if isinstance(call.args[0], ast.Constant)] == []
