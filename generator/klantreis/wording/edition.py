"""The words of mistakes in a corporation's own edition and its look."""

from klantreis.diagnostics import Severity
from klantreis.wording.words import Wording

EDITION: dict[str, Wording] = {
    "unknown-target": Wording(
        "The base has no '%(name)s' in %(file)s",
        "Look up the id in the base; only what the base has can be changed, hidden or ordered.",
    ),
    "ambiguous-id": Wording(
        "More than one thing here is called '%(name)s'",
        "Type one of these: %(choices)s.",
    ),
    "own-id": Wording(
        "'%(name)s' is added here, so its id must begin with 'eigen-'",
        "Type '%(meant)s': then it never meets an id of the base.",
    ),
    "laid-twice": Wording(
        "Something is done with '%(name)s' already: %(other)s",
        "Put it all in one place, under 'change' or under 'hide'.",
    ),
    "empty-change": Wording(
        "Nothing is changed here in '%(name)s'",
        "Add what must be different, such as 'title: …', or take it away.",
    ),
    "change-without-effect": Wording(
        "'%(name)s' says the same in the base",
        "Take it away: it changes nothing.",
        Severity.WARNING,
    ),
    "number-by-order": Wording(
        "A number follows from the order",
        "Take the number away, and put the ids in the order that you want under 'order'.",
    ),
    "add-where": Wording(
        "It is not clear to which list this must be added",
        "Put 'add' under the name of the list, in a change of the file. The lists here: %(choices)s.",
    ),
    "whole-file": Wording(
        "'%(name)s' is a whole file, and the site needs it",
        "Hide or order the things in it, or change the file.",
    ),
    "hide-in-use": Wording(
        "'%(name)s' is hidden here, but the base needs it in %(other)s",
        "Change or hide that too, or let this stay.",
    ),
    "base-version": Wording(
        "This edition was made for version %(typed)s of the base; version %(installed)s is installed",
        "Type `klantreis update`: it shows what changed.",
        Severity.WARNING,
    ),
    "bad-lock": Wording(
        "This file is not as klantreis wrote it",
        "Put an earlier version of it back, or throw it away and type `klantreis update --write`.",
    ),
    "missing-lock": Wording(
        "klantreis.lock.yml is missing: without it, no update can be shown",
        "Put an earlier version of it back, or type `klantreis update --write`.",
        Severity.WARNING,
    ),
    # its look
    "missing-look-file": Wording(
        "There is no file '%(name)s'",
        "Type the path as seen from the folder with klantreis.yml, such as 'docs/logo.svg'.",
    ),
    "wrong-logo": Wording(
        "'%(name)s' is not an SVG or PNG picture",
        "Save the logo as SVG or PNG, and name that file.",
    ),
    "wrong-font": Wording(
        "'%(name)s' is not a font in WOFF2",
        "Ask for the font as WOFF2, and name that file.",
    ),
    "unknown-colour-name": Wording(
        "Nothing has the colour '%(name)s'",
        "Take the line away, or look up the right name.",
    ),
    "missing-colour": Wording("The colour '%(name)s' is missing", "Add a line with '%(name)s: '."),
    "unknown-colour": Wording(
        "There is no colour '%(name)s' in the palette",
        "Name a colour of the palette.",
    ),
    "unknown-font": Wording("There is no font '%(name)s' in the list of fonts", "Name a font of the list."),
    "low-contrast": Wording(
        "'%(name)s' has too little contrast with '%(surface)s': %(ratio)s, and %(least)s is needed",
        "Make the surface lighter or darker: no colour can be read on all of its surfaces.",
    ),
}
