"""Files that are one with their originals, and a cache that forgets."""

from pathlib import Path

from klantreis.output.cache import cached_file, keep_only
from klantreis.output.writer import link_tree


def original(folder: Path, name: str, text: str) -> Path:
    """Write a file."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    return file


def test_a_link_takes_no_room(tmp_path: Path) -> None:
    """What is linked is the same file on the disk."""
    first = original(tmp_path, "cache/een", "1")
    link_tree(tmp_path / "print", {"een.pdf": first})

    assert (tmp_path / "print" / "een.pdf").samefile(first)


def test_the_folder_holds_exactly_these(tmp_path: Path) -> None:
    """What has another original now is replaced, and what is not named goes."""
    first, second = original(tmp_path, "cache/een", "1"), original(tmp_path, "cache/twee", "2")
    link_tree(tmp_path / "print", {"een.pdf": first, "twee.pdf": second})
    link_tree(tmp_path / "print", {"een.pdf": second})

    assert {file.name: file.read_text("utf-8") for file in (tmp_path / "print").iterdir()} == {"een.pdf": "2"}
    assert first.read_text("utf-8") == "1"


def test_a_folder_in_the_way_goes(tmp_path: Path) -> None:
    """A folder that someone made there goes, also where a file must come; what a link leads to stays."""
    first = original(tmp_path, "cache/een", "1")
    for name in ("een.pdf", "oud"):
        original(tmp_path, f"print/{name}/blad.pdf", "0")
    (tmp_path / "print" / "verwijzing").symlink_to(tmp_path / "cache")
    link_tree(tmp_path / "print", {"een.pdf": first})

    assert [file.name for file in (tmp_path / "print").iterdir()] == ["een.pdf"]
    assert first.read_text("utf-8") == "1"


def test_nothing_leaves_no_folder(tmp_path: Path) -> None:
    """Without files there is no folder, also when there was one."""
    link_tree(tmp_path / "print", {"een.pdf": original(tmp_path, "cache/een", "1")})
    link_tree(tmp_path / "print", {})

    assert not (tmp_path / "print").exists()


def test_the_cache_forgets(tmp_path: Path) -> None:
    """Only what was made from the source of a file that is kept stays."""
    kept = cached_file(tmp_path, "een.pdf", b"een", lambda: b"1")
    beside = cached_file(tmp_path, "een.json", b"een", lambda: b"{}")
    cached_file(tmp_path, "twee.pdf", b"twee", lambda: b"2")
    keep_only(tmp_path, [kept])

    assert set(tmp_path.iterdir()) == {kept, beside}
