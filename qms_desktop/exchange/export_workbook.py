"""The registers as one Excel workbook, a sheet a register."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from qms_desktop.exchange.export_book import Book
from qms_desktop.exchange.export_columns import LinkTexts
from qms_desktop.exchange.export_tables import tables
from qms_desktop.model.bulk import nothing, ticking
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.organisation import organisation
from qms_desktop.model.registers import REGISTERS, register

LONGEST_LIST = 500
"""Nobody looks for a record in a longer drop-down."""


def export_workbook(
    session: Session,
    path: Path,
    registers: Sequence[str] | None,
    today: date,
    *,
    withdrawn: bool = False,
    tick: Callable[[], object] = nothing,
) -> list[str]:
    """Write the registers, their parts and the readings of the KPIs into a workbook.

    Args:
        path: the workbook; a file that stands there is replaced once the new one is whole.
        registers: machine names; None: all that people keep in Excel, and the others that hold something.
        today: printed above each sheet.
        withdrawn: with records that were withdrawn, and why.
        tick: called every thousand rows and while the file is packed; raises to cancel.

    Returns:
        A sentence for each value that a workbook can't hold: register, number, column, what was done.

    Raises:
        UnknownRegisterError: a name is no register.
        OutputError: the file can't be written; whatever stood there is untouched.
    """
    links = LinkTexts(session)
    with Book(_link_lists(links, registers), organisation(session).name, today) as book:
        for table in tables(session, registers, links, withdrawn=withdrawn):
            book.add(replace(table, rows=ticking(table.rows, tick)))
        book.save(path, tick)
    return book.warnings


def _link_lists(links: LinkTexts, registers: Sequence[str] | None) -> dict[str, list[str]]:
    """Return register -> its records as drop-down, for every register that an exported column links to."""
    classes = [register(name) for name in (REGISTERS if registers is None else registers)]
    entities = [*classes, *(part for cls in classes for part in cls.parts)]
    declared = [field for entity in entities for field in fields(entity).values() if field.kind is Kind.LINK]
    found = {target: links.live(target) for target in dict.fromkeys(field.target for field in declared)}
    return {target: texts for target, texts in found.items() if len(texts) <= LONGEST_LIST}
