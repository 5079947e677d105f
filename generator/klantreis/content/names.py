"""The names that files of the content have, wherever they stand."""

import re
from pathlib import PurePosixPath

ONE_OF = (
    r"phases|stemming|axes|contactwijzer|gouden-tips|algemene-tips|eye-openers|conclusies|stappen|methode"
    r"|rechtsregels|praktijk|begrippen|procesvragen|onderzoeksposter|onderzoekspakket|werkblad|werkvormen"
    r"|evaluatie|opzet"
)
"""The files in folders of which there is exactly one."""

ELSEWHERE = re.compile(rf"({ONE_OF}|profiel-.+|zelftest-.+|\d+-.+)")
"""The names of files that belong in a folder: in the root itself nothing would read them."""

NEEDED = re.compile(rf"({ONE_OF}|content|_brand|process|mkdocs|(.+-)?profiel-\d+)")


def is_needed(path: str) -> bool:
    """Tell whether the site needs a file by the name of this one; a profile and its scenes go together."""
    return bool(NEEDED.fullmatch(PurePosixPath(path).stem))
