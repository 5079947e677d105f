"""Reading YAML: what is read as what, every mistake with its place, and no input that can hurt."""

import time

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from klantreis.content.compose import LOADER, MAX_VALUES, Loader
from klantreis.content.document import Document, Path, Plain
from klantreis.content.reader import MAX_BYTES, MOST_DIAGNOSTICS, read_yaml
from klantreis.diagnostics import Diagnostic, Position
from tests.content.hostile import HANGS
from tests.strategies import Data, mappings, nearly_yaml, words

LOADERS = pytest.mark.parametrize("loader", [LOADER, yaml.SafeLoader], ids=["libyaml", "pure"])


def read(text: str, loader: Loader = LOADER) -> tuple[Document | None, list[Diagnostic]]:
    """Read a text as the file f.yml."""
    return read_yaml("f.yml", text.encode(), loader)


def value(text: str) -> Plain:
    """Give the data of a text in which nothing is wrong."""
    document, found = read(text)
    assert not found
    assert document is not None
    return document.value


def mistakes(text: str, loader: Loader = LOADER) -> list[tuple[str, int, int]]:
    """Give code, line and column of everything that is wrong with a text."""
    return [(one.code, one.position.line, one.position.column) for one in read(text, loader)[1]]


@pytest.mark.parametrize(
    "typed", ["4.10", "010", "12:30", "no", "ja", "true", "Null", "1e3", "2026-02-30", "=", ".5"]
)
def test_text_stays_as_typed(typed: str) -> None:
    """A value keeps the text that was typed, whatever YAML would make of it."""
    assert {"a": typed} == value(f"a: {typed}\n")


@pytest.mark.parametrize("typed", ["", "~", "null"])
def test_nothing(typed: str) -> None:
    """Only an empty value, a tilde and a plain null are nothing."""
    assert value(f"a: {typed}\n") == {"a": None}


@pytest.mark.parametrize("typed", ["''", '""', "'~'", '"null"', "|-\n  null"])
def test_quoted_is_text(typed: str) -> None:
    """What stands between quotes or in a block is text, also when it is empty."""
    assert {"a": typed.strip("'\"|-\n ")} == value(f"a: {typed}\n")


def test_line_ends_are_plain() -> None:
    """Line ends of Windows and of old Macs read as those of Unix."""
    assert value("a: |\r\n  b\r\n  c\rd: e\r\n") == {"a": "b\nc\n", "d": "e"}


def test_tab_in_a_text_is_a_space() -> None:
    """A tab between words, where YAML allows it, reads as a space."""
    assert value("a:\tb\tc\n") == {"a": "b c"}


def test_byte_order_mark() -> None:
    """A byte order mark at the start is left out without a word, and does not move the first column."""
    document, found = read("\ufeffa: b\n")

    assert found == []
    assert document is not None
    assert document.text == "a: b\n"
    assert Position("f.yml", 1, 1) == document.keys["a",]


def test_places() -> None:
    """Every value and every key has its place, in characters, counted from 1."""
    document, _ = read("é:\n  - b: ééé\n    c: {d: e}\n")

    assert document is not None
    places: dict[Path, tuple[int, int]] = {path: (p.line, p.column) for path, p in document.places.items()}
    keys: dict[Path, tuple[int, int]] = {path: (p.line, p.column) for path, p in document.keys.items()}
    root, item, inner = ("é",), ("é", 0), ("é", 0, "c")
    assert {
        (): (1, 1),
        root: (2, 3),
        item: (2, 5),
        (*item, "b"): (2, 8),
        inner: (3, 8),
        (*inner, "d"): (3, 12),
    } == places
    assert {root: (1, 1), (*item, "b"): (2, 5), inner: (3, 5), (*inner, "d"): (3, 9)} == keys


