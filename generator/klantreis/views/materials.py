"""What a workshop needs on paper: which sheets, how many for a number of people, and whether there are such."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from klantreis.content.document import Document, Path
from klantreis.content.edition import BASE
from klantreis.content.typed import did_you_mean
from klantreis.diagnostics import Diagnostic
from klantreis.model.files import WORKSHOPS
from klantreis.model.workshop import FEWEST, Material, Per, Workshop, WorkshopStep
from klantreis.views.sheets.sheet import CatalogueEntry
from klantreis.wording import diagnostic

Catalogue = Mapping[str, CatalogueEntry]
"""The entries of the catalogue by name."""

A_PAIR = 2


@dataclass(frozen=True, slots=True)
class Need:
    """A sheet that a step needs; it is number `turn` of `turns` sheets that are dealt out, counted from 0."""

    step: WorkshopStep
    material: Material
    sheet: str
    turn: int
    turns: int


def by_name(entries: Iterable[CatalogueEntry]) -> Catalogue:
    """Give the entries of the catalogue by name."""
    return {entry.name: entry for entry in entries}


def needs(workshop: Workshop, catalogue: Catalogue) -> tuple[Need, ...]:
    """Give every sheet that is needed, in the order of use.

    A sheet that an edition hides goes with what it shows; the others of its row are dealt out over all.
    """
    return tuple(
        need
        for step in workshop.steps
        for material in step.materials
        for need in _needs(step, material, [name for name in material.sheets if name in catalogue])
    )


def _needs(step: WorkshopStep, material: Material, sheets: Sequence[str]) -> Iterator[Need]:
    dealt = material.per in {Per.GROUP, Per.PAIR}
    turns = len(sheets) if dealt else 1
    return (Need(step, material, sheet, turn if dealt else 0, turns) for turn, sheet in enumerate(sheets))


def copies(need: Need, people: int) -> int:
    """Count how many copies of a sheet there must be for a number of people."""
    material = need.material
    hands = math.ceil(_hands(material.per, need.step.size, people) / material.shared_by)
    return material.count * math.ceil(max(0, hands - need.turn) / need.turns)


def _hands(per: Per, size: int, people: int) -> int:
    if per is Per.PERSON:
        return people
    return {Per.GROUP: groups(people, size), Per.PAIR: pairs(people)}.get(per, 1)


def groups(people: int, size: int) -> int:
    """Count the small groups: about as large as meant, and none with fewer than three."""
    return max(1, min((2 * people + size) // (2 * size), people // FEWEST))


def pairs(people: int) -> int:
    """Count the pairs: one who is left over makes a threesome."""
    return max(1, people // A_PAIR)


def unknown_sheets(catalogue: Catalogue, documents: Mapping[str, Document]) -> Iterator[Diagnostic]:
    """Find materials that cannot be printed: no such sheet, or not on that paper.

    In an edition the base may name a sheet of what is hidden: then the sheet is not needed either.
    """
    for file, document in documents.items():
        if file.startswith(f"{WORKSHOPS}/"):
            typed = dict(document.words)
            for path, name in typed.items():
                if path[-2:-1] != ("sheets",):
                    continue
                place = document.place(path)
                if name in catalogue:
                    yield from _wrong_paper(catalogue[name], document, path, typed)
                elif not place.path.startswith(BASE):
                    found = diagnostic("unknown-sheet", place, name=name)
                    yield did_you_mean(found, name, catalogue)


def _wrong_paper(
    entry: CatalogueEntry, document: Document, path: Path, typed: Mapping[Path, str]
) -> Iterator[Diagnostic]:
    """Find a paper on which a sheet does not come; the material stands two steps up from its sheet."""
    material = path[:-2]
    paper = typed.get((*material, "paper"), "")
    if paper not in entry.papers:
        place = document.place((*material, "paper"))
        papers = ", ".join(entry.papers)
        yield diagnostic("sheet-not-on-paper", place, name=entry.name, paper=paper, papers=papers)
