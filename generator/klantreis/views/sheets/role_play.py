"""The role play: cards for tenant and employee, and the sheet of whoever looks on."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.role_play import Scene, Situation
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.sheets.making import follows, make_sheet
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

CARDS, OBSERVER = "rolkaarten", "observatieblad"


@dataclass(frozen=True, slots=True)
class CardSection:
    """A piece of a card under its own heading: running text, a list, or a list of which each item has a name."""

    title: str
    text: str = ""
    items: tuple[str, ...] = ()
    named: tuple[tuple[str, str], ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class RoleCard:
    """The card of a player. `id` is that of the scene; the first half of a side stands left, the second right."""

    id: str
    role: str
    label: str
    situation: str
    profile: str
    shape: str
    title: str
    setting: str
    front: tuple[tuple[CardSection, ...], ...]
    back: tuple[tuple[CardSection, ...], ...]
    fiction: str
    secret: str
    follows: str


@dataclass(frozen=True, slots=True)
class RoleCardsView:
    """What the cards show: of every scene first the tenant, then the employee; two cards fill a sheet."""

    cards: tuple[RoleCard, ...]


@dataclass(frozen=True, slots=True)
class ObserverPage:
    """The sheet of one scene; `opens` and `closes` are what to look for."""

    id: str
    situation: str
    profile: str
    shape: str
    title: str
    setting: str
    opens: CardSection
    closes: CardSection
    fiction: str
    follows: str


@dataclass(frozen=True, slots=True)
class ObserverView:
    """What the sheets of the observer show, a page a scene; the questions for afterwards are the same on each."""

    label: str
    lead: str
    pages: tuple[ObserverPage, ...]
    notes: str
    afterwards: str
    questions: tuple[CardSection, ...]


def role_play_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give cards and sheets for the catalogue: of all situations together, and of each of them."""
    scenes, situations = index.library.scenes, index.library.role_play.situations
    return tuple(
        entry
        for kind in (_cards_entry, _observer_entry)
        for entry in (
            kind(index, None, scenes),
            *(
                kind(index, one, [scene for scene in scenes if scene.situation == one.id])
                for one in situations
            ),
        )
    )


def _cards_entry(index: Index, situation: Situation | None, scenes: Iterable[Scene]) -> CatalogueEntry:
    return _entry(
        index,
        situation,
        name=CARDS,
        template="role-cards.typ",
        title=_("Role cards"),
        purpose=_("Per conversation a card for the tenant and one for the employee, two on a sheet."),
        view=lambda: RoleCardsView(
            tuple(card for scene in scenes for card in (_tenant(index, scene), _employee(index, scene)))
        ),
    )


def _observer_entry(index: Index, situation: Situation | None, scenes: Iterable[Scene]) -> CatalogueEntry:
    return _entry(
        index,
        situation,
        name=OBSERVER,
        template="observer-sheet.typ",
        title=_("Observer's sheet"),
        purpose=_("For whoever looks on at the role play: what to look for, and questions for afterwards."),
        view=lambda: _observer(index, scenes),
    )


def _entry(  # noqa: PLR0913  cards and sheets differ in everything that makes an entry
    index: Index,
    situation: Situation | None,
    *,
    name: str,
    template: str,
    title: str,
    purpose: str,
    view: Callable[[], object],
) -> CatalogueEntry:
    """Make an entry of all situations, or of one."""
    whole_name = f"{name}-{situation.id}" if situation else name
    whole_title = (
        f"{title}: {_lower(situation.title)}" if situation else _("%(title)s: everything", title=title)
    )

    def make(paper: str) -> Sheet:
        return make_sheet(index, whole_name, paper, template=template, title=whole_title, view=view())

    if situation:
        purpose = _("Only the conversations of this situation.")
    play = index.library.role_play
    scenes = [one for one in index.library.scenes if situation is None or one.situation == situation.id]
    shows = keys(situation or play.situations, scenes, play.questions if name == OBSERVER else [])
    both_sides = ("a4",) if name == CARDS else ()
    return CatalogueEntry(
        whole_name, whole_title, purpose, ("a4",), make, shows, wall=False, both_sides=both_sides
    )


