"""The rules of the real contact guide: complete, within the law, and careful with what is private."""

from itertools import islice

from klantreis.checking import check
from klantreis.content import Content
from klantreis.content.document import Path, Plain
from klantreis.model.contact import ASPECTS, ContactRule, Sharing
from klantreis.model.load import load_library
from tests.model.samples import base, put, with_value
from tests.setup.content import ROOT, TODAY, library
from tests.setup.guide import every_choice, first

GUIDE = "profiles/contactwijzer.yml"


def rules() -> list[ContactRule]:
    """Give every rule of the real guide."""
    return [rule for aspect in ASPECTS for rule in getattr(library().contact_guide, aspect)]


def codes(content: Content) -> set[str]:
    """Give the codes of what is wrong with content."""
    return {one.code for one in load_library(content, None)[1]}


def changed(at: Path, value: Plain) -> Content:
    """Give the small sound content with something else in its guide."""
    content = base()
    return with_value(content, GUIDE, put(content.documents[GUIDE].value, at, value))


def test_every_choice_gets_an_answer() -> None:
    """Read rule by rule, as a person would, the guide answers: here for one choice in eleven."""
    guide = library().contact_guide
    unanswered = [
        (aspect, choice)
        for choice in islice(every_choice(library()), 0, None, 11)
        for aspect in ASPECTS
        if first(library(), getattr(guide, aspect), choice) is None
    ]

    assert [] == unanswered


def test_every_rule_can_give_the_answer() -> None:
    """The check, which holds all rules against all choices, finds nothing in the real guide."""
    found = check(ROOT, TODAY).diagnostics

    assert [] == [one for one in found if one.position.path == GUIDE]


def test_what_is_private_is_for_people_only() -> None:
    """Signs of health, family, age and nuisance are marked."""
    marked = {sign.id for sign in library().contact_guide.signs if sign.people_only}

    assert {"pensioen", "scheiding", "ziekte", "overlast"} == marked


def test_a_rule_on_a_profile_or_a_group_is_for_people_only() -> None:
    """Whatever asks for a profile or a group, or follows from a profile, is marked."""
    profiles = {profile.id for profile in library().profiles}
    about = [rule for rule in rules() if rule.when.profiles or rule.when.groups or profiles & set(rule.from_)]

    assert [] == [rule.id for rule in about if not rule.people_only]


def test_a_rule_that_follows_from_a_profile_is_about_it() -> None:
    """A rule that asks for no profile but follows from one must be marked too."""
    assert {"not-people-only"} == codes(changed(("tips", 0, "from"), ["profiel-1"]))


def test_who_shares_keeps_to_the_law() -> None:
    """A rule by which a partner hears something follows from a rule of law."""
    laws = {rule.id for rule in library().rules.rules}
    sharing = [
        rule
        for rule in library().contact_guide.partners
        if any(partner.sharing is not Sharing.NONE for partner in rule.partners)
    ]

    assert [] == [rule.id for rule in sharing if not laws & set(rule.from_)]


def test_one_mistake_elsewhere_says_nothing_of_the_rules() -> None:
    """An unknown name, or a guide of the wrong shape, raises no second diagnostic."""
    unknown = codes(changed(("channel", 0, "when"), {"signs": ["niets"]}))
    misshapen = codes(changed(("channel", 0, "steps"), []))

    assert ({"unknown-sign"}, {"list-too-short"}) == (unknown, misshapen)


def test_a_rule_is_named_with_those_before_it() -> None:
    """Who makes a rule unreachable hears which rules come before it, three at most."""
    always: Plain = {}
    found = load_library(changed(("channel", 0, "when"), always), None)[1]

    assert [("unreachable-rule", True)] * 2 == [(one.code, "kanaal-stil" in one.message) for one in found]
