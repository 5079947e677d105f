"""The lock of an edition: what the base said when the edition last looked.

It keeps the hash of every item of the base, and the whole text of every item that the edition changes, so
that an update can show the old base, the new base and the edition side by side.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import yaml

from klantreis.content.base_items import item_hash
from klantreis.content.document import Document, Plain
from klantreis.diagnostics import Diagnostic
from klantreis.locale import _
from klantreis.wording import diagnostic

LOCK = "klantreis.lock.yml"
WIDTH = 100


@dataclass(frozen=True, slots=True)
class Lock:
    """The version of the base, the hash of its items by key, and the text of those that are changed."""

    base_version: str = ""
    items: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, Plain] = field(default_factory=dict)


def read_lock(document: Document | None) -> tuple[Lock | None, list[Diagnostic]]:
    """Read the lock; none when there is none, or when it is not as we wrote it."""
    if document is None:
        return None, []
    match document.value:
        case {"base_version": str(version), "items": dict(items), **rest} if rest.keys() <= {"texts"}:
            texts = rest.get("texts") or {}
            hashes = {key: value for key, value in items.items() if isinstance(value, str)}
            if isinstance(texts, dict) and len(hashes) == len(items):
                return Lock(version, hashes, texts), []
    return None, [diagnostic("bad-lock", document.place(()))]


def lock_text(lock: Lock) -> str:
    """Write the lock as a file."""
    head = _(
        "Kept by klantreis: what the base said when this edition last looked. Keep it in version control."
    )
    said = {"base_version": lock.base_version, "items": dict(sorted(lock.items.items()))}
    texts = {"texts": dict(sorted(lock.texts.items()))} if lock.texts else {}
    body = yaml.dump(
        said | texts,
        Dumper=_Dumper,
        allow_unicode=True,
        sort_keys=False,
        width=WIDTH,
        default_flow_style=False,
    )
    return f"# {head}\n{body}"


def locked(base_version: str, base: Mapping[str, Plain], changed: Mapping[str, Plain]) -> Lock:
    """Make the lock that fits the base as it is; `changed` holds the items that the edition changes."""
    return Lock(base_version, {key: item_hash(value) for key, value in base.items()}, changed)


class _Dumper(yaml.SafeDumper):
    """Writes every value in full: our own reader knows no aliases."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  PyYAML gives it
        """Never refer."""
        return True
