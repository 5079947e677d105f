"""What was made before: bytes by the hash of what they were made from."""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from klantreis.output.writer import write_file


def cached(folder: Path, name: str, source: bytes, make: Callable[[], bytes]) -> bytes:
    """Give what `make` gives, from the folder where the same source was made before."""
    return cached_file(folder, name, source, make).read_bytes()


def cached_file(folder: Path, name: str, source: bytes, make: Callable[[], bytes]) -> Path:
    """Give the file with what `make` gives; what the same source gave before is not made again."""
    path = folder / f"{hashlib.sha256(source).hexdigest()[:32]}-{name}"
    if not path.is_file():
        write_file(path, make())
    return path


def keep_only(folder: Path, files: Iterable[Path]) -> None:
    """Forget all that was made from other sources than these files."""
    kept = {path.name.partition("-")[0] for path in files}
    for path in folder.iterdir():
        if path.name.partition("-")[0] not in kept:
            path.unlink()
