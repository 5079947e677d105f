"""`klantreis build`, where no engine is needed: wrong usage and mistakes. The rest is in tests/engine."""

from pathlib import Path

from tests.cli.conftest import Klantreis
from tests.cli.test_check import spoil


def test_mistakes_leave_the_old_site(klantreis: Klantreis, root: Path) -> None:
    """With a mistake in the content nothing is built, and the site that was there stays."""
    spoil(root)
    old = root / "build" / "site" / "index.html"
    old.parent.mkdir(parents=True)
    old.write_text("oud", encoding="utf-8")
    status, output, errors = klantreis("build", "--root", root)

    assert (status, output) == (1, "")
    assert errors.endswith("1 fout gevonden.\n")
    assert old.read_text("utf-8") == "oud"


def test_an_unknown_engine(klantreis: Klantreis, root: Path) -> None:
    """Only the engines that are there can be asked for."""
    status, output, errors = klantreis("build", "--root", root, "--engine", "jekyll")

    assert (status, output) == (2, "")
    assert errors.startswith("fout: '--engine' moet een van deze zijn: mkdocs, zensical\n")


def test_settings_of_the_site_run_nothing(klantreis: Klantreis, root: Path) -> None:
    """A tag in mkdocs.yml that would run a program is a mistake with a place, before any engine reads it."""
    ran = root / "ran"
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as file:
        file.write(f"\nx: !!python/object/apply:os.mkdir ['{ran}']\n")
    status, _output, errors = klantreis("build", "--root", root, "--no-print")

    assert (status, ran.exists()) == (1, False)
    assert "[tag]" in errors
