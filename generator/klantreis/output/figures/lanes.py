"""Keeping things apart that would lie on top of each other."""

from collections.abc import Sequence


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Move ascending places apart to at least `gap`, as little as possible, between `low` and `high`.

    Least squares, by pooling neighbours that get in each other's way (isotonic regression).
    """
    blocks: list[tuple[float, int]] = []
    for index, place in enumerate(wanted):
        total, count = place - index * gap, 1
        while blocks and blocks[-1][0] / blocks[-1][1] >= total / count:
            before, size = blocks.pop()
            total, count = total + before, count + size
        blocks.append((total, count))
    slack = max(high - low - gap * (len(wanted) - 1), 0)
    pooled = [min(max(total / count, low), low + slack) for total, count in blocks for _ in range(count)]
    return [place + index * gap for index, place in enumerate(pooled)]
