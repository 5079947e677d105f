"""The words of mistakes in references, and against the rules of the content, of privacy and of dates."""

from klantreis.diagnostics import Severity
from klantreis.wording.words import Wording

RULES: dict[str, Wording] = {
    "bad-version": Wording(
        "'%(typed)s' is not a version",
        "Type three numbers with points between them, such as 1.2.0.",
    ),
    "broken-release": Wording(
        "This release cannot be read",
        "Put the file back as git has it; `klantreis release` writes these files.",
    ),
    "unknown-page": Wording(
        "There is no page '%(name)s'", "Link to a Markdown file, such as 'privacy.md' or '../tips/index.md'."
    ),
    "missing-picture": Wording(
        "There is no file '%(name)s' in docs",
        "Put the file in docs, and type its path as seen from this page, such as 'foto.png'.",
    ),
    "kind-of-picture": Wording(
        "'%(name)s' is a kind of file that does not come along to the site",
        "Save it as PNG, JPG, SVG or WebP, or as PDF, and name that file.",
    ),
    "unknown-anchor": Wording(
        "There is no place '%(name)s' on the page",
        "Take away what stands from '#' on, or look up the right name in the address bar of the site.",
    ),
    "readme-page": Wording(
        "A page of the site cannot be called README.md",
        "Call it index.md or something else, such as 'over-ons.md'; or put it outside docs.",
    ),
    "page-from-outside": Wording(
        "'%(name)s' would be loaded from elsewhere, and a page of this site asks nothing of others",
        "Put the file in docs and show it from there, or make it a link that a reader can follow.",
    ),
    "picture-in-html": Wording(
        "'%(name)s' stands in HTML, and then the file does not come along to the site",
        "Type ![what there is to see](%(name)s).",
    ),
    "taken-address": Wording(
        "The site has something else at '%(name)s', so this would not be seen",
        "Give this file another name, or put it in another folder.",
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
    "unknown-assessment": Wording(
        "There is no self-assessment '%(name)s'", "The self-assessments stand in the folder profiles."
    ),
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
    "duplicate-source-cell": Wording(
        "Another cell of this journey has the number %(name)s already: %(other)s",
        "Give every cell the number that it has in the source.",
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
    "e-mail-address": Wording(
        "Here stands an e-mail address: %(found)s",
        "Take it out. Is it the corporation's own? Add it to 'contacts' in content.yml or klantreis.yml.",
    ),
    "phone-number": Wording(
        "Here stands a phone number: %(found)s",
        "Take it out. Is it the corporation's own? Add it to 'contacts' in content.yml or klantreis.yml.",
    ),
    "bank-account": Wording(
        "Here stands a bank account: %(found)s",
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
}
