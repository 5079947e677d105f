"""Many files in one, the same bytes for the same files."""

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import PurePosixPath

FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip can hold: same content, same bytes."""

PLAIN_FILE = 0o100644 << 16

TEXTS = {".css", ".csv", ".html", ".js", ".json", ".map", ".md", ".svg", ".txt", ".xml"}
"""What gets smaller in a zip: PDFs, pictures and fonts are compressed already."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Put files in a zip, by name."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, FIRST_MOMENT)
            entry.external_attr = PLAIN_FILE
            text = PurePosixPath(name).suffix in TEXTS
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED if text else zipfile.ZIP_STORED)
    return written.getvalue()
