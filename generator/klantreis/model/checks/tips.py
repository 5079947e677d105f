"""The golden tips: each says where it helps."""

from collections.abc import Iterator

from klantreis.diagnostics import Diagnostic
from klantreis.model.items import Items
from klantreis.wording import diagnostic


def check_golden_tips(items: Items) -> Iterator[Diagnostic]:
    """Find golden tips that point at no phase, part or profile."""
    for tip in items.of("golden_tip"):
        if not any(tip.value.get(key) for key in ("phases", "parts", "profiles")):
            yield diagnostic("tip-without-place", tip.place(), name=tip.id)
