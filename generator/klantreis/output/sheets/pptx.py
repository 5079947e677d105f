"""Slides to edit: the same view as the PDF's, as PowerPoint with real titles, lists and notes."""

import datetime as dt
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any, TypeAlias, cast

import typst
from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from klantreis.locale import LANGUAGE, _
from klantreis.output.figures import resolve
from klantreis.output.look import Dress
from klantreis.output.pages import Draw
from klantreis.output.zips import zipped
from klantreis.views.sheets.sheet import Sheet
from klantreis.views.sheets.slides import GAP, Note, Slide, SlidesView

UNIT = 38100
"""A unit of a slide of 320 by 180 in EMU: together they are the usual 13.333 by 7.5 inches."""

POINTS = UNIT / 12700 / (72 / 25.4)
"""How much larger letters are than on a slide of 320 by 180 mm."""

SPOKEN = f"{LANGUAGE}-{LANGUAGE.upper()}"
"""The language of every word, for who hears it and for the spelling."""

THEME = {
    "dk1": "ink",
    "lt1": "paper",
    "dk2": "muted",
    "lt2": "card",
    "accent1": "accent",
    "accent2": "voice-tenant",
    "accent3": "voice-story",
    "accent4": "voice-corporation",
    "accent5": "golden",
    "accent6": "insight",
    "hlink": "accent",
    "folHlink": "muted",
}
"""The colours of PowerPoint, each with the colour of the brand that it gets."""

INK, MUTED = MSO_THEME_COLOR.TEXT_1, MSO_THEME_COLOR.TEXT_2
ACCENT, CARD = MSO_THEME_COLOR.ACCENT_1, MSO_THEME_COLOR.BACKGROUND_2
OPENING, LIST = 0, 1
Shape: TypeAlias = Any
"""Something of python-pptx, which has no types."""

LEADING = 0.92
"""How far a row of a list stands from the next, beside what its font says: as far as in the PDF."""

PIXELS = 2000
"""The width of a picture that runs from edge to edge."""


def presentation(sheet: Sheet, draw: Draw, colours: Mapping[str, str], dress: Dress) -> bytes:
    """Make the slides of a sheet; the same sheet gives the same bytes."""
    view = cast("SlidesView", sheet.view)
    deck = _template(view, colours)
    lines = draw(sheet.figures[view.lines])
    pictures = {"lines": (_png(resolve(lines, colours)), view.lines_said)}
    if dress.logo:
        pictures["logo"] = (_png(dress.logo), dress.logo_words)
    for slide in view.slides:
        _add(deck, view, slide, pictures)
    _describe(deck, sheet)
    return _packed(deck)


