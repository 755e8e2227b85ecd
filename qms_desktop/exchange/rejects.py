"""The rejected rows of an import as a workbook that can be corrected and imported again."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from qms_desktop.errors import OutputError
from qms_desktop.exchange.cells import Cell
from qms_desktop.exchange.plan import Plan, TablePlan, Verdict

REASON = "Reason for rejection"
_NAME_LENGTH = 31


def count_rejected(plan: Plan) -> int:
    """Return how many rows of a plan are rejected."""
    return plan.count(Verdict.REJECTED)


def write_rejects(plan: Plan, path: Path) -> int:
    """Write the rejected rows of a plan, a sheet a table, with the reason in the last column.

    The reason column has no field, so that the corrected workbook can be imported as it is.

    Returns:
        how many rows were written; without any, no file is made.

    Raises:
        OutputError: the file can't be written; what stood there is untouched.
    """
    tables = [table for file in plan.files for table in file.tables if table.count(Verdict.REJECTED)]
    if not tables:
        return 0
    book = Workbook(write_only=True)
    names: set[str] = set()
    for table in tables:
        sheet = book.create_sheet(_free_name(table.table.sheet.name, names))
        assert isinstance(sheet, WriteOnlyWorksheet)  # noqa: S101
        _fill(sheet, table)
    temporary = path.with_name(f".{path.name}.part")
    try:
        book.save(temporary)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise OutputError(
            f"{path} could not be written ({error.strerror}); what stood there is untouched: choose another place."
        ) from error
    return count_rejected(plan)


def _free_name(name: str, names: set[str]) -> str:
    short = name[:_NAME_LENGTH]
    count = 2
    while short.casefold() in names:
        tail = f" ({count})"
        short = name[: _NAME_LENGTH - len(tail)] + tail
        count += 1
    names.add(short.casefold())
    return short


def _fill(sheet: WriteOnlyWorksheet, plan: TablePlan) -> None:
    heads = plan.table.heads
    header = [WriteOnlyCell(sheet, value=head.text) for head in heads]
    header.append(WriteOnlyCell(sheet, value=REASON))
    for cell in header:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    sheet.append(header)
    for planned in plan.planned:
        if planned.verdict is not Verdict.REJECTED:
            continue
        for row in planned.draft.rows:
            cells = plan.table.sheet.rows[row - 1]
            line = [_cell(sheet, cells[h.column] if h.column < len(cells) else "") for h in heads]
            reason = WriteOnlyCell(sheet, value=planned.reason)
            reason.fill = PatternFill("solid", fgColor="FFF2CC")
            sheet.append([*line, reason])


def _cell(sheet: WriteOnlyWorksheet, value: Cell) -> Any:
    """Return a cell that shows the value and never becomes a formula."""
    if value == "":
        return WriteOnlyCell(sheet, value=None)
    cell = WriteOnlyCell(sheet, value=float(value) if type(value).__name__ == "Percent" else value)  # type: ignore[arg-type]
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in "=+-@\t"
    elif isinstance(value, (date, datetime)):
        cell.number_format = "yyyy-mm-dd"
    return cell
