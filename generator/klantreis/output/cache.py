"""What was made before: bytes by the hash of what they were made from."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from klantreis.output.writer import write_file


def cached(folder: Path, name: str, source: bytes, make: Callable[[], bytes]) -> bytes:
    """Give what `make` gives, from the folder where the same source was made before."""
    path = folder / f"{hashlib.sha256(source).hexdigest()[:32]}-{name}"
    if not path.is_file():
        write_file(path, make())
    return path.read_bytes()
