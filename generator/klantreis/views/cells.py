"""A cell as every page shows it, with the ways on: this tenant's next part, this part's next tenant."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.journey import Cell, Journey
from klantreis.model.library import Library
from klantreis.views.links import cell_anchor, journey_page, part_anchor
from klantreis.views.marks import Link, Trust, edition_mark, mood_label, ours, trust, voice_label
from klantreis.views.neighbours import neighbours
from klantreis.views.text import Paragraphs, TermLinker


@dataclass(frozen=True, slots=True)
class CellView:
    """One cell, ready to show.

    `across` leads to the tenant's previous and next cell, `down` to the previous and next cell of
    other tenants in the same part; either is None at an end. `ours` says what is our reading, and
    `edition` leads to why an edition says it otherwise.
    """

    id: str
    formerly: tuple[str, ...]
    address: str
    journey: str
    number: int
    tenant: Link
    part: Link
    phase: str
    also: tuple[Link, ...]
    voice: str
    voice_label: str
    title: str
    text: Paragraphs
    quote: Paragraphs
    note: Paragraphs
    mood: int | None
    mood_label: str | None
    ours: tuple[str, ...]
    edition: Link | None
    trust: Trust
    across: tuple[Link | None, Link | None]
    down: tuple[Link | None, Link | None]


def tenant_link(journey: Journey) -> Link:
    """Give the way to a tenant's page: the title of the journey, labelled with the number."""
    return Link(journey.title, journey_page(journey.id), _("Tenant %(number)d", number=journey.number))


def part_link(library: Library, part: str) -> Link:
    """Give the way to a part: on the page of its phase."""
    return Link(library.parts[part].label, part_anchor(library.phase_of[part].id, part))


def map_order(library: Library, journey: Journey) -> list[Cell]:
    """Sort the cells of a journey by the parts of the map; within a part the story's order holds."""
    order = {part: number for number, part in enumerate(library.parts)}
    return sorted(journey.cells, key=lambda cell: order[cell.part])


def cell_views(library: Library, linker: TermLinker) -> dict[str, CellView]:
    """Make the view of every cell, by id, journey by journey, in the order of the map."""
    across = {journey.id: map_order(library, journey) for journey in library.journeys}
    down = defaultdict(list)
    for journey in library.journeys:
        for cell in across[journey.id]:
            down[cell.part].append(cell)
    home = {cell.id: journey for journey, cell in library.cells()}
    maker = _Maker(library, linker, home, _neighbours(across), _neighbours(down))
    return {cell.id: maker.view(cell) for journey in library.journeys for cell in across[journey.id]}


Neighbours = tuple[Cell | None, Cell | None]


def _neighbours(groups: Mapping[str, list[Cell]]) -> dict[str, Neighbours]:
    return {
        cell.id: around
        for group in groups.values()
        for cell, around in zip(group, neighbours(group), strict=True)
    }


@dataclass(frozen=True)
class _Maker:
    library: Library
    linker: TermLinker
    home: Mapping[str, Journey]
    across: Mapping[str, Neighbours]
    down: Mapping[str, Neighbours]

    def view(self, cell: Cell) -> CellView:
        journey, library = self.home[cell.id], self.library
        before, after = self.across[cell.id]
        above, below = self.down[cell.id]
        return CellView(
            id=cell.id,
            formerly=tuple(cell.formerly),
            address=cell_anchor(journey.id, cell.id),
            journey=journey.id,
            number=journey.number,
            tenant=tenant_link(journey),
            part=part_link(library, cell.part),
            phase=library.phase_of[cell.part].id,
            also=tuple(part_link(library, part) for part in cell.also),
            voice=cell.voice,
            voice_label=voice_label(cell.voice),
            title=cell.title,
            text=self.linker.paragraphs(cell.text),
            quote=self.linker.paragraphs(cell.quote) if cell.quote else (),
            note=self.linker.paragraphs(cell.note) if cell.note else (),
            mood=cell.mood,
            mood_label=mood_label(library, cell.mood),
            ours=ours(cell),
            edition=edition_mark(library, cell.id),
            trust=trust(library, cell),
            across=(self._to_part(before), self._to_part(after)),
            down=(self._to_tenant(above), self._to_tenant(below)),
        )

    def _to_part(self, cell: Cell | None) -> Link | None:
        return self._way(cell, self.library.parts[cell.part].label) if cell else None

    def _to_tenant(self, cell: Cell | None) -> Link | None:
        return self._way(cell, tenant_link(self.home[cell.id]).label) if cell else None

    def _way(self, cell: Cell, text: str) -> Link:
        return Link(text, cell_anchor(self.home[cell.id].id, cell.id), cell.title)
