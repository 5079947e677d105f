"""What building costs: our stages beside the engine, on the real content and on more and more journeys."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.measure import Cost, measure
from tests.bench.synthetic import make_content

SIZES = (8, 80, 800)
ROUNDS = 3


@dataclass(frozen=True)
class Costs:
    """What a number of journeys costs: our stages from nothing, with every figure to draw, with none; the engine."""

    journeys: int
    cold: Cost
    drawn: Cost
    cached: Cost
    engine: Cost

    @property
    def each(self) -> float:
        """What our stages take for a journey, in milliseconds, from nothing."""
        return 1000 * self.cold.seconds / self.journeys

    @property
    def memory(self) -> float:
        """The most that any stage took of the memory, in MiB."""
        return max(cost.mebibytes for cost in (self.cold, self.drawn, self.cached, self.engine))


def lines() -> Iterator[str]:
    """Measure, and give a line for each thing that was measured."""
    costs = []
    yield "journeys   ours, cold   ours, cached   engine   cached/engine   cold, a journey   most memory"
    with TemporaryDirectory() as folder:
        for journeys in SIZES:
            costs.append(_costs(Path(folder) / str(journeys), journeys))
            yield _line(costs[-1])
    few, some, many = costs
    figures = few.drawn.seconds - few.cached.seconds
    yield f"all figures of {few.journeys} journeys, cold: {figures:.1f} s (at most 3)"
    yield f"ours, cached, beside the engine: {few.cached.seconds / few.engine.seconds:.2f} (at most 0.33)"
    yield f"a journey of {many.journeys} beside one of {some.journeys}: {many.each / some.each:.2f} (at most 1.3)"
    yield f"most memory at {many.journeys} journeys: {many.memory:.0f} MiB (less than 1024)"


def _costs(root: Path, journeys: int) -> Costs:
    """Measure every stage in turn, each as often as it can be afforded; the quickest counts."""
    rounds = ROUNDS if journeys < SIZES[-1] else 1
    make_content(root, journeys)
    cold = _quickest(_ours(root, "build") for _round in range(rounds))
    drawn = _quickest(_ours(root, "build/cache/*-figure.svg") for _round in range(rounds))
    cached = _quickest(_ours(root, "build/pages") for _round in range(rounds))
    engine = _quickest(measure("engine", root) for _round in range(rounds))
    return Costs(journeys, cold, drawn, cached, engine)


def _ours(root: Path, without: str) -> Cost:
    """Measure our stages without what an earlier build left under some names."""
    for path in root.glob(without):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return measure("ours", root)


def _quickest(costs: Iterator[Cost]) -> Cost:
    return min(costs, key=lambda cost: cost.seconds)


def _line(costs: Costs) -> str:
    ratio = costs.cached.seconds / costs.engine.seconds
    return (
        f"{costs.journeys:8}   {costs.cold.seconds:8.2f} s   {costs.cached.seconds:10.2f} s"
        f"   {costs.engine.seconds:4.2f} s   {ratio:13.2f}   {costs.each:12.1f} ms   {costs.memory:7.0f} MiB"
    )


if __name__ == "__main__":
    for line in lines():
        print(line)
