"""The rules of the content: one small module a concept, each a generator of diagnostics."""

import datetime as dt
from collections.abc import Callable, Iterator

from klantreis.diagnostics import Diagnostic
from klantreis.model.checks.assessments import check_assessments
from klantreis.model.checks.cells import check_cell_ids, check_cells, check_source_cells
from klantreis.model.checks.contact import check_contact_guide
from klantreis.model.checks.dates import check_dates
from klantreis.model.checks.ids import check_formerly, check_unique
from klantreis.model.checks.journeys import check_backgrounds, check_journeys
from klantreis.model.checks.look import check_look
from klantreis.model.checks.moods import check_moods
from klantreis.model.checks.names import check_file_names, check_journey_numbers, check_order
from klantreis.model.checks.orphans import check_orphans
from klantreis.model.checks.privacy import check_privacy
from klantreis.model.checks.process import check_process, check_process_questions
from klantreis.model.checks.profiles import check_marks, check_pairs, check_profile_axes
from klantreis.model.checks.references import check_references
from klantreis.model.checks.role_play import check_role_play
from klantreis.model.checks.tips import check_golden_tips
from klantreis.model.checks.workshops import check_workshops
from klantreis.model.items import Items

CHECKS: tuple[Callable[[Items], Iterator[Diagnostic]], ...] = (
    check_unique,
    check_formerly,
    check_file_names,
    check_journey_numbers,
    check_order,
    check_references,
    check_journeys,
    check_backgrounds,
    check_cells,
    check_cell_ids,
    check_source_cells,
    check_moods,
    check_profile_axes,
    check_pairs,
    check_marks,
    check_golden_tips,
    check_assessments,
    check_contact_guide,
    check_workshops,
    check_role_play,
    check_process,
    check_process_questions,
    check_orphans,
    check_privacy,
    check_look,
)


def run_checks(items: Items, today: dt.date | None) -> Iterator[Diagnostic]:
    """Run every check; those that need to know the day only when it is given."""
    for check in CHECKS:
        yield from check(items)
    if today:
        yield from check_dates(items, today)