ONE_MISTAKE = [
    ("alias", "a: b\nc: *x\n", 2, 4),
    ("alias", "a: **let op** b\n", 1, 4),
    ("alias", "*x : b\n", 1, 1),
    ("anchor", "a: &x b\n", 1, 4),
    ("anchor", "a: & b\n", 1, 4),
    ("bad-escape", 'a: "C:\\path"\n', 1, 7),
    ("bad-escape", 'a: "\\xzz"\n', 1, 5),
    ("block-text", "a: > b\n  c\n", 1, 4),
    ("bracket", "a: [b, c\nd: e\n", 1, 4),
    ("bracket", "a: [b,,c]\n", 1, 4),
    ("colon-in-text", "title: Wat nu: bellen\n", 1, 14),
    ("colon-in-text", "title: dit is\n  een zin: met\n", 2, 10),
    ("control-character", "a: b\0c\n", 1, 5),
    ("control-character", 'a: "b\\0c"\n', 1, 4),
    ("directive", "%YAML 1.2\n---\na: b\n", 1, 1),
    ("duplicate-key", "a: b\nc: d\na: e\n", 3, 1),
    ("empty-file", "", 1, 1),
    ("empty-file", "# only this\n\n", 1, 1),
    ("empty-file", "~\n", 1, 1),
    ("indentation", "a: b\n  c: d\n", 2, 3),
    ("indentation", "a:\n    b: c\n  d: e\n", 3, 3),
    ("indentation", "- a\nb: c\n", 2, 1),
    ("invisible-character", "a: b\n\u200bc: d\n", 2, 1),
    ("invisible-character", "a: b\u202ec\n", 1, 5),
    ("invisible-character", "a: b\ufeff\n", 1, 5),
    ("merge-key", "a:\n  <<: b\n", 2, 3),
    ("missing-colon", "title foo\ntext: bar\n", 1, 1),
    ("missing-colon", "a: b\ntitle:foo\nc: d\n", 2, 1),
    ("missing-colon", "a:\n  - title foo\n    text: bar\n", 2, 5),
    ("not-a-key", "null: b\n", 1, 1),
    ("not-a-key", ": b\n", 1, 1),
    ("not-a-key", "a: b\n? [c]\n: d\n", 2, 3),
    ("several-documents", "a: b\n---\nc: d\n", 2, 1),
    ("special-space", "a: b\n\xa0c: d\n", 2, 1),
    ("special-start", "a: @b\n", 1, 4),
    ("special-start", "a: [b] c\n", 1, 4),
    ("special-start", "a: - b\n", 1, 4),
    ("special-start", "a: , b\n", 1, 4),
    ("syntax", "  a: b\nc: d\n", 2, 1),
    ("tab", "a:\n\tb: c\n", 2, 1),
    ("tab", "a:\n  b: c\n  \td: e\n", 3, 3),
    ("tag", "a: !!python/object/apply:os.system [b]\n", 1, 4),
    ("tag", "a: !x!y b\n", 1, 4),
    ("text-after-quote", 'a: "Nee" zei hij\n', 1, 10),
    ("too-deep", "[" * 13 + "]" * 13, 1, 13),
    ("unclosed-quote", "a: b\nc: 's Avonds\nd: e\n", 2, 4),
    ("unclosed-quote", 'a: "b\nc: "d"\n', 1, 4),
    ("unquoted-variable", "a: {{ naam }} helpt\n", 1, 4),
]


@LOADERS
@pytest.mark.parametrize(("code", "text", "line", "column"), ONE_MISTAKE)
def test_one_mistake(code: str, text: str, line: int, column: int, loader: Loader) -> None:
    """A mistake is told once, at the place to mend, and by both loaders alike."""
    assert [(code, line, column)] == mistakes(text, loader)


def test_alias_as_a_key() -> None:
    """A reference in the place of a key counts as a key of that name."""
    assert mistakes("*a : b\na: c\n") == [("alias", 1, 1), ("duplicate-key", 2, 1)]


@pytest.mark.parametrize("escape", ["\\ud800", "\\U00110000", "\\UFFFFFFFF"])
@LOADERS
def test_impossible_escape(escape: str, loader: Loader) -> None:
    """An escape of a character that does not exist is a mistake with either loader."""
    document, found = read(f'a: "{escape}"\n', loader)

    assert len(found) == 1
    assert document is None or document.value == {"a": ""}


def test_duplicate_key_names_the_first() -> None:
    """Of a key that stands twice, the author reads where it stood first."""
    _, found = read("a: b\nc:\n  a: d\n  a: e\n")

    assert "regel 3" in found[0].message


def test_all_mistakes_at_once() -> None:
    """Mistakes in characters, keys and syntax of one file are told together, in the order of the lines."""
    text = 'a: Wat nu: bellen\nb: \'s Avonds\nc: "x" y\nd: &x z\nd: z\u200b\ne: {{ n }}\nf: @g\n'

    assert mistakes(text) == [
        ("colon-in-text", 1, 10),
        ("unclosed-quote", 2, 4),
        ("text-after-quote", 3, 8),
        ("anchor", 4, 4),
        ("duplicate-key", 5, 1),
        ("invisible-character", 5, 5),
        ("unquoted-variable", 6, 4),
        ("special-start", 7, 4),
    ]


def test_wrong_indentation_explains_the_rest() -> None:
    """After a tab the syntax cannot be trusted, so nothing more is said of it."""
    assert mistakes("a:\n  b: c\n\td: e: f\n") == [("tab", 3, 1)]


