"""What an update of the base means for an edition, item by item."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from klantreis.content.base_items import base_items, earlier_ids, item_hash, own_part, title_of
from klantreis.content.difference import Action, Difference
from klantreis.content.document import Document, Plain
from klantreis.content.lock import Lock, locked

TOUCHING = frozenset({Action.CHANGE, Action.HIDE})
"""What an edition does with the words of an item, so that someone must look when the base says others."""


class State(StrEnum):
    """How an item of the base stands to the lock and to the edition.

    COVERED is what changed inside something that the edition hides, or writes whole itself.
    """

    UNTOUCHED = "untouched"
    YOURS = "yours"
    NEW = "new"
    GONE = "gone"
    BASE_CHANGED = "base-changed"
    BOTH_CHANGED = "both-changed"
    COVERED = "covered"


@dataclass(frozen=True, slots=True)
class ItemUpdate:
    """One item: its key and title, how it stands, and what the old base, the new base and the edition say.

    `old` is None when the lock did not keep it, and `new` when the base no longer has the item. `lock_key`
    is its key in the lock: another one when the base gave it a new id. `entries` are what the edition
    says of the item, all of them by an id that the base no longer has when `lost`.
    """

    key: str
    title: str
    state: State
    old: Plain
    new: Plain
    lock_key: str
    entries: tuple[Difference, ...] = ()
    lost: bool = False

    @property
    def difference(self) -> Difference | None:
        """What the edition does with the item, first of all."""
        return next(iter(self.entries), None)

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
        """The items of which someone must decide: what the edition says of them can no longer just stay."""
        return [item for item in self.items if item.state is State.BOTH_CHANGED or item.lost]

    @property
    def news(self) -> bool:
        """Whether anything differs from the lock."""
        return len(self.of(State.UNTOUCHED, State.YOURS)) < len(self.items)


def compare(
    base: Mapping[str, Document],
    base_version: str,
    lock: Lock | None,
    differences: list[Difference],
    lost: Collection[Difference] = (),
) -> Update:
    """Hold the base against the lock; without a lock, everything is as the base says it now.

    `lost` are the entries of the edition that name what the base no longer has.
    """
    now = base_items(base)
    touched = _touched(differences)
    if lock is None:
        lock = locked(base_version, now, {key: now[key] for key in touched if key in now})
    return Update(lock, base_version, tuple(_Comparison(now, lock, touched, lost).items()))


def _touched(differences: list[Difference]) -> dict[str, Difference]:
    return {one.key: one for one in differences if one.action in TOUCHING}


class _Comparison:
    def __init__(
        self,
        now: Mapping[str, Plain],
        lock: Lock,
        touched: Mapping[str, Difference],
        lost: Collection[Difference],
    ) -> None:
        self._now, self._lock, self._touched, self._lost = now, lock, touched, lost
        renamed = {_with_id(key, name): key for key, value in now.items() for name in earlier_ids(value)}
        self._renamed = {old: new for old, new in renamed.items() if old not in now}
        self._lock_keys = {self._now_key(key): key for key in lock.items}

    def items(self) -> Iterator[ItemUpdate]:
        """Give every item that the base has, and then those that it no longer has."""
        for key, new in self._now.items():
            yield self._item(key, new)
        for key, lock_key in self._lock_keys.items():
            if key not in self._now:
                old = self._lock.texts.get(lock_key)
                lost = self._lost_by(lock_key)
                yield ItemUpdate(
                    key, _title(key, old), State.GONE, old, None, lock_key, lost, lost=bool(lost)
                )

    def _item(self, key: str, new: Plain) -> ItemUpdate:
        lock_key = self._lock_keys.get(key, key)
        lost = self._lost_by(lock_key) if lock_key != key else ()
        difference = self._touched.get(key)
        entries = lost or ((difference,) if difference else ())
        return ItemUpdate(
            key,
            _title(key, new),
            self._state(key, lock_key, touched=bool(entries)),
            self._lock.texts.get(lock_key),
            new,
            lock_key,
            entries,
            lost=bool(lost),
        )

    def _state(self, key: str, lock_key: str, *, touched: bool) -> State:
        before = self._lock.items.get(lock_key)
        if before == item_hash(self._now[key]):
            return State.YOURS if touched else State.UNTOUCHED
        if self._is_covered(key):
            return State.COVERED
        if before is None:
            return State.NEW
        return State.BOTH_CHANGED if touched else State.BASE_CHANGED

    def _is_covered(self, key: str) -> bool:
        """Tell whether an item is inside something that the edition hides, or in a file that it writes whole."""
        around = (one for one in (self._touched.get(part) for part in _around(key)) if one)
        difference = self._touched.get(key)
        return any(one.whole or one.action is Action.HIDE for one in around) or bool(
            difference and difference.whole
        )

    def _now_key(self, key: str) -> str:
        """Give the key that an item of the lock has now: it can be inside an item with a new id."""
        for part in (*_around(key), key):
            if part in self._renamed:
                return self._now_key(self._renamed[part] + key[len(part) :])
        return key

    def _lost_by(self, lock_key: str) -> tuple[Difference, ...]:
        """Give the entries that name an item by an id that it no longer has; changes first."""
        name = lock_key.rpartition("/")[2]
        found = [one for one in self._lost if one.id == name and lock_key.startswith(one.key)]
        return tuple(sorted(found, key=lambda one: one.action is Action.ORDER))


def _around(key: str) -> Iterator[str]:
    """Give the keys of what an item is in, the outermost first."""
    parts = key.split("/")
    return ("/".join(parts[:count]) for count in range(1, len(parts)))


def _with_id(key: str, name: str) -> str:
    return f"{key.rpartition('/')[0]}/{name}"


def _title(key: str, value: Plain) -> str:
    name = key.rpartition("/")[2]
    title = title_of(value)
    return name if title in {"", name} else f"{name} ({title})"


def noted(lock: Lock, base: Mapping[str, Document], differences: list[Difference]) -> Lock:
    """Keep the text of the base for what the edition changes since, as long as the base says the same."""
    now = base_items(base)
    touched = _touched(differences)
    fits = {key for key in touched.keys() & now.keys() if lock.items.get(key) == item_hash(now[key])}
    kept = {key: text for key, text in lock.texts.items() if key in touched or key not in now}
    return Lock(lock.base_version, lock.items, kept | {key: now[key] for key in fits})


def settled(lock: Lock, item: ItemUpdate, *, changed: bool) -> Lock:
    """Give the lock after a decision about one item; `changed` when the edition still changes it."""
    items, texts = dict(lock.items), dict(lock.texts)
    items.pop(item.lock_key, None)
    texts.pop(item.lock_key, None)
    if item.new is not None:
        items[item.key] = item_hash(item.new)
        if changed:
            texts[item.key] = own_part(item.new)
    return Lock(lock.base_version, items, texts)
