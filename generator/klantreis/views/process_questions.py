"""The questions about the process, with what raised them and what tenants told about it."""

from dataclasses import dataclass

from klantreis.locale import _
from klantreis.model.finding import Finding, findings
from klantreis.model.process_questions import Evidence, OrderQuestion, ProcessQuestion
from klantreis.views.cells import CellView, part_link
from klantreis.views.index import Index
from klantreis.views.marks import Link
from klantreis.views.numbers import in_words
from klantreis.views.process import step_links
from klantreis.views.text import Paragraphs


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """What tenants told; `count` says of how many of them, such as `Drie van de acht huurders`."""

    count: str
    told: str
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question; `kind` is as in `Library.places`, `found` says what raised it and `steps` where, `law` that a rule of law is behind it."""

    id: str
    kind: str
    formerly: tuple[str, ...]
    title: str
    text: Paragraphs
    looks_for: str
    found: str
    steps: tuple[Link, ...]
    evidence: EvidenceView | None
    law: bool
    origins: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class QuestionsView:
    """The questions that the process raises, and those that it does not raise."""

    raised: tuple[QuestionView, ...]
    quiet: tuple[QuestionView, ...]


def questions_view(index: Index) -> QuestionsView:
    """Hold the process against every question; what touches the law comes first."""
    library = index.library
    views = [
        (_question(index, look, question, finding), finding is not None)
        for look, question, finding in findings(library.process, library.process_questions)
    ]
    views.sort(key=lambda pair: not pair[0].law)
    return QuestionsView(
        raised=tuple(view for view, raised in views if raised),
        quiet=tuple(view for view, raised in views if not raised),
    )


def _question(index: Index, look: str, question: ProcessQuestion, finding: Finding | None) -> QuestionView:
    laws = {rule.id for rule in index.library.rules.rules}
    links = step_links(index)
    return QuestionView(
        id=question.id,
        kind=f"{look}_question",
        formerly=tuple(question.formerly),
        title=question.title,
        text=index.linker.paragraphs(question.text),
        looks_for=_looks_for(look),
        found=_found(index, look, question, finding) if finding else "",
        steps=_steps(index, finding, links) if finding else (),
        evidence=_evidence(index, question.evidence) if question.evidence else None,
        law=not laws.isdisjoint(question.from_),
        origins=index.origins(question.from_),
    )


def _steps(index: Index, finding: Finding, links: dict[str, Link]) -> tuple[Link, ...]:
    """Give the steps, or the parts, that a finding is about."""
    parts = [part_link(index.library, name) for name in finding.names if name in index.library.parts]
    return (*(links[step.id] for step in finding.steps), *parts)


def _evidence(index: Index, evidence: Evidence) -> EvidenceView | None:
    """Count the tenants in the cells; nothing is left where an edition hides all of them."""
    cells = tuple(index.cells[cell] for cell in evidence.cells)
    tenants = len({cell.journey for cell in cells})
    if not tenants:
        return None
    total = len(index.library.journeys)
    if tenants == 1:
        count = _("One of the %(total)s tenants", total=in_words(total))
    else:
        count = _("%(count)s of the %(total)s tenants", count=in_words(tenants), total=in_words(total))
    return EvidenceView(count[0].upper() + count[1:], evidence.told, cells)


def _looks_for(look: str) -> str:
    return {
        "order": _("What comes before what"),
        "opening": _("How the first steps are"),
        "late": _("What comes late"),
        "missing": _("What is not there"),
        "same": _("Whether the steps differ"),
        "hands": _("With how many a tenant has to do"),
        "untouched": _("Which parts no step touches"),
    }[look]


def _found(index: Index, look: str, question: ProcessQuestion, finding: Finding) -> str:
    """Say what was found; the links to the steps follow on it."""
    count = in_words(len(index.library.process.steps))
    first = finding.steps[0] if finding.steps else None
    return {
        "order": _out_of_order(question, finding),
        "opening": _("The first %(count)s steps:", count=in_words(len(finding.steps))),
        "late": _("The first time is on day %(day)d:", day=(first and first.day) or 0),
        "missing": _("It is in none of the steps after:")
        if first
        else _("It is in none of the %(count)s steps.", count=count),
        "same": _("None of the %(count)s steps says how it goes for a profile.", count=count),
        "hands": _("These %(count)s: %(names)s.", count=in_words(len(finding.names)), names=_names(finding)),
        "untouched": _("None of the %(count)s steps touches:", count=count),
    }[look]


def _out_of_order(question: ProcessQuestion, finding: Finding) -> str:
    least = question.days if isinstance(question, OrderQuestion) else None
    if finding.days is not None and least:
        return _("Days in between: %(days)d; at least %(least)d are needed:", days=finding.days, least=least)
    return _("What must come first is not in the steps before:")


def _names(finding: Finding) -> str:
    return ", ".join(finding.names)
