"""The page of a workshop: what it lists when there is nothing printed, and what it leads to."""

from dataclasses import replace

from klantreis.content.reader import read_yaml
from klantreis.model.workshop import Workshop
from klantreis.views.index import index
from klantreis.views.links import GROUP, assessment_page
from klantreis.views.materials import by_name, needs, unknown_sheets
from klantreis.views.navigation import navigation
from klantreis.views.pages import all_pages
from klantreis.views.pages.run_sheet import RunSheetView, run_sheet_pages
from klantreis.views.sheets.catalogue import catalogue
from klantreis.views.sheets.printed import Printed, PrintedFile, PrintedSheet, file_name, slides_name
from klantreis.views.sheets.sheet import SCREEN
from tests.setup.content import library

INDEX = index(library())
ENTRIES = by_name(catalogue(INDEX))
FILE = "docs/workshops/lezen.yml"
NAMES_A_HIDDEN_SHEET = b"materials:\n  - {sheets: [huurder-verhuisd], paper: a3, per: group}\n"


def view(name: str) -> RunSheetView:
    """Give what the page of a workshop shows, without print."""
    page = next(page for page in run_sheet_pages(INDEX, None) if page.address == f"workshop/{name}/")
    assert isinstance(page.view, RunSheetView)
    return page.view


def workshop(name: str) -> Workshop:
    """Give a workshop of the content."""
    return next(one for one in library().workshops if one.id == name)


def test_without_print_the_command_stands_there() -> None:
    """Without print the list names the command that makes exactly its sheets."""
    packing = view("kennismaken").packing
    names = packing.command.removeprefix("klantreis print ").split()

    assert dict.fromkeys(need.sheet for need in needs(workshop("kennismaken"), ENTRIES)) == dict.fromkeys(
        names
    )
    assert [item.files for item in packing.materials if item.files] == []


def printed() -> Printed:
    """Give what is there when everything has been printed; all files are equally large."""
    sheets = [
        PrintedSheet(
            entry.name,
            paper,
            PrintedFile(file_name(entry.name, paper), 123_000, 1),
            None,
            (),
            slides=PrintedFile(slides_name(entry.name), 45_000) if paper == SCREEN else None,
        )
        for entry in ENTRIES.values()
        for paper in entry.papers
    ]
    pack = PrintedFile("alles.zip", 1)
    return Printed(tuple(sheets), pack, pack)


def test_the_slides_to_show_are_beside_the_zip() -> None:
    """The slides are linked as PDF and as PowerPoint, in words that work without a script; without print they are not."""
    for page in run_sheet_pages(INDEX, printed()):
        assert isinstance(page.view, RunSheetView)
        name = f"print/dias-{page.view.id}"

        assert [(one.text, one.address, one.label) for one in page.view.packing.slides] == [
            ("PDF", f"{name}-16x9.pdf", "123 kB"),
            ("PowerPoint", f"{name}.pptx", "45 kB"),
        ]
    assert view("kennismaken").packing.slides == ()


def test_a_step_names_what_it_lays_out() -> None:
    """Every sheet of the list is named in the step in which it comes on the table."""
    shown = view("kennismaken")
    named = [item for session in shown.sessions for step in session.steps for item in step.materials]

    assert named == [f"{item.sheet.text} ({item.paper})" for item in shown.packing.materials]


def test_a_step_on_a_phone_leads_to_the_page_for_the_group() -> None:
    """Where the score sheet is used, the step leads to its assessment and to the page that shows the codes."""
    steps = [step for session in view("huurdersbril").sessions for step in session.steps]
    (step,) = [step for step in steps if step.assessments]

    assert [one.address for one in step.assessments] == [assessment_page("profielwijzer")]
    assert step.group
    assert step.group.address == GROUP


def test_the_workshops_stand_in_the_navigation() -> None:
    """The navigation leads to every workshop."""
    groups = {group.addresses[0]: group.addresses for group in navigation(all_pages(INDEX, []))}

    assert {f"workshop/{one.id}/" for one in library().workshops} < set(groups["workshop/"])


def test_a_sheet_of_the_base_can_be_hidden() -> None:
    """In an edition, a sheet that the base names and that is not there any more is no mistake, and no need."""
    own, _mistakes = read_yaml(FILE, NAMES_A_HIDDEN_SHEET)
    of_the_base, _mistakes = read_yaml(f"basis/{FILE}", NAMES_A_HIDDEN_SHEET)
    assert own is not None
    assert of_the_base is not None

    assert [one.code for one in unknown_sheets(ENTRIES, {FILE: own})] == ["unknown-sheet"]
    assert list(unknown_sheets(ENTRIES, {FILE: replace(of_the_base, path=FILE)})) == []


def test_what_is_hidden_is_dealt_out_no_more() -> None:
    """When a sheet of a row is hidden, the others are dealt out over all groups."""
    without = {name: entry for name, entry in ENTRIES.items() if name != "huurder-ongeluk"}
    turns = {need.sheet: (need.turn, need.turns) for need in needs(workshop("kennismaken"), without)}

    assert turns["huurder-cafe"] == (0, 3)
    assert turns["huurder-eigen-plan"] == (2, 3)
    assert "huurder-ongeluk" not in turns
