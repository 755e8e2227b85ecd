"""How an exported sheet looks: widths, formats, the Excel table, the printed page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from math import ceil

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.header_footer import HeaderFooterItem
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from qms_desktop.exchange.export_cells import excel_text, is_dangerous
from qms_desktop.exchange.export_columns import Column, Shown
from qms_desktop.exchange.export_tables import Table
from qms_desktop.model.fields import Kind

_WIDTHS = {
    Kind.TEXT: 20, Kind.LONG: 44, Kind.LINES: 40, Kind.CHOICE: 12, Kind.DAY: 12, Kind.NUMBER: 10,
    Kind.MONEY: 12, Kind.WHOLE: 9, Kind.YES_NO: 8, Kind.LINK: 16, Kind.PERIOD: 10,
}  # fmt: skip
_WIDEST = 60
_FORMATS = {
    Kind.TEXT: "@", Kind.LINK: "@", Kind.PERIOD: "@", Kind.DAY: "yyyy-mm-dd", Kind.MONEY: "#,##0.00",
    Kind.WHOLE: "0",
}  # fmt: skip
_WRAPPED = frozenset({Kind.TEXT, Kind.LONG, Kind.LINES, Kind.LINK})
_NUMERIC = frozenset({Kind.NUMBER, Kind.MONEY, Kind.WHOLE})
_INK, _ACCENT, _QUIET, _CHROME, _HAIRLINE = "1B1F24", "1F5FBF", "5B6470", "E9ECF0", "9AA4B0"
_FONT = "Calibri"
_A4 = 9
_HEADLINE = 80
"""Characters of the headline; the three parts of a page header share 255."""
_PAGE_WIDTH = 260
"""Characters across a landscape page that can still be read when they are made to fit."""
_LINE = 15.0
"""Points a line of text takes."""
_LETTER = 0.98
"""How wide a letter is, gaps at line ends included, in digits, which widths are counted in."""
_LINES_PRINTED, _LINES_OF_DETAILS = 20, 2


def prepare_sheet(sheet: Worksheet, table: Table, headline: str, day: str) -> None:
    """Set columns and page up, which a write-only sheet must know before its first row."""
    for number, column in enumerate(table.columns, start=1):
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = _width(column)
        dimension.alignment = _alignment(column)
        dimension.number_format = _format(column)
    sheet.freeze_panes = f"{get_column_letter(table.frozen + 1)}2"
    _set_up_page(sheet, table)
    header = sheet.HeaderFooter.oddHeader or HeaderFooterItem()
    footer = sheet.HeaderFooter.oddFooter or HeaderFooterItem()
    for item, text in (
        (header.left, headline[:_HEADLINE]),
        (header.center, table.title),
        (header.right, day),
    ):
        item.text = text.replace("&", "&&") or None
    footer.right.text = "Page &P of &N"
    sheet.HeaderFooter.oddHeader, sheet.HeaderFooter.oddFooter = header, footer


def _set_up_page(sheet: Worksheet, table: Table) -> None:
    """Landscape, the header on every page, one page wide; a long row of periods goes over several pages."""
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _A4
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    if sum(_width(column) for column in table.columns if is_printed(column)) > _PAGE_WIDTH:
        sheet.print_title_cols = f"A:{get_column_letter(table.frozen)}"
        return
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def is_printed(column: Column) -> bool:
    """Say whether a column belongs to the grid's own ones, which are printed; the rest are details."""
    return column.field.width > 0 or column.field.required


class RowHeight(RowDimension):
    """A height that the spreadsheet may change when the text changes: written, but not as the user's."""

    @property
    def customHeight(self) -> bool:  # noqa: N802  # openpyxl's own name
        """Never: that would pin the height."""
        return False


def header_height(columns: Sequence[Column]) -> float:
    """Return the points that the longest header takes, its filter button included."""
    return _LINE * max(ceil((len(column.header) + 4) * 1.1 / _width(column)) for column in columns) + 3


