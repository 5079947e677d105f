# noqa: INP001  a script that stands by itself
"""Builds the editions of many corporations, a share of them at a time: the script of pages.yml beside it.

`editions.py shares FOLDER COUNT` prints the numbers of the shares as JSON, for a matrix of jobs.
`editions.py build FOLDER OUT NUMBER COUNT` builds one share: every COUNTth folder with a klantreis.yml,
each into OUT/NAME. A mistake in one edition does not stop the others; the status then is 1.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path


def editions(folder: Path) -> list[Path]:
    """Give the editions in a folder, in the order of their names."""
    return sorted(path.parent for path in folder.glob("*/klantreis.yml"))


def shares(folder: Path, count: int) -> list[int]:
    """Give the numbers of the shares: no more of them than there are editions."""
    return list(range(min(count, len(editions(folder)))))


def build(folder: Path, out: Path, number: int, count: int) -> int:
    """Build one share, and give how many editions failed."""
    return sum(not _built(edition, out / edition.name) for edition in editions(folder)[number::count])


def _built(edition: Path, site: Path) -> bool:
    command = [sys.executable, "-m", "klantreis", "build", "--no-print", "--root", str(edition)]
    if subprocess.run(command, check=False).returncode:  # noqa: S603  a command of our own
        sys.stderr.write(f"{edition.name}: niet gebouwd\n")
        return False
    shutil.copytree(edition / "build" / "site", site, dirs_exist_ok=True)
    return True


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["shares", folder, count]:
            sys.stdout.write(f"{json.dumps(shares(Path(folder), int(count)))}\n")
        case ["build", folder, out, number, count]:
            sys.exit(1 if build(Path(folder), Path(out), int(number), int(count)) else 0)
        case _:
            sys.exit(__doc__)
