"""The door of the program: the command `klantreis`, or `python -m klantreis`."""

import gc
import sys

from klantreis.cli.program import run


def spare_memory_checks() -> None:
    """Look less often for what can go: the program stays till the end, and what it makes is mostly kept.

    Otherwise Python is busy with that for a quarter of the time in which the pages are made.
    """
    gc.freeze()
    gc.set_threshold(200_000, 30, 30)


def main() -> None:
    """Run the command line that the user typed, and end with its exit status."""
    spare_memory_checks()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
