"""Finding and reading files: what is read, and what may stand in the place of a file without doing harm."""

import os
import socket
import tracemalloc
from pathlib import Path

import pytest

from klantreis.content.files import Content, read_content
from klantreis.content.reader import MAX_BYTES

UNIX = pytest.mark.skipif(
    not hasattr(os, "mkfifo"), reason="Windows has no pipes, sockets and odd names in folders"
)


def lay(root: Path, *paths: str) -> None:
    """Put sound files under a root."""
    for path in paths:
        file = root / path
        file.parent.mkdir(exist_ok=True)
        file.write_text("a: b\n", "utf-8")


def codes(content: Content) -> list[tuple[str, str]]:
    """Give code and path of everything that is wrong."""
    return [(one.code, one.position.path) for one in content.diagnostics]


def test_files_of_the_content(tmp_path: Path) -> None:
    """The files of the content are read in the order of their paths; all others are left alone."""
    wanted = ["_brand.yml", "content.yml", "journeys/a.yml", "journeys/b.yml", "profiles/c.yml", "tips/d.yml"]
    lay(tmp_path, *reversed(wanted))
    lay(tmp_path, "mkdocs.yml", "tips/notes.txt", "tips/.d.yml", "docs/e.yml")

    content = read_content(tmp_path)

    assert codes(content) == []
    assert list(content.documents) == wanted
    assert content.texts == dict.fromkeys(wanted, "a: b\n")
    assert all(document.path == path for path, document in content.documents.items())


def test_empty_folder(tmp_path: Path) -> None:
    """Where nothing stands, nothing is read and nothing goes wrong."""
    nowhere = tmp_path / "nowhere"

    assert read_content(tmp_path) == Content({}, {}, [], root=tmp_path)
    assert read_content(nowhere) == Content({}, {}, [], root=nowhere)


def test_files_that_do_not_parse(tmp_path: Path) -> None:
    """A file that does not parse keeps its text for the excerpt, and its siblings are read."""
    lay(tmp_path, "tips/b.yml")
    (tmp_path / "tips/a.yml").write_bytes(b"a: \x1b[2J\r\nb: caf\xe9\xe2\x80\xae")

    content = read_content(tmp_path)

    assert codes(content) == [("encoding", "tips/a.yml")]
    assert list(content.documents) == ["tips/b.yml"]
    assert content.texts["tips/a.yml"] == "a: \ufffd[2J\nb: caf\ufffd\ufffd"


@pytest.mark.parametrize("name", ["tips/a.yaml", "tips/a.YML", "content.yaml", "_brand.Yml"])
def test_other_extension(name: str, tmp_path: Path) -> None:
    """A content file with another extension is not read, and its author gets the right name."""
    lay(tmp_path, name)

    content = read_content(tmp_path)

    assert codes(content) == [("file-extension", name)]
    assert f"{Path(name).stem}.yml" in (content.diagnostics[0].hint or "")


@UNIX
@pytest.mark.parametrize(
    "name", [b"a\nb.yml", b"a\xff.yml", b"a\x1b.yml", "a\u202eb.yml".encode(), b"a\\b.yml", b"a  b.yml"]
)
def test_odd_names(name: bytes, tmp_path: Path) -> None:
    """A name that cannot be shown on a line as it is is refused, and shown without what is odd."""
    (tmp_path / "tips").mkdir()
    with open(os.fsencode(tmp_path / "tips") + b"/" + name, "w", encoding="utf-8") as file:  # noqa: PTH123  Path takes no bytes
        file.write("a: b\n")

    [found] = read_content(tmp_path).diagnostics

    assert found.code == "file-name"
    assert found.position.path.isprintable()
    assert found.position.path.startswith("tips/a")


@UNIX
def test_what_is_not_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Folders, pipes and sockets that are named like files are refused and never opened."""
    (tmp_path / "tips/folder.yml").mkdir(parents=True)
    os.mkfifo(tmp_path / "tips/pipe.yml")
    monkeypatch.chdir(tmp_path / "tips")  # the address of a socket is short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.yml")

        content = read_content(tmp_path)

    names = ["folder", "pipe", "socket"]
    assert codes(content) == [("not-a-file", f"tips/{name}.yml") for name in names]


@UNIX
def test_what_is_not_a_folder(tmp_path: Path) -> None:
    """A file or a pipe that is named like a folder of the content is refused."""
    lay(tmp_path, "tips")
    os.mkfifo(tmp_path / "journeys")

    assert codes(read_content(tmp_path)) == [("not-a-folder", "journeys"), ("not-a-folder", "tips")]


@UNIX
def test_links(tmp_path: Path) -> None:
    """A link to a file of the project is followed; one that leads out, nowhere or round is refused."""
    root = tmp_path / "root"
    lay(tmp_path, "outside.yml")
    root.mkdir()
    lay(root, "tips/a.yml")
    targets = {
        "inside": "a.yml",
        "outside": "../../outside.yml",
        "device": "/dev/zero",
        "nowhere": "b.yml",
        "round": "round.yml",
    }
    for name, target in targets.items():
        (root / f"tips/{name}.yml").symlink_to(target)

    content = read_content(root)

    assert list(content.documents) == ["tips/a.yml", "tips/inside.yml"]
    assert codes(content) == [
        ("outside-root", "tips/device.yml"),
        ("broken-link", "tips/nowhere.yml"),
        ("outside-root", "tips/outside.yml"),
        ("broken-link", "tips/round.yml"),
    ]


@UNIX
def test_linked_folders(tmp_path: Path) -> None:
    """A linked folder that leads out, nowhere or round is refused as a whole; the root may be a link."""
    root = tmp_path / "root"
    lay(tmp_path, "elsewhere/a.yml")
    root.mkdir()
    (root / "journeys").symlink_to("../elsewhere")
    (root / "profiles").symlink_to("nowhere")
    (root / "tips").symlink_to("tips")
    (tmp_path / "link").symlink_to("root")

    content = read_content(tmp_path / "link")

    assert codes(content) == [
        ("outside-root", "journeys"),
        ("broken-link", "profiles"),
        ("broken-link", "tips"),
    ]


def test_a_large_file_is_not_loaded(tmp_path: Path) -> None:
    """A file of 50 megabytes is refused by its size, without reading it."""
    lay(tmp_path, "content.yml")
    os.truncate(tmp_path / "content.yml", 50 * 2**20)
    tracemalloc.start()

    content = read_content(tmp_path)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert codes(content) == [("too-large", "content.yml")]
    assert content.texts == {}
    assert peak < MAX_BYTES
