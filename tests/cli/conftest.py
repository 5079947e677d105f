"""A place to run commands in: the real content in a folder of its own, and the program itself."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from klantreis.cli.program import run
from tests.setup.content import ROOT

Outcome = tuple[int, str, str]
"""Exit status, output, and what stood on the error stream."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a copy of the content that a test may spoil."""
    copy = tmp_path / "klantreis"
    for name in ("journeys", "profiles", "tips"):
        shutil.copytree(ROOT / name, copy / name)
    for name in ("content.yml", "_brand.yml"):
        shutil.copy(ROOT / name, copy / name)
    return copy


@pytest.fixture
def klantreis(capfd: pytest.CaptureFixture[str]) -> Callable[..., Outcome]:
    """Run a command line here, in this process."""

    def command(*arguments: object) -> Outcome:
        status = run([str(argument) for argument in arguments])
        output, errors = capfd.readouterr()
        return status, output, errors

    return command


@pytest.fixture
def start() -> Callable[..., "subprocess.Popen[bytes]"]:
    """Start a command line in a process of its own, with an environment of its own."""

    def popen(*arguments: object, **environment: str) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            [sys.executable, "-m", "klantreis", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT / "generator")} | environment,
        )

    return popen
