"""Holding an edition against its base, and taking an update over in steps.

Whatever stops an update, every step has been done whole or not at all, and doing it again goes on where it
stopped. A step of one file is written in one go. One of several files is first noted in STEP; when that
note is still there, the step was stopped half-way, and is finished before anything else.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from klantreis.checking import Checked, check
from klantreis.content.characters import as_before, decode, legible
from klantreis.content.difference import Difference
from klantreis.content.edition import BASE, SETTINGS, shipped_base
from klantreis.content.entries import with_entry, with_word, without_entry
from klantreis.content.lock import LOCK, Lock, lock_text, read_lock
from klantreis.content.node import node_of
from klantreis.content.pages import is_page
from klantreis.content.reader import read_yaml
from klantreis.content.update import ItemUpdate, State, Update, compare, noted, settled
from klantreis.diagnostics import Position
from klantreis.output.writer import write_file

STEP = "build/update.json"
"""The note of a step of several files: their texts by path, null for a file that goes."""

CUT = "# ---"
"""Begins the first line of what is shown under a text to edit, and not kept."""

Write = Callable[[Path, "str | None"], object]
"""Writes a file whole, or not at all; without a text, the file goes."""

Decide = Callable[[ItemUpdate], "Decision"]
"""Is asked what must happen with an item of which the edition's words can no longer just stay."""

Files = dict[str, "str | None"]
"""The texts of files by their path in the edition; None for a file that goes."""


class BrokenStepError(ValueError):
    """The note of a step is not as this program writes it: carrying it out could write anything anywhere."""


class Choice(StrEnum):
    """What can be decided about what the edition says."""

    KEEP = "keep"
    TAKE = "take"
    EDIT = "edit"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice; for EDIT with the new text of the edition's entry."""

    choice: Choice
    entry: str = ""


def put(path: Path, text: str | None) -> None:
    """Write a file whole, or take it away."""
    if text is None:
        path.unlink(missing_ok=True)
    else:
        write_file(path, text)


def find_update(root: Path, base: Path | None = None) -> tuple[Checked, Update | None]:
    """Check an edition and hold its base against the lock; None for what is no edition."""
    checked = check(root, base=base)
    edition = checked.content.edition
    if edition is None:
        return checked, None
    lock, _mistakes = read_lock(edition.own.get(LOCK))
    differences = [*edition.differences, *edition.look]
    return checked, compare(edition.base, _base_version(checked), lock, differences, edition.lost)


def carry_out(root: Path, decide: Decide, base: Path | None = None, write: Write = put) -> list[ItemUpdate]:
    """Take an update over, one decision at a time, and give the items that must wait.

    After each decision everything is read again, for the lines of the edition have moved.
    """
    later: set[str] = set()
    finish_step(root, write)
    while True:
        checked, update = find_update(root, base)
        if update is None:
            raise ValueError(root)
        waiting = [item for item in update.open if item.key not in later]
        if not waiting:
            take_step(root, _rest(root, checked, update), write)
            return update.open
        item = waiting[0]
        decision = decide(item)
        if not _is_as_read(root, checked):
            continue  # someone else wrote in it while we asked: look again, and ask again
        files = _decided(root, item, decision)
        if files is None:
            later.add(item.key)
        else:
            stays = decision.choice is not Choice.TAKE
            lock = lock_text(settled(update.lock, item, changed=stays))
            take_step(root, {**files, LOCK: lock}, write)


def note_in_lock(root: Path, checked: Checked, write: Write = put) -> None:
    """Keep in the lock what the base says of everything that the edition changes by now."""
    edition = checked.content.edition
    lock, _mistakes = read_lock(edition.own.get(LOCK)) if edition else (None, [])
    if edition and lock:
        new = noted(lock, edition.base, [*edition.differences, *edition.look])
        if new != lock:
            write(root / LOCK, lock_text(new))


def take_step(root: Path, files: Files, write: Write = put) -> None:
    """Write the files of one step, as far as they change."""
    files = {path: text for path, text in files.items() if not _says(root / path, text)}
    half_way = is_half_way(root)
    if len(files) > 1 and not half_way:
        write(root / STEP, json.dumps(files, ensure_ascii=False))
    for path, text in files.items():
        write(root / path, text)
    if len(files) > 1 or half_way:
        write(root / STEP, None)


def finish_step(root: Path, write: Write = put) -> None:
    """Finish the step that was stopped half-way, if there is one; raises BrokenStepError over its note."""
    if is_half_way(root):
        take_step(root, _noted_step(root), write)


def is_half_way(root: Path) -> bool:
    """Tell whether an update was stopped in the middle of a step."""
    return (root / STEP).is_file()


