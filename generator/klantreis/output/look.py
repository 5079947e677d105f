"""The look of an edition besides its colours: its logo and fonts, held against what they should be, and used."""

import io
import re
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import typst
from PIL import Image

from klantreis.content.document import Document, Plain
from klantreis.content.document import Path as Way
from klantreis.content.files import read_file
from klantreis.content.typed import shown
from klantreis.diagnostics import Diagnostic, Position
from klantreis.locale import _
from klantreis.model.brand import SANS, SERIF, Brand
from klantreis.model.library import Library
from klantreis.output.letters import SHIPPED, Letters, is_restricted, letters, missing_letters
from klantreis.wording import diagnostic

LOGO = "assets/logo"
SVG, PNG = ".svg", ".png"
FONTS = (".ttf", ".otf", ".woff2")

LARGEST = 8 * 2**20
"""The most bytes of a logo or a font."""

MOST_PIXELS, SHARP = 25_000_000, 400
"""The most pixels of a PNG logo, and the least that its longest side needs on paper."""

OUTSIDE = re.compile(r"@import|url\(\s*[\"']?(?!\s*[#\"']|data:)", re.IGNORECASE)
"""What in a style asks for something elsewhere."""

DARK_CARD = "@media (prefers-color-scheme: dark) { .md-logo img { background: #fff; border-radius: 3px; padding: 2px } }\n"
"""A logo is made for white paper: in the dark it gets a piece of that."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What a sheet wears besides its colours: letters, and a logo as SVG with words for who cannot see it."""

    letters: Letters = SHIPPED
    logo: str | None = None
    logo_words: str = ""


PLAIN = Dress()
"""The dress of the base."""


def dress(library: Library, cache: Path) -> Dress:
    """Give what the sheets of a brand wear; the fonts that are made of its own are kept in a cache."""
    brand = library.brand
    logo = logo_drawing(brand.logo, (library.root / brand.logo).read_bytes()) if brand.logo else None
    return Dress(letters(library, cache), logo, _("Logo of %(name)s", name=library.about.title))


def logo_address(brand: Brand) -> str | None:
    """Give where the logo stands on the site; none when the brand has none."""
    return brand.logo and f"{LOGO}{PurePosixPath(brand.logo).suffix.lower()}"


def logo_file(library: Library) -> dict[str, bytes]:
    """Give the logo by its path on the site."""
    address = logo_address(library.brand)
    return {address: (library.root / str(library.brand.logo)).read_bytes()} if address else {}


def look_rules(brand: Brand) -> str:
    """Give the style rules for what pages of this brand have otherwise: fonts of the reader's device, a logo."""
    fonts = {font.family: font for font in brand.typography.fonts}
    base, headings = fonts[brand.typography.base], fonts[brand.typography.headings]
    rules = []
    if base.source == "system":
        family = f"{_quoted(base.family)}, {_quoted(SANS)}, sans-serif"
        rules.append(
            f":root {{ --md-text-font: {_quoted(base.family)}; --md-text-font-family: {family}; }}\n"
        )
    if headings.source == "system":
        rules.append(f":root {{ --k-serif: {_quoted(headings.family)}, {_quoted(SERIF)}, serif; }}\n")
    return "".join([*rules, DARK_CARD if brand.logo else ""])


def check_look_files(brand: Document, root: Path) -> Iterator[Diagnostic]:
    """Look whether the logo and the fonts that a look names are there, and can be used."""
    for way, name, is_font in _named(brand.value):
        place = brand.place(way)
        if place.path != brand.path:
            continue  # of the base under an edition: they do not stand under this root
        data = read_file(root.resolve(), name, LARGEST)
        if isinstance(data, bytes):
            yield from _check_font(name, data, place) if is_font else _check_logo(name, data, place)
        elif data.code in {"broken-link", "outside-root"}:
            yield diagnostic("missing-look-file", place, name=shown(name))
        else:
            yield diagnostic("wrong-font" if is_font else "wrong-logo", place, name=shown(name))