def test_harmless_mistakes_leave_a_document() -> None:
    """After a mistake that leaves no doubt, the rest can still be checked; of two keys the last counts."""
    document, found = read("a: b\u200b\na: &x c\n")

    assert [one.code for one in found] == ["invisible-character", "duplicate-key", "anchor"]
    assert document is not None
    assert document.value == {"a": "c"}


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [(b"a: b\nc: caf\xe9\n", 2, 7), ("a: b\n".encode("utf-16"), 1, 1), (b"a:\n \xc3\n", 2, 2)],
    ids=["latin-1", "utf-16", "cut short"],
)
def test_encoding(data: bytes, line: int, column: int) -> None:
    """A file that is not UTF-8 is refused at the first byte that is not."""
    document, found = read_yaml("f.yml", data)

    assert document is None
    assert [("encoding", Position("f.yml", line, column))] == [(one.code, one.position) for one in found]


def test_too_large() -> None:
    """A file of more than one mebibyte is refused, and one of exactly that is not."""
    assert [one.code for one in read_yaml("f.yml", b"#" * (MAX_BYTES + 1))[1]] == ["too-large"]
    assert [one.code for one in read_yaml("f.yml", b"#" * MAX_BYTES)[1]] == ["empty-file"]


def test_too_many_values() -> None:
    """A file with more values than content can need is refused at the first one too many."""
    assert mistakes("- a\n" * (MAX_VALUES + 1)) == [("too-many-values", MAX_VALUES, 3)]


def test_more_mistakes() -> None:
    """An author never gets more mistakes of a file than can be read, and is told that there are more."""
    found = mistakes("a: b\n" * (MOST_DIAGNOSTICS + 3))

    assert len(found) == MOST_DIAGNOSTICS + 1
    assert found[-1] == ("more-mistakes", MOST_DIAGNOSTICS + 2, 1)


HOSTILE = {
    "nesting": "[" * MAX_BYTES,
    "nested lists": "- " * (MAX_BYTES // 2),
    "anchors": "a: &a [x]\n" + "".join(f"b{i}: &b{i} [*a,*a,*a,*a]\n" for i in range(9000)),
    "tag handles": "".join(f"%TAG !a{i}! b\n" for i in range(60_000)),
    "values": "[" + "a," * (MAX_BYTES // 2 - 2) + "]",
    "documents": "---\n" * (MAX_BYTES // 4),
    "nul bytes": "\0" * MAX_BYTES,
    "nul lines": "\0\n" * (MAX_BYTES // 2),
    "tabs": "\tx\n" * (MAX_BYTES // 3),
    "mended again and again": "a: |\n" + " x\n" * 300_000 + "b: @x\n" * 9000,
    "one key": "a" * (MAX_BYTES - 4) + ": b",
    "spaces": "-" + " " * (MAX_BYTES - 10) + "a: b:",
    "quotes": "a: '\n" * (MAX_BYTES // 5),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input(name: str) -> None:
    """A megabyte made to hang or fill a reader is refused without hanging."""
    start = time.process_time()
    _, found = read(HOSTILE[name][:MAX_BYTES])
    seconds = time.process_time() - start

    assert found
    assert seconds < HANGS


@settings(max_examples=300)
@given(st.binary() | nearly_yaml.map(lambda text: text.encode()))
def test_any_bytes(data: bytes) -> None:
    """Whatever the bytes, reading gives a document or says what is wrong, at a place in the file."""
    lines = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for loader in (LOADER, yaml.SafeLoader):
        document, found = read_yaml("f.yml", data, loader)

        assert document or found
        assert all(one.position.line <= len(lines) for one in found)
        assert all(one.position.column <= len(lines[one.position.line - 1]) + 1 for one in found)


def as_typed(data: Data) -> Plain:
    """Give the data with every number and truth value as the text that YAML writes for it."""
    match data:
        case dict():
            return {key: as_typed(part) for key, part in data.items()}
        case list():
            return [as_typed(part) for part in data]
        case bool():
            return str(data).lower()
        case int():
            return str(data)
        case _:
            return data


@given(mappings())
def test_data_comes_back(data: dict[str, Data]) -> None:
    """Data that PyYAML wrote comes back with the same texts."""
    document, found = read(yaml.safe_dump(data))

    assert found == []
    assert document is not None
    assert as_typed(data) == document.value


@given(mappings(words))
def test_keys_stand_at_their_places(data: dict[str, Data]) -> None:
    """At the place of every key stands that key."""
    document, _ = read(yaml.safe_dump(data, allow_unicode=True))
    lines = document.text.split("\n") if document else []

    assert document is not None
    for path, place in document.keys.items():
        typed = lines[place.line - 1][place.column - 1 :].lstrip("'")
        assert typed.startswith(str(path[-1]))
