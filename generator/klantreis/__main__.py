"""The door of the program: the command `klantreis`, or `python -m klantreis`."""

import sys

from klantreis.cli.program import run


def main() -> None:
    """Run the command line that the user typed, and end with its exit status."""
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
