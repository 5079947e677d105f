"""The words of mistakes in workshops."""

from klantreis.wording.words import Wording

WORKSHOPS: dict[str, Wording] = {
    "minutes-differ": Wording(
        "The steps and breaks take %(total)s minutes together, and here it says %(typed)s",
        "Type %(total)s, or change the minutes of a step or a break.",
    ),
    "group-size-order": Wording(
        "The usual number of people does not lie between %(least)s and %(most)s",
        "Type a number from 'at_least' to 'at_most'.",
    ),
    "unknown-sheet": Wording(
        "There is no sheet '%(name)s' to print", "`klantreis print --list` names all sheets."
    ),
    "sheet-not-on-paper": Wording(
        "The sheet '%(name)s' does not come on the paper '%(paper)s'", "Choose from: %(papers)s."
    ),
}
