"""What Hypothesis makes for the tests: plain data as content holds it, and text that is nearly YAML."""

from typing import TypeAlias

from hypothesis import strategies as st

from klantreis.content.characters import HIDDEN

Data: TypeAlias = "dict[str, Data] | list[Data] | str | int | bool | None"

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).filter(
    lambda text: not HIDDEN.search(text)
)
"""Any text that may stand in content."""

words = st.from_regex(r"[a-z]{1,8}", fullmatch=True)

scalars = (
    texts
    | st.integers()
    | st.booleans()
    | st.none()
    | st.sampled_from(["010", "4.10", "12:30", "ja", "null"])
)


def mappings(keys: st.SearchStrategy[str] = texts) -> st.SearchStrategy[dict[str, Data]]:
    """Make a mapping with lists and mappings in it, at most four deep."""
    values: st.SearchStrategy[Data] = scalars
    for _ in range(3):
        values = scalars | st.dictionaries(keys, values, max_size=4) | st.lists(values, max_size=4)
    return st.dictionaries(keys, values, min_size=1, max_size=4)


SIGNS = [*"-?:,[]{}#&*!|>'\"%@`~ \t\n\r\\", "\n  ", "\n    ", ": ", "- ", "? ", "\r\n"]
PIECES = [
    "a: 1\n",
    "id: x",
    "\n- b",
    "---\n",
    "...\n",
    "<<: ",
    "null",
    "&x ",
    "*x",
    "!!str ",
    "!x!y ",
    "|\n",
    ">-\n",
]
RARITIES = [
    "{{ n }}",
    "\\{{",
    "\\x",
    "\\ud800",
    "\\UFFFFFFFF",
    "%TAG ! x\n",
    "\0",
    "\x85",
    "\u200b",
    "\u202e",
    "\ufeff",
    "é",
]

nearly_yaml = st.lists(st.sampled_from([*SIGNS, *PIECES, *RARITIES]), max_size=30).map("".join)
"""Signs and words of YAML in any order: most of it is wrong, in as many ways as there are."""
