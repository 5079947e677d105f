"""From text to plain data: the events of PyYAML, put together by us.

Nothing here recurses, and reading stops at a limit of depth and of number. Every scalar keeps the text
that was typed. What YAML can do and content does not need is reported: aliases, anchors, tags, merge
keys, keys that are not text, a second document.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from klantreis.content.characters import HIDDEN, refused
from klantreis.content.document import Path, Plain
from klantreis.content.syntax import Problem, Seen, explain, index_of
from klantreis.content.typed import shown
from klantreis.diagnostics import Diagnostic, Position
from klantreis.wording import diagnostic

MAX_DEPTH = 12
MAX_VALUES = 20_000
NOTHING = frozenset({"", "~", "null"})
STANDARD = "tag:yaml.org,2002:"
"""How a tag begins that is typed with `!!`."""

Loader: TypeAlias = "type[yaml.SafeLoader | yaml.CSafeLoader]"
LOADER: Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # PyYAML can be installed without libyaml


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a file: all of it, or up to a problem."""

    value: Plain
    places: Mapping[Path, Position]
    keys: Mapping[Path, Position]
    size: int
    diagnostics: list[Diagnostic]
    problem: Problem | None


@dataclass(slots=True)
class Container:
    """A list or mapping that is being read; `key` is the one that waits for its value."""

    path: Path
    value: "dict[str, Plain] | list[Plain]"
    start: int
    bracketed: bool
    key: str | None = None

    def wants_key(self) -> bool:
        """Tell whether the next text is a key."""
        return isinstance(self.value, dict) and self.key is None

    def put(self, value: Plain) -> Path:
        """Add a value and give the way to it."""
        if isinstance(self.value, list):
            self.value.append(value)
            return (*self.path, len(self.value) - 1)
        key, self.key = self.key or "", None
        self.value[key] = value
        return (*self.path, key)


def compose(path: str, text: str, loader: Loader = LOADER) -> Reading:
    """Read the data of one file and the place of everything in it."""
    composer = _Composer(path, text)
    problem = composer.read(loader)
    return Reading(
        composer.value, composer.places, composer.keys, composer.size, composer.diagnostics, problem
    )


class _Stopped(Exception):  # noqa: N818  it ends the reading, and is no error of ours
    def __init__(self, problem: Problem) -> None:
        self.problem = problem


class _Composer:
    def __init__(self, path: str, text: str) -> None:
        self.value: Plain = None
        self.places: dict[Path, Position] = {}
        self.keys: dict[Path, Position] = {}
        self.size = 0
        self.diagnostics: list[Diagnostic] = []
        self._path = path
        self._text = text
        self._open: list[Container] = []
        self._documents = 0
        self._last = (0, 0)

    def read(self, loader: Loader) -> Problem | None:
        try:
            for event in yaml.parse(self._text, Loader=loader):
                self._take(event)
        except _Stopped as stopped:
            return stopped.problem
        except yaml.MarkedYAMLError as error:
            return explain(error, self._text, self._seen())
        except (ValueError, OverflowError):  # the loader without libyaml, on an escape such as "\UFFFFFFFF"
            return Problem("bad-escape", self._last[1])
        return None

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.CollectionStartEvent():
                self._begin(event)
            case yaml.CollectionEndEvent():
                self._end(event)
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self._document(event)

    def _document(self, event: yaml.Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop("several-documents", event)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._count(event)
        self._report_extras(event)
        self._last = (index_of(event.start_mark), index_of(event.end_mark))
        text = self._visible(event) if event.style == '"' else event.value
        if event.tag and not event.style and not text:  # `title: !Niemand` is a tag, and not an empty title
            text = event.tag.removeprefix(STANDARD).lstrip("!") or event.tag
        nothing = not event.style and text in NOTHING
        if self._open and self._open[-1].wants_key():
            self._key(text, event, nothing=nothing)
        else:
            self._put(None if nothing else text, event)

    def _alias(self, event: yaml.AliasEvent) -> None:
        name = event.anchor or ""
        self._count(event)
        self._report("alias", event, name=shown(f"*{name}"))
        if self._open and self._open[-1].wants_key():
            self.keys[(*self._open[-1].path, name)] = self._position(event)
            self._open[-1].key = name
        else:
            self._put(None, event)

    def _key(self, text: str, event: yaml.ScalarEvent, *, nothing: bool) -> None:
        container = self._open[-1]
        path = (*container.path, text)
        if text in container.value:
            self._report("duplicate-key", event, key=shown(text), line=self.keys[path].line)
        else:
            self.keys[path] = self._position(event)
        if nothing:
            self._report("not-a-key", event)
        if text == "<<" and not event.style:
            self._report("merge-key", event)
        container.key = text

    def _begin(self, event: yaml.CollectionStartEvent) -> None:
        start = index_of(event.start_mark)
        if self._text.startswith("{{", start):
            within = any(container.bracketed for container in self._open)
            raise _Stopped(Problem("unquoted-variable", start, () if within else (start, start + 1)))
        if self._open and self._open[-1].wants_key():
            self._stop("not-a-key", event)
        if len(self._open) == MAX_DEPTH:
            self._stop("too-deep", event, limit=MAX_DEPTH)
        self._count(event)
        self._report_extras(event)
        value: dict[str, Plain] | list[Plain] = {} if isinstance(event, yaml.MappingStartEvent) else []
        path = self._put(value, event)
        self._open.append(Container(path, value, start, bool(event.flow_style)))

    def _end(self, event: yaml.CollectionEndEvent) -> None:
        container = self._open.pop()
        if container.bracketed:
            self._last = (container.start, index_of(event.end_mark))

    def _put(self, value: Plain, event: yaml.Event) -> Path:
        path: Path = ()
        if self._open:
            path = self._open[-1].put(value)
        else:
            self.value = value
        self.places[path] = self._position(event)
        return path

    def _count(self, event: yaml.NodeEvent) -> None:
        self.size += 1
        if self.size > MAX_VALUES:
            self._stop("too-many-values", event, limit=MAX_VALUES)

    def _report_extras(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            self._report("anchor", event, name=shown(f"&{event.anchor}"))
        if event.tag is not None:
            self._report("tag", event, name=shown(event.tag.replace(STANDARD, "!!", 1)))

    def _visible(self, event: yaml.ScalarEvent) -> str:
        """Give the text without the characters that an escape hid in it."""
        found = HIDDEN.search(event.value)
        if found:
            self.diagnostics.append(refused(found, self._position(event)))
        return HIDDEN.sub("", event.value)

    def _seen(self) -> Seen:
        brackets = [container.start for container in self._open if container.bracketed]
        return Seen(*self._last, bracket=brackets[-1] if brackets else None)

    def _position(self, event: yaml.Event) -> Position:
        mark = event.start_mark
        return Position(self._path, mark.line + 1, mark.column + 1) if mark else Position(self._path)

    def _report(self, code: str, event: yaml.Event, **values: object) -> None:
        self.diagnostics.append(diagnostic(code, self._position(event), **values))

    def _stop(self, code: str, event: yaml.Event, **values: object) -> None:
        raise _Stopped(Problem(code, index_of(event.start_mark), values=values))