def shipped_version() -> str:
    """Give the version of the base that comes with the program."""
    document, _mistakes = read_yaml("content.yml", (shipped_base() / "content.yml").read_bytes())
    return node_of(document).text("version") if document else ""


def _noted_step(root: Path) -> Files:
    try:
        files = json.loads((root / STEP).read_text("utf-8"))
        sound = isinstance(files, dict) and all(_is_within(root, path) for path in files)
    except (ValueError, RecursionError) as error:
        raise BrokenStepError(STEP) from error
    if not sound or any(not isinstance(text, str | None) for text in files.values()):
        raise BrokenStepError(STEP)
    return dict(files)


def _is_within(root: Path, path: str) -> bool:
    return root.resolve() in (root / path).resolve().parents


def _says(path: Path, text: str | None) -> bool:
    return path.read_bytes() == (text or "").encode() if path.is_file() else text is None


def _decided(root: Path, item: ItemUpdate, decision: Decision) -> Files | None:
    """Give the files of the edition after a decision; None when it must wait, or be done by hand."""
    name = item.key.rpartition("/")[2]
    match decision.choice:
        case Choice.TAKE:
            return _without(root, item.entries)
        case Choice.KEEP if item.new is not None:
            return (
                _changed(root, item.entries, lambda text, at: with_word(text, at, name)) if item.lost else {}
            )
        case Choice.EDIT:
            said = decision.entry.partition(f"\n{CUT}")[0].strip("\n")
            return _edited(root, item, said) if said.strip() else None
    return None


def _without(root: Path, entries: Iterable[Difference]) -> Files | None:
    """Take what the edition says away, so that the base shows."""
    pages = [one for one in entries if is_page(one.place.path)]
    if pages:
        return {one.place.path: None for one in pages}
    return _changed(root, entries, without_entry)


def _edited(root: Path, item: ItemUpdate, said: str) -> Files | None:
    """Put something else in the place of what the edition says; another entry for a lost item goes."""
    first, *others = item.entries
    if is_page(first.place.path):
        return {first.place.path: _as_before(root, first.place.path, f"{said}\n")}
    return _changed(
        root,
        item.entries,
        lambda text, at: (
            without_entry(text, at) if at in {one.place for one in others} else with_entry(text, at, said)
        ),
    )


def _changed(
    root: Path, entries: Iterable[Difference], change: Callable[[str, Position], str | None]
) -> Files | None:
    """Give the files with a change at every entry, from the last one up; None when one cannot be made."""
    texts: dict[str, str] = {}
    for place in sorted((one.place for one in entries), reverse=True):
        before = texts.get(place.path) or decode(place.path, (root / place.path).read_bytes())[0]
        text = change(before, place)
        if text is None:
            return None
        texts[place.path] = text
    if any(_is_broken(path, text) for path, text in texts.items()):
        return None
    return {path: _as_before(root, path, text) for path, text in texts.items()}


def _is_broken(path: str, text: str) -> bool:
    _document, mistakes = read_yaml(path, text.encode())
    return any(one.code != "empty-file" for one in mistakes)


def _as_before(root: Path, path: str, text: str) -> str:
    return as_before((root / path).read_bytes(), text)


def _is_as_read(root: Path, checked: Checked) -> bool:
    """Tell whether every file of the edition still says what was read."""
    own = {path: text for path, text in checked.content.texts.items() if not path.startswith(BASE)}
    return all((root / path).is_file() and legible((root / path).read_bytes()) == own[path] for path in own)


def _rest(root: Path, checked: Checked, update: Update) -> Files:
    """Give the files after taking over all that needs no decision.

    What waits for a decision stays in the lock as it was, and the version then too.
    """
    waiting = {item.key for item in update.open}
    lock = update.lock
    for item in update.items:
        if item.key not in waiting and item.state not in {State.UNTOUCHED, State.YOURS}:
            lock = settled(lock, item, changed=item.difference is not None)
    if waiting:
        return {LOCK: lock_text(lock)}
    edition = checked.content.edition
    text = decode(SETTINGS, (root / SETTINGS).read_bytes())[0]
    place = (
        edition.own[SETTINGS].places.get(("base_version",)) if edition and SETTINGS in edition.own else None
    )
    new = with_word(text, place, update.base_version) if place else text
    said = lock_text(Lock(update.base_version, lock.items, lock.texts))
    return {LOCK: said, SETTINGS: _as_before(root, SETTINGS, new)}


def _base_version(checked: Checked) -> str:
    edition = checked.content.edition
    about = edition.base.get("content.yml") if edition else None
    return node_of(about).text("version") if about else ""
