"""The process as BPMN 2.0, for the programs in which corporations draw their processes."""

from klantreis.output.pages import environment
from klantreis.views.bpmn import BpmnView


def bpmn_text(view: BpmnView) -> str:
    """Write the diagram as XML."""
    return environment().get_template("proces.bpmn.j2").render(view=view)
