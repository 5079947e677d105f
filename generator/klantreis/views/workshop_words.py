"""How a workshop is worded: lengths, forms, for whom a copy is; for page and script alike."""

from babel.numbers import format_decimal

from klantreis.locale import LANGUAGE, _
from klantreis.model.workshop import Form, Material, Per, Workshop, WorkshopStep
from klantreis.views.materials import groups, pairs

IN_MINUTES = 90
"""Up to this length the minutes are said, above it the hours."""


def length(workshop: Workshop) -> str:
    """Say how long a workshop takes."""
    first, *others = (session.minutes for session in workshop.sessions)
    if others and {first} == set(others):
        return _("%(count)d times %(minutes)d minutes", count=len(workshop.sessions), minutes=first)
    if workshop.minutes <= IN_MINUTES:
        return minutes(workshop.minutes)
    return _("%(hours)s hours", hours=format_decimal(round(workshop.minutes / 60, 2), locale=LANGUAGE))


def minutes(count: int) -> str:
    """Say how many minutes."""
    return _("1 minute") if count == 1 else _("%(count)d minutes", count=count)


def size(workshop: Workshop) -> str:
    """Say for how many people a workshop is."""
    group = workshop.group
    return _("%(least)d to %(most)d participants", least=group.at_least, most=group.at_most)


def form_label(form: Form) -> str:
    """Say who work together."""
    return {
        Form.PLENARY: _("all together"),
        Form.GROUPS: _("in small groups"),
        Form.PAIRS: _("in pairs"),
        Form.ALONE: _("everyone alone"),
    }[form]


def division(step: WorkshopStep, people: int) -> str:
    """Say who work together, and how a number of people fall into groups or pairs."""
    if step.form is Form.PAIRS:
        count = pairs(people)
        words = script_words()["pairs_odd" if people % 2 and people > 1 else "pairs"]
        return words.format(count=count)
    if step.form is Form.GROUPS:
        return _groups(people, groups(people, step.size))
    return form_label(step.form)


def _groups(people: int, count: int) -> str:
    less, more = divmod(people, count)
    name = "groups_one" if count == 1 else "groups_odd" if more else "groups"
    return script_words()[name].format(
        count=count, size=less, many=more, more=less + 1, few=count - more, less=less
    )


def for_whom(material: Material, step: WorkshopStep) -> str:
    """Say for whom the copies of a material are."""
    count = material.count
    if material.shared_by > 1 and material.per in {Per.GROUP, Per.PAIR, Per.PERSON}:
        return {
            Per.GROUP: _("%(count)d for every %(shared)d groups", count=count, shared=material.shared_by),
            Per.PAIR: _("%(count)d for every %(shared)d pairs", count=count, shared=material.shared_by),
            Per.PERSON: _("%(count)d for every %(shared)d people", count=count, shared=material.shared_by),
        }[material.per]
    if len(material.sheets) > 1 and material.per in {Per.GROUP, Per.PAIR}:
        return _("dealt out over the groups") if material.per is Per.GROUP else _("dealt out over the pairs")
    return {
        Per.WALL: _("for the wall"),
        Per.TRAINER: _("for the trainer"),
        Per.GROUP: _("%(count)d for every group of about %(size)d", count=count, size=step.size),
        Per.PAIR: _("%(count)d for every pair", count=count),
        Per.PERSON: _("%(count)d for everyone", count=count),
    }[material.per]


def script_words() -> dict[str, str]:
    """Give the words that page and script share; a name between braces is filled in."""
    return {
        "groups": _("{count} groups of {size}"),
        "groups_one": _("1 group of {size}"),
        "groups_odd": _("{count} groups: {many} of {more} and {few} of {less}"),
        "pairs": _("{count} pairs"),
        "pairs_odd": _("{count} pairs, one of three people"),
        "time": _("{start} to {end}"),
        "end": _("End at {end}"),
        "pause": _("Break of {minutes} minutes"),
        "basis": _("Start at {start}, {people} participants."),
        "paper": "{count} × {paper}",
        "papers": _("Paper: {papers}."),
        "tally": _("{count} files to print."),
        "copy": _("{sheet} {paper} ({number} of {count})"),
        "tiles": _("{paper} on {tiles}"),
        "listed": _("{count} x {title}, {paper}"),
        "both_sides": _(", print on both sides"),
        "list": _("list"),
        "how_many": _(
            "There is a file for every copy: print each file once. What can be printed in one go stands in one folder, in the order of use."
        ),
        "fifteen": _(
            "Windows prints at most fifteen files at a time: select them fifteen by fifteen, or print one of each with the number of copies of this list."
        ),
        "busy": _("Fetching {done} of {total} files."),
        "done": _("{file} is ready: {count} files to print and a list."),
        "failed": _(
            "The zip could not be made here: the files could not be fetched. This happens when the site is "
            "opened from a disk. Below are the files themselves: print each as often as the list says."
        ),
        "range": _("This workshop is for {least} to {most} participants."),
    }
