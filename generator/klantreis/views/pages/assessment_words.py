"""The words of a result: those that the browser fills in, and the rules in plain sentences."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.assessment import PROFILE, Assessment
from klantreis.views.assessments import region_lines, score_range, theme_rules
from klantreis.views.index import Index


@dataclass(frozen=True, slots=True)
class AssessmentWords:
    """`script` are the sentences that the browser fills in, `names` what it calls results and scales."""

    script: dict[str, str]
    names: dict[str, str]
    rules: tuple[str, ...]


def assessment_words(index: Index, assessment: Assessment) -> AssessmentWords:
    """Word an assessment."""
    if assessment.kind == PROFILE:
        axes = {axis.id: axis.label for axis in index.library.axes.axes}
        names = {
            mark.id: _("profile %(numeral)s", numeral=mark.numeral) for mark in index.profiles.values()
        } | axes
        return AssessmentWords(_taking() | _profile_words(), names, tuple(rules(index, assessment)))
    names = {scale.id: scale.title for scale in assessment.scales}
    return AssessmentWords(_taking() | _theme_words(), names, tuple(rules(index, assessment)))


def rules(index: Index, assessment: Assessment) -> list[str]:
    """Say how a result comes about, without a script."""
    most = assessment.most_unknown
    found = [
        _("Every answer counts for points. ‘%(unknown)s’ counts for nothing.", unknown=assessment.unknown),
    ]
    if assessment.kind == PROFILE:
        return [*found, _("Add up the points of each axis."), *_profile_rules(index, assessment, most)]
    return [
        *found,
        _("Add up the points of each theme."),
        *theme_rules(assessment),
    ]


def _profile_rules(index: Index, assessment: Assessment, most: int) -> list[str]:
    axes = index.library.axes.axes
    profiles = "; ".join(
        f"{', '.join(f'{axis.label.lower()} {profile.axes[axis.id]}' for axis in axes)}: "
        f"{index.profiles[profile.id].name}"
        for profile in index.library.profiles
    )
    found = [f"{'; '.join(region_lines(assessment))}.", f"{profiles}."]
    if assessment.border is not None:
        middle = assessment.regions[1].at_least
        near = score_range(middle - assessment.border, middle + assessment.border)
        found.append(_("A score of %(near)s lies near the border: then both sides count.", near=near))
    unknown = _(
        "With %(count)d times ‘%(unknown)s’ or more on one axis there is no profile yet.",
        count=most + 1,
        unknown=assessment.unknown,
    )
    return [*found, unknown]


def _taking() -> dict[str, str]:
    """Give the words for taking an assessment."""
    return {
        "progress": _("{done} of {total} answered"),
        "step": _("Statement {number} of {total}"),
        "next": _("Next"),
        "finish": _("Show the result"),
        "missing": _("Not there yet: {count} statements have no answer. They are:"),
        "missing_one": _("Almost there: one statement has no answer. It is:"),
        "broken": _(
            "This link is not whole: something in it changed or is missing, or the statements are newer. "
            "Ask for the link again, or answer the statements. What you filled in is still there."
        ),
        "partial": _("This link does not answer every statement. Fill in the rest: {count} to go."),
        "copied": _("The link has been copied."),
        "not_copied": _("Copying did not work. The link has been selected: copy it yourself."),
    }


def _profile_words() -> dict[str, str]:
    """Give the words for a place on the axes."""
    return {
        "one": _("This situation looks most like {first}"),
        "two": _("This situation lies on the border of {first} and {second}"),
        "more": _("This situation lies in the middle, near all profiles"),
        "none": _("Find something out first"),
        "said_one": _("This is your own estimate. The place on the axes shows how clear it is."),
        "said_two": _("This is your own estimate. Both can fit: read what would decide, and ask the tenant."),
        "said_more": _(
            "This is your own estimate. Do not choose an approach yet: read what would decide, and ask the tenant."
        ),
        "said_none": _(
            "You know too little about this situation for a profile. That is no shame: now you know what to ask."
        ),
        "place": _("{scale}: {region}, with a score of {score} on a scale from {low} to {high}"),
        "near": _(
            "{scale}: just on the side of {region}, with a score of {score} on a scale from {low} to {high}"
        ),
        "unknown": _("{scale}: too little is known"),
        "find": _("Find out first:"),
        "find_more": _("What you do not know yet, you can still find out:"),
        "statement": _("Statement {number}: {text}"),
        "not_known": _("{statement} (you do not know this yet: any answer can decide)"),
    }


def _theme_words() -> dict[str, str]:
    """Give the words for themes to start on."""
    return {
        "one": _("Start with: {first}"),
        "two": _("Start with: {first} and {second}"),
        "highest": _("Choose yourself where you start"),
        "none": _("Find something out first"),
        "said_one": _("Of the other themes you know too little."),
        "said_two": _("Here you scored lowest. Choose one of the two, and start small."),
        "said_both_equal": _(
            "Nowhere did you score lower, but more themes have the same score. Of those, these two come first "
            "in the list. Choose one theme, and start small."
        ),
        "said_second_equal": _(
            "You scored lowest on {first}. More themes have the same score as {second}; of those it comes "
            "first in the list. Choose one theme, and start small."
        ),
        "said_highest": _(
            "Every theme with a score has the highest score. There is none to start on first: choose one that "
            "you want to go on with."
        ),
        "said_none": _("You know too little about your own work for a result. Look back with a colleague."),
        "place": _("{region} ({score})"),
        "unknown": _("too little is known"),
        "find": _("Find out first:"),
        "find_more": _("What you do not know yet, you can still find out:"),
        "statement": _("Statement {number}: {text}"),
    }
