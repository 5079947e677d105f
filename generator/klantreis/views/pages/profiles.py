"""The profiles: the quadrant with all of them, and each on a page of its own."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.profiles import Profile, Sentence
from klantreis.views.cells import tenant_link
from klantreis.views.figures.quadrant import QUADRANT
from klantreis.views.index import Index
from klantreis.views.links import profile_page, scene_anchor
from klantreis.views.marks import Link, ProfileMark, Trust, level_labels, trust
from klantreis.views.neighbours import neighbours
from klantreis.views.page import Page, Picture
from klantreis.views.pages.pictures import picture
from klantreis.views.text import Paragraphs
from klantreis.views.tips import TipView


@dataclass(frozen=True, slots=True)
class CaveatView:
    """What a reader must know before using a profile; with `origins` when we worked it out."""

    id: str
    title: str
    text: Paragraphs
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class AxisView:
    """An axis, with how it looks high and low."""

    id: str
    label: str
    meaning: Paragraphs
    high: Paragraphs
    low: Paragraphs


@dataclass(frozen=True, slots=True)
class SentenceView:
    """An example sentence, why, and what it follows from."""

    text: str
    why: Paragraphs
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ProfileView:
    """A profile in full; `levels` are its sides of the axes in words."""

    id: str
    mark: ProfileMark
    title: str
    summary: Paragraphs
    levels: tuple[str, ...]
    looks: tuple[str, ...]
    approach: tuple[Paragraphs, ...]
    say: tuple[SentenceView, ...]
    avoid: tuple[SentenceView, ...]
    best: tuple[Link, ...]
    second: tuple[Link, ...]
    moved: tuple[Link, ...]
    tips: tuple[TipView, ...]
    scenes: tuple[Link, ...]
    looks_heading: str
    caveats: tuple[CaveatView, ...]
    previous: Link | None
    next: Link | None
    trust: Trust


@dataclass(frozen=True, slots=True)
class ProfilesView:
    """What the page of all profiles shows."""

    intro: Paragraphs
    relation: Paragraphs
    quadrant: Picture
    axes: tuple[AxisView, ...]
    profiles: tuple[ProfileView, ...]
    caveats: tuple[CaveatView, ...]


def profiles_page(index: Index) -> Page:
    """Make the page of all profiles."""
    return Page(
        "profielen/",
        "profiles.md.j2",
        _("The profiles"),
        _("Four situations on two axes, what you may notice, and which approach goes with each."),
        profiles_view(index),
        styles=("profile",),
    )


def profiles_view(index: Index) -> ProfilesView:
    """Make the view of all profiles together."""
    axes = index.library.axes
    text = index.linker.paragraphs
    return ProfilesView(
        intro=text(axes.intro),
        relation=text(axes.relation),
        quadrant=picture(index, QUADRANT),
        axes=tuple(
            AxisView(axis.id, axis.label, text(axis.meaning), text(axis.high), text(axis.low))
            for axis in axes.axes
        ),
        profiles=profile_views(index),
        caveats=caveat_views(index),
    )


def profile_pages(index: Index) -> list[Page]:
    """Make the page of every profile."""
    return [
        Page(
            profile_page(profile.id),
            "profile.md.j2",
            f"{view.mark.name}: {profile.title}",
            _(
                "%(name)s: %(title)s. What you may notice and what helps.",
                name=view.mark.name,
                title=profile.title,
            ),
            view,
            trail=(Link(_("The profiles"), "profielen/"),),
            styles=("tip", "profile"),
            formerly=tuple(profile_page(old) for old in profile.formerly),
        )
        for profile, view in zip(index.library.profiles, profile_views(index), strict=True)
    ]


def profile_views(index: Index) -> tuple[ProfileView, ...]:
    """Make the view of every profile, in order."""
    profiles = index.library.profiles
    links = [Link(mark.name, mark.address, mark.title) for mark in index.profiles.values()]
    return tuple(
        _view(index, profile, *around) for profile, around in zip(profiles, neighbours(links), strict=True)
    )


def _view(index: Index, profile: Profile, before: Link | None, after: Link | None) -> ProfileView:
    journeys = index.library.journeys
    text = index.linker.paragraphs
    return ProfileView(
        id=profile.id,
        mark=index.profiles[profile.id],
        title=profile.title,
        summary=text(profile.summary),
        levels=level_labels(index.library, profile),
        looks=tuple(profile.looks),
        approach=tuple(text(item) for item in profile.approach),
        say=_sentences(index, profile.say),
        avoid=_sentences(index, profile.avoid),
        best=tuple(tenant_link(j) for j in journeys if j.profile.best == profile.id),
        second=tuple(tenant_link(j) for j in journeys if j.profile.second == profile.id),
        moved=tuple(tenant_link(j) for j in journeys if j.profile.moves_to == profile.id),
        tips=tuple(tip for tip in index.tips if profile.id in tip.profiles),
        scenes=_scenes(index, profile),
        looks_heading=index.library.axes.looks,
        caveats=caveat_views(index),
        previous=before,
        next=after,
        trust=trust(index.library, profile),
    )


def _scenes(index: Index, profile: Profile) -> tuple[Link, ...]:
    """Give links to the scenes of the role play with this profile; the label is the situation."""
    situations = {situation.id: situation.title for situation in index.library.role_play.situations}
    return tuple(
        Link(scene.title, scene_anchor(scene.id), situations[scene.situation])
        for scene in index.library.scenes
        if scene.profile == profile.id
    )


def _sentences(index: Index, sentences: list[Sentence]) -> tuple[SentenceView, ...]:
    return tuple(
        SentenceView(item.text, index.linker.paragraphs(item.why), index.origins(item.from_))
        for item in sentences
    )


def caveat_views(index: Index) -> tuple[CaveatView, ...]:
    """Give what a reader must know before using a profile."""
    return tuple(
        CaveatView(caveat.id, caveat.title, index.linker.paragraphs(caveat.text), index.origins(caveat.from_))
        for caveat in index.library.axes.caveats
    )
