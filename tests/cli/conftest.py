"""A place to run commands in: the real content in a folder of its own, and the program itself."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO

import pytest

from klantreis.cli.program import run
from tests.setup.content import ROOT

Outcome = tuple[int, str, str]
"""Exit status, output, and what stood on the error stream."""

Klantreis = Callable[..., Outcome]
"""Takes the words of a command line."""

Start = Callable[..., "subprocess.Popen[bytes]"]
"""Takes the words of a command line, and environment variables by name."""

SURROUNDINGS = {"PYTHONPATH": str(ROOT / "generator"), "PYTHONUNBUFFERED": ""}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the content that a test may spoil."""
    copy = tmp_path / "klantreis"
    for name in ("journeys", "profiles", "tips", "docs"):
        shutil.copytree(ROOT / name, copy / name)
    for name in ("content.yml", "_brand.yml", "process.yml", "mkdocs.yml"):
        shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture
def inside(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go and stand in the copy of the content."""
    monkeypatch.chdir(root)


@pytest.fixture
def klantreis(capfd: pytest.CaptureFixture[str]) -> Klantreis:
    """Run a command line here, in this process."""

    def command(*arguments: object) -> Outcome:
        status = run([str(argument) for argument in arguments])
        output, errors = capfd.readouterr()
        return status, output, errors

    return command


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a command line in a process of its own, with an environment of its own.

    It hears Ctrl-C, also where the tests run in the background of a script, which ignores it.
    """
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with ExitStack() as processes:

        def popen(
            *arguments: object,
            output: int | IO[bytes] = subprocess.PIPE,
            errors: int | IO[bytes] = subprocess.PIPE,
            **environment: str,
        ) -> "subprocess.Popen[bytes]":
            process = subprocess.Popen(
                [sys.executable, "-m", "klantreis", *map(str, arguments)],
                stdout=output,
                stderr=errors,
                env=os.environ
                | {"PYTHONPATH": str(ROOT / "generator"), "PYTHONUNBUFFERED": ""}
                | environment,
            )
            processes.enter_context(process)
            processes.callback(process.kill)  # a failed test leaves nothing running
            return process

        yield popen
