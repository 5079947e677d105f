"""The checked library: everything that the content says, with its references resolved."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from klantreis.diagnostics import Position
from klantreis.model.about import About
from klantreis.model.assessment import Assessment
from klantreis.model.brand import Brand
from klantreis.model.contact import ContactGuide
from klantreis.model.edition import EditionNote
from klantreis.model.journey import Cell, Journey, Moods
from klantreis.model.phases import Part, Phase
from klantreis.model.practice import Practice
from klantreis.model.print import Activity, Evaluation, ResearchPackage, ResearchPoster, Worksheet
from klantreis.model.process import Process
from klantreis.model.process_questions import ProcessQuestions
from klantreis.model.profiles import Axes, Profile
from klantreis.model.role_play import RolePlay, Scene
from klantreis.model.tips import (
    Conclusions,
    EyeOpener,
    GeneralTip,
    GoldenTip,
    Method,
    Rules,
    Steps,
    Term,
)
from klantreis.model.unusual import Unusual
from klantreis.model.workshop import Workshop


@dataclass(frozen=True, eq=False)  # too large to compare: each is only itself
class Library:
    """The whole content, checked: every reference in it exists.

    `places` tells where an item stands: (kind, id) -> position, with the kinds of `model.files` and
    `colour`. `unusual` are the letters that a font may lack. `root` is the folder in which the files stand that the brand names.
    """

    about: About
    brand: Brand
    phases: tuple[Phase, ...]
    journeys: tuple[Journey, ...]
    moods: Moods
    axes: Axes
    profiles: tuple[Profile, ...]
    contact_guide: ContactGuide
    golden_tips: tuple[GoldenTip, ...]
    general_tips: tuple[GeneralTip, ...]
    eye_openers: tuple[EyeOpener, ...]
    conclusions: Conclusions
    steps: Steps
    method: Method
    rules: Rules
    practice: Practice
    terms: tuple[Term, ...]
    process: Process
    process_questions: ProcessQuestions
    research_poster: ResearchPoster
    research_package: ResearchPackage
    worksheet: Worksheet
    activities: tuple[Activity, ...]
    evaluation: Evaluation
    role_play: RolePlay
    scenes: tuple[Scene, ...]
    assessments: tuple[Assessment, ...]
    workshops: tuple[Workshop, ...]
    places: Mapping[tuple[str, str], Position]
    unusual: tuple[Unusual, ...] = ()
    edition: EditionNote | None = None
    root: Path = Path()

    @cached_property
    def parts(self) -> dict[str, Part]:
        """All parts by id, in the order of the map."""
        return {part.id: part for phase in self.phases for part in phase.parts}

    @cached_property
    def phase_of(self) -> dict[str, Phase]:
        """The phase of every part, by the id of the part."""
        return {part.id: phase for phase in self.phases for part in phase.parts}

    @cached_property
    def profile(self) -> dict[str, Profile]:
        """All profiles by id."""
        return {profile.id: profile for profile in self.profiles}

    def cells(self) -> Iterator[tuple[Journey, Cell]]:
        """Every cell with its journey, journey by journey, in story order."""
        return ((journey, cell) for journey in self.journeys for cell in journey.cells)
