"""The README keeps its promises."""

from pathlib import Path

from tests.setup.picture import PICTURE, picture

README = Path(__file__).parents[1] / "README.md"


def test_the_picture_is_the_line_map_of_this_content() -> None:
    """The picture in the README is the one that `make picture` draws from the content."""
    drawn = picture()

    assert drawn == PICTURE.read_text("utf-8")


def test_the_readme_starts_with_a_sentence_a_picture_and_two_commands() -> None:
    """The README opens with one sentence, the picture, and exactly two commands of set-up."""
    text = README.read_text("utf-8")
    commands = text.split("```sh")[1].split("```")[0].strip().splitlines()

    assert ["make site", "make test"] == [command.partition("#")[0].strip() for command in commands]
    assert text.index("](docs/lijnenkaart.svg)") < text.index("```sh")
