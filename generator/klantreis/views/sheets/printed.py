"""What has been printed: the files of every sheet, as the page with everything to print offers them."""

from dataclasses import dataclass

OFFICE_PAPERS = ("a4", "a3")
"""What printers in an office take; larger sheets come as tiles on each of them."""

TILES, SHOP, FOLDED = "tegels", "drukker", "vouwboekje"

OFFICE_PACK, SHOP_PACK = "kantoor.zip", "drukker.zip"
"""Everything for the office and everything for the print shop, each in one file."""


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A file of the folder print/ of the site: its name, its size in bytes, and how many pages it has."""

    name: str
    size: int
    pages: int = 0


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """A sheet on one paper, with everything that was made of it; the tiles by the paper that they take.

    `folded` is a booklet to fold, and `slides` are slides to edit; what is shown on a screen has no `shop`.
    """

    name: str
    paper: str
    single: PrintedFile
    shop: PrintedFile | None
    tiles: tuple[tuple[str, PrintedFile], ...]
    folded: PrintedFile | None = None
    slides: PrintedFile | None = None


@dataclass(frozen=True, slots=True)
class Printed:
    """All that has been printed: every entry has a small picture too."""

    sheets: tuple[PrintedSheet, ...]
    office: PrintedFile
    shop: PrintedFile


def file_name(name: str, paper: str, made: str = "") -> str:
    """Give the name of a file, such as `klantreis-a0.pdf` and `klantreis-a0-drukker.pdf`."""
    return "-".join(filter(None, (name, paper, made))) + ".pdf"


def tiles_name(name: str, paper: str, tile_paper: str) -> str:
    """Give the name of a file with tiles; on the most common paper it need not say which."""
    return file_name(name, paper, TILES if tile_paper == OFFICE_PAPERS[0] else f"{TILES}-{tile_paper}")


def slides_name(name: str) -> str:
    """Give the name of a file with slides to edit."""
    return f"{name}.pptx"


def picture_name(name: str) -> str:
    """Give the name of the file with the small picture of an entry."""
    return f"{name}.webp"
