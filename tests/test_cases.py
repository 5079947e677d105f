"""Every mistake that we can report has a case folder: content with one mistake, and what its author sees.

A case holds only the files that differ from the small sound content in `_base`, and `report.txt`. What
cannot be a file in a folder is made by `cases/builders.py`. KLANTREIS_REWRITE=1 writes the reports anew;
look at every change before it is kept.

A case with a folder `edition` is about a corporation's own edition: that folder is laid over the sound
edition in `_edition`, and the rest of the case over the base under it.
"""

import datetime as dt
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from klantreis.checking import check
from klantreis.cli.report import render
from klantreis.output.sheets.preflight import CODES as PREFLIGHT
from klantreis.wording import WORDING
from tests.cases.builders import BUILDERS

FOLDER = Path(__file__).parent / "cases"
BASE = FOLDER / "_base"
SOUND_EDITION = FOLDER / "_edition"
EDITION = "edition"
CASES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir() and path.name[0] not in "_.")
TODAY = dt.date(2026, 6, 1)
NOBODY = 65534
ENTER = stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH
LARGEST_REPORT = 20 * 1024


def lay(case: str, root: Path) -> None:
    """Lay a case over the sound content."""
    shutil.copytree(BASE, root, dirs_exist_ok=True)
    shutil.copytree(FOLDER / case, root, dirs_exist_ok=True, ignore=shutil.ignore_patterns("report.txt"))
    if (root / EDITION).exists():
        shutil.copytree(SOUND_EDITION, root / EDITION, dirs_exist_ok=True)
        shutil.copytree(FOLDER / case / EDITION, root / EDITION, dirs_exist_ok=True)
    if case in BUILDERS:
        BUILDERS[case](root)


@contextmanager
def ordinary_user(root: Path) -> Iterator[None]:
    """Act without the rights of root, for whom nothing is unreadable."""
    closed = [folder for folder in (root, *root.parents) if folder.stat().st_mode & ENTER != ENTER]
    modes = {folder: folder.stat().st_mode for folder in closed}
    for folder, mode in modes.items():
        folder.chmod(mode | ENTER)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        for folder, mode in modes.items():
            folder.chmod(mode)


def report(root: Path) -> str:
    """Give what the author of the content under a root sees."""
    edition = root / EDITION
    checked = check(edition, TODAY, base=root) if edition.exists() else check(root, TODAY)
    return render(checked.diagnostics, checked.content.texts, "human")


@pytest.mark.parametrize("case", CASES)
def test_report(case: str, tmp_path: Path) -> None:
    """An author sees the mistake of the case, in the words of its report.txt, and nothing else."""
    lay(case, tmp_path)
    with ordinary_user(tmp_path) if case.startswith("unreadable") and os.geteuid() == 0 else nullcontext():
        actual = report(tmp_path)
    golden = FOLDER / case / "report.txt"
    if os.environ.get("KLANTREIS_REWRITE") == "1":
        assert os.environ.get("CI") != "true", "reports are rewritten by hand, never by CI"
        golden.write_text(actual, "utf-8")

    assert golden.read_text("utf-8") == actual
    assert f"[{case.partition('.')[0]}]" in actual
    assert len(actual) <= LARGEST_REPORT


def test_base_is_sound(tmp_path: Path) -> None:
    """The content on which the cases are laid has no mistake of its own."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)

    assert report(tmp_path) == ""


def test_edition_is_sound(tmp_path: Path) -> None:
    """The edition on which the cases are laid has no mistake of its own."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    shutil.copytree(SOUND_EDITION, tmp_path / EDITION)

    assert report(tmp_path) == ""


def test_every_code_has_a_case() -> None:
    """There is a case for every code, and a code for every case; preflight has tests of its own."""
    codes = {case.partition(".")[0] for case in CASES}

    assert set(WORDING) - set(PREFLIGHT) == codes


def test_no_builder_is_left_over() -> None:
    """Every builder makes a case that exists."""
    assert set(CASES) >= set(BUILDERS)


def test_cases_are_small() -> None:
    """A case holds only files that differ from the sound content."""
    files = [path for case in CASES for path in (FOLDER / case).rglob("*") if path.is_file()]
    below = {path: BASE.joinpath(*path.relative_to(FOLDER).parts[1:]) for path in files}

    assert [
        path for path, same in below.items() if same.exists() and same.read_bytes() == path.read_bytes()
    ] == []
