"""Where things stand on the site, and the one function that makes a link."""

from functools import lru_cache
from posixpath import relpath


def href(page: str, address: str) -> str:
    """Give the relative link from one page to an address.

    Both count from the root of the site: `huurders/cafe/` or `klantreis/drempels/#schaamte`; the
    home page is the empty string. Relative links work in a subfolder and from a zip.
    """
    path, _, anchor = address.partition("#")
    if path == page:
        return f"#{anchor}" if anchor else "./"
    return f"{_way(page, path)}#{anchor}" if anchor else _way(page, path)


@lru_cache(maxsize=4096)
def _way(page: str, path: str) -> str:
    """Give the way from one page to another: most pages lead to the same place many times."""
    up = relpath("/" + path, "/" + page)
    return up if path and not path.endswith("/") else f"{up}/"


def sheet_version_anchor(sheet: str, version: str) -> str:
    """Give where the page of a sheet tells of one version; an edition's has words with spaces in it."""
    return f"{sheet_page(sheet)}#{version_id(version)}"


def version_id(version: str) -> str:
    """Give the name of a version's place on a page."""
    return "-".join(version.split())


def journey_page(journey: str) -> str:
    """Give the address of the page of a tenant."""
    return f"huurders/{journey}/"


def cell_anchor(journey: str, cell: str) -> str:
    """Give the address of a cell: on the page of its tenant."""
    return f"huurders/{journey}/#{cell}"


def phase_page(phase: str) -> str:
    """Give the address of the page of a phase."""
    return f"klantreis/{phase}/"


def part_anchor(phase: str, part: str) -> str:
    """Give the address of a part: on the page of its phase."""
    return f"klantreis/{phase}/#{part}"


def profile_page(profile: str) -> str:
    """Give the address of the page of a profile."""
    return f"profielen/{profile}/"


def tip_page(tip: str) -> str:
    """Give the address of a golden tip or a general tip."""
    return f"tips/{tip}/"


def eye_opener_anchor(eye_opener: str) -> str:
    """Give the address of an eye-opener: on the page of the tips."""
    return f"tips/#{eye_opener}"


def case_anchor(case: str) -> str:
    """Give the address of a practice case, a tension or a rule."""
    return f"praktijk/#{case}"


EVERYTHING = "alles/"
"""The address of the page with everything on it."""


def everything_anchor(anchor: str) -> str:
    """Give the address of something on the page with everything."""
    return f"{EVERYTHING}#{anchor}"


GROUP = "zelftest/groep/"
"""The page on which a group puts the codes of its results."""


def assessment_page(assessment: str) -> str:
    """Give the address of the page of a self-assessment."""
    return f"zelftest/{assessment}/"


def process_step_anchor(step: str) -> str:
    """Give the address of a step of the process."""
    return f"proces/#stap-{step}"


def difference_anchor(name: str) -> str:
    """Give the address of what an edition does otherwise."""
    return f"verschillen/#{name}"


def term_anchor(term: str) -> str:
    """Give the address of a term."""
    return f"begrippen/#{term}"


ROLE_PLAY_PAGE = "workshop/rollenspel/"


def scene_anchor(scene: str) -> str:
    """Give the address of a scene: on the page of the role play."""
    return f"{ROLE_PLAY_PAGE}#{scene}"


def sheet_page(name: str) -> str:
    """Give the address of the page about the versions of a sheet: its QR code leads there."""
    return f"p/{name}/"


def run_sheet_page(workshop: str) -> str:
    """Give the address of the page of a workshop."""
    return f"workshop/{workshop}/"


def sheet_anchor(name: str) -> str:
    """Give the address of a sheet on the page with everything to print."""
    return f"workshop/#{name}"


def print_file(name: str) -> str:
    """Give the address of a file to print."""
    return f"print/{name}"
