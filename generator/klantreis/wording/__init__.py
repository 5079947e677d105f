"""The words of every diagnostic: one table, keyed by cause, a file for each stage that finds mistakes.

Messages and hints are English msgids; the author reads their Dutch from the catalogue.
"""

from klantreis.diagnostics import Diagnostic, Position
from klantreis.locale import _
from klantreis.wording.assessments import ASSESSMENTS
from klantreis.wording.edition import EDITION
from klantreis.wording.files import FILES
from klantreis.wording.paper import PAPER
from klantreis.wording.process import PROCESS
from klantreis.wording.role_play import ROLE_PLAY
from klantreis.wording.rules import RULES
from klantreis.wording.shape import SHAPE
from klantreis.wording.words import Wording
from klantreis.wording.workshops import WORKSHOPS

WORDING: dict[str, Wording] = {
    **FILES,
    **SHAPE,
    **RULES,
    **ASSESSMENTS,
    **PROCESS,
    **ROLE_PLAY,
    **WORKSHOPS,
    **EDITION,
    **PAPER,
}


def diagnostic(code: str, position: Position, **values: object) -> Diagnostic:
    """Make a diagnostic with the words of its code; an unknown code is our bug."""
    wording = WORDING[code]
    hint = _(wording.hint, **values) if wording.hint else None
    return Diagnostic(position, code, _(wording.message, **values), hint, wording.severity)
