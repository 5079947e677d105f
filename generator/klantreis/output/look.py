"""The look of an edition on its pages: its logo, and fonts of its own."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from klantreis.model.brand import Brand
from klantreis.output.fonts import FACES, FIRST_SEEN

LOGO = "assets/logo"
SHIPPED = frozenset(face.family for face in FACES)


def logo_address(brand: Brand) -> str | None:
    """Give where the logo stands on the site; none when the brand has none."""
    return brand.logo and f"{LOGO}{PurePosixPath(brand.logo).suffix.lower()}"


def look_files(brand: Brand, root: Path) -> dict[str, bytes]:
    """Give the logo and the files of the fonts, by their path on the site."""
    files = {_font_file(path): (root / path).read_bytes() for path in _paths(brand)}
    logo = logo_address(brand)
    return files | {logo: (root / str(brand.logo)).read_bytes()} if logo else files


def first_fonts(brand: Brand) -> list[str]:
    """Give the fonts that a page shows at once, by their path on the site: it asks for them first."""
    if _is_shipped(brand):
        return [f"assets/fonts/{name}" for name in FIRST_SEEN]
    fonts = brand.typography.fonts
    return [_font_file(file.path) for font in fonts for file in font.files if file.style == "normal"]


def font_rules(brand: Brand) -> str:
    """Give the rules by which the pages use the fonts of a brand; nothing for the fonts of the product."""
    if _is_shipped(brand):
        return ""
    types = brand.typography
    faces = [
        f"@font-face {{ font-family: {_quoted(font.family)}; font-weight: {file.weight}; "
        f'font-style: {file.style}; font-display: optional; src: url("{_font_file(file.path)[7:]}"); }}'
        for font in types.fonts
        for file in font.files
    ]
    base, headings = _quoted(types.base), _quoted(types.headings)
    families = (
        f":root {{ --md-text-font: {base}; --md-text-font-family: {base}, system-ui, sans-serif; "
        f"--k-serif: {headings}, Georgia, serif; }}\n"
    )
    return "\n".join([*faces, families])


def _is_shipped(brand: Brand) -> bool:
    return {brand.typography.base, brand.typography.headings} <= SHIPPED


def _paths(brand: Brand) -> Iterator[str]:
    return (file.path for font in brand.typography.fonts for file in font.files)


def _font_file(path: str) -> str:
    return f"assets/fonts/eigen-{PurePosixPath(path).name}"


def _quoted(family: str) -> str:
    r"""Write a family as CSS knows it; nothing in the name can end the text."""
    safe = "".join(letter for letter in family if letter.isalnum() or letter in " -")
    return f'"{safe}"'
