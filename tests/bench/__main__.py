"""Prints what everything costs, measured in one run."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench import answers, editions_bench, edits, lighthouse, print_bench, speed, weight
from tests.site.content import build, copy_content


def lines() -> Iterator[str]:
    """Measure everything, one thing after the other."""
    yield "# Speed"
    yield from speed.lines()
    yield from ("", "# Edits")
    yield from edits.lines()
    with TemporaryDirectory() as folder:
        site = build(copy_content(Path(folder) / "klantreis"), printing=True)
        yield from ("", "# Weight")
        yield from weight.lines(site)
        yield from ("", "# Lighthouse")
        yield from lighthouse.lines(site)
        yield from ("", "# Answers")
        yield from answers.lines(site)
    yield from ("", "# Print")
    yield from print_bench.lines()
    yield from ("", "# Editions")
    yield from editions_bench.lines()


for line in lines():
    print(line, flush=True)
