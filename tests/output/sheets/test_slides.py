"""Slides: the PDF, the trainer's edition and PowerPoint show the same, slide by slide."""

import shutil
import subprocess
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation

from klantreis.model.workshop import Workshop
from klantreis.output.look import PLAIN
from klantreis.output.sheets.pptx import POINTS, SPOKEN, presentation
from klantreis.output.sheets.typeset import Setting
from klantreis.views.sheets.slides import BODY, Slide, SlidesView
from tests.output.sheets.setting import colours, figure, joined, seen, sheet
from tests.setup.content import library

WORKSHOPS = [workshop.id for workshop in library().workshops]
OFFICE = shutil.which("soffice")
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


@cache
def slides(workshop: str) -> tuple[Slide, ...]:
    """Give the slides of a workshop."""
    view = sheet(f"dias-{workshop}", "16x9").view
    assert isinstance(view, SlidesView)
    return view.slides


@cache
def made(workshop: str) -> bytes:
    """Make the slides of a workshop to edit."""
    return presentation(sheet(f"dias-{workshop}", "16x9"), figure, colours(), PLAIN)


def deck(workshop: str) -> Any:  # noqa: ANN401  python-pptx has no types
    """Open the slides to edit."""
    return Presentation(BytesIO(made(workshop)))


def workshop_of(name: str) -> Workshop:
    """Give a workshop by its name."""
    return next(one for one in library().workshops if one.id == name)


def shown(slide: Slide) -> list[str]:
    """Give every text on a slide."""
    texts = [slide.title, slide.text, *slide.lines, slide.kicker, slide.clock, slide.form]
    return [joined(text) for text in texts if text]


def in_deck(slide: Any) -> str:  # noqa: ANN401
    """Give the words of a slide to edit."""
    return " ".join(joined(shape.text_frame.text) for shape in slide.shapes if shape.has_text_frame)


@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_every_slide_says_the_same(workshop: str) -> None:
    """Every text of every slide stands on the same slide of the PDF and of PowerPoint."""
    pages = seen(Setting(sheet(f"dias-{workshop}", "16x9"), figure, colours()).pdf())
    words = [in_deck(slide) for slide in deck(workshop).slides]
    expected = [shown(slide) for slide in slides(workshop)]

    assert len(pages) == len(words) == len(expected)
    assert [
        text for texts, page in zip(expected, pages, strict=True) for text in texts if text not in page
    ] == []
    assert [
        text for texts, said in zip(expected, words, strict=True) for text in texts if text not in said
    ] == []


@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_lists_go_on_counting(workshop: str) -> None:
    """A list that goes on over slides counts on, from the first instruction of a step to the last."""
    numbers = [
        [
            number
            for slide in slides(workshop)
            if slide.item == ("workshop_step", step.id) and slide.lines
            for number in range(slide.start, slide.start + len(slide.lines))
        ]
        for step in workshop_of(workshop).steps
    ]
    in_powerpoint = [
        int(mark.attrib["startAt"])
        for slide in deck(workshop).slides
        for mark in list(slide.element.iter(f"{A}buAutoNum"))[:1]
    ]

    assert numbers == [list(range(1, len(step.instructions) + 1)) for step in workshop_of(workshop).steps]
    assert in_powerpoint == [slide.start for slide in slides(workshop) if slide.numbered]


@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_everything_fits(workshop: str) -> None:
    """Every text stands in its box, in letters for the back of a room."""
    found = Setting(sheet(f"dias-{workshop}", "16x9"), figure, colours()).fits()

    assert [box.id for box in found if not box.fits] == []
    assert min(box.letter for box in found) >= 17


@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_trainer_has_all_words(workshop: str) -> None:
    """The edition on A4 and the notes of PowerPoint hold what the trainer says, does and can expect."""
    paper = " ".join(seen(Setting(sheet(f"dias-{workshop}", "a4"), figure, colours()).pdf()))
    notes = " ".join(
        joined(slide.notes_slide.notes_text_frame.text)
        for slide in deck(workshop).slides
        if slide.has_notes_slide
    )
    steps = workshop_of(workshop).steps
    wanted = [text for step in steps for text in (*step.say, *step.notes)]
    wanted += [answer.text for step in steps for answer in step.answers]
    wanted += [text for step in steps for one in step.pitfalls for text in (one.sign, one.response)]

    assert [text for text in wanted if joined(text) not in paper] == []
    assert [text for text in wanted if joined(text) not in notes] == []


