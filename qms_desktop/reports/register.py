"""A register as a list: its default columns, every record of the filter."""

from __future__ import annotations

from collections.abc import Callable

from qms_desktop.catalogue import say
from qms_desktop.insight.sheet import RegisterList
from qms_desktop.reports.cells import day, marked, valued
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
            (say("Records"), f"{len(listing.rows):,}"),
            (say("Shown"), listing.filter),
        ],
        across=2,
    )
    columns = [Column(say(column.label), right=column.right) for column in listing.columns]
    outcomes = {
        index for index, column in enumerate(listing.columns) if column.label in ("Health", "Outcome")
    }
    rows: list[list[Cell]] = [
        [
            marked(text) if index in outcomes else valued(listing.columns[index].label, text)
            for index, text in enumerate(row)
        ]
        for row in listing.rows
    ]
    document.table(columns, rows, say("No record is in this register yet."))
    return document.render(on_page)
