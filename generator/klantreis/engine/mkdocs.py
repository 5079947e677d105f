"""MkDocs with Material: the default engine."""

import logging
import os
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

# Material prints a notice about the end of its life at import; we know, and Zensical stands ready.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.theme import Theme

from klantreis.engine.config import NEW_SITE, EngineError

if TYPE_CHECKING:
    from jinja2 import Environment


def build_with_mkdocs(folder: Path, seconds: int) -> Path:
    """Build folder/mkdocs.yml and give the folder of the new site.

    `seconds` since 1970 is the only date that the engine gets to see: same content, same bytes.
    A warning of the engine, such as a link that leads nowhere, is an error here.
    """
    return run_mkdocs(folder, seconds, site=folder / NEW_SITE)


class Templates:
    """The theme's templates, compiled and listed once for several builds of the same theme."""

    def __init__(self) -> None:
        """Start without any: the first build compiles them."""
        self._environment: Environment | None = None

    def keep(self, theme: Theme) -> None:
        """Let a theme use the templates of the build before it."""
        environment = self._environment = self._environment or _listed_once(theme.get_env())
        theme.get_env = lambda: environment  # type: ignore[method-assign]  # MkDocs has no other way in


def _listed_once(environment: "Environment") -> "Environment":
    """Let the files of a theme be looked for once: most of them are icons, 14,000 in all."""
    look, found = environment.list_templates, list[str]()

    def listed(extensions: None = None, filter_func: Callable[[str], bool] | None = None) -> list[str]:
        found[:] = found or look(extensions, filter_func)
        return found

    environment.list_templates = listed  # type: ignore[assignment,method-assign]  # MkDocs has no other way in
    return environment


def run_mkdocs(
    folder: Path, seconds: int, *, site: Path, only_changed: bool = False, templates: Templates | None = None
) -> Path:
    """Build into a folder and give it back; raises EngineError with what MkDocs had to say."""
    with _date(seconds), _warnings() as warnings:
        try:
            config = load_config(
                str(folder / "mkdocs.yml"), strict=not only_changed, site_dir=str(site.absolute())
            )
            if templates:
                templates.keep(config.theme)
            config.plugins.on_startup(command="build", dirty=only_changed)
            mkdocs_build(config, dirty=only_changed)
            config.plugins.on_shutdown()
        except (Abort, ConfigurationError) as error:
            raise EngineError("\n".join([str(error), *warnings])) from error
        except Exception as error:  # the theme and its extensions raise anything over what an author wrote
            raise EngineError("\n".join([*warnings, _last_line(error)])) from error
    return site


def _last_line(error: Exception) -> str:
    """Give what a traceback would end with."""
    return traceback.format_exception_only(error)[-1].strip()


@contextmanager
def _date(seconds: int) -> Iterator[None]:
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(seconds)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before


class _Collector(logging.Handler):
    def __init__(self, into: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._into = into

    def emit(self, record: logging.LogRecord) -> None:
        self._into.append(record.getMessage())


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """Gather what the engine warns of, in place of printing it."""
    found: list[str] = []
    logger, collector = logging.getLogger("mkdocs"), _Collector(found)
    logger.addHandler(collector)
    try:
        yield found
    finally:
        logger.removeHandler(collector)
