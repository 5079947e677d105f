"""Data for other programs."""

import json


def json_text(document: object) -> str:
    """Write plain data as JSON that a person can read too: Dutch letters as they are, a line an entry."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
