"""How the workbooks look, and how one is saved so that the same contents give the same bytes."""

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO
from math import ceil
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

Cell = str | float | int | date | None
SAVED = datetime(2026, 11, 16, 8, 30)  # noqa: DTZ001 - a workbook's own clock has no zone
HEADER_FILL = PatternFill("solid", fgColor="1F3864")
GROUP_FILL = PatternFill("solid", fgColor="D9E2F3")
_EDGE = Side(style="thin", color="BFBFBF")
GRID = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def font(size: float = 11, bold: bool = False, italic: bool = False, color: str | None = None) -> Font:
    """The one type face of all workbooks."""
    return Font(name="Calibri", size=size, bold=bold, italic=italic, color=color)


def new_workbook(first_sheet: str) -> tuple[Workbook, Worksheet]:
    """A workbook with one sheet of that name, made by the quality lead on the day it was last saved."""
    book = Workbook()
    book.properties.creator = "Jane Smith"
    book.properties.created = SAVED
    sheet = book.worksheets[0]
    sheet.title = first_sheet
    return book, sheet


def title_rows(sheet: Worksheet, column: int, *lines: str) -> None:
    """The lines above the header: the first large, the others grey."""
    for row, line in enumerate(lines, start=1):
        cell = sheet.cell(row, column, line)
        cell.font = font(size=14, bold=True) if row == 1 else font(italic=True, color="7F7F7F")


def header_row(sheet: Worksheet, row: int, column: int, headers: Sequence[Cell]) -> None:
    """One row of headers, white on dark blue."""
    for place, header in enumerate(headers):
        style_header(sheet, row, column + place, header)
    sheet.row_dimensions[row].height = 32


def style_header(sheet: Worksheet, row: int, column: int, header: Cell) -> None:
    """One header cell; a real date is shown as month and year."""
    cell = sheet.cell(row, column, header)
    cell.fill, cell.border = HEADER_FILL, GRID
    cell.font = font(bold=True, color="FFFFFF")
    cell.alignment = Alignment(wrap_text=True, vertical="center")
    if isinstance(header, date):
        cell.number_format = "mmm\\-yy"


def data_row(sheet: Worksheet, row: int, column: int, values: Iterable[Cell]) -> None:
    """One row of data; dates get a date format, long texts wrap."""
    for place, value in enumerate(values):
        cell = sheet.cell(row, column + place, value if value != "" else None)
        cell.border = GRID
        cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str) and len(value) > 10)
        if isinstance(value, date):
            cell.number_format = "dd.mm.yyyy"


def section_row(sheet: Worksheet, row: int, column: int, label: str, width: int) -> None:
    """A line that only says what follows."""
    for place in range(width):
        sheet.cell(row, column + place).fill = GROUP_FILL
    sheet.cell(row, column, label).font = font(bold=True)


def merge_down(sheet: Worksheet, column: int, first: int, last: int) -> None:
    """One cell over several rows, as people do for a group."""
    if last > first:
        sheet.merge_cells(start_row=first, end_row=last, start_column=column, end_column=column)


def widths(sheet: Worksheet, column: int, sizes: Sequence[float]) -> None:
    """Column widths in characters, from that column on."""
    for place, size in enumerate(sizes):
        sheet.column_dimensions[get_column_letter(column + place)].width = size


def finish(sheet: Worksheet, header: int, column: int, last_row: int, last_column: int) -> None:
    """Frozen header, filter, rows as high as their texts, landscape on one page width."""
    first = f"{get_column_letter(column)}{header}"
    sheet.auto_filter.ref = f"{first}:{get_column_letter(last_column)}{last_row}"
    sheet.freeze_panes = f"{get_column_letter(column + 2)}{header + 1}"
    for row in range(header + 1, last_row + 1):
        row_height(sheet, row)
    sheet.page_setup.orientation = "landscape"
    one_page_wide(sheet)


def row_height(sheet: Worksheet, row: int) -> None:
    """As many lines as the longest text of the row needs in its column, six at most."""
    lines = 1
    for cell in sheet[row]:
        if isinstance(cell.value, str):
            width = sheet.column_dimensions[get_column_letter(cell.column)].width
            lines = max(lines, sum(ceil(len(part) * 1.1 / width) for part in cell.value.split("\n")))
    sheet.row_dimensions[row].height = 15 * min(lines, 6)


def one_page_wide(sheet: Worksheet) -> None:
    """Print scaled to the width of a page, as many pages long as it takes."""
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def save(book: Workbook, path: Path) -> None:
    """Write the workbook with fixed time stamps in the document and in the zip directory."""
    written = BytesIO()
    book.save(written)
    stamp = SAVED.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with ZipFile(written) as source, ZipFile(path, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", content)
            target.writestr(ZipInfo(name, SAVED.timetuple()[:6]), content, ZIP_DEFLATED)
