"""The words of mistakes in the process and in the questions about it."""

from klantreis.wording.words import Wording

PROCESS: dict[str, Wording] = {
    "step-without-moment": Wording(
        "The step '%(name)s' does not say when it is taken",
        "Add 'day: 7', or 'moment: ' with words such as 'Zodra er contact is'.",
    ),
    "day-out-of-order": Wording(
        "Day %(day)s stands after step '%(other)s' of day %(before)s",
        "Put the steps in the order of their days; an edition does so with 'order: [ids]'.",
    ),
    "nothing-to-see": Wording(
        "The step '%(name)s' reaches the tenant, but does not say what the tenant gets to see",
        "Add 'sees: ', or take 'channel' away when the tenant notices nothing.",
    ),
    "automatic-visit": Wording(
        "The step '%(name)s' is automatic, but someone must be there",
        "Type 'automatic: false', or another channel.",
    ),
    "no-origin": Wording(
        "'%(name)s' belongs to the example, and does not say what it follows from",
        "Add 'basis: editors' and 'from' with ids. In a process of your own, leave 'basis' at the top out.",
    ),
    "no-steps-meant": Wording(
        "'%(key)s' names nothing, so it would mean every step",
        "Add 'does', 'channels' or 'automatic'.",
    ),
    "whole-and-overlay": Wording(
        "This file holds a whole process of your own, so nothing can be laid over the example with '%(key)s'",
        "Keep 'steps' for your own process, or take 'steps' away and keep 'add', 'change', 'hide' and 'order'.",
    ),
}
