"""Serves a site compressed, as web servers do, and keeps count of what it sent."""

import gzip
from http import HTTPStatus
from pathlib import Path
from typing import ClassVar

from tests.site.serving import QuietHandler

PACKED = (".woff2", ".png")
"""Files that are compressed already."""


class CompressingHandler(QuietHandler):
    """Sends files compressed."""

    sent: ClassVar[dict[str, int]] = {}
    """The size in bytes of everything that was asked for, by its path; empty it before a visit."""

    def do_GET(self) -> None:  # noqa: N802  http.server asks for this name
        """Send a file, or the page of a folder."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = path.read_bytes()
        packed = body if path.suffix in PACKED else gzip.compress(body, 6)
        self.sent[self.path.partition("?")[0]] = len(packed)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(packed)))
        self.send_header("Cache-Control", "max-age=600")
        if packed is not body:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(packed)
