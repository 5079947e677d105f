"""The words of the contact guide: aspects, channels, what may be shared, and when a rule counts."""

from collections.abc import Iterable

from klantreis.locale import _
from klantreis.model.contact import Channel, Sharing, Theme, When
from klantreis.model.library import Library
from klantreis.views.marks import profile_mark


def aspect_label(aspect: str) -> str:
    """Name an aspect."""
    return {
        "channel": _("Channel"),
        "tone": _("Tone"),
        "partners": _("Partners"),
        "tips": _("Tips"),
        "cells": _("Stories"),
    }[aspect]


def aspect_question(aspect: str) -> str:
    """Say which question the rules on an aspect answer."""
    return {
        "channel": _("Along which way do you make contact, and in which order?"),
        "tone": _("Which words help, and which do not?"),
        "partners": _("Who can help, and what may you tell them?"),
        "tips": _("Which tips come first?"),
        "cells": _("Which tenants were in the same place?"),
    }[aspect]


def channel_label(channel: Channel) -> str:
    """Name a channel."""
    return {
        Channel.WHATSAPP: _("WhatsApp"),
        Channel.EMAIL: _("E-mail"),
        Channel.LETTER: _("Letter"),
        Channel.PHONE: _("Phone"),
        Channel.OFFICE: _("Office"),
        Channel.HOME: _("Home visit"),
    }[channel]


def theme_label(theme: Theme) -> str:
    """Say what signs are about."""
    return {
        Theme.CONTACT: _("In the contact"),
        Theme.PAYMENT: _("In what was agreed and paid"),
        Theme.LIFE: _("In the life of the tenant"),
    }[theme]


def sharing_label(sharing: Sharing) -> str:
    """Say what the law asks before a partner hears anything."""
    return {
        Sharing.NONE: _("You share nothing yourself: the tenant decides who hears what."),
        Sharing.NOTICE: _("Reporting is allowed only after the four steps that the law asks."),
        Sharing.CONSENT: _("Share only with the tenant's consent, or where the law allows it."),
    }[sharing]


def moment(library: Library, when: When) -> tuple[str, ...]:
    """Say when a rule counts, one line for each thing that must hold; empty when it always does."""
    phases = {phase.id: phase.label for phase in library.phases}
    parts = {part: item.label for part, item in library.parts.items()}
    signs = {sign.id: sign.label for sign in library.contact_guide.signs}
    profiles = {profile.id: profile_mark(profile).name for profile in library.profiles}
    groups = {group.id: group.label for group in library.contact_guide.groups}
    lines = (
        (_("Phase: %(names)s"), _either(phases[name] for name in when.phases)),
        (_("Part: %(names)s"), _either(parts[name] for name in when.parts)),
        (_("You see: %(names)s"), _either(signs[name] for name in when.signs)),
        (_("You see: %(names)s"), _both(signs[name] for name in when.both)),
        (_("Situation: %(names)s"), _either(profiles[name] for name in when.profiles)),
        (_("Group: %(names)s"), _either(groups[name] for name in when.groups)),
    )
    return tuple(words % {"names": names} for words, names in lines if names)


def allowed_parts(library: Library, when: When) -> tuple[str, ...]:
    """Give the parts at which a rule counts; empty when it counts at all of them."""
    if not (when.phases or when.parts):
        return ()
    return tuple(
        part
        for part, phase in library.phase_of.items()
        if (not when.parts or part in when.parts) and (not when.phases or phase.id in when.phases)
    )


def _either(names: Iterable[str]) -> str:
    return _(" or ").join(_("‘%(name)s’", name=name) for name in names)


def _both(names: Iterable[str]) -> str:
    return _(" and ").join(_("‘%(name)s’", name=name) for name in names)
