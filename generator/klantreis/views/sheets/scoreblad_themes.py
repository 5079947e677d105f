"""The score sheet of an assessment by theme, on paper. Tick, unfold, add per theme, see where to start."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.assessment import Assessment
from klantreis.views.assessments import theme_rules
from klantreis.views.index import Index
from klantreis.views.scoring import ScaleData, profile_sides, scoring_data
from klantreis.views.sheets.making import paragraphs
from klantreis.views.sheets.scoreblad_rows import RowView, fold_words, rows_of, to_fold
from klantreis.views.text import one_line


@dataclass(frozen=True, slots=True)
class ThemeView:
    """A theme with its statements, and how to start with it."""

    id: str
    title: str
    rows: tuple[RowView, ...]
    low: int
    high: int
    advice: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThemeSheetView:
    """What the score sheet shows, the themes in the order of the list; `rules` say how to read it."""

    lead: str
    steps: tuple[str, ...]
    answers: tuple[str, ...]
    unknown: str
    too_many: int
    themes: tuple[ThemeView, ...]
    rules: tuple[str, ...]
    words: dict[str, str]
    mind: tuple[str, ...]


def theme_sheet(index: Index, assessment: Assessment) -> ThemeSheetView:
    """Make the view of the score sheet; everything on it comes from the one definition."""
    data = scoring_data(assessment, profile_sides(assessment, index.library.profiles))
    return ThemeSheetView(
        lead=one_line(assessment.intro),
        steps=_steps(assessment),
        answers=tuple(assessment.answers),
        unknown=assessment.unknown,
        too_many=assessment.most_unknown + 1,
        themes=tuple(_theme(index, assessment, scale) for scale in data["scales"]),
        rules=tuple(theme_rules(assessment)),
        words=_words(),
        mind=paragraphs(assessment.mind),
    )


def _steps(assessment: Assessment) -> tuple[str, ...]:
    return (
        *to_fold(assessment),
        _("Add up the points of each theme: the plus points less the minus points. That is its score."),
        _("Turn the sheet over and see where to start."),
    )


def _theme(index: Index, assessment: Assessment, scale: ScaleData) -> ThemeView:
    theme = next(one for one in assessment.scales if one.id == scale["id"])
    rows = rows_of(index, assessment, theme.id)
    return ThemeView(theme.id, theme.title, rows, scale["low"], scale["high"], paragraphs(theme.advice))


def _words() -> dict[str, str]:
    """Give the words beside what the content says."""
    return {
        **fold_words(),
        "theme": _("Score of the theme"),
        "read": _("Where do you start?"),
        "advice": _("This is how you can start"),
        "own": _("our working-out"),
        "find": _("What you do not know yet, you can still find out:"),
        "keep": _("Keep this in mind"),
    }
