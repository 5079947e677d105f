"""The catalogue: everything a trainer prints."""

from functools import lru_cache

from klantreis.views.index import Index
from klantreis.views.sheets.axes import axes_entries
from klantreis.views.sheets.book import book_entries
from klantreis.views.sheets.cell_cards import cell_card_entries
from klantreis.views.sheets.discussion_cards import discussion_card_entries
from klantreis.views.sheets.empty import empty_entries
from klantreis.views.sheets.evaluation import evaluation_entries
from klantreis.views.sheets.handout import handout_entries
from klantreis.views.sheets.phase import phase_entries
from klantreis.views.sheets.pocket_card import pocket_card_entries
from klantreis.views.sheets.process import process_entries
from klantreis.views.sheets.profiles import profile_entries
from klantreis.views.sheets.research_package import research_package_entries
from klantreis.views.sheets.research_poster import research_poster_entries
from klantreis.views.sheets.role_play import role_play_entries
from klantreis.views.sheets.scoreblad import score_sheet_entries
from klantreis.views.sheets.sheet import CatalogueEntry
from klantreis.views.sheets.slides import slide_entries
from klantreis.views.sheets.tenant import tenant_entries
from klantreis.views.sheets.tip_cards import tip_entries
from klantreis.views.sheets.whole import whole_entries
from klantreis.views.sheets.worksheet import worksheet_entries


@lru_cache(maxsize=1)
def catalogue(index: Index) -> tuple[CatalogueEntry, ...]:
    """Give every item of the catalogue, in the order in which it is shown."""
    return (
        *whole_entries(index),
        *phase_entries(index),
        *tenant_entries(index),
        *profile_entries(index),
        *axes_entries(index),
        *tip_entries(index),
        *cell_card_entries(index),
        *process_entries(index),
        *empty_entries(index),
        *book_entries(index),
        *pocket_card_entries(index),
        *research_poster_entries(index),
        *research_package_entries(index),
        *worksheet_entries(index),
        *evaluation_entries(index),
        *score_sheet_entries(index),
        *role_play_entries(index),
        *discussion_card_entries(index),
        *handout_entries(index),
        *slide_entries(index),
    )
