"""The words of what must not be printed."""

from klantreis.wording.words import Wording

PAPER: dict[str, Wording] = {
    "does-not-fit": Wording(
        "This does not fit in its place on the sheet '%(name)s' (%(paper)s)",
        "Make it about %(share)s percent shorter.",
    ),
    "letter-not-in-font": Wording(
        "The fonts of the sheets do not have this letter: %(letter)s",
        "Say it in ordinary letters, or take it away.",
    ),
    "letters-too-small": Wording(
        "On the sheet '%(name)s' (%(paper)s) the letters of this are %(size)s points; at least %(least)s needed",
        "Nothing in the content makes letters smaller: tell who maintains the sheets.",
    ),
    "low-contrast-in-print": Wording(
        "On paper '%(name)s' has too little contrast with '%(surface)s': %(ratio)s, and %(least)s is needed",
        "Give one of the two another colour.",
    ),
}