@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_letters_grow_with_the_room(workshop: str) -> None:
    """What could not be a size larger fills most of its box, and PowerPoint has the same letters."""
    found = [
        box for box in Setting(sheet(f"dias-{workshop}", "16x9"), figure, colours()).fits() if box.has > 250
    ]
    lists = [slide for slide in slides(workshop) if slide.lines]
    highest = {
        slide.title: max(
            box.needs / box.has for box, one in zip(found, lists, strict=True) if one.title == slide.title
        )
        for slide in lists
    }
    in_powerpoint = [
        slide.placeholders[1].text_frame.paragraphs[0].runs[0].font.size.pt / POINTS
        for slide, one in zip(deck(workshop).slides, slides(workshop), strict=True)
        if one.lines
    ]

    assert [slide.title for slide in lists if slide.letter < BODY[0] and highest[slide.title] < 0.6] == []
    assert in_powerpoint == pytest.approx([slide.letter for slide in lists], abs=0.1)


@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_no_page_of_the_trainer_is_left_empty(workshop: str) -> None:
    """Under a slide without words there is room to write, and the second half of a step says that it is one."""
    pages = seen(Setting(sheet(f"dias-{workshop}", "a4"), figure, colours()).pdf())
    bare = [slide.title for slide in slides(workshop) if not slide.notes]
    halves = [slide for slide in slides(workshop) if slide.start > 1 and slide.kicker]

    assert sum("Ruimte voor je eigen notities" in page for page in pages) >= len(bare)
    assert [half.title for half in halves if "Vervolg van de vorige dia" not in half.notes[0].heading] == []


@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_slides_are_accessible(workshop: str) -> None:
    """Every slide has a title in its place, every picture an alternative, and every word its language."""
    for slide in deck(workshop).slides:
        pictures = [shape for shape in slide.shapes if shape.shape_type == 13]
        runs = list(slide.element.iter(f"{A}r"))

        assert slide.shapes.title.text_frame.text
        assert all(shape.element.nvPicPr.cNvPr.attrib["descr"] for shape in pictures)
        assert {run.find(f"{A}rPr").attrib["lang"] for run in runs} == {SPOKEN}


def test_the_look_is_that_of_the_brand() -> None:
    """The theme has the colours and the fonts of the brand, so that new slides look alike."""
    with zipfile.ZipFile(BytesIO(made(WORKSHOPS[0]))) as archive:
        theme = archive.read("ppt/theme/theme1.xml").decode()
    accent = colours()["accent"].lstrip("#").upper()

    assert f'<a:accent1><a:srgbClr val="{accent}"/></a:accent1>' in theme
    assert 'typeface="Source Serif Pro"' in theme
    assert 'typeface="Source Sans Pro"' in theme


def test_same_content_same_bytes() -> None:
    """Made twice, the file is the same, and its only date is that of the content."""
    again = presentation(sheet(f"dias-{WORKSHOPS[0]}", "16x9"), figure, colours(), PLAIN)
    about = Presentation(BytesIO(again)).core_properties

    assert again == made(WORKSHOPS[0])
    assert {about.created.date(), about.modified.date()} == {library().about.date}


@pytest.mark.skipif(
    OFFICE is None,
    reason="needs LibreOffice, too large to install for every run: apt install libreoffice-impress",
)
@pytest.mark.parametrize("workshop", WORKSHOPS)
def test_opens_in_libreoffice(workshop: str, tmp_path: Path) -> None:
    """LibreOffice opens the slides, and shows on each what the PDF shows."""
    file = tmp_path / "dias.pptx"
    file.write_bytes(made(workshop))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        str(OFFICE),
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(file),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    pages = [page.replace(" ", "") for page in seen((tmp_path / "dias.pdf").read_bytes())]
    expected = [[text.replace(" ", "") for text in shown(slide)] for slide in slides(workshop)]

    assert len(pages) == len(expected)
    assert [
        text for texts, page in zip(expected, pages, strict=True) for text in texts if text not in page
    ] == []
