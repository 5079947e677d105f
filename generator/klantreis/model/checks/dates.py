"""Trust: what is checked, and when it should be checked again, held against the day that is given."""

import datetime as dt
from collections.abc import Iterator
from itertools import chain

from klantreis.diagnostics import Diagnostic
from klantreis.model.items import Items
from klantreis.model.scalars import typed_date
from klantreis.wording import diagnostic


def check_dates(items: Items, today: dt.date) -> Iterator[Diagnostic]:
    """Find items that are overdue, and checks on a day that has yet to come."""
    for item in chain.from_iterable(items.by_kind.values()):
        checked, review = typed_date(item.text("checked")), typed_date(item.text("review_before"))
        if checked and checked > today:
            yield diagnostic("checked-in-future", item.place("checked"), day=checked)
        if review and review <= today:
            yield diagnostic("review-overdue", item.place("review_before"), day=review)
