"""The words of mistakes in self-assessments and the contact guide."""

from klantreis.diagnostics import Severity
from klantreis.wording.words import Wording

ASSESSMENTS: dict[str, Wording] = {
    "reserved-id": Wording(
        "'%(name)s' is the address of another page of the site",
        "Choose another id, and name the file after it.",
    ),
    "two-sides": Wording(
        "With 'kind: profile' there are exactly two regions: low and high",
        "Keep one region for each side of an axis.",
    ),
    "region-order": Wording(
        "This region does not begin above the one before it", "Give the regions from low to high."
    ),
    "scale-without-statement": Wording(
        "No statement counts on the scale '%(name)s'",
        "Add a statement with 'scale: %(name)s', or take the scale away.",
    ),
    "unknown-scale": Wording("There is no scale '%(name)s' in this file", "Name a scale that stands above."),
    "points-per-answer": Wording(
        "There are points for %(actual)s answers, and %(expected)s answers",
        "Give every answer its points, in the order of the answers.",
    ),
    "example-answers": Wording(
        "This example has %(actual)s answers, and there are %(expected)s statements",
        "Answer every statement, in order; type 0 for 'I do not know'.",
    ),
    "unknown-answer": Wording(
        "There is no answer %(number)s", "Type a number from 1 to %(most)s, or 0 for 'I do not know'."
    ),
    "example-result": Wording(
        "These answers lead to another result: [%(names)s]", "Mend the result, or the answers."
    ),
    "statement-without-effect": Wording(
        "The answer to this statement changes nothing", "Give its answers points that differ more."
    ),
    "decisive-answer": Wording(
        "The answer '%(answer)s' alone settles the scale '%(name)s'",
        "Give it fewer points, or add statements to the scale.",
    ),
    "unreachable-profile": Wording(
        "No answers lead clearly to: %(names)s",
        "Move the regions, make the border narrower, or mend the points.",
    ),
    "unreachable-region": Wording(
        "No answers lead to '%(title)s' on: %(names)s", "Move the regions, or mend the points."
    ),
    "profile-share": Wording(
        "%(share)s of every 100 sets of answers lead to '%(name)s'; it must be %(least)s to %(most)s",
        "Move the regions, or mend the points.",
    ),
    "not-people-only": Wording(
        "The rule '%(name)s' is about %(about)s and is not marked for people only",
        "Type 'people_only: true': then no download holds it.",
    ),
    "no-answer": Wording(
        "Nothing under '%(aspect)s' answers: %(choice)s",
        "Add a rule for it; a last rule without 'when' answers everything.",
    ),
    "unreachable-rule": Wording(
        "The rule '%(name)s' never gives the answer: before it always comes %(above)s",
        "Put it higher, make the rules above it narrower, or take it away.",
    ),
    "impossible-rule": Wording(
        "No choice fits the rule '%(name)s'",
        "Look at 'when': everything that stands there must hold at once.",
    ),
    "unused-choice": Wording(
        "No rule looks at the choice '%(name)s'",
        "Add a rule for it, or take the choice away.",
        Severity.WARNING,
    ),
}
