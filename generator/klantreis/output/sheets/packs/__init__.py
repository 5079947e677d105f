"""What is made of a finished sheet: tiles, a booklet to fold, a file for the print shop, a picture."""

from klantreis.output.sheets.packs.fold import folded
from klantreis.output.sheets.packs.marks import page_count
from klantreis.output.sheets.packs.picture import picture
from klantreis.output.sheets.packs.print_shop import for_print_shop
from klantreis.output.sheets.packs.tiles import tiles
from klantreis.output.sheets.packs.trim import trimmed

__all__ = ["folded", "for_print_shop", "page_count", "picture", "tiles", "trimmed"]
