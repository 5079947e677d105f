"""The site as files in a folder: what a zip holds for an intranet, a network share or a USB stick.

There nobody gives the index.html of a folder, so that every link has to name it. This is done to the
finished site and not by the engine: a page stands in the same place, and both engines serve.
"""

import json
import re
from pathlib import Path

from klantreis.output.zips import zipped

FOLDER = "klantreis/"
"""The one folder in the zip: unpacked, the files lie together."""

OF_AN_ADDRESS = {"404.html", "sitemap.xml", "sitemap.xml.gz"}
"""What only a site with an address of its own can use."""

LINK = re.compile(r'(?P<before>\bhref="|\bcontent="0; url=)(?P<path>[^"?#]*)(?=[?#"])')
PRELOAD = re.compile(r'<link rel="preload"[^>]*>')
"""Asks for a font ahead of its stylesheet, which a browser refuses to a page in a folder."""

OUTSIDE = re.compile(r"[a-z][a-z0-9+.-]*:|/", re.IGNORECASE)
ENDS_IN_FOLDER = re.compile(r"(?:^|/)(?:\.{0,2})$")


def archive(site: Path) -> bytes:
    """Give a finished site as a zip, of which every page can be opened from a folder."""
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return zipped(
        {f"{FOLDER}{name}": _file(name, path) for name, path in files.items() if name not in OF_AN_ADDRESS}
    )


def _file(name: str, path: Path) -> bytes:
    if name.endswith(".html"):
        return with_files(path.read_text("utf-8")).encode()
    if name == "search/search_index.json":
        return _search_with_files(path.read_text("utf-8")).encode()
    return path.read_bytes()


def with_files(page: str) -> str:
    """Let every link on a page that leads to a folder lead to the page in it."""
    return LINK.sub(lambda link: f"{link['before']}{_with_file(link['path'])}", PRELOAD.sub("", page))


def _with_file(path: str) -> str:
    """Name the page of a folder; a link to a place on the page itself has no path and stays as it is."""
    if not path or OUTSIDE.match(path) or not ENDS_IN_FOLDER.search(path):
        return path
    return f"{path.rstrip('/')}/index.html"


def _search_with_files(text: str) -> str:
    """Let what the search finds lead to pages too, for a folder that a web server shows."""
    index = json.loads(text)
    for entry in index["docs"]:
        path, mark, anchor = entry["location"].partition("#")
        entry["location"] = f"{path}index.html{mark}{anchor}"
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))
