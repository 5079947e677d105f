"""The manuals, for an edition of one's own and for makers: what they say to type works."""

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
MAKERS = sorted((ROOT / "docs" / "over" / "makers").glob("*.md"))
COMMANDS_PAGE = ROOT / "docs" / "over" / "makers" / "opdrachten.md"
COMMAND = re.compile(r"(?:`|^ *)klantreis ([a-z]+)([^`\n]*)", re.MULTILINE)
OPTION = re.compile(r"--[a-z-]+")


def _options(name: str) -> set[str]:
    command = program.get_command(click.Context(program), name)
    return (
        {option for one in command.params for option in one.opts if option.startswith("--")}
        if command
        else set()
    )


KNOWN = {name: _options(name) for name in COMMANDS}
"""The options of every command."""


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


@pytest.mark.parametrize("page", PAGES + MAKERS, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_commands_exist(page: Path) -> None:
    """Every command in a manual exists, with every option that stands behind it."""
    said = [(name, OPTION.findall(rest)) for name, rest in COMMAND.findall(page.read_text("utf-8"))]

    assert said != []
    assert [(name, options) for name, options in said if not set(options) <= KNOWN.get(name, set())] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_options_are_told(name: str) -> None:
    """The manual for makers tells of every option of a command under its own heading, and of no other."""
    beginning, *sections = re.split(r"^## klantreis ", COMMANDS_PAGE.read_text("utf-8"), flags=re.MULTILINE)
    told = {section.split()[0]: set(OPTION.findall(section)) for section in sections}

    assert told[name] == KNOWN[name] - set(OPTION.findall(beginning))
