"""The rejected rows of an import as a workbook that can be corrected and imported again."""

from __future__ import annotations

from pathlib import Path

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from qms_desktop.exchange.cells import Cell
from qms_desktop.exchange.number_formats import Percent
from qms_desktop.exchange.plan import Plan, TablePlan, Verdict
from qms_desktop.exchange.words import REJECTION
from qms_desktop.files import replacing

_NAME_LENGTH = 31


def count_rejected(plan: Plan) -> int:
    """Return how many rows of a plan are rejected."""
    return plan.count(Verdict.REJECTED)


def write_rejects(plan: Plan, path: Path) -> int:
    """Write the rejected rows of a plan, a sheet a table, with the reason in the last column.

    The reason column has no field, so that the corrected workbook can be imported as it is. Periods stand in
    the header as ISO text: what told them before (a cell's format, the title, the file's name) is lost here.

    Returns:
        how many rows were written; without any, no file is made.

    Raises:
        OutputError: the file can't be written; what stood there is untouched.
    """
    tables = [table for file in plan.files for table in file.tables if table.count(Verdict.REJECTED)]
    if not tables:
        return 0
    book = Workbook()
    book.remove(book.worksheets[0])
    names: set[str] = set()
    for table in tables:
        fill = _fill_form if table.guess.form else _fill
        fill(book.create_sheet(_free_name(table.table.sheet.name, names)), table)
    with replacing(path) as partial:
        book.save(partial)
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


def _fill(sheet: Worksheet, plan: TablePlan) -> None:
    heads = plan.table.heads
    periods = {one.head.column: one.period for one in plan.guess.matches if one.series == "actual"}
    sheet.append([*(periods.get(head.column) or head.text for head in heads), REJECTION])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet.freeze_panes = "A2"
    at = 1
    for planned in [one for one in plan.planned if one.verdict is Verdict.REJECTED]:
        for row in planned.draft.rows:
            at += 1
            cells = plan.table.sheet.rows[row - 1]
            for place, head in enumerate(heads, start=1):
                if head.column < len(cells) and cells[head.column] != "":
                    _put(sheet, at, place, cells[head.column])
                for kind, text in plan.table.sheet.remarks.get((row - 1, head.column), ()):
                    _hang(sheet, at, place, kind, text)
            reason = sheet.cell(at, len(heads) + 1, planned.reason)
            reason.fill = PatternFill("solid", fgColor="FFF2CC")


def _fill_form(sheet: Worksheet, plan: TablePlan) -> None:
    """Write a form as it stands, its rows below it, with the reason as a remark on its first cell."""
    table = plan.table
    rows = sorted({*table.above, *table.header_rows, *table.body, *(pair.row for pair in plan.guess.form)})
    for at, row in enumerate(rows, start=1):
        for column, cell in enumerate(table.sheet.rows[row], start=1):
            if cell != "":
                _put(sheet, at, column, cell)
    reasons = [one.reason for one in plan.planned if one.verdict is Verdict.REJECTED]
    first = sheet.cell(1, 1)
    first.comment = Comment(f"{REJECTION}: {' '.join(reasons)}", "QMS Desktop")
    first.fill = PatternFill("solid", fgColor="FFF2CC")


def _hang(sheet: Worksheet, row: int, column: int, kind: str, text: str) -> None:
    """Hang the note or the link of a cell on it again."""
    cell = sheet.cell(row, column)
    if kind == "link":
        cell.hyperlink = text
    else:
        cell.comment = Comment(text, "QMS Desktop")


def _put(sheet: Worksheet, row: int, column: int, value: Cell) -> None:
    """Write a value so that it never becomes a formula."""
    cell = sheet.cell(row, column)
    cell.value = float(value) if isinstance(value, Percent) else value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.quotePrefix = value[:1] in "=+-@\t"
    elif isinstance(value, Percent):
        cell.value, cell.number_format = value / 100, "0.0##%"
