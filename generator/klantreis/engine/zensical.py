"""Zensical: the second engine, by the makers of Material; same pages, same configuration."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from klantreis.engine.config import NEW_SITE, EngineError

NEEDS = "zensical==0.0.73"
"""What to install for it: no other version was held against the pages of MkDocs."""


def has_zensical() -> bool:
    """Tell whether Zensical is installed; the program itself does not ask for it."""
    return find_spec("zensical") is not None


def build_with_zensical(folder: Path, seconds: int) -> Path:
    """Build folder/mkdocs.yml and give the folder of the new site; Zensical must be installed."""
    command = [sys.executable, "-m", "zensical", "build", "--config-file", "mkdocs.yml", "--clean"]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(seconds)}
    done = subprocess.run(  # noqa: S603  our own interpreter, fixed words
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise EngineError(done.stdout + done.stderr)
    return folder / NEW_SITE
