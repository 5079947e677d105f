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
    "not-an-address": Wording(
        "'%(typed)s' is not the address of a site",
        "Type all of it, such as 'https://klantreis.example.nl/'.",
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
        "Type the path as seen from the folder with _brand.yml, such as 'docs/logo.svg'.",
    ),
    "wrong-logo": Wording(
        "'%(name)s' is not an SVG or PNG picture that can be drawn",
        "Save the logo as SVG or PNG, and name that file.",
    ),
    "logo-with-text": Wording(
        "'%(name)s' has letters in it, and what they look like depends on who looks",
        "Turn the letters into shapes before you save it: many programs call that 'convert to outlines'.",
    ),
    "logo-from-outside": Wording(
        "'%(name)s' asks for something from elsewhere, or runs a script",
        "Save the logo with everything that it shows inside it, and without scripts.",
    ),
    "small-logo": Wording(
        "'%(name)s' is small: on paper it will be blurred",
        "Save the logo as SVG, or as PNG with a longest side of %(least)s pixels or more.",
        Severity.WARNING,
    ),
    "wrong-font": Wording(
        "'%(name)s' is not a font in TTF, OTF or WOFF2",
        "Ask for the font in one of those kinds, and name that file.",
    ),
    "font-without-files": Wording(
        "The font '%(name)s' does not come with klantreis, so it needs its files",
        "Add 'files' with the path of each file; or type 'source: system' for a font of the reader's device.",
    ),
    "font-without-letters": Wording(
        "'%(name)s' does not have all letters of Dutch; these are missing: %(letters)s",
        "Take a version of the font with all of them, or another font.",
    ),
    "restricted-font": Wording(
        "'%(name)s' says that its licence forbids to put it in a site or a PDF",
        "Ask who made the font for permission, or take another font.",
        Severity.WARNING,
    ),
    "unknown-colour-name": Wording(
        "Nothing has the colour '%(name)s'",
        "Take the line away, or look up the right name.",
    ),
    "missing-colour": Wording("The colour '%(name)s' is missing", "Add a line with '%(name)s: '."),
    "unknown-font": Wording("There is no font '%(name)s' in the list of fonts", "Name a font of the list."),
    "low-contrast": Wording(
        "'%(name)s' has too little contrast with '%(surface)s': %(ratio)s, and %(least)s is needed",
        "Make the surface lighter or darker: no colour can be read on all of its surfaces.",
    ),
}
