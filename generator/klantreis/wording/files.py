"""The words of mistakes in files: what cannot be read as our dialect of YAML."""

from klantreis.wording.words import Wording

FILES: dict[str, Wording] = {
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
        "Take out what does not belong here: a file of the content needs far less room.",
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
    "inherited-settings": Wording(
        "'INHERIT' lets the engine read another file, which nobody checks",
        "Take the line away, and put what stands in that file here.",
    ),
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
        "Take out what does not belong here: a file of the content needs far fewer values.",
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
    "nested-variable": Wording(
        "The variable '%(name)s' cannot stand in a variable",
        "Type here what it stands for.",
    ),
    "half-variable": Wording("A brace is missing around '%(name)s'", "Type {{ %(name)s }}."),
    "unknown-variable": Wording(
        "There is no variable '%(name)s'",
        "Add it under 'variables' in content.yml (klantreis.yml in an edition), or type \\{{ for the braces.",
    ),
}
