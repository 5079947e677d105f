"""The role play: how a round goes, and every scene with its three sheets."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.role_play import (
    EmployeeCard,
    Fiction,
    ObserverSheet,
    Questions,
    Scene,
    Situation,
    TenantCard,
)
from klantreis.views.cells import part_link
from klantreis.views.index import Index
from klantreis.views.links import ROLE_PLAY_PAGE
from klantreis.views.marks import Link, ProfileMark
from klantreis.views.page import Page
from klantreis.views.text import Paragraphs, one_line


@dataclass(frozen=True, slots=True)
class PlayStepView:
    """A step of the exercise; `minutes` in words."""

    title: str
    minutes: str
    text: Paragraphs


@dataclass(frozen=True, slots=True)
class DirectionView:
    """A kenmerk of the profile, and how to play it."""

    look: str
    text: Paragraphs


@dataclass(frozen=True, slots=True)
class TenantCardView:
    """The card of the tenant, without who it is: that stands above all cards."""

    feels: Paragraphs
    keeps: Paragraphs
    opens: tuple[Paragraphs, ...]
    plays: tuple[DirectionView, ...]
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class EmployeeCardView:
    """The card of the employee."""

    knows: Paragraphs
    goal: Paragraphs
    first_sentence: str
    pitfalls: tuple[Paragraphs, ...]
    tips: tuple[Paragraphs, ...]
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ObserverSheetView:
    """The sheet of the observer."""

    opens: tuple[Paragraphs, ...]
    closes: tuple[Paragraphs, ...]
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class SceneView:
    """A scene in full."""

    id: str
    formerly: tuple[str, ...]
    title: str
    mark: ProfileMark
    who: Paragraphs
    tenant: TenantCardView
    employee: EmployeeCardView
    observer: ObserverSheetView


@dataclass(frozen=True, slots=True)
class SituationView:
    """A situation with its scenes, in the order of the profiles; `places` are the parts and tips it goes with."""

    id: str
    formerly: tuple[str, ...]
    title: str
    text: Paragraphs
    places: tuple[Link, ...]
    scenes: tuple[SceneView, ...]
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """Questions for afterwards, to one of the players."""

    id: str
    formerly: tuple[str, ...]
    title: str
    questions: tuple[Paragraphs, ...]
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class RolePlayView:
    """What the page of the role play shows; `fiction` stands on every card, `sheets` leads to the print."""

    intro: Paragraphs
    fiction: Fiction
    steps: tuple[PlayStepView, ...]
    rules: tuple[Paragraphs, ...]
    profiles: tuple[ProfileMark, ...]
    situations: tuple[SituationView, ...]
    questions: tuple[QuestionsView, ...]
    sheets: tuple[Link, ...]


def role_play_page(index: Index) -> Page:
    """Make the page of the role play."""
    play, text = index.library.role_play, index.linker.paragraphs
    view = RolePlayView(
        intro=text(play.intro),
        fiction=play.fiction,
        steps=tuple(
            PlayStepView(step.title, _("%(count)d min.", count=step.minutes), text(step.text))
            for step in play.steps
        ),
        rules=index.linker.texts(play.rules),
        profiles=tuple(index.profiles.values()),
        situations=tuple(_situation(index, situation) for situation in play.situations),
        questions=tuple(_questions(index, group) for group in play.questions),
        sheets=(
            Link(_("Role cards"), "workshop/#rolkaarten"),
            Link(_("Observer's sheet"), "workshop/#observatieblad"),
        ),
    )
    return Page(
        ROLE_PLAY_PAGE,
        "role_play.md.j2",
        _("Role play"),
        _("Conversations to play in threes: what the tenant feels, what the employee can say."),
        view,
        trail=(Link(_("Workshop"), "workshop/"),),
        styles=("rollenspel",),
        boost=0.3,
    )


def _situation(index: Index, situation: Situation) -> SituationView:
    library = index.library
    tips = {tip.id: tip.link for tip in index.tips}
    return SituationView(
        id=situation.id,
        formerly=tuple(situation.formerly),
        title=situation.title,
        text=index.linker.paragraphs(situation.text),
        places=(
            *(part_link(library, part) for part in situation.parts),
            *(tips[tip] for tip in situation.tips),
        ),
        scenes=tuple(_scene(index, scene) for scene in library.scenes if scene.situation == situation.id),
        origins=index.origins(situation.from_),
    )


def _questions(index: Index, group: Questions) -> QuestionsView:
    return QuestionsView(
        group.id,
        tuple(group.formerly),
        group.title,
        index.linker.texts(group.questions),
        index.origins(group.from_),
    )


def _scene(index: Index, scene: Scene) -> SceneView:
    return SceneView(
        id=scene.id,
        formerly=tuple(scene.formerly),
        title=scene.title,
        mark=index.profiles[scene.profile],
        who=index.linker.paragraphs(scene.tenant.who),
        tenant=_tenant(index, scene.tenant),
        employee=_employee(index, scene.employee),
        observer=_observer(index, scene.observer),
    )


def _tenant(index: Index, card: TenantCard) -> TenantCardView:
    text = index.linker.paragraphs
    return TenantCardView(
        feels=text(card.feels),
        keeps=text(card.keeps),
        opens=index.linker.texts(card.opens),
        plays=tuple(DirectionView(direction.look, text(direction.text)) for direction in card.plays),
        origins=index.origins(card.from_),
    )


def _employee(index: Index, card: EmployeeCard) -> EmployeeCardView:
    text = index.linker.paragraphs
    return EmployeeCardView(
        knows=text(card.knows),
        goal=text(card.goal),
        first_sentence=one_line(card.first_sentence),
        pitfalls=index.linker.texts(card.pitfalls),
        tips=index.linker.texts(tip.text for tip in card.tips),
        origins=index.origins(card.origins),
    )


def _observer(index: Index, sheet: ObserverSheet) -> ObserverSheetView:
    return ObserverSheetView(
        index.linker.texts(sheet.opens), index.linker.texts(sheet.closes), index.origins(sheet.from_)
    )
