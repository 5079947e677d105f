"""The whole checked library as one document, for other programs."""

import datetime as dt
from dataclasses import fields
from decimal import Decimal

from pydantic import BaseModel

from klantreis.locale import LANGUAGE, _
from klantreis.model.journey import Journey
from klantreis.model.library import Library

NOT_EXPORTED = {"places", "root", "unusual", "contact_guide", "edition"}
"""Where things and letters stand is of no use elsewhere; the contact guide has an export of its own, without
what is for people only."""


def export_document(library: Library) -> dict[str, object]:
    """Give everything the library says as what JSON knows: mappings, lists, text and numbers.

    The keys inside are those of the content files, so that their manual is the document's manual too.
    """
    about = library.about
    head: dict[str, object] = {
        "language": LANGUAGE,
        "version": about.version,
        "date": about.date.isoformat(),
        "licence": about.licence,
    }
    if library.edition:
        note = library.edition
        head["edition"] = {"name": note.name, "version": note.version, "base_version": note.base_version}
    content = [field.name for field in fields(library) if field.name not in NOT_EXPORTED]
    return head | {name: _plain(getattr(library, name)) for name in content}


def _plain(value: object) -> object:
    match value:
        case Journey():
            estimate = {"estimate": _("our estimate"), **value.profile.model_dump()}
            plain = _plain(value.model_dump(by_alias=True) | {"profile": estimate})
        case BaseModel():
            plain = _plain(value.model_dump(by_alias=True))
        case dict():
            plain = {key: _plain(item) for key, item in value.items()}
        case list() | tuple():
            plain = [_plain(item) for item in value]
        case dt.date():
            plain = value.isoformat()
        case Decimal():
            plain = int(value) if value == value.to_integral_value() else float(value)
        case str() | int() | float() | None:
            plain = value
        case _:
            raise TypeError(value)
    return plain
