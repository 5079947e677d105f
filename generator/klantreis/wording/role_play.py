"""The words of mistakes in the role play."""

from klantreis.diagnostics import Severity
from klantreis.wording.words import Wording

ROLE_PLAY: dict[str, Wording] = {
    "unknown-situation": Wording(
        "There is no situation '%(name)s'", "The situations stand in docs/rollenspel/opzet.yml."
    ),
    "missing-scene": Wording(
        "There is no scene of '%(situation)s' with '%(profile)s'",
        "Make %(folder)s/%(situation)s-%(profile)s.yml, with the sheets of tenant, employee and observer.",
    ),
    "same-scene": Wording(
        "Another scene has this situation and this profile: %(other)s",
        "Give it another situation or another profile.",
    ),
    "unknown-look": Wording(
        "'%(name)s' is no kenmerk of '%(profile)s'", "The kenmerken stand under 'looks' in %(path)s."
    ),
    "unplayed-look": Wording(
        "The tenant does not play '%(name)s', a kenmerk of '%(profile)s'",
        "Add '- look: %(name)s' with what the tenant does or says then.",
    ),
    "tip-not-worked-out": Wording(
        "The employee's card does not work out the tip '%(name)s'",
        "Add a tip with 'from: [%(name)s]'. Which tips go with a situation stands in %(path)s.",
    ),
    "unplayed-tip": Wording(
        "No situation of the role play has the golden tip '%(name)s'",
        "Name it under 'tips' of a situation in %(path)s.",
        Severity.WARNING,
    ),
}