def row_height(columns: Sequence[Column], row: Sequence[Shown]) -> float:
    """Return the points that the wrapped texts of a row take; details show their first lines only."""
    lines = 1
    for column, value in zip(columns, row, strict=True):
        if isinstance(value, str) and (len(value) > 12 or "\n" in value) and column.field.kind in _WRAPPED:
            width = _width(column)
            needed = sum(max(1, ceil(len(line) * _LETTER / (width - 1))) for line in value[:4000].split("\n"))
            lines = max(lines, min(needed, _LINES_PRINTED if is_printed(column) else _LINES_OF_DETAILS))
    return _LINE * lines


def header_cell(sheet: Worksheet, column: Column) -> Cell:
    """Return the header of a column: required ones in the accent colour, extra ones in grey italics."""
    cell = text_cell(sheet, column.header)
    colour = _QUIET if column.extra is not None else _ACCENT if column.field.required else _INK
    cell.font = Font(name=_FONT, bold=True, italic=column.extra is not None, color=colour)
    cell.fill = PatternFill("solid", fgColor=_CHROME)
    cell.alignment = Alignment(vertical="center", wrap_text=True)
    return cell


def text_cell(sheet: Worksheet, text: str) -> Cell:
    """Return a cell that holds a text and nothing else, whatever the text looks like."""
    cell = WriteOnlyCell(sheet, excel_text(text, lambda _: None))
    cell.data_type = "s"
    cell.quotePrefix = is_dangerous(text)
    return cell


def value_cell(sheet: Worksheet, column: Column, *, quoted: bool = False) -> Cell:
    """Return the cell that serves all values of a column."""
    cell = WriteOnlyCell(sheet)
    cell.alignment = _alignment(column)
    cell.number_format = _format(column)
    cell.quotePrefix = quoted
    if is_printed(column):
        cell.border = Border(bottom=Side("hair", color=_HAIRLINE))
    return cell


def prose_cell(sheet: Worksheet, text: str, *, heading: bool) -> Cell:
    """Return a cell for a sentence to read."""
    cell = text_cell(sheet, text)
    cell.font = Font(name=_FONT, bold=heading, size=14 if heading else 11, color=_INK)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell


def _format(column: Column) -> str:
    return _FORMATS.get(column.field.kind, "General")


def _alignment(column: Column) -> Alignment:
    if column.field.kind in _NUMERIC:
        return Alignment(horizontal="right", indent=1, vertical="top")
    aligned = "left" if column.field.kind is Kind.DAY else None
    return Alignment(horizontal=aligned, vertical="top", wrap_text=column.field.kind in _WRAPPED)


@cache
def _width(column: Column) -> float:
    """Characters: as in the grid, never less than the kind or the header with its filter button needs."""
    field = column.field
    longest_word = max(map(len, column.header.split()), default=0)
    least = {Kind.LONG: 40, Kind.TEXT: 11}.get(field.kind, 0)
    wanted = max(field.width or _WIDTHS[field.kind], longest_word + 4, least)
    if field.choices is not None:
        wanted = max(wanted, *(len(member.label) + 2 for member in field.choices))
    return min(wanted, _WIDEST) + 1


def declare_table(sheet: Worksheet, table: Table, last: int) -> None:
    """Make the rows down to ``last`` an Excel table and print its main columns."""
    # A write-only sheet can't read the names of the columns from its cells.
    reference = f"A1:{get_column_letter(len(table.columns))}{last}"
    declared = ExcelTable(
        displayName=re.sub(r"\W", "_", table.title),
        ref=reference,
        tableColumns=[
            TableColumn(id=number, name=excel_text(column.header, lambda _: None))
            for number, column in enumerate(table.columns, start=1)
        ],
        autoFilter=AutoFilter(ref=reference),
        tableStyleInfo=TableStyleInfo(name="TableStyleLight1", showRowStripes=False),
    )
    sheet.tables.add(declared)
    printed = [number for number, column in enumerate(table.columns, start=1) if is_printed(column)]
    sheet.print_area = f"A1:{get_column_letter(max(printed, default=len(table.columns)))}{last}"
