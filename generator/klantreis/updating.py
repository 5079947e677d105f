"""Holding an edition against its base, and the steps of an update: each is one file, written in one go.

Whatever stops an update, every step has been done whole or not at all, and doing it again goes on where
it stopped. The file of the edition is written before the lock: the lock never knows more than was done.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from klantreis.build import Checked, check
from klantreis.content.base_items import base_items
from klantreis.content.difference import Difference
from klantreis.content.edition import SETTINGS, shipped_base
from klantreis.content.entries import with_entry, without_entry
from klantreis.content.files import read_content
from klantreis.content.lock import LOCK, Lock, lock_text, read_lock
from klantreis.content.node import node_of
from klantreis.content.reader import read_yaml
from klantreis.content.update import ItemUpdate, State, Update, compare, noted, settled
from klantreis.output.writer import write_file

Write = Callable[[Path, str], object]
"""Writes a file whole, or not at all."""

Decide = Callable[[ItemUpdate], "Decision"]
"""Is asked what must happen with an item that the base changed under a change of the edition."""


class Choice(StrEnum):
    """What can be decided about a change of the edition."""

    KEEP = "keep"
    TAKE = "take"
    EDIT = "edit"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice; for EDIT with the new text of the edition's entry."""

    choice: Choice
    entry: str = ""


BASE_VERSION = re.compile(r"^(base_version:[ ]*)(\"[^\"]*\"|'[^']*'|[^\s#]+)", re.MULTILINE)


def find_update(root: Path, base: Path | None = None) -> tuple[Checked, Update | None]:
    """Check an edition and hold its base against the lock; None for what is no edition."""
    checked = check(root, base=base)
    edition = checked.content.edition
    if edition is None:
        return checked, None
    lock, _mistakes = read_lock(edition.own.get(LOCK))
    return checked, compare(edition.base, _base_version(checked), lock, edition.differences)


def carry_out(
    root: Path, decide: Decide, base: Path | None = None, write: Write = write_file
) -> list[ItemUpdate]:
    """Take an update over, one decision at a time, and give the items that must wait.

    After each decision everything is read again, for the lines of the edition have moved.
    """
    later: dict[str, ItemUpdate] = {}
    while True:
        _checked, update = find_update(root, base)
        if update is None:
            raise ValueError(root)
        waiting = [item for item in update.open if item.key not in later]
        if not waiting:
            finish(root, update, write)
            return list(later.values())
        if not _decided(root, update, waiting[0], decide(waiting[0]), write):
            later[waiting[0].key] = waiting[0]


def _decided(root: Path, update: Update, item: ItemUpdate, decision: Decision, write: Write) -> bool:
    """Do what was decided; False when the item must wait."""
    match decision.choice:
        case Choice.KEEP:
            keep(root, update, item, write)
            return True
        case Choice.TAKE:
            return take(root, update, item, write)
        case Choice.EDIT:
            return edit(root, update, item, decision.entry, write)
    return False


def note_in_lock(root: Path, checked: Checked, write: Write = write_file) -> None:
    """Keep in the lock what the base says of everything that the edition changes by now."""
    edition = checked.content.edition
    lock, _mistakes = read_lock(edition.own.get(LOCK)) if edition else (None, [])
    if edition and lock:
        new = noted(lock, edition.base, edition.differences)
        if new != lock:
            write(root / LOCK, lock_text(new))


def keep(root: Path, update: Update, item: ItemUpdate, write: Write = write_file) -> None:
    """Let the edition's change stay as it is."""
    write(root / LOCK, lock_text(settled(update.lock, item, changed=True)))


def take(root: Path, update: Update, item: ItemUpdate, write: Write = write_file) -> bool:
    """Take the edition's change away, so that the base shows; False when that must be done by hand."""
    difference = item.difference
    text = without_entry(_text(root, difference), difference.place) if difference else None
    if difference is None or text is None:
        return False
    write(root / difference.place.path, text)
    write(root / LOCK, lock_text(settled(update.lock, item, changed=False)))
    return True


def edit(root: Path, update: Update, item: ItemUpdate, entry: str, write: Write = write_file) -> bool:
    """Put another change in the place of the edition's; False when it cannot be read, or only by hand."""
    difference = item.difference
    said = "\n".join(line for line in entry.split("\n") if line.strip() and not line.startswith("#"))
    text = with_entry(_text(root, difference), difference.place, said) if difference and said else None
    if difference is None or text is None:
        return False
    document, mistakes = read_yaml(difference.place.path, text.encode())
    if document is None or mistakes:
        return False
    write(root / difference.place.path, text)
    write(root / LOCK, lock_text(settled(update.lock, item, changed=True)))
    return True


def finish(root: Path, update: Update, write: Write = write_file) -> None:
    """Take over all that needs no decision: first in the lock, and then the version in klantreis.yml.

    What waits for a decision stays in the lock as it was, and the version then too.
    """
    waiting = {item.key for item in update.open}
    lock = update.lock
    for item in update.items:
        if item.key not in waiting and item.state not in {State.UNTOUCHED, State.YOURS}:
            lock = settled(lock, item, changed=False)
    done = not waiting
    version = update.base_version if done else lock.base_version
    write(root / LOCK, lock_text(Lock(version, lock.items, lock.texts)))
    if done:
        settings = root / SETTINGS
        text = settings.read_text("utf-8")
        new = BASE_VERSION.sub(lambda found: f"{found[1]}{update.base_version}", text, count=1)
        write(settings, new)


def first_lock(root: Path, base: Path | None = None) -> str:
    """Give the lock for an edition that has none yet."""
    checked, update = find_update(root, base)
    if update is None:
        raise ValueError(root)
    items = base_items(checked.content.edition.base) if checked.content.edition else {}
    touched = {item.key: items[item.key] for item in update.of(State.YOURS)}
    return lock_text(Lock(update.base_version, update.lock.items, touched))


def shipped_version() -> str:
    """Give the version of the base that comes with the program."""
    document = read_content(shipped_base()).documents["content.yml"]
    return node_of(document).text("version")


def _base_version(checked: Checked) -> str:
    edition = checked.content.edition
    about = edition.base["content.yml"].value if edition and "content.yml" in edition.base else None
    version = about.get("version") if isinstance(about, dict) else None
    return version if isinstance(version, str) else ""


def _text(root: Path, difference: Difference) -> str:
    return (root / difference.place.path).read_text("utf-8")
