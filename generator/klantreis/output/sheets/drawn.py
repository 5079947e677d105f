"""Finished sheets as PDFium opens them: to look at what is drawn on them, and to make pictures of them."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from pypdfium2 import PdfDocument

_one_at_a_time = Lock()


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """Open a PDF from memory. PDFium has no threads: whoever comes next waits until it is closed."""
    with _one_at_a_time, PdfDocument(pdf) as document:
        yield document
