"""A register as a list: the columns, order and groups looked at, every record of the filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qms_desktop.catalogue import numbered, say
from qms_desktop.insight.sheet import RegisterList
from qms_desktop.reports.cells import day, marked
from qms_desktop.reports.document import Document
from qms_desktop.reports.ledger import Column
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.typesetting import Cell


def register_pdf(listing: RegisterList, on_page: Callable[[int], object] | None = None) -> bytes:
    """Print a register, however long it is.

    Raises:
        OutputError: the organisation's logo is no picture.
    """
    as_of = say("As of {0}").format(day(listing.as_of))
    identity = Identity(
        say("Register"),
        say(listing.plural),
        listing.organisation,
        listing.as_of,
        f"{listing.register.upper()}-{day(listing.as_of)}",
        stamp=as_of,
    )
    document = Document(identity, wide=True)
    document.title_block(
        [
            (say("As of"), day(listing.as_of)),
            (say("Records"), numbered(f"{len(listing.rows):,}")),
            (say("Shown"), listing.filter),
        ],
        across=2,
    )
    columns = [Column(say(column.label), right=column.right) for column in listing.columns]
    rows = [_cells(listing, row) for row in listing.rows]
    start = 0
    for group in listing.groups:
        words = (say(group.value) if group.is_chosen else group.value) or say("not filled in")
        document.heading(f"{say(group.label)}: {words} · {numbered(f'{group.count:,}')}")
        document.table(columns, rows[start : start + group.count])
        start += group.count
    if not listing.groups:
        document.table(columns, rows, say("No record is in this register yet."))
    return document.render(on_page)


def _cells(listing: RegisterList, row: Sequence[str]) -> list[Cell]:
    """Give an outcome its sign, and the app's own words the language of the paper."""
    return [
        marked(text) if column.is_state else say(text) if column.is_chosen else text
        for column, text in zip(listing.columns, row, strict=True)
    ]
