"""The score sheets: every assessment on paper. Tick, unfold, add, and find your place or your themes."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.assessment import PROFILE, Assessment
from klantreis.model.profiles import Profile
from klantreis.model.scoring import beyond, region_of
from klantreis.views.assessments import score_range, score_sheet_name
from klantreis.views.history import keys
from klantreis.views.index import Index
from klantreis.views.scoring import ScaleData, profile_sides, scoring_data
from klantreis.views.sheets.making import make_sheet, paragraphs
from klantreis.views.sheets.scoreblad_rows import RowView, fold_words, rows_of, to_fold
from klantreis.views.sheets.scoreblad_themes import theme_sheet
from klantreis.views.sheets.sheet import CatalogueEntry, Sheet
from klantreis.views.text import one_line


@dataclass(frozen=True, slots=True)
class ZoneView:
    """Scores that mean the same: `sides` are the sides of the axis that then count, by their names."""

    low: int
    high: int
    scores: str
    sides: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True)
class AxisView:
    """An axis with its statements, and what its scores mean."""

    id: str
    label: str
    title: str
    rows: tuple[RowView, ...]
    low: int
    high: int
    zones: tuple[ZoneView, ...]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A profile: on which sides of the axes it lies, in their order, and what helps there."""

    id: str
    name: str
    numeral: str
    shape: str
    title: str
    sides: tuple[str, ...]
    approach: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScoreSheetView:
    """What the score sheet shows; with `too_many` unknown answers on an axis there is no profile yet."""

    lead: str
    steps: tuple[str, ...]
    answers: tuple[str, ...]
    unknown: str
    too_many: int
    axes: tuple[AxisView, ...]
    places: tuple[PlaceView, ...]
    words: dict[str, str]
    mind: tuple[str, ...]
    caveats: tuple[str, ...]


def score_sheet_entries(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give a score sheet for every assessment."""
    return tuple(_entry(index, assessment) for assessment in index.library.assessments)


def _entry(index: Index, assessment: Assessment) -> CatalogueEntry:
    library, profile = index.library, assessment.kind == PROFILE
    name = score_sheet_name(library.assessments, assessment)
    title = _("Score sheet: %(title)s", title=assessment.title)
    shows = keys(assessment, library.axes, library.profiles) if profile else keys(assessment)
    if profile:
        purpose = _("The self-assessment for a room without phones: tick, unfold, add, and find your place.")
    else:
        purpose = _(
            "The self-assessment on your own work, for a room without phones: tick, unfold, add, and see "
            "where to start."
        )

    def make(paper: str) -> Sheet:
        template = "scoreblad.typ" if profile else "scoreblad-themes.typ"
        view = score_sheet(index, assessment) if profile else theme_sheet(index, assessment)
        return make_sheet(index, name, paper, template=template, title=title, view=view)

    return CatalogueEntry(name, title, purpose, ("a4",), make, shows, wall=False, both_sides=("a4",))


def score_sheet(index: Index, assessment: Assessment) -> ScoreSheetView:
    """Make the view of the score sheet; everything on it comes from the one definition."""
    data = scoring_data(assessment, profile_sides(assessment, index.library.profiles))
    too_many = assessment.most_unknown + 1
    return ScoreSheetView(
        lead=one_line(assessment.intro),
        steps=_steps(assessment),
        answers=tuple(assessment.answers),
        unknown=assessment.unknown,
        too_many=too_many,
        axes=tuple(_axis(index, assessment, scale) for scale in data["scales"]),
        places=tuple(_place(index, assessment, profile) for profile in index.library.profiles),
        words=_words(assessment),
        mind=paragraphs(assessment.mind),
        caveats=tuple(
            f"{caveat.title} ({_('our working-out')})" if caveat.basis else caveat.title
            for caveat in index.library.axes.caveats
        ),
    )


def _steps(assessment: Assessment) -> tuple[str, ...]:
    return (
        *to_fold(assessment),
        _("Add up per axis: first what has a plus, then what has a minus. The difference is your score."),
        _("Turn the sheet over and find your place."),
    )


def _axis(index: Index, assessment: Assessment, scale: ScaleData) -> AxisView:
    label = next(axis.label for axis in index.library.axes.axes if axis.id == scale["id"])
    title = next(one.title for one in assessment.scales if one.id == scale["id"])
    rows = rows_of(index, assessment, scale["id"])
    zones = _zones(assessment, scale["low"], scale["high"])
    return AxisView(scale["id"], label, title, rows, scale["low"], scale["high"], zones)


def _zones(assessment: Assessment, low: int, high: int) -> tuple[ZoneView, ...]:
    """Put the scores together that have the same sides, from low to high."""
    zones: list[ZoneView] = []
    for score in range(low, high + 1):
        regions = {region_of(assessment, score), beyond(assessment, score)} - {None}
        sides = tuple(region.title for at, region in enumerate(assessment.regions) if at in regions)
        low = zones.pop().low if zones and zones[-1].sides == sides else score
        said = _("near the border: both sides count") if len(sides) > 1 else sides[0]
        zones.append(ZoneView(low, score, score_range(low, score), sides, said))
    return tuple(zones)


def _place(index: Index, assessment: Assessment, profile: Profile) -> PlaceView:
    titles = {"laag": assessment.regions[0].title, "hoog": assessment.regions[1].title}
    mark = index.profiles[profile.id]
    return PlaceView(
        id=profile.id,
        name=mark.name,
        numeral=mark.numeral,
        shape=mark.shape,
        title=profile.title,
        sides=tuple(titles[profile.axes[scale.id]] for scale in assessment.scales),
        approach=tuple(one_line(step) for step in profile.approach),
    )


def _words(assessment: Assessment) -> dict[str, str]:
    """Give the words beside what the content says."""
    return {
        **fold_words(),
        "plus": _("Plus"),
        "minus": _("Minus"),
        "score": _("Score"),
        "unknown": _("How often ‘%(unknown)s’?", unknown=assessment.unknown),
        "place": _("Find your place"),
        "how": _(
            "Put a dot where your two scores meet: your own estimate of now. In the light strip you look at "
            "both sides."
        ),
        "none": _(
            "%(count)d times ‘%(unknown)s’ or more on one axis? Then there is no profile yet: find out those things first.",
            count=assessment.most_unknown + 1,
            unknown=assessment.unknown,
        ),
        "find": _("Find out first:"),
        "keep": _("Keep this in mind"),
        "cross": _("The two axes with the four profiles in the corners, to put a dot on"),
    }
