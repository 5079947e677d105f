"""One measurement in a process of its own, so that nothing is warm and all memory is its own.

`measure` starts the process; it runs this module, and prints the outcome as JSON.
"""

import json
import resource
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from klantreis.__main__ import spare_memory_checks
from klantreis.build import ENGINES, write_pages
from klantreis.checking import check
from tests.setup.content import ROOT

UNIT = 1 if sys.platform == "darwin" else 1024
"""In what the system counts memory, in bytes."""


@dataclass(frozen=True)
class Cost:
    """What a stage took of the processor, which hardly depends on what else runs, and its most memory."""

    seconds: float
    mebibytes: float


def measure(stage: str, root: Path) -> Cost:
    """Measure a stage: `ours` makes the pages from the content, `engine` the site from the pages."""
    command = [sys.executable, "-m", "tests.bench.measure", stage, str(root)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    return Cost(**json.loads(done.stdout))


def _ours(root: Path) -> None:
    library = check(root).library
    assert library is not None, "the content has mistakes"
    write_pages(root, library)


def _engine(root: Path) -> None:
    ENGINES["mkdocs"](root / "build", 0)


def main(stage: str, root: Path) -> None:
    """Run a stage as the program does, and print its cost."""
    spare_memory_checks()
    start = time.process_time()
    {"ours": _ours, "engine": _engine}[stage](root)
    seconds = time.process_time() - start
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT
    print(json.dumps(asdict(Cost(seconds, used / 2**20))))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
