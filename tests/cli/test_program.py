"""The program as a whole: its help, its words for wrong usage, and how it ends."""

import re
import signal
import time
from pathlib import Path

import pytest

from klantreis import __version__
from klantreis.cli.program import COMMANDS
from tests.cli.conftest import Klantreis, Start

HELP = "`klantreis %s--help` laat zien wat je kunt typen"

FULL = Path("/dev/full")

ENGLISH = re.compile(
    r"\b(usage|options?|commands?|show|error|try|the|and|missing|no such|invalid)\b", re.IGNORECASE
)


def test_help_names_the_commands(klantreis: Klantreis) -> None:
    """`klantreis --help` shows every command with what it is for."""
    status, output, errors = klantreis("--help")

    assert (status, errors) == (0, "")
    assert output.startswith("Gebruik: klantreis [OPTIES] OPDRACHT ...\n")
    assert [
        line.split()[0] for line in output.partition("Opdrachten:\n")[2].splitlines() if line[2:3] != " "
    ] == list(COMMANDS)


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_dutch(command: str, klantreis: Klantreis) -> None:
    """The help of every command is Dutch, click's own headings and options too."""
    _status, output, _errors = klantreis(*filter(None, [command]), "--help")
    words = re.sub(r"--\w+|content\.yml|JSON Schemas|github|GitHub|human", "", output)

    assert "Laat deze hulp zien." in output
    assert ENGLISH.findall(words) == []


def test_every_command_takes_a_root(klantreis: Klantreis) -> None:
    """All commands can be pointed at a folder; `new` is told the folder to make."""
    others = [command for command in COMMANDS if command != "new"]
    without = [command for command in others if "--root MAP" not in klantreis(command, "--help")[1]]

    assert without == []


def test_version(klantreis: Klantreis) -> None:
    """`klantreis --version` says which program this is."""
    assert klantreis("--version") == (0, f"klantreis {__version__}\n", "")


def test_nothing_typed_is_wrong_usage(klantreis: Klantreis) -> None:
    """Without a command, the help stands on the error stream."""
    status, output, errors = klantreis()

    assert (status, output) == (2, "")
    assert errors.startswith("Gebruik: klantreis")


@pytest.mark.usefixtures("inside")
@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("chek", "er is geen opdracht 'chek'", "bedoel je 'check'?"),
        ("xyz", "er is geen opdracht 'xyz'", HELP % ""),
        ("--", "typ een opdracht", HELP % ""),
        ("--versie", "er is geen optie '--versie'", "bedoel je '--version'?"),
        ("check --formaat json", "er is geen optie '--formaat'", "bedoel je '--format'?"),
        ("check -x", "er is geen optie '-x'", HELP % "check "),
        ("check --format", "bij de optie '--format' hoort een waarde", HELP % "check "),
        ("check --help=ja", "bij de optie '--help' hoort geen waarde", HELP % "check "),
        ("check --format xml", "'--format' moet een van deze zijn: human, json, github", HELP % "check "),
        (
            "check --today 2026-02-30",
            "'--today' klopt niet: typ een dag die bestaat, zoals 2026-01-31",
            HELP % "check ",
        ),
        (
            "serve --port 80",
            "'--port' klopt niet: typ een getal van 1024 tot en met 65535",
            HELP % "serve ",
        ),
        ("check hier", "er staat een woord te veel op de regel", HELP % "check "),
        ("release", "'VERSIE' ontbreekt", HELP % "release "),
    ],
)
def test_wrong_usage(line: str, message: str, hint: str, klantreis: Klantreis) -> None:
    """What is typed wrong is told in Dutch, with something to type, and ends with 2."""
    assert klantreis(*line.split()) == (2, "", f"fout: {message}\ntip: {hint}\n")


def test_a_folder_without_content(klantreis: Klantreis, tmp_path: Path) -> None:
    """A folder that is no klantreis is wrong usage, and the hint says what to look for."""
    status, output, errors = klantreis("check", "--root", tmp_path)

    assert (status, output) == (2, "")
    assert f"er staat geen klantreis in '{tmp_path}'" in errors
    assert "tip: typ --root met de map waarin journeys/ staat" in errors


def test_a_folder_inside_the_content(klantreis: Klantreis, root: Path) -> None:
    """One folder too deep, the hint names the right one."""
    status, _output, errors = klantreis("check", "--root", root / "journeys")

    assert status == 2
    assert f'tip: typ `klantreis check --root "{root}"`' in errors


@pytest.mark.parametrize("name", ["\0", "x" * 5000])
def test_an_impossible_root(name: str, klantreis: Klantreis) -> None:
    """A folder that cannot exist is wrong usage, not a traceback."""
    status, output, errors = klantreis("check", "--root", name)

    assert (status, output) == (2, "")
    assert errors.startswith("fout: ")


@pytest.mark.parametrize("encoding", ["cp437", "cp1252", "utf-8"])
def test_every_code_page(encoding: str, start: Start, root: Path) -> None:
    """A terminal that lacks a letter shows a question mark; nothing fails."""
    cafe = root / "journeys" / "4-cafe.yml"
    cafe.write_text(cafe.read_text("utf-8").replace("voice: tenant", "voice: ’é→", 1), encoding="utf-8")
    process = start("check", "--root", root, PYTHONIOENCODING=encoding)
    output, errors = process.communicate(timeout=60)

    assert (process.returncode, errors) == (1, b"")
    assert b"4-cafe.yml:" in output
    assert output.decode(encoding)


def test_no_locale(start: Start, root: Path) -> None:
    """The plainest of locales is enough to export Dutch text, and JSON stays UTF-8."""
    process = start("export", "--root", root, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    output, errors = process.communicate(timeout=60)

    assert (process.returncode, errors) == (0, b"")
    assert "é" in output.decode("utf-8")


def test_a_closed_pipe(start: Start, root: Path) -> None:
    """When the reader goes away, as `head` does, the program ends without a word."""
    process = start("export", "--root", root)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    errors = process.stderr.read()

    assert errors == b""
    assert process.wait(timeout=60) == 141


def test_a_closed_error_stream(start: Start, root: Path) -> None:
    """A reader of errors who goes away is as quiet an end."""
    process = start("check", "--root", root / "journeys")
    assert process.stderr is not None
    process.stderr.close()

    assert process.wait(timeout=60) == 141


@pytest.mark.skipif(not FULL.exists(), reason="only Linux has a device that is always full")
def test_a_full_disk(start: Start, root: Path) -> None:
    """Output that cannot be written is told in one sentence."""
    with FULL.open("wb") as full:
        process = start("check", "--root", root, output=full)
        _output, errors = process.communicate(timeout=60)

    assert process.returncode == 2
    assert errors.decode().startswith("fout: de uitvoer kan niet worden geschreven\n")


@pytest.mark.parametrize(("options", "made"), [([], "cache/print/*.pdf"), (["--no-print"], "mkdocs.yml")])
def test_control_c(options: list[str], made: str, start: Start, root: Path) -> None:
    """Ctrl-C ends a build without a traceback, while it prints or later, and the old site stays."""
    old = root / "build" / "site" / "index.html"
    old.parent.mkdir(parents=True)
    old.write_text("oud", encoding="utf-8")
    process = start("build", "--root", root, *options)
    while process.poll() is None and not any((root / "build").glob(made)):
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _output, errors = process.communicate(timeout=60)

    assert process.returncode == 130
    assert b"Traceback" not in errors
    assert old.read_text("utf-8") == "oud"
