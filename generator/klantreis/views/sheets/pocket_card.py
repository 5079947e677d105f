"""The pocket card: for each of the four situations three things to do, a sentence to say and one not to."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.profiles import Profile
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.marks import level_labels
from klantreis.views.sheets.making import make_sheet
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line

NAME, PAPER = "zakkaart", "a4"
MOST_TIPS = 3


@dataclass(frozen=True, slots=True)
class PocketPanel:
    """A situation on the card: in front what to do, on the back what to say and what rather not."""

    id: str
    shape: str
    name: str
    title: str
    levels: str
    tips: tuple[str, ...]
    say: str
    avoid: str


@dataclass(frozen=True, slots=True)
class PocketCardView:
    """What the card shows; a sheet of paper holds it twice."""

    panels: tuple[PocketPanel, ...]
    say_heading: str
    avoid_heading: str
    mind: str
    ours: str
    own: str


def pocket_card_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give the pocket card for the catalogue."""

    def make(paper: str) -> Sheet:
        return make_sheet(
            index,
            NAME,
            paper,
            template="pocket-card.typ",
            title=_("Tomorrow I do this"),
            view=_view(index),
        )

    purpose = _(
        "Three tips, a sentence to say and one not to say for each of the four situations. Cut the sheet in two "
        "and fold each strip on the dots into a card for your pocket."
    )
    title = _("Pocket card: tomorrow I do this")
    shows = keys(index.library.profiles, [tip for tip in index.library.golden_tips if tip.profiles])
    return (CatalogueEntry(NAME, title, purpose, (PAPER,), make, shows, wall=False, both_sides=(PAPER,)),)


def _view(index: Index) -> PocketCardView:
    return PocketCardView(
        panels=tuple(_panel(index, profile) for profile in index.library.profiles),
        say_heading=_("You could say it like this"),
        avoid_heading=_("Rather not like this"),
        mind=_("A profile is a situation and no person. Write down the agreement, never the profile."),
        ours=_("The choice of tips and the sentences: our working-out"),
        own=_("Or this:"),
    )


def _panel(index: Index, profile: Profile) -> PocketPanel:
    mark = index.profiles[profile.id]
    return PocketPanel(
        id=profile.id,
        shape=mark.shape,
        name=mark.name,
        title=profile.title,
        levels=" · ".join(level_labels(index.library, profile)),
        tips=_tips(index, profile),
        say=one_line(profile.say[0].text),
        avoid=one_line(profile.avoid[0].text),
    )


def _tips(index: Index, profile: Profile) -> tuple[str, ...]:
    """Give the golden tips that go with a profile; where there are too few, first what helps in general."""
    golden = [one_line(tip.summary) for tip in index.library.golden_tips if profile.id in tip.profiles]
    approach = [one_line(step) for step in profile.approach]
    return (*approach[: max(0, MOST_TIPS - len(golden))], *golden[:MOST_TIPS])
