"""The small marks that every page uses: links, voices, profiles, moods, and what is ours."""

from dataclasses import dataclass

from klantreis.content.difference import Action
from klantreis.locale import _, long_date
from klantreis.model.base import Item
from klantreis.model.journey import Cell, Voice
from klantreis.model.library import Library
from klantreis.model.profiles import Level, Profile
from klantreis.views.links import difference_anchor, profile_page


@dataclass(frozen=True, slots=True)
class Link:
    """A named way to another place on the site; `label` says what kind of place it is."""

    text: str
    address: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Trust:
    """What is needed to trust an item: links to its sources, and when it was last checked, if it was."""

    sources: tuple[Link, ...]
    checked: str


@dataclass(frozen=True, slots=True)
class ProfileMark:
    """A profile as a mark: its shape, its numeral, its title, and its page."""

    id: str
    numeral: str
    shape: str
    name: str
    title: str
    address: str


def edition_mark(library: Library, name: str) -> Link | None:
    """Say that an edition added something or says it otherwise, with the way to the reason; nothing in a base."""
    said = library.edition.said.get(name) if library.edition else None
    if said is None:
        return None
    text = _("added by %(name)s") if said.action is Action.ADD else _("otherwise at %(name)s")
    return Link(text % {"name": library.about.title}, difference_anchor(said.id))


def profile_mark(profile: Profile) -> ProfileMark:
    """Give the mark of a profile."""
    name = _("Profile %(numeral)s", numeral=profile.numeral)
    return ProfileMark(
        profile.id, profile.numeral, profile.shape, name, profile.title, profile_page(profile.id)
    )


def level_labels(library: Library, profile: Profile) -> tuple[str, ...]:
    """Say on which sides of the axes a profile lies."""
    return tuple(
        _("%(axis)s: high", axis=axis.label)
        if profile.axes[axis.id] is Level.HIGH
        else _("%(axis)s: low", axis=axis.label)
        for axis in library.axes.axes
    )


def voice_label(voice: Voice) -> str:
    """Say who speaks."""
    return {
        Voice.TENANT: _("The tenant speaks"),
        Voice.STORY: _("Told about the tenant"),
        Voice.CORPORATION: _("The corporation speaks"),
    }[voice]


def mood_label(library: Library, mood: int | None) -> str | None:
    """Give the words of the rubric for a mood; None where a cell shows no feeling."""
    steps = {step.value: step.label for step in library.moods.steps}
    return None if mood is None else steps[mood]


def ours(cell: Cell) -> tuple[str, ...]:
    """Say what is our reading of a cell and not the source's."""
    marks = []
    if cell.attribution == "inferred":
        marks.append(_("Placed with this tenant by us"))
    if cell.placement == "unsure":
        marks.append(_("Placed under this part by us, with less certainty"))
    return tuple(marks)


def trust(library: Library, item: Item) -> Trust:
    """Say where an item comes from, and when someone last held it against that."""
    titles = {source.id: source.title for source in library.about.sources}
    links = tuple(Link(titles[source], f"over/bronnen/#{source}") for source in item.sources)
    checked = _("Checked on %(day)s", day=long_date(item.checked)) if item.checked else ""
    return Trust(links, checked)
