"""The site as files in a folder: links that name their file."""

from pathlib import Path

import pytest

from klantreis.output.archive import archive, with_files


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("../../klantreis/drempels/#schaamte", "../../klantreis/drempels/index.html#schaamte"),
        ("klantreis/?profiel=profiel-1", "klantreis/index.html?profiel=profiel-1"),
        ("./", "./index.html"),
        (".", "./index.html"),
        ("../..", "../../index.html"),
        ("#schaamte", "#schaamte"),
        ("../data/klantreis.json", "../data/klantreis.json"),
        ("https://example.org/map/", "https://example.org/map/"),
    ],
)
def test_a_link_names_its_file(link: str, expected: str) -> None:
    """A link to a folder leads to the page in it; every other link stays as it is."""
    assert f'<a class="k" href="{expected}">' == with_files(f'<a class="k" href="{link}">')


def test_a_page_that_has_moved() -> None:
    """What leads on from an earlier address names its file too."""
    page = '<meta http-equiv="refresh" content="0; url=../cafe/">'

    assert '<meta http-equiv="refresh" content="0; url=../cafe/index.html">' == with_files(page)


def test_same_bytes(tmp_path: Path) -> None:
    """The same site gives the same zip, whenever its files were written."""
    page = tmp_path / "index.html"
    page.write_text("<p>", "utf-8")
    before = archive(tmp_path)
    page.unlink()
    page.write_text("<p>", "utf-8")

    assert before == archive(tmp_path)
