"""The words with which a command ends: how much is wrong, how much is there, or why there is no site."""

from klantreis.diagnostics import Diagnostic, Severity
from klantreis.engine.config import EngineError
from klantreis.locale import _
from klantreis.model.library import Library


def found(diagnostics: list[Diagnostic]) -> str:
    """Count the mistakes and the warnings."""
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    warnings = len(diagnostics) - errors
    if not warnings:
        return _("%(mistakes)s found.", mistakes=_mistakes(errors))
    if not errors:
        return _("No mistakes; %(warnings)s found.", warnings=_warnings(warnings))
    return _("%(mistakes)s and %(warnings)s found.", mistakes=_mistakes(errors), warnings=_warnings(warnings))


def all_well(library: Library) -> str:
    """Say that nothing is wrong, and what there is."""
    tenants = len(library.journeys)
    return _(
        "All is well: %(tenants)s, %(cells)d cells, %(parts)d parts, %(profiles)d profiles, "
        "%(tips)d tips, %(terms)d terms.",
        tenants=_("1 tenant") if tenants == 1 else _("%(count)d tenants", count=tenants),
        cells=sum(1 for _cell in library.cells()),
        parts=len(library.parts),
        profiles=len(library.profiles),
        tips=len(library.golden_tips) + len(library.general_tips),
        terms=len(library.terms),
    )


def not_built(error: EngineError) -> str:
    """Say that the engine refused, in its own words."""
    return "\n".join([_("The site could not be built. Is mkdocs.yml right? The engine says:"), str(error)])


def _mistakes(count: int) -> str:
    return _("1 mistake") if count == 1 else _("%(count)d mistakes", count=count)


def _warnings(count: int) -> str:
    return _("1 warning") if count == 1 else _("%(count)d warnings", count=count)
