"""The translation catalogue held against the program: what it says, and what has Dutch.

`python -m tests.locale.messages` (`make messages`) adds what is new to the catalogue, without Dutch,
and drops what the program no longer says.
"""

import ast
import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import read_po, write_po

from klantreis.model.edition_schema import edition_schemas
from klantreis.model.schema import schemas

PACKAGE = Path(__file__).parents[2] / "generator" / "klantreis"
CATALOGUE = PACKAGE / "locale" / "nl" / "LC_MESSAGES" / "klantreis.po"
HEADER = b"""\
# Dutch texts of the program. English msgids stand in the code.
msgid ""
msgstr ""
"Project-Id-Version: klantreis\\n"
"Language: nl\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"

"""

PLACES = re.compile(r"%\(\w+\)[sd]")

METHODS = {".py": "python", ".j2": "jinja2.ext:babel_extract", ".js": "javascript"}
"""How Babel finds `_("…")` in each kind of file."""


def said() -> set[str]:
    """Gather every msgid of code, templates, scripts, the table of diagnostics and the schemas."""
    files = [path for path in PACKAGE.rglob("*") if path.suffix in METHODS]
    in_code = {msgid for path in files for msgid in _marked(path)}
    worded = {msgid for path in (PACKAGE / "wording").glob("*.py") for msgid in _worded(path)}
    return in_code | _described() | worded


def dutch() -> dict[str, str]:
    """Give the Dutch of every msgid of the catalogue; an empty text where there is none yet."""
    with CATALOGUE.open("rb") as stream:
        return {
            str(message.id): str(message.string) for message in read_po(stream, locale="nl") if message.id
        }


def places(text: str) -> list[str]:
    """Give the places that are filled in, in order of the alphabet."""
    return sorted(PLACES.findall(text))


def _marked(path: Path) -> Iterator[str]:
    stream = BytesIO(path.read_bytes())
    found = extract(METHODS[path.suffix], stream, keywords={"_": None}, options={"silent": "false"})
    return (str(msgid) for _line, msgid, _comments, _context in found)


def _described() -> set[str]:
    """Give the sentences of the schemas, which stand in the models."""
    sentences = set()

    def note(sentence: str) -> str:
        sentences.add(sentence)
        return sentence

    schemas(translate=note)
    edition_schemas(translate=note)
    return sentences


def _worded(table: Path) -> Iterator[str]:
    """Give the messages and hints of the table: the texts that `Wording(…)` is made with."""
    for node in ast.walk(ast.parse(table.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Wording":
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            yield from (
                arg.value for arg in given if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
            )


def main() -> None:
    """Bring the catalogue up to date, and name what still needs Dutch."""
    known = dutch()
    catalogue = Catalog(locale="nl")
    for msgid in said():
        catalogue.add(msgid, known.get(msgid, ""))
    body = BytesIO()
    write_po(body, catalogue, width=100, sort_output=True, omit_header=True)
    CATALOGUE.write_bytes(HEADER + body.getvalue())
    for msgid in sorted(said() - {known for known, text in known.items() if text}):
        print("needs Dutch:", msgid)


if __name__ == "__main__":
    main()
