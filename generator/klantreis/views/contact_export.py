"""What of the contact guide another program may have: the rules that are not for people only.

A rule on profile, health, family, age or nuisance is for a person who reads and thinks. The stories
stay on the site for the same reason. What is left says by moment which channels, words, partners and
tips come first, for a corporation's own description of its process.
"""

from collections.abc import Iterator

from klantreis.locale import LANGUAGE, _
from klantreis.model.contact import (
    ChannelRule,
    ContactRule,
    PartnersRule,
    TipsRule,
    ToneRule,
)
from klantreis.model.library import Library
from klantreis.views.contact import aspect_label, channel_label, moment, sharing_label

EXPORTED = ("channel", "tone", "partners", "tips")
"""The aspects that a program may have."""


def exported_rules(library: Library) -> Iterator[tuple[str, int, ContactRule]]:
    """Give every rule that may leave the site with its aspect and its rank, counted from 1."""
    for aspect in EXPORTED:
        rules = [rule for rule in getattr(library.contact_guide, aspect) if not rule.people_only]
        yield from ((aspect, rank, rule) for rank, rule in enumerate(rules, start=1))


def contact_document(library: Library) -> dict[str, object]:
    """Give the rules as plain data; the keys are those of profiles/contactwijzer.yml."""
    guide, about = library.contact_guide, library.about
    return {
        "language": LANGUAGE,
        "version": about.version,
        "date": about.date.isoformat(),
        "licence": about.licence,
        "note": _note(),
        "always": guide.always.model_dump(mode="json", by_alias=True),
        "signs": [
            sign.model_dump(mode="json", exclude={"people_only"})
            for sign in guide.signs
            if not sign.people_only
        ],
        "rules": [
            {
                "aspect": aspect,
                "rank": rank,
                "moment": list(moment(library, rule.when)),
                **rule.model_dump(mode="json", by_alias=True, exclude_defaults=True),
            }
            for aspect, rank, rule in exported_rules(library)
        ],
    }


def contact_table(library: Library) -> list[list[str]]:
    """Give the rules as rows under a head, for a spreadsheet: one row a rule."""
    titles = _titles(library)
    head = [
        _("aspect"),
        _("rank"),
        _("moment"),
        _("advice"),
        _("explanation"),
        _("steps"),
        _("words to use"),
        _("words to avoid"),
        _("partners"),
        _("tips"),
        _("basis"),
        _("follows from"),
        _("id"),
        _("version"),
    ]
    rows = [
        [
            aspect_label(aspect),
            str(rank),
            "; ".join(moment(library, rule.when)) or _("Always, when no rule above fits"),
            rule.title,
            *_columns(rule, titles),
            _("our working-out"),
            ", ".join(rule.from_),
            rule.id,
            library.about.version,
        ]
        for aspect, rank, rule in exported_rules(library)
    ]
    return [head, *rows]


def _note() -> str:
    return _(
        "Our working-out, no prescription. Of each aspect the first rule that fits counts. "
        "Always ask which channel the tenant prefers, and note that."
    )


def _columns(rule: ContactRule, titles: dict[str, str]) -> list[str]:
    """Give explanation, steps, words to use, words to avoid, partners and tips."""
    match rule:
        case ChannelRule():
            steps = [f"{channel_label(step.channel)}: {step.text}" for step in rule.steps]
            return [
                "",
                " ".join(f"{number}. {step}" for number, step in enumerate(steps, start=1)),
                "",
                "",
                "",
                "",
            ]
        case ToneRule():
            return [rule.text, "", " | ".join(rule.say), " | ".join(rule.avoid), "", ""]
        case PartnersRule():
            partners = [f"{item.who}: {item.text} {sharing_label(item.sharing)}" for item in rule.partners]
            return [rule.text, "", "", "", " | ".join(partners), ""]
        case TipsRule():
            return ["", "", "", "", "", " | ".join(titles[tip] for tip in rule.tips)]
    raise TypeError(rule)


def _titles(library: Library) -> dict[str, str]:
    titles = {tip.id: tip.title for tip in library.golden_tips}
    titles |= {tip.id: tip.title for tip in library.general_tips}
    return titles | {eye_opener.id: eye_opener.title for eye_opener in library.eye_openers}