def _lower(title: str) -> str:
    return title[:1].lower() + title[1:]


def _tenant(index: Index, scene: Scene) -> RoleCard:
    card = scene.tenant
    plays = tuple((direction.look, one_line(direction.text)) for direction in card.plays)
    return _card(
        index,
        scene,
        role="tenant",
        label=_("Tenant"),
        front=(
            (CardSection(_("Who you are"), one_line(card.who)),),
            (CardSection(_("What you feel"), one_line(card.feels)),),
        ),
        back=(
            (
                CardSection(_("What you keep to yourself"), one_line(card.keeps)),
                CardSection(_("What opens you up"), items=_lines(card.opens)),
            ),
            (CardSection(_("How to play it"), named=plays, note=_looks_note()),),
        ),
        follows=follows(index, card.from_),
    )


def _employee(index: Index, scene: Scene) -> RoleCard:
    card = scene.employee
    return _card(
        index,
        scene,
        role="corporation",
        label=_("Employee"),
        front=(
            (CardSection(_("What you know"), one_line(card.knows)),),
            (
                CardSection(_("What you want to reach"), one_line(card.goal)),
                CardSection(_("You can begin like this"), f"‘{one_line(card.first_sentence)}’"),
            ),
        ),
        back=(
            (CardSection(_("This closes the conversation"), items=_lines(card.pitfalls)),),
            (CardSection(_("Tips"), items=_lines(tip.text for tip in card.tips)),),
        ),
        follows=follows(index, card.origins),
    )


def _card(  # noqa: PLR0913  the two players differ in everything else
    index: Index,
    scene: Scene,
    *,
    role: str,
    label: str,
    front: tuple[tuple[CardSection, ...], ...],
    back: tuple[tuple[CardSection, ...], ...],
    follows: str,
) -> RoleCard:
    fiction, mark = index.library.role_play.fiction, index.profiles[scene.profile]
    situation = _situation(index, scene)
    return RoleCard(
        id=scene.id,
        role=role,
        label=label,
        situation=situation.title,
        profile=mark.name,
        shape=mark.shape,
        title=scene.title,
        setting=one_line(situation.text),
        front=front,
        back=back,
        fiction=fiction.tenant if role == "tenant" else fiction.others,
        secret=_("The back is for you alone."),
        follows=follows,
    )


def _observer(index: Index, scenes: Iterable[Scene]) -> ObserverView:
    return ObserverView(
        label=_("Observer"),
        lead=_(
            "You say nothing during the conversation. Write down what you hear and see, word for word if you can."
        ),
        pages=tuple(_observer_page(index, scene) for scene in scenes),
        notes=_("Your notes"),
        afterwards=_("Talk about it afterwards"),
        questions=tuple(
            CardSection(group.title, items=_lines(group.questions))
            for group in index.library.role_play.questions
        ),
    )


def _observer_page(index: Index, scene: Scene) -> ObserverPage:
    mark, situation = index.profiles[scene.profile], _situation(index, scene)
    return ObserverPage(
        id=scene.id,
        situation=situation.title,
        profile=mark.name,
        shape=mark.shape,
        title=scene.title,
        setting=one_line(situation.text),
        opens=CardSection(_("This can open the conversation"), items=_lines(scene.observer.opens)),
        closes=CardSection(_("This can close the conversation"), items=_lines(scene.observer.closes)),
        fiction=index.library.role_play.fiction.others,
        follows=follows(index, scene.observer.from_),
    )


def _situation(index: Index, scene: Scene) -> Situation:
    return next(one for one in index.library.role_play.situations if one.id == scene.situation)


def _looks_note() -> str:
    return _("This is how it can look from outside. It does not say how someone is.")


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(one_line, texts))
