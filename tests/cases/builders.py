"""Cases that are not files: what a case folder cannot hold is made here, by the name of the case."""

import os
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from PIL import Image

from klantreis.output.letters import NEEDED

BAKKER = "journeys/2-bakker.yml"
STEPS = "tips/stappen.yml"
GUIDE = "profiles/contactwijzer.yml"
BRIL = "profiles/zelftest-bril.yml"
PROCESS = "process.yml"
SITE = "mkdocs.yml"
QUESTIONS = "tips/procesvragen.yml"
FIFTY_MEGABYTES = 50 * 2**20

Builder = Callable[[Path], None]


def changed(path: str, old: str, new: str, *, encoding: str = "utf-8") -> Builder:
    """Change a text in a file; for what cannot be seen in a file, or is no UTF-8."""

    def build(root: Path) -> None:
        text = (root / path).read_text("utf-8")
        (root / path).write_bytes(text.replace(old, new).encode(encoding))

    return build


def renamed(old: str, new: str) -> Builder:
    """Give a file another name."""

    def build(root: Path) -> None:
        (root / old).rename(root / new)

    return build


def removed(*paths: str) -> Builder:
    """Take files away."""

    def build(root: Path) -> None:
        for path in paths:
            (root / path).unlink()

    return build


def replaced(path: str, make: Callable[[Path], object]) -> Builder:
    """Put something in the place of a file."""

    def build(root: Path) -> None:
        (root / path).unlink()
        make(root / path)

    return build


def made(path: str, make: Callable[[Path], object]) -> Builder:
    """Make something where nothing stands."""

    def build(root: Path) -> None:
        make(root / path)

    return build


def linked(path: str, target: str) -> Builder:
    """Make a link where nothing stands."""

    def build(root: Path) -> None:
        (root / path).symlink_to(target, target_is_directory=True)

    return build


def both(first: Builder, second: Builder) -> Builder:
    """Do one thing after the other."""

    def build(root: Path) -> None:
        first(root)
        second(root)

    return build


def numbered(number: int) -> Builder:
    """Give the second journey another number, in the file and in its name."""
    text = changed(BAKKER, "number: 2", f"number: {number}")
    return both(text, renamed(BAKKER, f"journeys/{number}-bakker.yml"))


def a_file_for_a_folder(root: Path) -> None:
    """Put a file where a folder should be."""
    shutil.rmtree(root / "tips")
    (root / "tips").write_text("stappen\n", "utf-8")


def a_file_for_docs(root: Path) -> None:
    """Put a file where the folder of the pages should be."""
    shutil.rmtree(root / "docs")
    (root / "docs").touch()


def huge(file: Path) -> None:
    """Make a file of 50 megabytes; it takes no room on the disk."""
    file.touch()
    os.truncate(file, FIFTY_MEGABYTES)


def released(make: Callable[[Path], object]) -> Builder:
    """Put something in the place of a release."""

    def build(root: Path) -> None:
        (root / "history").mkdir()
        make(root / "history" / "1.0.0.json")

    return build


def picture(root: Path) -> None:
    """Make a logo of a few pixels."""
    (root / "edition" / "docs").mkdir()
    Image.new("RGB", (120, 40)).save(root / "edition" / "docs" / "logo.png")


def font(root: Path, letters: str, *, restricted: bool = False) -> None:
    """Make a font of boxes, for these letters."""
    names = [".notdef", *(f"letter{number}" for number in range(len(letters)))]
    pen = TTGlyphPen(None)
    for start, *others in ([(0, 0), (0, 500), (500, 500), (500, 0)],):
        pen.moveTo(start)
        for point in others:
            pen.lineTo(point)
        pen.closePath()
    made = FontBuilder(1000)
    made.setupGlyphOrder(names)
    made.setupCharacterMap(dict(zip(map(ord, letters), names[1:], strict=True)))
    made.setupGlyf(dict.fromkeys(names, pen.glyph()))
    made.setupHorizontalMetrics(dict.fromkeys(names, (600, 50)))
    made.setupHorizontalHeader(ascent=800, descent=-200)
    made.setupNameTable({"familyName": "Brug", "styleName": "Regular"})
    made.setupOS2(fsType=2 if restricted else 0)
    made.setupPost()
    (root / "edition" / "docs").mkdir(exist_ok=True)
    made.save(root / "edition" / "docs" / "brug.ttf")


