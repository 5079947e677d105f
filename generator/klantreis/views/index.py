"""The library as the pages need it: everything looked up once, for all pages together."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from klantreis.locale import _
from klantreis.model.journey import Journey
from klantreis.model.library import Library
from klantreis.views.cells import CellView, cell_views, part_link
from klantreis.views.figures import FigureView, all_figure_views
from klantreis.views.figures.line_map import LINE_MAP, LineMapView
from klantreis.views.figures.quadrant import QUADRANT, QuadrantView
from klantreis.views.figures.tenant_line import TenantLineView
from klantreis.views.links import case_anchor, difference_anchor, eye_opener_anchor, profile_page, tip_page
from klantreis.views.marks import Link, ProfileMark, profile_mark
from klantreis.views.text import TermLinker
from klantreis.views.tips import TipView, tip_views


@dataclass(frozen=True, eq=False)
class Index:
    """What the pages share.

    `cells` by id; `in_part` holds the cells of a part, tenant by tenant, and `also_in_part` those
    that show there too; `citable` leads to whatever `from` can name; `figures` by name.
    """

    library: Library
    linker: TermLinker
    cells: Mapping[str, CellView]
    in_part: Mapping[str, list[CellView]]
    also_in_part: Mapping[str, list[CellView]]
    profiles: Mapping[str, ProfileMark]
    tips: tuple[TipView, ...]
    citable: Mapping[str, Link]
    figures: Mapping[str, FigureView]

    @property
    def line_map(self) -> LineMapView:
        """The lines of all tenants."""
        return cast("LineMapView", self.figures[LINE_MAP])

    @property
    def quadrant(self) -> QuadrantView:
        """The profiles on their axes, with the tenants."""
        return cast("QuadrantView", self.figures[QUADRANT])

    def tenant_line(self, journey: Journey) -> TenantLineView:
        """Give the line of one tenant."""
        return cast("TenantLineView", self.figures[f"lijn-{journey.id}"])

    def origins(self, ids: Iterable[str]) -> tuple[Link, ...]:
        """Give links to what our own working-out follows from."""
        return tuple(self.citable[item] for item in ids)


@lru_cache(maxsize=1)
def index(library: Library) -> Index:
    """Look everything up once, for all that is made of the same library."""
    linker = TermLinker(library.terms)
    cells = cell_views(library, linker)
    in_part, also_in_part = defaultdict(list), defaultdict(list)
    for _journey, cell in library.cells():
        in_part[cell.part].append(cells[cell.id])
        for part in cell.also:
            also_in_part[part].append(cells[cell.id])
    profiles = {profile.id: profile_mark(profile) for profile in library.profiles}
    return Index(
        library=library,
        linker=linker,
        cells=cells,
        in_part=in_part,
        also_in_part=also_in_part,
        profiles=profiles,
        tips=tip_views(library, linker, profiles),
        citable=_citable(library, cells),
        figures=all_figure_views(library),
    )


def _citable(library: Library, cells: Mapping[str, CellView]) -> dict[str, Link]:
    """Give a link for everything that `from` can name: one namespace, as the checks hold it."""
    tips = (
        (_("Golden tip"), library.golden_tips),
        (_("General tip"), library.general_tips),
    )
    practice = ((_("Practice"), library.practice.cases), (_("Rule of law"), library.rules.rules))
    links = {view.id: Link(view.title, view.address, view.tenant.label) for view in cells.values()}
    links |= {
        part: Link(part_link(library, part).text, part_link(library, part).address, _("Part"))
        for part in library.parts
    }
    links |= {item.id: Link(item.title, tip_page(item.id), label) for label, group in tips for item in group}
    links |= {
        item.id: Link(item.title, eye_opener_anchor(item.id), _("Eye-opener")) for item in library.eye_openers
    }
    links |= {
        item.id: Link(item.title, case_anchor(item.id), label) for label, group in practice for item in group
    }
    links |= {
        item.id: Link(item.title, f"#{item.id}", _("Conclusion")) for item in library.conclusions.conclusions
    }
    links |= {item.id: Link(item.title, f"aan-de-slag/#{item.id}", _("Step")) for item in library.steps.steps}
    links |= {
        item.id: Link(item.title, f"over/methode/#{item.id}", _("Method")) for item in library.method.sections
    }
    links |= {
        item.id: Link(item.title, profile_page(item.id), profile_mark(item).name) for item in library.profiles
    }
    return _hidden(library) | links


def _hidden(library: Library) -> dict[str, Link]:
    """Give a link for what an edition hides: its page of differences still says what it was."""
    hidden = library.edition.hidden if library.edition else {}
    return {
        name: Link(title, difference_anchor(of), _("Hidden in this edition"))
        for name, (of, title) in hidden.items()
    }
