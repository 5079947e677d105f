"""What is made of a finished sheet: tiles for the office, and a file for the print shop."""

from klantreis.output.sheets.packs.marks import page_count
from klantreis.output.sheets.packs.print_shop import for_print_shop
from klantreis.output.sheets.packs.tiles import tiles
from klantreis.output.sheets.packs.trim import trimmed

__all__ = ["for_print_shop", "page_count", "tiles", "trimmed"]
