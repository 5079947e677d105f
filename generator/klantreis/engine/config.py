"""The configuration that both engines read: the root's mkdocs.yml, with pages, navigation and theme."""

import json
from pathlib import Path

NEW_SITE = "site-new"
"""Where an engine builds, beside the site of the last build."""

LIVE_SITE = "site-live"
"""Where `serve` builds, so that the site of `build` stays as it is."""

THEME = Path(__file__).parent / "theme"


def engine_config(nav: object, *, site_address: str | None) -> str:
    """Give build/mkdocs.yml as text; JSON is YAML too, so nothing in a title can break out of it.

    The theme's folder is absolute: a relative one resolves inside build/ and fails in both engines.
    """
    config: dict[str, object] = {
        "INHERIT": "../mkdocs.yml",
        "docs_dir": "pages",
        "site_dir": NEW_SITE,
        "theme": {"custom_dir": THEME.as_posix()},
        "nav": nav,
    }
    if site_address:
        config["site_url"] = site_address
    return json.dumps(config, ensure_ascii=False, indent=1) + "\n"
