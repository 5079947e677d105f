"""Documents for the tests of the model: of plain data, and of the small sound content of the cases."""

import datetime as dt
from pathlib import Path as FilePath

from hypothesis import strategies as st

from klantreis.content import Content, read_content
from klantreis.content.document import Document, Path, Plain

ROOT = FilePath(__file__).parents[2]
BASE = ROOT / "tests" / "cases" / "_base"
TODAY = dt.date(2026, 11, 22)
KEYS = [
    "id",
    "title",
    "text",
    "cells",
    "part",
    "also",
    "mood",
    "from",
    "steps",
    "tips",
    "axes",
    "sources",
    "color",
]
TEXTS = ["", "1", "010", "-2", "schilder", "brief", "hoog", "2026-02-30", "{{ naam }}", "#1f2937", "all"]

texts = st.sampled_from(TEXTS) | st.text(max_size=20)
plain: st.SearchStrategy[Plain] = st.recursive(
    st.none() | texts,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | texts, inner, max_size=4)
    ),
    max_leaves=12,
)
"""Anything that a file can say."""


def document(path: str, value: Plain, text: str = "") -> Document:
    """Give a document of plain data, without places."""
    return Document(path, text, value, {}, {})


def put(value: Plain, path: Path, new: Plain) -> Plain:
    """Put something else at a path in plain data."""
    match value, path:
        case dict(), (str() as key, *rest):
            return value | {key: put(value[key], tuple(rest), new)}
        case list(), (int() as index, *rest):
            return [*value[:index], put(value[index], tuple(rest), new), *value[index + 1 :]]
    return new


def base() -> Content:
    """Read the small sound content of the cases."""
    return read_content(BASE)


def with_value(content: Content, path: str, value: Plain) -> Content:
    """Give the content with other data in one of its files."""
    documents = content.documents | {path: document(path, value)}
    return Content(documents, content.texts, content.diagnostics)
