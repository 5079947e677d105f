"""All pages of the site."""

from collections.abc import Sequence

from klantreis.views.history import Release
from klantreis.views.index import Index
from klantreis.views.page import Page
from klantreis.views.pages.assessment_group import group_pages
from klantreis.views.pages.assessment_proof import proof_pages
from klantreis.views.pages.assessments import assessment_pages
from klantreis.views.pages.contact import contact_page
from klantreis.views.pages.differences import difference_pages
from klantreis.views.pages.everything import everything_page
from klantreis.views.pages.home import home_page
from klantreis.views.pages.makers import codes_page, fields_page
from klantreis.views.pages.map import map_page
from klantreis.views.pages.phase import phase_pages
from klantreis.views.pages.practice import practice_page
from klantreis.views.pages.process import process_page
from klantreis.views.pages.profiles import profile_pages, profiles_page
from klantreis.views.pages.role_play import role_play_page
from klantreis.views.pages.run_sheet import run_sheet_pages
from klantreis.views.pages.sheets import sheet_pages
from klantreis.views.pages.tenant import tenant_pages, tenants_page
from klantreis.views.pages.tips import tip_pages, tips_page
from klantreis.views.pages.versions import versions_page
from klantreis.views.pages.words import method_page, sources_page, steps_page, terms_page
from klantreis.views.pages.workbook import workbook_page
from klantreis.views.pages.workshop import workshop_page
from klantreis.views.sheets.printed import Printed


def all_pages(index: Index, releases: Sequence[Release], printed: Printed | None = None) -> list[Page]:
    """Make every generated page, each once; the releases are all so far, oldest first."""
    return [
        home_page(index),
        map_page(index),
        everything_page(index),
        *phase_pages(index),
        tenants_page(index),
        *tenant_pages(index),
        profiles_page(index),
        *profile_pages(index),
        tips_page(index),
        *tip_pages(index),
        contact_page(index),
        practice_page(index),
        process_page(index),
        terms_page(index),
        steps_page(index),
        method_page(index),
        sources_page(index),
        *assessment_pages(index, printed=printed is not None),
        *group_pages(index, printed=printed is not None),
        *proof_pages(index),
        workbook_page(index),
        workshop_page(index, printed),
        *run_sheet_pages(index, printed),
        role_play_page(index),
        *sheet_pages(index, releases),
        versions_page(index.library, releases),
        *difference_pages(index),
        fields_page(),
        codes_page(),
    ]
