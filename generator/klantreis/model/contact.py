"""The contact guide (contactwijzer): ranked rules that say what to do with this tenant today."""

from enum import StrEnum

from pydantic import Field

from klantreis.model.base import ContentModel, Id, Item, Line, OwnWork, Text
from klantreis.model.scalars import Flag


class Theme(StrEnum):
    """What a sign is about: it groups the choices on the page."""

    CONTACT = "contact"
    PAYMENT = "payment"
    LIFE = "life"


class Sign(ContentModel):
    """Something that you see or hear, and that the reader can choose."""

    id: Id
    """The name of the sign."""
    theme: Theme
    """What it is about: the contact, the payment or the life of the tenant."""
    label: Line
    """What you see or hear, in a few words that judge nobody."""
    people_only: Flag = False
    """`true` when it is about health, family, age or nuisance: a person may read it, a program may not."""


class Group(ContentModel):
    """A group to which a tenant can belong, and that the reader can choose."""

    id: Id
    """The name of the group."""
    label: Line
    """The group in a few words."""


class When(ContentModel):
    """When a rule counts: everything that stands here must hold, and of each list one thing."""

    phases: list[Id] = Field(default=[])
    """You stand in one of these phases."""
    parts: list[Id] = Field(default=[])
    """You stand in one of these parts."""
    signs: list[Id] = Field(default=[])
    """You see at least one of these signs."""
    both: list[Id] = Field(default=[], min_length=2, max_length=2)
    """You see both of these signs."""
    profiles: list[Id] = Field(default=[])
    """The situation resembles one of these profiles."""
    groups: list[Id] = Field(default=[])
    """The tenant belongs to one of these groups."""


class ContactRule(Item, OwnWork):
    """Advice on one aspect; of the rules on that aspect the first that counts gives the answer."""

    title: Line
    """The advice in a few words."""
    when: When = When()
    """When the rule counts; without it the rule always does."""
    people_only: Flag = False
    """`true` for a rule on profile, health, family, age or nuisance: a download leaves it out."""


class Channel(StrEnum):
    """A way to reach a tenant."""

    WHATSAPP = "whatsapp"
    EMAIL = "e-mail"
    LETTER = "letter"
    PHONE = "phone"
    OFFICE = "office"
    HOME = "home"


class ChannelStep(ContentModel):
    """One step: a channel, and how to use it now."""

    channel: Channel
    """The way to reach the tenant: `whatsapp`, `e-mail`, `letter`, `phone`, `office` or `home`."""
    text: Text
    """How to use it now, in a sentence or two."""


class ChannelRule(ContactRule):
    """Which channels, in which order."""

    steps: list[ChannelStep] = Field(min_length=1)
    """The channels, first one first."""


class ToneRule(ContactRule):
    """Which tone, with words to use and words to avoid."""

    text: Text
    """The tone, and why it helps."""
    say: list[Line] = Field(min_length=1)
    """Words to use: a sentence for the tenant, or a single word."""
    avoid: list[Line] = Field(min_length=1)
    """Words to avoid: a sentence, or a single word."""


class Sharing(StrEnum):
    """What the law asks before you tell a partner anything."""

    NONE = "none"
    NOTICE = "notice"
    CONSENT = "consent"


class Partner(ContentModel):
    """Someone who can help, and what you may tell them."""

    who: Line
    """The partner; never the name of a person."""
    sharing: Sharing
    """What it needs: `none` (you share nothing), `notice` (vroegsignalering) or `consent` (or a basis)."""
    text: Text
    """What the partner can do, and how to begin."""


class PartnersRule(ContactRule):
    """Which partners, and what you may share with them."""

    text: Text
    """What matters now in working together."""
    partners: list[Partner] = Field(min_length=1)
    """The partners."""


class TipsRule(ContactRule):
    """Which tips come first; those of the part where you stand always follow."""

    tips: list[Id]
    """The golden tips, general tips and eye-openers that come first."""


class CellsRule(ContactRule):
    """Which cells come first; those of the part where you stand always follow."""

    cells: list[Id]
    """The cells that come first."""


class Always(OwnWork):
    """Advice that counts whatever you choose."""

    title: Line
    """The advice in a few words."""
    text: Text
    """The advice in full."""


class ContactGuide(ContentModel):
    """What to do with this tenant today: what a reader can choose, and the rules by aspect."""

    intro: Text
    """What the guide is for, and what it is not."""
    always: Always
    """The advice that counts whatever you choose."""
    signs: list[Sign] = Field(min_length=1)
    """What you can see or hear, in the order of the page."""
    groups: list[Group] = Field(min_length=1)
    """The groups that a reader can choose."""
    channel: list[ChannelRule] = Field(min_length=1)
    """The rules on the channel, highest rank first."""
    tone: list[ToneRule] = Field(min_length=1)
    """The rules on the tone, highest rank first."""
    partners: list[PartnersRule] = Field(min_length=1)
    """The rules on partners, highest rank first."""
    tips: list[TipsRule] = Field(min_length=1)
    """The rules on tips, highest rank first."""
    cells: list[CellsRule] = Field(min_length=1)
    """The rules on cells, highest rank first."""


ASPECTS = ("channel", "tone", "partners", "tips", "cells")
"""The aspects on which the guide answers, in the order of the page: keys of the file."""
