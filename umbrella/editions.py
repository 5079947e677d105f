# noqa: INP001  a script that stands by itself
"""Builds the editions of many corporations, a share of them at a time: the script of pages.yml beside it.

`editions.py shares FOLDER COUNT` prints the numbers of the shares as JSON, for a matrix of jobs.
`editions.py build FOLDER OUT NUMBER COUNT` builds one share, each folder with a klantreis.yml whose name falls in
it, into OUT/NAME. What one edition drew, the others do not draw again. A mistake in one does not stop the
others, and the site that stood there stays; the status then is 1. Sites of other shares are taken away.
`editions.py index FOLDER OUT` writes OUT/index.html, with a link to every site in OUT.
"""

import html
import json
import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

PAGE = """<!doctype html>
<html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Klantreizen</title>
<style>:root { color-scheme: light dark } body { font: 1.1rem/1.6 sans-serif; margin: 2rem auto; max-width: 36rem;
padding: 0 1rem }</style>
<main><h1>Klantreizen</h1>
<ul>
{links}
</ul></main></html>
"""


def editions(folder: Path) -> list[Path]:
    """Give the editions in a folder, in the order of their names."""
    return sorted(path.parent for path in folder.glob("*/klantreis.yml"))


def shares(folder: Path, count: int) -> list[int]:
    """Give the numbers of the shares in which there is an edition."""
    return sorted({share_of(edition.name, count) for edition in editions(folder)})


def share_of(edition: str, count: int) -> int:
    """Give the share of an edition: it follows from its name, so that a new member moves no other."""
    return zlib.crc32(edition.encode()) % count


def build(folder: Path, out: Path, number: int, count: int) -> int:
    """Build one share, and give how many editions failed."""
    share = [edition for edition in editions(folder) if share_of(edition.name, count) == number]
    for strange in {path.parent.name for path in out.glob("*/index.html")} - {one.name for one in share}:
        shutil.rmtree(out / strange)
    cache = out.absolute().with_name(f"{out.name}-cache")
    return sum(not built(edition, out / edition.name, cache) for edition in share)


def built(edition: Path, site: Path, cache: Path) -> bool:
    """Build an edition and put its site in its place; tell whether that went well."""
    options = ["--no-print", "--cache", str(cache), "--root", str(edition)]
    command = [sys.executable, "-m", "klantreis", "build", *options]
    if subprocess.run(command, check=False).returncode:  # noqa: S603  a command of our own
        sys.stderr.write(f"{edition.name}: niet gebouwd\n")
        return False
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(edition / "build" / "site", site)
    return True


def index(folder: Path, out: Path) -> str:
    """Give a page with a link to every site, by the name of its corporation."""
    sites = [edition for edition in editions(folder) if (out / edition.name / "index.html").is_file()]
    named = sorted((name(edition), edition.name) for edition in sites)
    links = (f'<li><a href="{address}/">{html.escape(title)}</a></li>' for title, address in named)
    return PAGE.replace("{links}", "\n".join(links))


def name(edition: Path) -> str:
    """Give the name in klantreis.yml, or that of the folder."""
    found = re.search(r"^name: *(.+)$", (edition / "klantreis.yml").read_text("utf-8"), re.MULTILINE)
    typed = found[1].strip() if found else edition.name
    try:
        return str(json.loads(typed))  # between quotes, as `klantreis new` writes it
    except ValueError:
        return typed.strip("'")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["shares", folder, count]:
            sys.stdout.write(f"{json.dumps(shares(Path(folder), int(count)))}\n")
        case ["build", folder, out, number, count]:
            sys.exit(1 if build(Path(folder), Path(out), int(number), int(count)) else 0)
        case ["index", folder, out]:
            Path(out, "index.html").write_text(index(Path(folder), Path(out)), encoding="utf-8")
        case _:
            sys.exit(__doc__)
