"""The words of every diagnostic: one table, keyed by cause.

Messages and hints are English msgids; the author reads their Dutch from the catalogue.
"""

from dataclasses import dataclass

from klantreis.diagnostics import Diagnostic, Position, Severity
from klantreis.locale import _


@dataclass(frozen=True, slots=True)
class Wording:
    """What is wrong, and something to type; `%(name)s` places are filled in."""

    message: str
    hint: str | None = None
    severity: Severity = Severity.ERROR


WORDING: dict[str, Wording] = {
    # reading files (content)
    "file-name": Wording(
        "The name of this file has characters that do not fit in one",
        "Use small letters, digits and hyphens, such as '4-cafe.yml'.",
    ),
    "file-extension": Wording("The name of a content file ends in .yml", "Rename it to '%(name)s'."),
    "not-a-file": Wording(
        "This is not a plain file", "Put a text file with this name here, or take it away."
    ),
    "not-a-folder": Wording(
        "This must be a folder", "Make a folder with this name, and put the files in it."
    ),
    "unreadable": Wording("This cannot be read", "Give yourself the right to read it."),
    "broken-link": Wording("This link leads nowhere", "Put the file itself here, or take the link away."),
    "outside-root": Wording("This link leads out of the project", "Put the file itself here."),
    "too-large": Wording(
        "This file is larger than %(limit)s KiB",
        "Divide it over several files, or take out what does not belong here.",
    ),
    "encoding": Wording(
        "From here on this file is not UTF-8",
        "Save it again in your editor with the encoding 'UTF-8'.",
    ),
    "control-character": Wording(
        "There is a control character here (%(character)s)",
        "Take it away; if you cannot see it, type this line again.",
    ),
    "invisible-character": Wording(
        "There is an invisible character here (%(character)s)",
        "Take it away; if you cannot see it, type this line again.",
    ),
    "special-space": Wording(
        "This line begins with a special space (%(character)s)",
        "Begin the line again with ordinary spaces.",
    ),
    "tab": Wording("This line begins with a tab", "Use spaces: two for each step to the right."),
    "directive": Wording(
        "A line cannot begin with a percent sign",
        "Take the line away; put a text with this sign between double quotes.",
    ),
    "empty-file": Wording("This file is empty", "Fill it in, or take the file away."),
    "several-documents": Wording(
        "A second document begins here",
        "Take the line with '---' away, or put what follows in a file of its own.",
    ),
    "too-deep": Wording(
        "This stands more than %(limit)s levels deep",
        "Look at the indentation and the brackets; content needs fewer levels.",
    ),
    "too-many-values": Wording(
        "This file has more than %(limit)s values",
        "Divide it over several files.",
    ),
    "more-mistakes": Wording(
        "From here on there are more mistakes in this file",
        "Mend those above first, and check again.",
    ),
    "duplicate-key": Wording(
        "The key '%(key)s' stands here twice; first on line %(line)s",
        "Keep one of the two.",
    ),
    "not-a-key": Wording(
        "This cannot be a key",
        "Type a word, a colon and a space, such as 'title: '.",
    ),
    "merge-key": Wording("Keys cannot be merged with '<<'", "Type the keys and values themselves here."),
    "alias": Wording(
        "References such as '%(name)s' do not work here",
        "Type the value itself; put a text that begins with an asterisk between double quotes.",
    ),
    "anchor": Wording(
        "Anchors such as '%(name)s' do not work here",
        "Take it away; put a text that begins with an ampersand between double quotes.",
    ),
    "tag": Wording(
        "Tags such as '%(name)s' do not work here",
        "Take it away; put a text that begins with an exclamation mark between double quotes.",
    ),
    "unquoted-variable": Wording(
        "A text that begins with a variable must stand between quotes",
        'Put the whole text between double quotes, such as "{{ naam }} …".',
    ),
    "colon-in-text": Wording(
        "A colon cannot stand here in a text without quotes",
        "Put the whole text between double quotes, or below '>-' with more spaces before it.",
    ),
    "missing-colon": Wording(
        "A colon is missing here after the key",
        "Type 'key: value' with a space after the colon; indent a text more than its key.",
    ),
    "indentation": Wording(
        "This line does not begin where it should",
        "Begin it in the same column as the lines that it belongs with.",
    ),
    "unclosed-quote": Wording(
        "These quotes are not closed",
        "Close them with the same sign; put a text that begins with an apostrophe between double quotes.",
    ),
    "text-after-quote": Wording(
        "Nothing can follow after a text between quotes",
        "Put the whole text between double quotes, with ‘ and ’ inside it.",
    ),
    "bad-escape": Wording(
        "A backslash with this after it means nothing between double quotes",
        "Type two backslashes, or put the text between single quotes.",
    ),
    "bracket": Wording(
        "This list between brackets is not right",
        "Put a comma between the items and close with the same kind of bracket; "
        "or begin each item with '- ' on a line of its own.",
    ),
    "special-start": Wording(
        "A text without quotes cannot begin with %(character)s",
        "Put the whole text between double quotes.",
    ),
    "block-text": Wording(
        "After > or | the text begins on the next line",
        "Put the text on the next line with more spaces before it, or put it between double quotes.",
    ),
    "syntax": Wording(
        "This does not fit with what stands above it",
        "Begin the first keys of the file without spaces, and put nothing after '...'.",
    ),
    "unknown-variable": Wording(
        "There is no variable '%(name)s'",
        "Add it under 'variables' in content.yml (klantreis.yml in an edition), or type \\{{ for the braces.",
    ),
    # the shape of the data: model
    "unknown-file": Wording(
        "This file has no place in the content",
        "In journeys a file is called NUMBER-ID.yml, in profiles ID.yml; "
        "tips and docs/print have fixed names.",
    ),
    "missing-file": Wording("This file is missing", "Put it back: the site needs it."),
    "missing-key": Wording("'%(key)s' is missing", "Add a line with '%(key)s: '."),
    "unknown-key": Wording("There is no key '%(key)s' here", "Choose from: %(choices)s."),
    "not-a-mapping": Wording(
        "'%(key)s' must hold keys with values",
        "Type each key with its value on a line of its own, such as 'title: …'.",
    ),
    "not-a-list": Wording("'%(key)s' must be a list", "Begin each item with '- ' on a line of its own."),
    "not-text": Wording(
        "'%(key)s' must be one value, not a list or keys",
        "Type the value right after '%(key)s: '.",
    ),
    "empty-value": Wording("'%(key)s' is empty", "Fill it in, or take the line away if it is not needed."),
    "text-too-long": Wording(
        "'%(key)s' has %(actual)s characters; at most %(limit)s fit",
        "Make it shorter.",
    ),
    "bad-id": Wording(
        "'%(typed)s' cannot be an id",
        "Use small letters, digits and single hyphens, such as 'eigen-plan'.",
    ),
    "not-one-line": Wording(
        "'%(key)s' must fit on one line",
        "Take the empty lines and line ends out of it.",
    ),
    "bad-colour": Wording(
        "'%(typed)s' is not a colour",
        "Type '#' and six digits or small letters a to f between quotes, such as '#1f2937'.",
    ),
    "list-too-short": Wording(
        "'%(key)s' is too short: %(actual)s now, at least %(limit)s needed",
        "Add to the list.",
    ),
    "list-too-long": Wording(
        "'%(key)s' is too long: %(actual)s now, at most %(limit)s allowed",
        "Take something out of the list.",
    ),
    "unknown-choice": Wording("'%(typed)s' is not a choice for '%(key)s'", "Choose from: %(choices)s."),
    "number-too-low": Wording(
        "'%(key)s' is %(typed)s; it must be at least %(limit)s",
        "Type a higher number.",
    ),
    "number-too-high": Wording(
        "'%(key)s' is %(typed)s; it must be at most %(limit)s",
        "Type a lower number.",
    ),
    "not-a-whole-number": Wording(
        "'%(typed)s' is not a whole number in plain digits",
        "Type digits only, such as 4.",
    ),
    "not-a-number": Wording(
        "'%(typed)s' is not a number in plain digits",
        "Type digits only, with a point for decimals, such as 1.6.",
    ),
    "not-a-date": Wording("'%(typed)s' is not a date", "Type year-month-day, such as 2026-03-01."),
    "no-such-date": Wording("The day %(typed)s does not exist", "Look at the month and the day."),
    "not-true-or-false": Wording(
        "'%(typed)s' is not true or false",
        "Type 'true' for yes or 'false' for no.",
    ),
    # references and rules: model
    "broken-release": Wording(
        "This release cannot be read",
        "Put the file back as git has it; `klantreis release` writes these files.",
    ),
    "unknown-page": Wording(
        "There is no page '%(name)s'", "Link to a Markdown file, such as 'privacy.md' or '../tips/index.md'."
    ),
    "unknown-part": Wording("There is no part '%(name)s'", "The parts stand in journeys/phases.yml."),
    "unknown-phase": Wording("There is no phase '%(name)s'", "The phases stand in journeys/phases.yml."),
    "unknown-profile": Wording(
        "There is no profile '%(name)s'",
        "The profiles stand in the folder profiles.",
    ),
    "unknown-source": Wording("There is no source '%(name)s'", "The sources stand in content.yml."),
    "unknown-step": Wording("There is no step '%(name)s'", "The steps stand in tips/stappen.yml."),
    "unknown-item": Wording(
        "There is no cell, part, profile, tip, case or rule '%(name)s'",
        "Name the id of something that this follows from.",
    ),
    "unknown-sign": Wording(
        "There is no sign '%(name)s'", "The signs stand under 'signs' in profiles/contactwijzer.yml."
    ),
    "unknown-group": Wording(
        "There is no group '%(name)s'", "The groups stand under 'groups' in profiles/contactwijzer.yml."
    ),
    "unknown-tip": Wording("There is no tip '%(name)s'", "The tips stand in the folder tips."),
    "unknown-cell": Wording("There is no cell '%(name)s'", "The cells stand in the folder journeys."),
    "unknown-axis": Wording("There is no axis '%(name)s'", "The axes stand in profiles/axes.yml."),
    "repeated-reference": Wording("'%(name)s' is named here already", "Take one of the two away."),
    "duplicate-id": Wording(
        "The id '%(name)s' is taken: %(other)s",
        "Choose another id. Cells, parts, profiles, tips, cases and rules share one set of ids.",
    ),
    "formerly-in-use": Wording(
        "The earlier id '%(name)s' is in use: %(other)s",
        "Take it away here: an address can lead to one place only.",
    ),
    "misnamed-file": Wording(
        "By its id and number, this file should be called '%(name)s'",
        "Give the file that name, or mend the id or the number.",
    ),
    "duplicate-number": Wording(
        "Number %(number)s is taken: %(other)s",
        "Give every journey a number of its own.",
    ),
    "no-journeys": Wording("There is no journey", "Add a file such as journeys/1-schilder.yml."),
    "number-gap": Wording(
        "Number %(missing)s is missing before number %(number)s",
        "Number the journeys from 1, without gaps.",
    ),
    "number-out-of-order": Wording(
        "Number %(number)s stands where number %(expected)s belongs",
        "Type %(expected)s, or put the items in order.",
    ),
    "address-and-pronoun": Wording("This pronoun does not go with '%(address)s'", "Type '%(pronoun)s'."),
    "same-profile": Wording(
        "'%(name)s' is the best profile already",
        "Type another profile, or 'null' when there is none.",
    ),
    "no-background": Wording("This journey has no background", "Add a cell with 'part: %(part)s'."),
    "long-title": Wording("The title has %(count)s words; at most %(most)s fit", "Make it shorter."),
    "long-text": Wording(
        "The text and the quote have %(count)s words together; at most %(most)s fit",
        "Make it shorter.",
    ),
    "mood-of-corporation": Wording(
        "A cell in which the corporation speaks has no mood",
        "Type 'mood: null'.",
    ),
    "quote-outside-story": Wording(
        "Only a cell with 'voice: story' can have a quote",
        "Put the quote in the text, or type 'voice: story'.",
    ),
    "cell-id": Wording(
        "The id '%(name)s' does not say the journey and the part",
        "Type '%(start)s', or '%(start)s-2' when there are two in this part.",
    ),
    "mood-out-of-order": Wording(
        "Mood %(value)s stands where mood %(expected)s belongs",
        "Give the five steps in order, from -2 to 2.",
    ),
    "mood-example": Wording(
        "The cell '%(name)s' has mood %(mood)s, not %(value)s",
        "Name a cell with exactly this mood.",
    ),
    "mood-example-no-cell": Wording("'%(name)s' is not a cell", "Name a cell with exactly this mood."),
    "missing-axis": Wording(
        "This profile does not say on which side it stands of: %(names)s",
        "Add it, with 'hoog' or 'laag'.",
    ),
    "same-axes": Wording(
        "Another profile has the same sides of the axes: %(other)s",
        "Give every pair of sides one profile.",
    ),
    "missing-profile": Wording(
        "There is no profile with: %(axes)s",
        "Add a profile, or mend the axes of another one.",
    ),
    "same-mark": Wording(
        "'%(value)s' is the %(key)s of another profile too: %(other)s",
        "Choose another %(key)s.",
    ),
    "tip-without-place": Wording(
        "The tip '%(name)s' does not say where it helps",
        "Add phases, parts or profiles. 'phases: all' is allowed too.",
    ),
    "not-people-only": Wording(
        "The rule '%(name)s' is about %(about)s and is not marked for people only",
        "Type 'people_only: true': then no download holds it.",
    ),
    "no-answer": Wording(
        "Nothing under '%(aspect)s' answers: %(choice)s",
        "Add a rule for it; a last rule without 'when' answers everything.",
    ),
    "unreachable-rule": Wording(
        "The rule '%(name)s' never gives the answer: before it always comes %(above)s",
        "Put it higher, make the rules above it narrower, or take it away.",
    ),
    "impossible-rule": Wording(
        "No choice fits the rule '%(name)s'",
        "Look at 'when': everything that stands there must hold at once.",
    ),
    "unused-choice": Wording(
        "No rule looks at the choice '%(name)s'",
        "Add a rule for it, or take the choice away.",
        Severity.WARNING,
    ),
    "unused-source": Wording(
        "Nothing uses the source '%(name)s'",
        "Name it under 'sources', or take it away.",
        Severity.WARNING,
    ),
    "part-without-cell": Wording(
        "The part '%(name)s' has no cell",
        "Add a cell, or take the part away.",
        Severity.WARNING,
    ),
    "unused-profile": Wording(
        "No journey and no tip uses the profile '%(name)s'",
        "Name it in a journey or a tip.",
        Severity.WARNING,
    ),
    "unused-term": Wording(
        "No text uses the term '%(name)s'",
        "Use it, add the form in which it is used under 'forms', or take it away.",
        Severity.WARNING,
    ),
    # the self-assessments: model
    "reserved-id": Wording(
        "'%(name)s' is the address of another page of the site",
        "Choose another id, and name the file after it.",
    ),
    "two-sides": Wording(
        "With 'kind: profile' there are exactly two regions: low and high",
        "Keep one region for each side of an axis.",
    ),
    "region-order": Wording(
        "This region does not begin above the one before it", "Give the regions from low to high."
    ),
    "scale-without-statement": Wording(
        "No statement counts on the scale '%(name)s'",
        "Add a statement with 'scale: %(name)s', or take the scale away.",
    ),
    "unknown-scale": Wording("There is no scale '%(name)s' in this file", "Name a scale that stands above."),
    "points-per-answer": Wording(
        "There are points for %(actual)s answers, and %(expected)s answers",
        "Give every answer its points, in the order of the answers.",
    ),
    "example-answers": Wording(
        "This example has %(actual)s answers, and there are %(expected)s statements",
        "Answer every statement, in order; type 0 for 'I do not know'.",
    ),
    "unknown-answer": Wording(
        "There is no answer %(number)s", "Type a number from 1 to %(most)s, or 0 for 'I do not know'."
    ),
    "example-result": Wording(
        "These answers lead to another result: [%(names)s]", "Mend the result, or the answers."
    ),
    "statement-without-effect": Wording(
        "The answer to this statement changes nothing", "Give its answers points that differ more."
    ),
    "decisive-answer": Wording(
        "The answer '%(answer)s' alone settles the scale '%(name)s'",
        "Give it fewer points, or add statements to the scale.",
    ),
    "unreachable-profile": Wording(
        "No answers lead clearly to: %(names)s",
        "Move the regions, make the border narrower, or mend the points.",
    ),
    "unreachable-region": Wording(
        "No answers lead to '%(title)s' on: %(names)s", "Move the regions, or mend the points."
    ),
    "profile-share": Wording(
        "%(share)s of every 100 sets of answers lead to '%(name)s'; it must be %(least)s to %(most)s",
        "Move the regions, or mend the points.",
    ),
    "e-mail-address": Wording(
        "Here stands an e-mail address: %(found)s",
        "Take it out. Is it the corporation's own? Add it to 'contacts' in content.yml or klantreis.yml.",
    ),
    "phone-number": Wording(
        "Here stands a phone number: %(found)s",
        "Take it out. Is it the corporation's own? Add it to 'contacts' in content.yml or klantreis.yml.",
    ),
    "postcode": Wording(
        "Here stands a postcode: %(found)s",
        "Take it out. Is it the corporation's own? Add it to 'contacts' in content.yml or klantreis.yml.",
    ),
    "street-address": Wording(
        "Here stands a street with a number: %(found)s",
        "Take it out. Is it the corporation's own? Add it to 'contacts' in content.yml or klantreis.yml.",
    ),
    "checked-in-future": Wording("%(day)s has yet to come", "Type the day on which it was checked."),
    "review-overdue": Wording(
        "This had to be checked again before %(day)s",
        "Check it, and type a new day at 'checked' and 'review_before'.",
        Severity.WARNING,
    ),
    # a corporation's own edition: content and model
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
    # the look: model
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
    # on paper: output
    "does-not-fit": Wording(
        "This does not fit in its place on the sheet '%(name)s' (%(paper)s)",
        "Make it about %(share)s percent shorter.",
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


def diagnostic(code: str, position: Position, **values: object) -> Diagnostic:
    """Make a diagnostic with the words of its code; an unknown code is our bug."""
    wording = WORDING[code]
    hint = _(wording.hint, **values) if wording.hint else None
    return Diagnostic(position, code, _(wording.message, **values), hint, wording.severity)
