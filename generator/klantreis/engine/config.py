"""The configuration that both engines read: the root's mkdocs.yml, with pages, navigation and theme."""

import html
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from klantreis.locale import _

NEW_SITE = "site-new"
"""Where an engine builds, beside the site of the last build."""

LIVE_SITE = "site-live"
"""Where `serve` builds, so that the site of `build` stays as it is."""


class EngineError(Exception):
    """The engine gave up, mostly over a mistake in mkdocs.yml; the message says why, in its own words."""


THEME = Path(__file__).parent / "theme"


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What the engine must know of a site; `logo` is a path as seen from the pages.

    `version` is a line at the foot of every page, which only an edition has; `fonts` are the paths of
    what every page shows at once.
    """

    title: str
    heading: str
    address: str | None
    logo: str | None = None
    version: str | None = None
    fonts: Sequence[str] = ()


def engine_config(nav: object, site: SiteSettings) -> str:
    """Give build/mkdocs.yml as text; JSON is YAML too, so nothing in a title can break out of it.

    The theme's folder is absolute: a relative one resolves inside build/ and fails in both engines.
    """
    theme: dict[str, object] = {"custom_dir": THEME.as_posix()}
    if site.logo:
        theme |= {"logo": site.logo, "favicon": site.logo}
    config: dict[str, object] = {
        "INHERIT": "../mkdocs.yml",
        "site_name": html.escape(site.title),
        "docs_dir": "pages",
        "site_dir": NEW_SITE,
        "theme": theme,
        "nav": nav,
        "extra": {"version_line": site.version, "words": _words(site.heading), "fonts": list(site.fonts)},
    }
    if site.address:
        config["site_url"] = site.address
    return json.dumps(config, ensure_ascii=False, indent=1) + "\n"


def _words(heading: str) -> dict[str, str]:
    """Give what the theme says on every page, as HTML; the engine's templates have no catalogue."""
    words = {
        "skip": _("To the content"),
        "search": _("Search"),
        "tagline": heading,
        "lost": _("This page is not here"),
        "lost_hint": _("Perhaps its address has changed. Search above, or begin again:"),
        "home": _("the home page"),
    }
    return {name: html.escape(text) for name, text in words.items()}