def page(text: str, name: str = "wij.md") -> Builder:
    """Write a page."""

    def build(root: Path) -> None:
        (root / "docs" / name).write_text(text, "utf-8")

    return build


MANY = ", ".join(f"bron-{number}" for number in range(60))
VALUES = ", ".join(["poster"] * 20_000)

BUILDERS: Mapping[str, Builder] = {
    "automatic-visit": changed(
        PROCESS, "who: Consulent\n    does: [help]", "who: Consulent\n    automatic: true\n    does: [help]"
    ),
    "bad-id.named": changed(
        "journeys/1-schilder.yml", "id: schilder-achtergrond", "id: Schilder_achtergrond"
    ),
    "bad-source-cell": changed(BAKKER, '"2.1"', "12:30"),
    "bad-version": changed("content.yml", "version: ", "version: ../../x # "),
    "broken-link": replaced(STEPS, lambda file: file.symlink_to("nergens.yml")),
    "broken-release.link": released(lambda file: file.symlink_to("/etc/hosts")),
    "broken-release.pipe": released(os.mkfifo),
    "broken-release.too-large": released(huge),
    "control-character": changed(STEPS, "Lees de", "Lees\x07 de"),
    "control-character.escape": changed(STEPS, "Lees de", "Lees \x1b[31mde"),
    "day-out-of-order": changed(PROCESS, "day: 20", "day: 4"),
    "duplicate-number": numbered(1),
    "duplicate-source-cell": changed(BAKKER, '"2.2"', '"2.1"'),
    "empty-file.journey": replaced("journeys/1-schilder.yml", Path.touch),
    "encoding": changed(STEPS, "reizen", "reïzen", encoding="latin-1"),
    "encoding.utf-16": changed(STEPS, "", "", encoding="utf-16"),
    "encoding.utf-16-journey": changed("journeys/1-schilder.yml", "", "", encoding="utf-16"),
    "file-extension": renamed(STEPS, "tips/stappen.yaml"),
    "file-name": renamed(STEPS, "tips/stappen  nieuw.yml"),
    "file-name.page": page("# Wij\n", "wij\nallen.md"),
    "file-name.page-bytes": page("# Wij\n", "ge\udceft.md"),
    "file-name.page-folder": both(
        lambda root: (root / "docs" / "a\u200bb").mkdir(), page("# Wij\n", "a\u200bb/wij.md")
    ),
    "invisible-character": changed(STEPS, "Lees de", "Lees\u202e de"),
    "font-without-letters": partial(font, letters="".join(sorted(NEEDED - {*"ëï€"}))),
    "restricted-font": partial(font, letters="".join(sorted(NEEDED)), restricted=True),
    "small-logo": picture,
    "impossible-rule": changed(GUIDE, "phases: [contact]", "phases: [begin], parts: [brief]"),
    "misnamed-file": renamed(BAKKER, "journeys/2-baker.yml"),
    "missing-file": removed(STEPS),
    "missing-file.site": removed(SITE),
    "missing-look-file.base": changed("_brand.yml", "meta:", "logo: docs/logo.svg\nmeta:"),
    "missing-look-file.base-outside": changed("_brand.yml", "meta:", "logo: ../secret.svg\nmeta:"),
    "missing-key.mood": changed(BAKKER, "    mood: -2\n", ""),
    "missing-lock": removed("edition/klantreis.lock.yml"),
    "missing-profile": removed("profiles/profiel-4.yml", "docs/rollenspel/belletje-profiel-4.yml"),
    "missing-scene": removed("docs/rollenspel/belletje-profiel-3.yml"),
    "more-mistakes": changed(STEPS, "id: lezen", f"id: lezen\n    sources: [{MANY}]"),
    "more-mistakes.page": page("# Wij\n\n" + "Lees \x07 dit.\n" * 60),
    "more-mistakes.page-links": page("# Wij\n\n" + "Lees [dit](dit.md).\n" * 60),
    "no-journeys": removed(BAKKER, "journeys/1-schilder.yml"),
    "no-answer": changed(GUIDE, "Begin bij de huurder", "Begin bij hen\n    when: {phases: [contact]}"),
    "no-origin": changed(PROCESS, "    basis: editors\n    from: [langsgaan]\n", ""),
    "no-origin.whole": changed(PROCESS, "from: [lezen]\n", ""),
    "no-steps-meant": changed(QUESTIONS, "first: {channels: [home]}", "first: {channels: []}"),
    "not-a-file": replaced(STEPS, os.mkfifo),
    "not-a-file.folder": replaced(STEPS, Path.mkdir),
    "not-a-file.site": replaced(SITE, os.mkfifo),
    "not-a-folder": a_file_for_a_folder,
    "not-a-folder.docs": a_file_for_docs,
    "not-a-folder.history": made("history", os.mkfifo),
    "not-people-only": changed(GUIDE, "{groups: [student]}\n    people_only: true", "{groups: [student]}"),
    "not-a-whole-number.mood": changed(BAKKER, "mood: -2", "mood: no"),
    "not-a-whole-number.out-of-range": changed(BAKKER, "mood: -2", "mood: 010"),
    "nothing-to-see": changed(PROCESS, "    sees: Een brief.\n", ""),
    "number-too-low.bar": changed("tips/praktijk.yml", "value: 50", "value: -1.5"),
    "number-too-high.digits": changed(BAKKER, "number: 2", "number: 999999999999"),
    "number-gap.misnamed": changed(BAKKER, "number: 2", "number: 3"),
    "number-gap": numbered(3),
    "outside-root": replaced(STEPS, lambda file: file.symlink_to("/etc/hosts")),
    "outside-root.docs": linked("docs/foto", "/etc"),
    "outside-root.folder": linked("journeys/sub", "/etc"),
    "outside-root.history": linked("history", "/etc"),
    "outside-root.site": replaced(SITE, lambda file: file.symlink_to("/etc/hosts")),
    "reserved-id": both(changed(BRIL, "id: bril", "id: groep"), renamed(BRIL, "profiles/zelftest-groep.yml")),
    "special-space": changed(STEPS, "    title", "  \xa0 title"),
    "step-without-moment": changed(PROCESS, "    moment: Als er hulp nodig is\n", ""),
    "tag.exclamation": changed("journeys/1-schilder.yml", "title: Geen werk meer", "title: !Niemand"),
    "too-large": replaced(STEPS, huge),
    "too-large.page": made("docs/lang.md", huge),
    "too-large.site": replaced(SITE, huge),
    "too-many-values": changed(STEPS, "id: lezen", f"id: lezen\n    sources: [{VALUES}]"),
    "too-deep.page": page("# Wij\n\n" + "".join("    " * level + "- Wij\n" for level in range(400))),
    "too-deep.page-brackets": page("# Wij\n\n" + "[a" * 8_000 + "\n\n[Boven](#wij)\n"),
    "too-deep.page-emphasis": page("*a **b " * 1_000 + "c** d* " * 1_000 + "\n\n[Boven](#wij)\n"),
    "unknown-file.linked-folder": linked("journeys/sub", ".."),
    "unknown-file.renamed": renamed(STEPS, "tips/stapen.yml"),
    "unknown-cell": changed(GUIDE, "cells: [schilder-brief]", "cells: [schilder-brif]"),
    "unknown-group": changed(GUIDE, "groups: [student]", "groups: [studend]"),
    "unknown-part.cell": changed("journeys/1-schilder.yml", "part: achtergrond", "part: achtergrnd"),
    "unknown-sign": changed(GUIDE, "both: [stil, belofte]", "both: [stil, beloften]"),
    "unknown-tip": changed(GUIDE, "tips: [langsgaan]", "tips: [langsgan]"),
    "unreachable-rule": changed(GUIDE, "{groups: [student]}", "{signs: [stil], groups: [student]}"),
    "unreadable": replaced(STEPS, lambda file: file.touch(mode=0)),
    "unreadable.docs": lambda root: (root / "docs").chmod(0),
    "unused-choice": changed(GUIDE, "both: [stil, belofte]", "signs: [stil]"),
}
