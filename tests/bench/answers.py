"""How soon a page of the site answers a choice: the self-assessments and the Contactwijzer."""

from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import ElementHandle, Page

from klantreis.model.assessment import Assessment
from klantreis.views.links import assessment_page
from tests.setup.assessments import assessments
from tests.setup.browser import launch
from tests.site.serving import serve

ROUNDS = 5
"""How often each thing is pressed: the middle of these times is its own, the rest is of a busy machine."""

# Presses each thing in turn as a thumb does, some rounds long, and gives of the slowest the middle of its times.
# A press has had its answer when the page has its new shape.
SLOWEST = """([things, rounds]) => {
  const press = (thing) => {
    const start = performance.now();
    thing.click();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  const times = Array.from({ length: rounds }, () => things.map(press));
  const middle = (thing, at) => times.map((round) => round[at]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
  return Math.max(...things.map(middle));
}"""


def lines(site: Path) -> Iterator[str]:
    """Choose everything on every page that answers, and give a line for the slowest answer of each."""
    with launch() as browser, serve(site) as base:
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for assessment in assessments():
            yield _line(f"a choice in {assessment.title}", _choice(page, base, assessment))
            yield _line(f"the result of {assessment.title}", _result(page, assessment))
        yield _line("a choice in the Contactwijzer", _guide(page, base))


def _line(what: str, took: float) -> str:
    return f"{what:32} {took:5.1f} ms (at most 50)"


def _choice(page: Page, base: str, assessment: Assessment) -> float:
    page.goto(base + assessment_page(assessment.id))
    page.get_by_role("form").get_by_text("Alles op één pagina").click()
    return _slowest(page, page.locator("form[data-k-test] [data-k-statement] input").element_handles())


def _result(page: Page, assessment: Assessment) -> float:
    """Press for the result and back of every example."""
    slowest = 0.0
    for example in assessment.examples:
        for one, number in zip(assessment.statements, example.answers, strict=True):
            page.locator(f"#stelling-{one.id} input[value='{number}']").check()
        names = ("Bekijk de uitslag", "Terug naar de stellingen")
        buttons = [page.get_by_role("button", name=name, include_hidden=True) for name in names]
        slowest = max(slowest, _slowest(page, [button.element_handle() for button in buttons]))
    return slowest


def _guide(page: Page, base: str) -> float:
    """Choose and drop every sign at every part, with a profile, which has the most to answer."""
    page.goto(f"{base}contactwijzer/")
    page.locator("select[name=situatie]").select_option("profiel-1")
    signs = [sign for sign in page.locator("input[name=ziet]").element_handles() for _turn in range(2)]
    parts = page.locator("select[name=plek] option").evaluate_all("all => all.map(({ value }) => value)")
    slowest = 0.0
    for part in filter(None, parts):
        page.locator("select[name=plek]").select_option(part)
        slowest = max(slowest, _slowest(page, signs))
    return slowest


def _slowest(page: Page, things: list[ElementHandle]) -> float:
    return float(page.evaluate(SLOWEST, [things, ROUNDS]))
