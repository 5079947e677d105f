"""What many editions cost: built one after the other, in one process, without print.

`python -m tests.bench.editions_bench [COUNT]` prints its lines of `make bench`; they must say that each
costs the same, and that memory does not grow.
"""

import resource
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from klantreis.build import build_site
from klantreis.checking import check
from klantreis.content.lock import LOCK
from klantreis.output.starter import starter_files
from klantreis.output.writer import write_file
from klantreis.updating import shipped_version
from tests.bench.measure import UNIT
from tests.setup.starter import first_lock

COUNT = 300
WARM = 35
"""After so many editions everything that is kept between builds has been made."""


def lines(count: int = COUNT) -> Iterator[str]:
    """Measure, and give a line for each thing that was measured."""
    seconds, mebibytes, blocks = [], [], []
    with TemporaryDirectory() as cache:
        for number in range(count):
            with TemporaryDirectory() as folder:
                root = _new(Path(folder) / "uitgave", f"Corporatie {number}")
                start = process_time()
                _build(root, Path(cache))
                seconds.append(process_time() - start)
            blocks.append(sys.getallocatedblocks())
            mebibytes.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * UNIT / 2**20)
    warm = min(WARM, count - 1)
    part = max(1, (count - warm) // 3)
    first, last = median(seconds[warm : warm + part]), median(seconds[-part:])
    yield f"{count} editions: {first:.1f} s of the processor each at first, {last:.1f} s each at the end"
    yield f"memory: {mebibytes[warm]:.0f} MiB after {warm + 1}, {mebibytes[-1]:.0f} MiB at the end"
    yield f"blocks of it in use by Python: {blocks[warm]:,} after {warm + 1}, {blocks[-1]:,} at the end"


def _new(root: Path, name: str) -> Path:
    """Make an edition that changes something of its own."""
    files = starter_files(name, shipped_version(), "klantreis")
    tip = f"hide: [welkomstgesprek]\nchange:\n  - id: nazorg\n    title: Zo doet {name} dat\n"
    for path, text in {**files, "tips/gouden-tips.yml": tip}.items():
        write_file(root / path, text)
    write_file(root / LOCK, first_lock(root))
    return root


def _build(root: Path, cache: Path) -> None:
    library = check(root).library
    assert library is not None, "the content has mistakes"
    build_site(root, library, cache=cache, progress=lambda _stage: None)


if __name__ == "__main__":
    for line in lines(*map(int, sys.argv[1:])):
        print(line)
