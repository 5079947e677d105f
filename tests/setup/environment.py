"""An environment of Python with nothing in it but the built wheel, and the libraries that the wheel asks for.

The libraries are those of the environment of the tests, linked one by one: nothing is downloaded, and what the
wheel forgets to ask for is not there.
"""

import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path, PurePath

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.setup.content import ROOT

WINDOWS = os.name == "nt"


def build_wheel(folder: Path) -> Path:
    """Build the wheel of the project."""
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, folder=ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel


def install(wheel: Path, folder: Path) -> Path:
    """Install a wheel in an empty environment, and give the folder of its commands."""
    venv.create(folder, with_pip=False)
    commands = folder / ("Scripts" if WINDOWS else "bin")
    python = commands / ("python.exe" if WINDOWS else "python")
    asked = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder)
    packages = Path(asked.strip())
    offline = ("-m", "uv", "pip", "install", "--quiet", "--offline", "--no-deps", "--python", python)
    run(sys.executable, *offline, wheel, folder=folder)
    (own,) = packages.glob("klantreis-*.dist-info")
    for library in _needed(Distribution.at(own).requires or []):
        _link(library, packages)
    return commands


def run(*command: object, folder: Path) -> str:
    """Run a command that must succeed, away from the checkout, and give what it said."""
    surroundings = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ended = subprocess.run(
        [str(word) for word in command],
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def _needed(asked: Iterable[str]) -> Iterator[Distribution]:
    """Give the libraries that are asked for, and those that they ask for."""
    waiting = [(Requirement(one), "") for one in asked]
    seen: set[tuple[str, str]] = set()
    while waiting:
        requirement, extra = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        library, name = distribution(requirement.name), canonicalize_name(requirement.name)
        if not any(known == name for known, _extra in seen):
            yield library
        for wanted in {"", *requirement.extras}:
            if (name, wanted) not in seen:
                seen.add((name, wanted))
                waiting += [(Requirement(one), wanted) for one in library.requires or []]


def _link(library: Distribution, packages: Path) -> None:
    """Link everything of a library that stands beside the others; commands of its own are not needed."""
    tops = {PurePath(file).parts[0] for file in library.files or []} - {"..", "__pycache__"}
    for top in tops:
        place, original = packages / top, Path(str(library.locate_file(top)))
        if place.exists():
            continue
        try:
            place.symlink_to(original.resolve(), target_is_directory=original.is_dir())
        except OSError:  # a system on which only some may link
            shutil.copytree(original, place) if original.is_dir() else shutil.copy(original, place)
