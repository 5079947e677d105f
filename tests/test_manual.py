"""The manual for an edition of one's own: what it says to type works."""

import re
from pathlib import Path

import click
import pytest

from klantreis import __version__
from klantreis.checking import check
from klantreis.cli.program import COMMANDS, program
from klantreis.output.starter import starter_files
from klantreis.output.writer import write_file
from klantreis.updating import shipped_version
from tests.setup.content import ROOT
from tests.setup.starter import first_lock

PAGES = sorted((ROOT / "docs" / "aanpassen").glob("*.md"))
COMMAND = re.compile(r"(?:`|^ *)klantreis ([a-z]+)([^`\n]*)", re.MULTILINE)
OPTION = re.compile(r"--[a-z-]+")


def examples() -> list[str]:
    """Give every piece of YAML in the manual."""
    pages = "".join(page.read_text("utf-8") for page in PAGES)
    return re.findall(r"```yaml\n(.*?)```", pages, re.DOTALL)


def test_examples_work_together(tmp_path: Path) -> None:
    """A colour, a changed tip, the settings and the words of the home page in the manual make an edition without a mistake."""
    colour, tip, settings, about = examples()
    files = starter_files("De Woonhoek", shipped_version(), "klantreis==1.0.0")
    files["_brand.yml"] += colour
    files["tips/gouden-tips.yml"] = tip
    files["content.yml"] = about
    kept = [
        line for line in files["klantreis.yml"].splitlines() if line.startswith(("base_version", "language"))
    ]
    files["klantreis.yml"] = "\n".join([settings, *kept]) + "\n"
    for path, text in files.items():
        write_file(tmp_path / path, text)
    write_file(tmp_path / "klantreis.lock.yml", first_lock(tmp_path))

    checked = check(tmp_path)
    assert checked.diagnostics == []
    assert checked.library is not None
    assert checked.library.about.heading == "Huurders van De Woonhoek vertellen"


def test_says_how_to_get_the_program() -> None:
    """The manual installs the program before it uses it, from the wheel as this version is called."""
    text = (ROOT / "docs" / "aanpassen" / "index.md").read_text("utf-8")

    assert text.index("pip install ") < text.index("klantreis new ")
    assert set(re.findall(r"klantreis-[0-9.]+-", text)) == {f"klantreis-{__version__}-"}
    assert "--install klantreis-" in text


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_commands_exist(page: Path) -> None:
    """Every command in the manual exists, with every option that stands behind it."""
    context = click.Context(program)
    said = [(name, OPTION.findall(rest)) for name, rest in COMMAND.findall(page.read_text("utf-8"))]
    known = {name: _options(program.get_command(context, name)) for name in COMMANDS}

    assert said != []
    assert [(name, options) for name, options in said if not set(options) <= known.get(name, set())] == []


def _options(command: click.Command | None) -> set[str]:
    return {option for one in command.params for option in one.opts} if command else set()
