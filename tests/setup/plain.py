"""Content files as plain data, read and written by PyYAML itself: for content that a test makes."""

from pathlib import Path
from typing import TypeAlias

import yaml

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | None"


class _Loader(yaml.SafeLoader):
    """Takes every scalar as text, as the content's own reader does; only null is none."""

    yaml_implicit_resolvers = {  # noqa: RUF012  PyYAML's own way
        first: [(tag, pattern) for tag, pattern in resolvers if tag == "tag:yaml.org,2002:null"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def read_plain(path: Path) -> Plain:
    """Read a content file."""
    content: Plain = yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506  a SafeLoader
    return content


def write_plain(path: Path, content: Plain) -> None:
    """Write a content file."""
    path.write_text(yaml.safe_dump(content, allow_unicode=True, sort_keys=False), "utf-8")
