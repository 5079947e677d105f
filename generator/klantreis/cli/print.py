"""`klantreis print`: sheets for the office and for the print shop."""

from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

import click

from klantreis.checking import Checked
from klantreis.cli.content import checked_content, report
from klantreis.cli.dutch import DutchCommand, WrongUsage
from klantreis.cli.options import root_option
from klantreis.cli.progress import say, steps
from klantreis.cli.streams import write
from klantreis.diagnostics import has_errors
from klantreis.locale import _
from klantreis.model.library import Library
from klantreis.printing import Job, Make, find_mistakes, make_files, print_jobs, prove
from klantreis.views.index import index
from klantreis.views.pages.workshop import how_many
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import OFFICE_PAPERS
from klantreis.views.sheets.sheet import PAPERS, SCREEN
from klantreis.views.sheets.slides import NOTES

PAPER = click.Choice(tuple(PAPERS), case_sensitive=False)
TILE_PAPER = click.Choice(OFFICE_PAPERS, case_sensitive=False)


@click.command(
    cls=DutchCommand,
    help=_("Make posters, cards and sheets as PDF: all of them, or those that you name."),
)
@root_option
@click.argument("names", nargs=-1, metavar=_("[NAME]..."))
@click.option("--list", "listing", is_flag=True, help=_("Show what there is, and make nothing."))
@click.option("--paper", type=PAPER, help=_("Only the sheets on this paper; otherwise on every paper."))
@click.option("--tiles", type=TILE_PAPER, help=_("What is larger than this paper comes in pieces on it."))
@click.option("--bleed", is_flag=True, help=_("For a print shop: with bleed and crop marks."))
@click.option("--out", metavar=_("DIR"), help=_("The folder for the files; otherwise build/print."))
def command(  # noqa: PLR0913  click gives every option by its name
    root: Path,
    names: tuple[str, ...],
    *,
    listing: bool,
    paper: str | None,
    tiles: str | None,
    bleed: bool,
    out: str | None,
) -> int:
    """Choose, look whether it can be printed, and make it."""
    say(_("Checking the content"))
    checked = checked_content(root)
    if checked.library is None:
        return 1
    entries = catalogue(index(checked.library))
    jobs = _chosen(print_jobs(entries, checked.library, root / "build"), names, paper, bleed=bleed)
    if listing:
        click.echo(_list(jobs))
        return 0
    if not _sound(checked, checked.library, jobs):
        return 1
    folder = Path(out) if out is not None else root / "build" / "print"
    makes = {name: make for job in jobs for name, make in _wanted(job, tiles, bleed=bleed).items()}
    for name, made in make_files(makes, steps(_("Making the files"))).items():
        write(folder / name, made.read_bytes())
        click.echo(folder / name)
    return 0


def _chosen(jobs: Sequence[Job], names: Sequence[str], paper: str | None, *, bleed: bool) -> list[Job]:
    """Choose sheets by name and paper; a name or a paper that is not there is wrong usage."""
    known = list(dict.fromkeys(job.entry.name for job in jobs))
    chosen: list[Job] = []
    for name in dict.fromkeys(names) or known:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = _("did you mean '%(name)s'?", name=near[0]) if near else _choose(known)
            raise WrongUsage(_("there is no sheet '%(name)s'", name=name), hint)
        papers = {job.paper: job for job in jobs if job.entry.name == name}
        if paper and paper not in papers and names:
            message = _("'%(name)s' does not come on %(paper)s", name=name, paper=paper)
            raise WrongUsage(message, _choose(list(papers)))
        if bleed and (names or paper) and (paper or SCREEN) == SCREEN and SCREEN in papers:
            raise WrongUsage(
                _(
                    "'%(name)s' on %(paper)s is for a screen: there are no files of slides for a print shop",
                    name=name,
                    paper=SCREEN,
                ),
                _(
                    "leave out --bleed, or choose the paper for the trainer with --paper %(paper)s",
                    paper=NOTES,
                ),
            )
        chosen += [job for job in papers.values() if paper in (None, job.paper)]
    return chosen


def _choose(choices: Sequence[str]) -> str:
    return _("choose from: %(choices)s", choices=", ".join(choices))


def _sound(checked: Checked, library: Library, jobs: Sequence[Job]) -> bool:
    """Report on what cannot be printed, and tell whether everything can."""
    diagnostics = find_mistakes(library, jobs, steps(_("Setting the sheets")))
    report(replace(checked, diagnostics=diagnostics))
    return not has_errors(diagnostics)


def _wanted(job: Job, tiles: str | None, *, bleed: bool) -> dict[str, Make]:
    """Give the files of a sheet that were asked for; a sheet that needs no tiles comes whole.

    A booklet comes with its pages in the order for folding as well, and slides come to edit too.
    """
    pieces = (job.tiles(tiles) or job.single()) if tiles else {}
    shop = job.shop() if bleed else {}
    return (pieces | shop or job.single()) | job.folded() | job.slides()


def _list(jobs: Sequence[Job]) -> str:
    """Write a table of what there is: name, paper, sheets, and what it is for."""
    rows = [(_("Name"), _("Paper"), _("Sheets"), _("What for"))]
    named = ""
    for job, proof in zip(jobs, prove(jobs, steps(_("Setting the sheets"))), strict=True):
        name, purpose = (job.entry.name, job.entry.purpose) if job.entry.name != named else ("", "")
        rows.append((name, job.paper.upper(), how_many(job.entry, job.paper, proof.pages), purpose))
        named = job.entry.name
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        "  ".join([*(text.ljust(width) for text, width in zip(row, widths, strict=False)), row[3]]).rstrip()
        for row in rows
    )
