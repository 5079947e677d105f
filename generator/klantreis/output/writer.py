"""The one place that writes: files that did not change are left alone, so that others can skip them."""

import errno
import os
import shutil
from collections.abc import Mapping
from pathlib import Path


def write_file(path: Path, data: str | bytes) -> bool:
    """Write a file in one step, if it would change; tell whether it did."""
    content = data.encode("utf-8") if isinstance(data, str) else data
    if path.is_file() and path.read_bytes() == content:
        return False
    if path.is_dir():  # said before anything is written beside it
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    beside.write_bytes(content)
    beside.replace(path)
    return True


def write_tree(folder: Path, files: Mapping[str, str | bytes]) -> list[str]:
    """Make a folder hold exactly these files, by path; give the paths that were written or removed."""
    changed = [name for name, data in files.items() if write_file(folder / name, data)]
    for path in sorted(folder.rglob("*"), reverse=True):
        name = path.relative_to(folder).as_posix()
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif name not in files:
            path.unlink()
            changed.append(name)
    return changed


def link_tree(folder: Path, files: Mapping[str, Path]) -> None:
    """Make a folder hold exactly these files, each the same file on the disk as its original."""
    for name, original in files.items():
        link_file(folder / name, original)
    if not files:
        remove_folder(folder)
    for path in folder.glob("*"):
        if path.name not in files:
            remove(path)


def link_file(path: Path, original: Path) -> None:
    """Make a path the same file as another, or a copy on a disk that cannot do that."""
    if path.exists() and path.samefile(original):
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    remove(path)
    try:
        path.hardlink_to(original)
    except OSError:
        shutil.copyfile(original, path)


def swap_folder(new: Path, place: Path) -> None:
    """Put a finished folder in its place; whatever stops it, one whole folder stays findable.

    The old one steps aside first: a folder cannot be replaced in one step on every system.
    """
    aside = place.with_name(f"{place.name}.old")
    remove_folder(aside)
    if place.exists():
        place.rename(aside)
    try:
        new.rename(place)
    except OSError:
        restore_folder(place)
        raise
    remove_folder(aside)


def restore_folder(place: Path) -> None:
    """Bring back the folder that an interrupted swap left aside."""
    aside = place.with_name(f"{place.name}.old")
    if aside.exists() and not place.exists():
        aside.rename(place)


def remove(path: Path) -> None:
    """Take away whatever stands at a path; of a link, only the link."""
    if path.is_dir() and not path.is_symlink():
        remove_folder(path)
    else:
        path.unlink(missing_ok=True)


def remove_folder(folder: Path) -> None:
    """Take a folder away with all that is in it, such as what an interrupted run left."""
    if folder.exists():
        shutil.rmtree(folder)
