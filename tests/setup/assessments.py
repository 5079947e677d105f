"""The self-assessments of the real content, for the tests of scoring, pages and browser."""

from klantreis.model.assessment import PROFILE, Assessment
from klantreis.model.scoring import Sides, outcome, sides_of_profiles
from klantreis.views.scoring import profile_sides, scoring_data, written_code
from tests.setup.content import library


def assessments() -> tuple[Assessment, ...]:
    """Give the assessments in the order of the site."""
    return library().assessments


def profielwijzer() -> Assessment:
    """Give the assessment that leads to a profile."""
    return assessments()[0]


def huurdersbril() -> Assessment:
    """Give the assessment about your own way of working."""
    return assessments()[1]


def profiles(assessment: Assessment) -> dict[Sides, str]:
    """Give the profile of every pair of sides; none for an assessment about themes."""
    levels = {profile.id: profile.axes for profile in library().profiles}
    return sides_of_profiles(assessment, levels) if assessment.kind == PROFILE else {}


def codes() -> dict[str, str]:
    """Give the code of every example that has a profile, by its first profile."""
    wijzer = profielwijzer()
    sides = profile_sides(wijzer, library().profiles)
    data = scoring_data(wijzer, sides)
    found = [outcome(wijzer, sides, example.indexes) for example in wijzer.examples if example.result]
    return {
        one.results[0]: written_code(data, [place.score for place in one.places]) for one in reversed(found)
    }