def _template(view: SlidesView, colours: Mapping[str, str]) -> Shape:
    """Give a deck without slides, of which the layouts have the look of the brand."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(320 * UNIT), Emu(180 * UNIT)
    for layout in list(deck.slide_layouts)[LIST + 1 :]:
        deck.slide_layouts.remove(layout)
    _theme(deck, colours, view.fonts)
    scratch = deck.slides.add_slide(deck.slide_layouts[LIST])
    for layout, name in zip(deck.slide_layouts, (_("Opening"), _("List")), strict=True):
        layout.name = layout.element.cSld.attrib["name"] = name
    for master in (deck.slide_master, *deck.slide_layouts):
        _arrange(master, view)
    _decorate(deck, scratch, view, colours)
    deck.part.drop_rel(deck.slides._sldIdLst[0].rId)  # noqa: SLF001  python-pptx knows no way to take a slide out
    del deck.slides._sldIdLst[0]  # noqa: SLF001
    return deck


def _theme(deck: Shape, colours: Mapping[str, str], fonts: tuple[str, str]) -> None:
    """Give the theme the colours and the fonts of the brand: the first is that of titles."""
    part = next(
        rel.target_part for rel in deck.slide_master.part.rels.values() if rel.reltype.endswith("/theme")
    )
    theme = etree.fromstring(part.blob)
    for name, token in THEME.items():
        (slot,) = theme.iter(qn(f"a:{name}"))
        slot[:] = [etree.Element(qn("a:srgbClr"), val=colours[token].lstrip("#").upper())]
    for name, family in zip(("major", "minor"), fonts, strict=True):
        (font,) = theme.iter(qn(f"a:{name}Font"))
        font.find(qn("a:latin")).attrib["typeface"] = family
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001


def _arrange(master: Shape, view: SlidesView) -> None:
    """Put the places of a master or a layout where the view has them, and take the others away."""
    opening = "ctrTitle" in etree.tostring(master.element).decode()
    for place in list(master.placeholders):
        kind = place.element.ph.attrib.get("type", "obj")
        if kind in ("dt", "ftr", "sldNum"):
            place.element.getparent().remove(place.element)
            continue
        title = kind in ("title", "ctrTitle")
        name = ("opening" if opening else "title") if title else ("summary" if opening else "body")
        _place(place, view.boxes[name])
        frame = place.text_frame
        frame.vertical_anchor = MSO_ANCHOR.TOP
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        for style in place.element.iter(qn("a:lvl1pPr")):
            style.attrib["algn"] = "l"
    for style in master.element.iter(qn("p:titleStyle")):
        style[0].attrib["algn"] = "l"


def _decorate(deck: Shape, scratch: Shape, view: SlidesView, colours: Mapping[str, str]) -> None:
    """Draw what every slide has on the layouts, where nobody hears it and no one moves it by mistake."""
    left, top, width, height = view.boxes["stripes"]
    each = height / len(view.stripes)
    for layout in deck.slide_layouts:
        drawn = []
        for number, name in enumerate(view.stripes):
            stripe = scratch.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, 0, 0)
            _place(stripe, (left, top + number * each, width, each * 0.55))
            stripe.fill.solid()
            stripe.fill.fore_color.rgb = _rgb(colours[name])
            stripe.line.fill.background()
            drawn.append(stripe)
        if layout == deck.slide_layouts[LIST]:
            drawn.append(_words(scratch, view, "foot", view.workshop, MUTED))
        drawn.append(_number(scratch, view))
        for shape in drawn:
            layout.shapes._spTree.append(shape.element)  # noqa: SLF001  a layout has no way to add a shape


def _add(deck: Shape, view: SlidesView, slide: Slide, pictures: Mapping[str, tuple[bytes, str]]) -> None:
    """Add a slide with its notes; `pictures` come with words for who cannot see them."""
    made = deck.slides.add_slide(deck.slide_layouts[OPENING if slide.opening else LIST])
    title, body = made.shapes.title, made.placeholders[1]
    _write(title, [slide.title], view.letters["opening" if slide.opening else "title"], INK, bold=True)
    if slide.opening:
        _write(body, [slide.text], view.letters["summary"], MUTED)
        for name, picture in pictures.items():
            _picture(made, *picture, view.boxes[name], whole=name == "lines")
    else:
        _write(body, slide.lines, slide.letter, INK)
        _list(body, slide)
    if slide.kicker:
        _words(made, view, "kicker", slide.kicker, ACCENT, bold=True)
    if slide.clock:
        _clock(made, view, slide)
    if slide is view.slides[-1]:
        _words(made, view, "imprint", view.imprint, MUTED)
    if slide.notes:
        _note(made.notes_slide.notes_text_frame, slide.notes)


def _place(shape: Shape, box: tuple[float, float, float, float]) -> None:
    shape.left, shape.top, shape.width, shape.height = (Emu(round(side * UNIT)) for side in box)


def _write(  # noqa: PLR0913  words have a size, a colour and a weight
    shape: Shape,
    lines: Iterable[str],
    letter: float,
    colour: Shape,
    *,
    bold: bool = False,
    align: Shape = None,
) -> None:
    """Write lines into a shape, a paragraph each."""
    frame = shape.text_frame
    frame.word_wrap = True
    frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
    for number, line in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        paragraph.alignment = align
        run = paragraph.add_run()
        run.text = line
        run.font.size, run.font.bold = Pt(round(letter * POINTS, 1)), bold
        run.font.color.theme_color = colour
        run._r.get_or_add_rPr().attrib["lang"] = SPOKEN  # noqa: SLF001  python-pptx has too few languages


def _words(  # noqa: PLR0913
    slide: Shape,
    view: SlidesView,
    name: str,
    text: str,
    colour: Shape,
    *,
    bold: bool = False,
    align: Shape = None,
) -> Shape:
    """Put words in a box of their own."""
    box = slide.shapes.add_textbox(0, 0, 0, 0)
    _place(box, view.boxes[name])
    frame = box.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    letter = view.letters["form" if name == "form" else "small"]
    _write(box, [text], letter, colour, bold=bold, align=align)
    return box


def _number(slide: Shape, view: SlidesView) -> Shape:
    """Put the number of the slide in its corner: PowerPoint counts."""
    box = _words(slide, view, "number", "1", MUTED, align=PP_ALIGN.RIGHT)
    run = box.text_frame.paragraphs[0].runs[0]._r  # noqa: SLF001
    field = etree.Element(qn("a:fld"), id="{5F2B7C3A-1D4E-4B6F-8A9C-0E1D2C3B4A59}", type="slidenum")
    field[:] = list(run)
    run.getparent().replace(run, field)
    return box


def _list(body: Shape, slide: Slide) -> None:
    """Give the lines of a list their numbers or their bullets."""
    for paragraph in body.text_frame.paragraphs:
        paragraph.space_before = Pt(0)
        paragraph.space_after = Pt(round(slide.letter * POINTS * GAP, 1))
        paragraph.line_spacing = LEADING
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
        properties.attrib.update({"marL": str(11 * UNIT), "indent": str(-11 * UNIT)})
        colour = etree.SubElement(properties, qn("a:buClr"))
        etree.SubElement(colour, qn("a:schemeClr"), val="accent1")
        if slide.numbered:
            etree.SubElement(properties, qn("a:buFont"), typeface="+mj-lt")
            etree.SubElement(properties, qn("a:buAutoNum"), type="arabicPlain", startAt=str(slide.start))
        else:
            etree.SubElement(properties, qn("a:buFont"), typeface="Arial")
            etree.SubElement(properties, qn("a:buChar"), char="•")


def _clock(slide: Shape, view: SlidesView, of: Slide) -> None:
    """Draw the minutes in a circle, and under it who work together."""
    circle = slide.shapes.add_shape(MSO_SHAPE.OVAL, 0, 0, 0, 0)
    _place(circle, view.boxes["clock"])
    circle.fill.solid()
    circle.fill.fore_color.theme_color = CARD
    circle.line.color.theme_color, circle.line.width = ACCENT, Pt(4.5)
    circle.shadow.inherit = False
    frame = circle.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    _write(circle, [of.clock, view.minutes], view.letters["small"], INK, align=PP_ALIGN.CENTER)
    number = frame.paragraphs[0].runs[0].font
    number.size, number.bold = Pt(round(view.letters["clock"] * POINTS, 1)), True
    _words(slide, view, "form", of.form, INK, bold=True, align=PP_ALIGN.CENTER)


def _picture(
    slide: Shape,
    data: bytes,
    said: str,
    box: tuple[float, float, float, float],
    *,
    whole: bool = True,
) -> None:
    """Put a picture behind the words: over its whole box, or as large as fits in it, with words for who cannot see it."""
    shape = slide.shapes.add_picture(BytesIO(data), 0, 0)
    left, top, width, height = box
    if not whole:
        times = min(width / shape.width, height / shape.height)
        across = shape.width * times
        left, width, height = left + width - across, across, shape.height * times
    _place(shape, (left, top, width, height))
    shape.element.nvPicPr.cNvPr.attrib["descr"] = said
    slide.shapes._spTree.insert(2, shape.element)  # noqa: SLF001  before the words, so that it lies under them


def _note(frame: Shape, notes: Iterable[Note]) -> None:
    """Write the words for the trainer under the slide."""
    lines = [
        (line, heading)
        for note in notes
        for line, heading in [(note.heading, True), *((one, False) for one in note.lines)]
    ]
    for number, (line, heading) in enumerate(lines):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        run = paragraph.add_run()
        run.text, run.font.bold = line, heading
        run._r.get_or_add_rPr().attrib["lang"] = SPOKEN  # noqa: SLF001


def _png(svg: str) -> bytes:
    """Draw an SVG without words as a picture."""
    source = b"""
#set page(width: auto, height: auto, margin: 0pt, fill: none)
#image(bytes(sys.inputs.svg), format: "svg", width: 1000pt)
"""
    drawn: bytes = typst.compile(source, format="png", ppi=72 * PIXELS / 1000, sys_inputs={"svg": svg})
    return drawn


def _rgb(colour: str) -> RGBColor:
    number = int(colour.lstrip("#"), 16)
    return RGBColor(number >> 16, number >> 8 & 255, number & 255)  # type: ignore[no-untyped-call]  # it has none


def _describe(deck: Shape, sheet: Sheet) -> None:
    """Say what the file is; the date is that of the content."""
    midnight = dt.datetime.combine(dt.date.fromisoformat(sheet.date), dt.time())
    about = deck.core_properties
    about.title, about.author, about.last_modified_by = sheet.title, "klantreis", "klantreis"
    about.subject = _("Version %(version)s", version=sheet.version)
    about.created = about.modified = midnight
    about.language, about.revision = SPOKEN, 1


def _packed(deck: Shape) -> bytes:
    """Give the file: its parts in order, without a date."""
    saved = BytesIO()
    deck.save(saved)
    with zipfile.ZipFile(saved) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return zipped(files)