def _named(value: Plain) -> Iterator[tuple[Way, str, bool]]:
    """Give the files that a brand names: the way to the name, the name, and whether it is a font."""
    match value:
        case {"logo": str(name)}:
            yield ("logo",), name.strip(), False
    match value:
        case {"typography": {"fonts": list(fonts)}}:
            for at, font in enumerate(fonts):
                files = font.get("files") if isinstance(font, dict) else None
                for index, file in enumerate(files if isinstance(files, list) else ()):
                    path = file.get("path") if isinstance(file, dict) else None
                    if isinstance(path, str):
                        yield ("typography", "fonts", at, "files", index, "path"), path.strip(), True


def _check_font(name: str, data: bytes, place: Position) -> Iterator[Diagnostic]:
    missing = missing_letters(data) if PurePosixPath(name).suffix.lower() in FONTS else None
    if missing is None:
        yield diagnostic("wrong-font", place, name=shown(name))
    elif missing:
        yield diagnostic("font-without-letters", place, name=shown(name), letters=" ".join(missing[:12]))
    elif is_restricted(data):
        yield diagnostic("restricted-font", place, name=shown(name))


def _check_logo(name: str, data: bytes, place: Position) -> Iterator[Diagnostic]:
    found = _logo_mistake(name, data)
    if found:
        yield diagnostic(found, place, name=shown(name))
    elif PurePosixPath(name).suffix.lower() == PNG and max(_png_size(data)) < SHARP:
        yield diagnostic("small-logo", place, name=shown(name), least=SHARP)


@lru_cache(maxsize=4)
def _logo_mistake(name: str, data: bytes) -> str | None:
    """Give the code of what is wrong with a logo."""
    if PurePosixPath(name).suffix.lower() not in {SVG, PNG}:
        return "wrong-logo"
    try:
        drawing = logo_drawing(name, data)
        tree = ET.fromstring(drawing)  # noqa: S314  expat limits what entities can grow to
        if _takes_from_outside(tree):
            return "logo-from-outside"
        if _is_empty(tree):
            return "wrong-logo"
        typst.compile(b'#image(bytes(sys.inputs.logo), format: "svg")', sys_inputs={"logo": drawing})
    except (ET.ParseError, typst.TypstError, OSError, ValueError, SyntaxError):
        return "wrong-logo"
    return "logo-with-text" if any(_tag(element) == "text" for element in tree.iter()) else None


def _takes_from_outside(tree: ET.Element) -> bool:
    """Tell whether an SVG runs something, or asks for something that is not in it."""
    return any(_tag(element) == "script" or _runs(element) or _asks(element) for element in tree.iter())


def _runs(element: ET.Element) -> bool:
    """Tell whether an element runs something when it is shown or touched, such as with `onload`."""
    return any(key.lower().startswith("on") for key in element.attrib)


def _is_empty(tree: ET.Element) -> bool:
    """Tell whether an SVG shows nothing of its drawing: a box without width or height."""
    sizes = [float(size) for size in re.split(r"[\s,]+", tree.get("viewBox", "").strip())[2:]]
    return any(size <= 0 for size in sizes)


def _asks(element: ET.Element) -> bool:
    links = [value for key, value in element.attrib.items() if key.rpartition("}")[2] == "href"]
    style = (element.text or "") if _tag(element) == "style" else ""
    return any(not link.startswith(("#", "data:")) for link in links) or any(
        map(OUTSIDE.search, (*element.attrib.values(), style))
    )


def _tag(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]  # of a comment the tag is a function


def logo_drawing(name: str, data: bytes) -> str:
    """Give a logo as SVG; a PNG is put in one, so that all that draws has one kind to draw."""
    if PurePosixPath(name).suffix.lower() == SVG:
        return data.decode("utf-8-sig")
    width, height = _png_size(data)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}"><image width="{width}" height="{height}" '
        f'href="data:image/png;base64,{b64encode(data).decode()}"/></svg>'
    )


def _png_size(data: bytes) -> tuple[int, int]:
    """Give the width and height of a PNG; raises ValueError or OSError for anything else."""
    with Image.open(io.BytesIO(data), formats=["PNG"]) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise ValueError(picture.size)
        picture.load()
        return picture.size


def _quoted(family: str) -> str:
    r"""Write a family as CSS knows it; nothing in the name can end the text."""
    safe = "".join(letter for letter in family if letter.isalnum() or letter in " -")
    return f'"{safe}"'
