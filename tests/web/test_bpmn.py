"""The process as BPMN 2.0: it follows the schema, and bpmn-js draws all of it without a warning."""

from collections.abc import Iterator
from typing import Any

import pytest
from lxml import etree
from playwright.sync_api import Browser, Page

from klantreis.model.library import Library
from klantreis.model.process import ProcessStep
from klantreis.output.bpmn import bpmn_text
from klantreis.views.bpmn import bpmn_view
from tests.setup.browser import launch
from tests.setup.content import ROOT, library
from tests.setup.process import step, with_steps

PACKAGES = ROOT / "tests" / "web" / "node_modules"
SCHEMA = PACKAGES / "bpmn-moddle" / "resources" / "bpmn" / "xsd" / "BPMN20.xsd"
BPMN_JS = PACKAGES / "bpmn-js" / "dist" / "bpmn-viewer.production.min.js"
MODEL = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
HOSTILE = "<b>&amp; \"a\" 'b' ]]> {{ naam }} één"

# Imports a diagram; gives the warnings, and every element that was drawn with its name.
IMPORT = """async (xml) => {
  const viewer = new BpmnJS({ container: "#canvas" });
  const { warnings } = await viewer.importXML(xml);
  const drawn = viewer.get("elementRegistry").getAll().filter((element) => element.type !== "label");
  viewer.destroy();
  return {
    warnings: warnings.map(String),
    drawn: drawn.map(({ id, type, businessObject: { name } }) => [id, type, name || ""]),
  };
}"""


def process(*steps: ProcessStep) -> Library:
    """Give a library with these steps."""
    return with_steps(steps)


LIBRARIES = {
    "the-example": library(),
    "one-step": process(step()),
    "only-a-moment": process(step(day=None, moment="Ooit"), step("factuur", day=None, moment="Later")),
    "on-one-day": process(step(), step("huisbezoek", day=26)),
    "hostile": process(step(title=HOSTILE, who=HOSTILE, partner=HOSTILE, text=HOSTILE, moment=HOSTILE)),
    "partner-with-a-lane": process(step(partner="Deurwaarder"), step("aanzegging", day=40)),
    "many": process(
        *(step(id=f"stap-{number}", day=number, who=f"Rol {number % 9}") for number in range(60))
    ),
    "no-contact": process(step(channel=None), step("factuur", channel=None, day=30)),
}


@pytest.fixture(params=LIBRARIES, scope="module")
def of(request: pytest.FixtureRequest) -> Library:
    """Give a library with a process."""
    return LIBRARIES[request.param]


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    """Open a page with bpmn-js on it."""
    with launch() as browser:
        yield opened(browser)


def opened(browser: Browser) -> Page:
    """Load bpmn-js."""
    page = browser.new_page()
    page.set_content('<div id="canvas" style="width: 1200px; height: 600px"></div>')
    page.add_script_tag(path=BPMN_JS)
    return page


@pytest.fixture(scope="module")
def schema() -> Any:  # noqa: ANN401  lxml has no types
    """Read the schema of BPMN 2.0, as bpmn-moddle ships it."""
    return etree.XMLSchema(etree.parse(SCHEMA))


def test_follows_the_schema(of: Library, schema: Any) -> None:  # noqa: ANN401
    """The diagram is valid against the schema of BPMN 2.0."""
    valid = schema.validate(etree.fromstring(bpmn_text(bpmn_view(of)).encode()))

    assert valid, schema.error_log


@pytest.mark.browser
def test_is_drawn_without_a_warning(of: Library, page: Page) -> None:
    """bpmn-js imports the diagram without a warning, and draws everything that is in it."""
    view = bpmn_view(of)
    found = page.evaluate(IMPORT, bpmn_text(view))
    names = {*(box.id for box in view.boxes), *(node.id for node in view.nodes)}
    names |= {arrow.id for arrow in view.arrows}

    assert found["warnings"] == []
    assert names <= {name for name, _type, _label in found["drawn"]}


@pytest.mark.browser
def test_every_step_is_a_task(page: Page) -> None:
    """The tasks are the steps, in their order, by their titles: sent, by hand, or with a program."""
    drawn = page.evaluate(IMPORT, bpmn_text(bpmn_view(library())))["drawn"]
    tasks = {label: kind for _id, kind, label in drawn if kind.endswith("Task")}

    assert list(tasks) == [one.title for one in library().process.steps]
    assert (tasks["De factuur"], tasks["Een telefoontje"], tasks["Melding aan de gemeente"]) == (
        "bpmn:SendTask",
        "bpmn:ManualTask",
        "bpmn:UserTask",
    )


def test_waits_for_days_and_moments() -> None:
    """Between steps the diagram waits: the days in between, or a moment in words."""
    tree = etree.fromstring(bpmn_text(bpmn_view(library())).encode())
    timers = [one.text for one in tree.iter(f"{MODEL}timeDuration")]
    moments = [one.text for one in tree.iter(f"{MODEL}condition")]

    assert timers == ["P12D", "P7D", "P7D", "P7D", "P7D", "P7D", "P20D"]
    assert moments[0] == "Zodra er contact is"


def test_what_reaches_the_tenant_is_a_message() -> None:
    """A step with a channel sends a message to the pool of the tenant, and a step without one does not."""
    view = bpmn_view(process(step(), step("melding-gemeente")))
    messages = [(flow.target, flow.name) for flow in view.messages]

    assert messages == [("Tenant", "Telefoon"), ("Partner_1", "")]


def test_everything_that_was_said_is_in_it() -> None:
    """The documentation of a step has what you do, what the tenant sees, and how it goes otherwise."""
    view = bpmn_view(library())
    call = next(node for node in view.nodes if node.id == "Step_bellen")

    assert call.documentation.splitlines()[0].startswith("Wat jullie doen: Een medewerker belt")
    assert "Anders: Profiel II: Vraag eerst naar het eigen plan" in call.documentation
    assert call.documentation.endswith("Onze uitwerking, geen voorschrift.")


def test_same_content_same_bytes() -> None:
    """The same process gives the same file."""
    assert bpmn_text(bpmn_view(library())) == bpmn_text(bpmn_view(library()))


def test_nothing_stands_on_top_of_another() -> None:
    """In a lane every step and event has a place of its own, inside the lane."""
    view = bpmn_view(LIBRARIES["many"])
    lanes = {name: lane for lane in view.lanes for name in lane.nodes}
    ends = [node.x + node.width for node in view.nodes[:-1]]

    assert [node.id for node in view.nodes if node.id not in lanes] == []
    assert all(end <= node.x for end, node in zip(ends, view.nodes[1:], strict=True))
    assert all(
        lanes[node.id].y <= node.y and node.y + node.height <= lanes[node.id].y + lanes[node.id].height
        for node in view.nodes
    )
