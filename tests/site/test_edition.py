"""A first edition as a new user makes it: from the built wheel, in an empty environment, to the browser."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.setup.environment import build_wheel, install, run
from tests.site.serving import serve
from tests.site.visits import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.site]

CELL = "Ik hield het stil"
JOURNEY = """\
change:
  - id: cafe-schaamte
    reason: Zo zeggen wij het.
    title: Ik hield het stil
add:
  - id: eigen-winkel
    reason: Dit verhaal hoorden wij zelf.
    title: De winkel ging dicht
    tenant: {address: mevrouw, pronoun: zij}
    summary: De winkel van deze huurder liep niet meer.
    profile: {best: profiel-2, basis: inferred, reason: Zij kwam zelf.}
    cells:
      - id: eigen-winkel-achtergrondverhaal
        source_cell: eigen
        part: achtergrondverhaal
        voice: tenant
        attribution: explicit
        mood: -1
        title: Mijn winkel liep niet meer
        text: Mijn winkel liep niet meer. {{ corporatie }} wist dat niet.
    reflection:
      - text: Wat had jij gedaan?
        basis: editors
        from: [eigen-winkel-achtergrondverhaal]
"""
TIPS = """\
hide:
  - id: welkomstgesprek
    reason: Dit gesprek voert bij ons een andere afdeling.
"""
PROCESS = """\
add:
  - id: eigen-winkelbezoek
    reason: Dit leerden wij van haar.
    title: Even langs in de winkel
    day: 9
    channel: home
    who: Wijkconsulent
    parts: [huisbezoek]
    text: "{{ corporatie }} gaat langs."
    sees: Iemand die vraagt hoe het gaat.
"""
BRAND = """\
meta:
  name: De Brug
color:
  palette:
    accent: "#005a8c"
    accent-dark: "#8cc8f0"
"""


@pytest.fixture(scope="module")
def klantreis(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the built wheel in an empty environment."""
    folder = tmp_path_factory.mktemp("wheel")
    commands = install(build_wheel(folder), folder / "env")
    where = run(commands / "python", "-c", "import klantreis; print(klantreis.__file__)", folder=folder)
    assert where.startswith(str(folder / "env"))
    return commands / "klantreis"


@pytest.fixture(scope="module")
def edition(klantreis: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an edition, change it, and build it."""
    folder = tmp_path_factory.mktemp("edition")
    run(klantreis, "new", "uitgave", "--name", "De Brug", folder=folder)
    root = folder / "uitgave"
    for path, text in {
        "journeys/winkel.yml": JOURNEY,
        "tips/gouden-tips.yml": TIPS,
        "process.yml": PROCESS,
        "_brand.yml": BRAND,
    }.items():
        (root / path).write_text(text, encoding="utf-8")
    assert "Alles klopt: 9 huurders" in run(klantreis, "check", folder=root)
    run(klantreis, "build", "--no-print", folder=root)
    return root


@pytest.fixture(scope="module")
def page(browser: Browser) -> Page:
    """Open a tab."""
    return browser.new_page()


@pytest.fixture(scope="module")
def address(edition: Path) -> Iterator[str]:
    """Serve the edition."""
    with serve(edition / "build" / "site") as address:
        yield address


def test_the_changes_are_there(address: str, page: Page) -> None:
    """The name, the colour, the changed cell and the ninth tenant are there, the hidden tip is not."""
    page.goto(f"{address}huurders/cafe/")
    expect(page.get_by_text(CELL).first).to_be_visible()
    page.goto(f"{address}huurders/eigen-winkel/")
    expect(page.get_by_text("De Brug wist dat niet.").first).to_be_visible()

    assert page.title().endswith("De Brug")
    assert (
        page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--k-accent')")
        == "#005a8c"
    )
    missing = page.goto(f"{address}tips/welkomstgesprek/")
    assert missing is not None
    assert missing.status == 404


def test_the_own_step_is_in_the_process(address: str, page: Page) -> None:
    """The step that the edition adds stands at its day, above and below the steps of the example."""
    page.goto(f"{address}proces/")
    heads = page.locator(".k-step h3").all_inner_texts()

    assert heads[1:4] == ["Eerste herinnering", "Even langs in de winkel", "Tweede herinnering"]
    expect(page.get_by_text("De Brug gaat langs.")).to_be_visible()


def test_the_rest_is_the_base(address: str, edition: Path, page: Page) -> None:
    """All other tenants and tips are there as they were, and the foot names both versions."""
    page.goto(f"{address}huurders/")
    tenants = {path.name for path in (edition / "build" / "site" / "huurders").iterdir() if path.is_dir()}

    assert len(tenants) == 9
    assert (edition / "build" / "site" / "tips" / "nazorg" / "index.html").exists()
    expect(page.get_by_text("De Brug, uitgave 0.1.0, op basis van klantreis")).to_be_visible()


def test_the_differences_are_told(address: str, page: Page) -> None:
    """The page of differences has everything that was done, with its reason."""
    page.goto(f"{address}verschillen/")

    expect(page.get_by_role("heading", name="Wat doen wij anders?")).to_be_visible()
    for said in (
        CELL,
        "Welkomstgesprek",
        "De winkel ging dicht",
        "Dit gesprek voert bij ons een andere afdeling.",
    ):
        expect(page.get_by_text(said).first).to_be_visible()


@pytest.mark.parametrize("place", ["", "klantreis/", "huurders/eigen-winkel/", "tips/", "verschillen/"])
def test_everyone_can_read_it(place: str, address: str, browser: Browser) -> None:
    """No page of the edition breaks a rule of axe, or asks for anything from outside."""
    visitor = Visitor(browser, address)
    visitor.visit(place)

    assert visitor.findings.violations == []
    assert visitor.findings.outside == []
    assert visitor.findings.sideways == []
