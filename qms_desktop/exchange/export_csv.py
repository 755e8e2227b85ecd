"""One register as CSV (RFC 4180): UTF-8 with a byte order mark, so that Excel reads it right."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from qms_desktop.exchange.export_cells import csv_text
from qms_desktop.exchange.export_columns import LinkTexts, Shown
from qms_desktop.exchange.export_tables import Table, one_table
from qms_desktop.files import PIECE, replacing
from qms_desktop.model.bulk import nothing, ticking


def export_csv(
    session: Session,
    path: Path,
    register: str,
    *,
    withdrawn: bool = False,
    tick: Callable[[], object] = nothing,
) -> list[str]:
    """Write a register, or a part such as ``reading``, with the columns of its sheet.

    Text that a spreadsheet could take for a formula gets a leading apostrophe, which the import takes off.
    ``tick`` is called every thousand rows; it raises to cancel.

    Returns:
        A sentence for each value from which control characters were left out.

    Raises:
        UnknownRegisterError: there is none of that name.
        OutputError: the file can't be written; whatever stood there is untouched.
    """
    table = one_table(session, register, LinkTexts(session), withdrawn=withdrawn)
    warnings: list[str] = []
    with replacing(path) as partial, partial.open("w", PIECE, encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([csv_text(column.header, warnings.append) for column in table.columns])
        writer.writerows(_line(table, row, warnings) for row in ticking(table.rows, tick))
    return warnings


def _line(table: Table, row: Sequence[Shown], warnings: list[str]) -> list[str]:
    line = []
    for column, value in zip(table.columns, row, strict=True):
        told: list[str] = []
        line.append(csv_text(value, told.append))
        warnings += [f"{table.title} {row[0]}, {column.header}: {what}" for what in told]
    return line
