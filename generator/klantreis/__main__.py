"""The door of the program: the command `klantreis`, or `python -m klantreis`."""

import gc
import sys

from klantreis.cli.program import run


def main() -> None:
    """Run the command line that the user typed, and end with its exit status.

    The program itself stays till the end: to look it through for what can go takes a fifth of a build.
    """
    gc.freeze()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
