"""The process as a table, for a spreadsheet."""

from klantreis.locale import _
from klantreis.model.finding import steps_of
from klantreis.model.library import Library
from klantreis.model.process import ProcessStep
from klantreis.views.contact import channel_label
from klantreis.views.marks import profile_mark
from klantreis.views.process import purpose_label
from klantreis.views.text import one_line


def process_table(library: Library) -> list[list[str]]:
    """Give the steps as rows under a head, one row a step."""
    head = [
        _("step"),
        _("day"),
        _("moment"),
        _("name"),
        _("channel"),
        _("who"),
        _("automatic"),
        _("partner"),
        _("purpose"),
        _("parts"),
        _("what the tenant sees"),
        _("what you do"),
        _("behind the scenes"),
        _("otherwise"),
        _("tips"),
        _("basis"),
        _("follows from"),
        _("id"),
        _("version"),
    ]
    steps = enumerate(steps_of(library.process), start=1)
    return [head, *(_row(library, number, step) for number, step in steps)]


def _row(library: Library, number: int, step: ProcessStep) -> list[str]:
    return [
        str(number),
        "" if step.day is None else str(step.day),
        step.moment or "",
        step.title,
        channel_label(step.channel) if step.channel else "",
        step.who,
        _("yes") if step.automatic else _("no"),
        step.partner or "",
        ", ".join(map(purpose_label, step.does)),
        ", ".join(library.parts[part].label for part in step.parts),
        one_line(step.sees or ""),
        one_line(step.text),
        one_line(step.behind or ""),
        otherwise_line(library, step),
        ", ".join(step.tips),
        _("our working-out") if step.basis else "",
        ", ".join(step.from_),
        step.id,
        library.about.version,
    ]


def otherwise_line(library: Library, step: ProcessStep) -> str:
    """Say for which profiles a step goes otherwise, and how, on one line."""
    names = {profile.id: profile_mark(profile).name for profile in library.profiles}
    return " | ".join(
        f"{', '.join(names[name] for name in one.profiles)}: {one_line(one.text)}" for one in step.otherwise
    )
