"""The process of the real content with other steps, for tests of what comes out of it."""

from collections.abc import Sequence
from dataclasses import replace

from klantreis.model.library import Library
from klantreis.model.process import ProcessStep
from tests.setup.content import library


def with_steps(steps: Sequence[ProcessStep]) -> Library:
    """Give the library with these steps."""
    return replace(library(), process=library().process.model_copy(update={"steps": list(steps)}))


def step(name: str = "bellen", **changes: object) -> ProcessStep:
    """Give a step of the example, changed."""
    found = next(step for step in library().process.steps if step.id == name)
    return found.model_copy(update=changes)
