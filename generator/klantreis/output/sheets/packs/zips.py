"""Many files in one, the same bytes for the same files."""

import zipfile
from collections.abc import Mapping
from io import BytesIO

FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that a zip can hold: same content, same bytes."""

PLAIN_FILE = 0o100644 << 16


def zipped(files: Mapping[str, bytes]) -> bytes:
    """Put files in a zip, by name; PDFs are compressed already."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, FIRST_MOMENT)
            entry.external_attr = PLAIN_FILE
            archive.writestr(entry, data)
    return written.getvalue()
