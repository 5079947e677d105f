"""What an update of the base means for an edition, item by item."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from klantreis.content.base_items import base_items, item_hash, own_part, title_of
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document, Plain
from klantreis.content.lock import Lock, locked


class State(StrEnum):
    """How an item of the base stands to the lock and to the edition."""

    UNTOUCHED = "untouched"
    YOURS = "yours"
    NEW = "new"
    GONE = "gone"
    BASE_CHANGED = "base-changed"
    BOTH_CHANGED = "both-changed"


@dataclass(frozen=True, slots=True)
class ItemUpdate:
    """One item: its key and title, how it stands, and what the old base, the new base and the edition say.

    `old` is None when the lock did not keep it; `difference` is what the edition does with the item.
    """

    key: str
    title: str
    state: State
    old: Plain
    new: Plain
    difference: Difference | None

    @property
    def fields(self) -> list[str]:
        """The fields in which the bases differ or of which the edition says something."""
        old, new, own = (one if isinstance(one, dict) else {} for one in (self.old, self.new, self.own))
        names = dict.fromkeys((*new, *old, *own))
        return [name for name in names if name in own or (old and old.get(name) != new.get(name))]

    @property
    def own(self) -> Plain:
        """What the edition says of the item."""
        return self.difference.after if self.difference else None


@dataclass(frozen=True, slots=True)
class Update:
    """All items of the base, held against the lock."""

    lock: Lock
    base_version: str
    items: tuple[ItemUpdate, ...]

    def of(self, *states: State) -> list[ItemUpdate]:
        """Give the items that stand in one of some ways."""
        return [item for item in self.items if item.state in states]

    @property
    def open(self) -> list[ItemUpdate]:
        """The items of which someone must decide: the base changed under a change of the edition."""
        return [
            item
            for item in self.items
            if item.state is State.BOTH_CHANGED or (item.state is State.GONE and item.difference)
        ]


def compare(
    base: Mapping[str, Document], base_version: str, lock: Lock | None, differences: list[Difference]
) -> Update:
    """Hold the base against the lock; without a lock, everything is as the base says it now."""
    now = base_items(base)
    touched = {one.key: one for one in differences if one.action in {Action.CHANGE, Action.HIDE}}
    if lock is None:
        lock = fresh_lock(now, base_version, touched)
    return Update(lock, base_version, tuple(_items(now, lock, touched)))


def fresh_lock(now: Mapping[str, Plain], base_version: str, touched: Collection[str]) -> Lock:
    """Make the lock of a base as it is now; `touched` are the keys of what the edition changes."""
    return locked(base_version, now, {key: now[key] for key in touched if key in now})


def _items(now: Mapping[str, Plain], lock: Lock, touched: Mapping[str, Difference]) -> Iterator[ItemUpdate]:
    for key, new in now.items():
        difference, before = touched.get(key), lock.items.get(key)
        same = before == item_hash(new)
        yield ItemUpdate(
            key,
            _title(key, new),
            _state(before, same=same, touched=difference is not None),
            lock.texts.get(key),
            new,
            difference,
        )
    for key in lock.items:
        if key not in now:
            old = lock.texts.get(key)
            yield ItemUpdate(key, _title(key, old), State.GONE, old, None, touched.get(key))


def _state(before: str | None, *, same: bool, touched: bool) -> State:
    if before is None:
        return State.NEW
    if same:
        return State.YOURS if touched else State.UNTOUCHED
    return State.BOTH_CHANGED if touched else State.BASE_CHANGED


def _title(key: str, value: Plain) -> str:
    name = key.rpartition("/")[2]
    title = title_of(value)
    return name if title in {"", name} else f"{name} ({title})"


def noted(lock: Lock, base: Mapping[str, Document], differences: list[Difference]) -> Lock:
    """Keep the text of the base for what the edition changes since, as long as the base says the same."""
    now = base_items(base)
    touched = {one.key for one in differences if one.action in {Action.CHANGE, Action.HIDE}}
    fits = {key for key in touched & now.keys() if lock.items.get(key) == item_hash(now[key])}
    kept = {key: text for key, text in lock.texts.items() if key in touched or key not in now}
    return Lock(lock.base_version, lock.items, kept | {key: now[key] for key in fits})


def settled(lock: Lock, item: ItemUpdate, *, changed: bool) -> Lock:
    """Give the lock after a decision about one item; `changed` when the edition still changes it."""
    items, texts = dict(lock.items), dict(lock.texts)
    items.pop(item.key, None)
    texts.pop(item.key, None)
    if item.new is not None:
        items[item.key] = item_hash(item.new)
        if changed:
            texts[item.key] = own_part(item.new)
    return Lock(lock.base_version, items, texts)
