"""Writes tables as the sheets of a workbook, with drop-downs, text that stays text, and warnings."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from traceback import clear_frames
from types import TracebackType
from typing import Any, BinaryIO, Literal

import openpyxl
from openpyxl.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from qms_desktop.errors import OutputError
from qms_desktop.exchange.export_cells import excel_day, excel_number, excel_text, is_dangerous
from qms_desktop.exchange.export_columns import Column, Shown
from qms_desktop.exchange.export_layout import (
    RowHeight,
    declare_table,
    header_cell,
    header_height,
    is_printed,
    prepare_sheet,
    prose_cell,
    row_height,
    text_cell,
    value_cell,
)
from qms_desktop.exchange.export_tables import Table
from qms_desktop.files import replacing
from qms_desktop.model.bulk import nothing
from qms_desktop.model.fields import Kind

LISTS = "Lists"
_INLINE_LIMIT = 255
"""Characters of a list written into the check itself."""
_SPARE_ROWS = 1_000
"""Rows below the last record that have drop-downs, too."""


def require_safe_xml() -> None:
    """Refuse to touch workbooks where openpyxl would read XML without protection against entity bombs.

    Raises:
        OutputError: defusedxml is missing or switched off.
    """
    if not openpyxl.DEFUSEDXML:
        raise OutputError(
            "Workbooks can't be written because the protection of the XML reader (defusedxml) is missing or "
            "switched off. Nothing was changed; install QMS Desktop anew."
        )


class _Ticking:
    """A file that asks at each piece whether it is still wanted: packing 100,000 rows takes seconds."""

    def __init__(self, file: BinaryIO, tick: Callable[[], object]) -> None:
        self._file, self._tick = file, tick
        self.seek, self.tell, self.flush = file.seek, file.tell, file.flush

    def write(self, data: bytes) -> int:
        """Write a piece."""
        self._tick()
        return self._file.write(data)


def _clear_all_frames(error: BaseException | None) -> None:
    """Let go of what the calls that ended in an error, and in those behind it, still hold."""
    while error is not None:
        clear_frames(error.__traceback__)
        error = error.__cause__ or error.__context__


@contextmanager
def _unfinished_archive_silent() -> Iterator[None]:
    """Keep an archive that can't write its end any more from printing a traceback."""
    hook = sys.unraisablehook
    sys.unraisablehook = lambda _: None
    try:
        yield
    finally:
        sys.unraisablehook = hook


class Book:
    """A workbook in the making, for a ``with`` block; ``warnings``: what could not be written as it is."""

    def __init__(
        self,
        lists: Mapping[str, Sequence[str]],
        headline: str = "",
        today: date | None = None,
        sources: Mapping[str, str] | None = None,
    ) -> None:
        """Start a workbook.

        Args:
            lists: register -> the records that links to it can be chosen from.
            headline: printed above each sheet, e.g. the organisation's name.
            today: printed above each sheet as the day of the export.
            sources: register -> formula of the cells to choose from, instead of a list.
        """
        require_safe_xml()
        self.warnings: list[str] = []
        self._book = Workbook(write_only=True)
        self._book.properties.creator = "QMS Desktop"
        self._headline = headline
        self._today = today.isoformat() if today else ""
        self._sources = sources or {}
        self._lists = {name: list(texts) for name, texts in lists.items() if texts}

    def __enter__(self) -> Book:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Let go of the sheets, also of those that a failure left half written.

        Raises:
            OutputError: the disk for temporary files is full.
        """
        for sheet in self._open_sheets():
            with suppress(OSError, StopIteration, ValueError):
                sheet.close()
        with _unfinished_archive_silent():
            _clear_all_frames(error)
        if isinstance(error, OSError):
            raise OutputError(
                f"The workbook could not be written ({error.strerror or error}); nothing was changed. Free "
                "some space and try again."
            ) from error

    def add(self, table: Table) -> None:
        """Write one sheet."""
        sheet = self._sheet(table.title)
        prepare_sheet(sheet, table, self._headline, self._today)
        sheet.row_dimensions[1] = RowHeight(sheet, ht=header_height(table.columns))
        sheet.append([header_cell(sheet, column) for column in table.columns])
        last = max(self._write_rows(sheet, table), 2)
        declare_table(sheet, table, last)
        self._offer_lists(sheet, table.columns, last + _SPARE_ROWS)

    def add_prose(self, title: str, lines: Sequence[str]) -> None:
        """Write a sheet of plain sentences; the first is its heading."""
        sheet = self._sheet(title)
        sheet.sheet_view.showGridLines = False
        sheet.column_dimensions["A"].width = 96
        for number, line in enumerate(lines):
            sheet.append([prose_cell(sheet, line, heading=number == 0)])

    def save(self, path: Path, tick: Callable[[], object] = nothing) -> None:
        """Write the lists and put the workbook in its place; ``tick`` raises to cancel.

        Raises:
            OutputError: it can't be written; whatever stood there is untouched.
        """
        if self._lists:
            self._write_lists()
        with replacing(path) as partial:
            for sheet in self._open_sheets():
                sheet.close()
            with partial.open("wb") as file:
                self._book.save(_Ticking(file, tick))

    def _open_sheets(self) -> list[Any]:
        """The sheets that can still be written to; one that failed on the way is among them."""
        return [sheet for sheet in self._book.worksheets if not sheet.closed]

    def _sheet(self, title: str) -> Worksheet:
        """A write-only sheet: it has what we use of a ``Worksheet``, and no cells to go back to."""
        sheet: Worksheet = self._book.create_sheet(title)
        return sheet

    def _write_rows(self, sheet: Worksheet, table: Table) -> int:
        """Write the rows and answer how many; the same two cells a column serve all of them."""
        cells = [
            (value_cell(sheet, column), value_cell(sheet, column, quoted=True)) for column in table.columns
        ]
        ruled = [is_printed(column) for column in table.columns]
        last = 1
        for last, row in enumerate(table.rows, start=2):
            line = [
                self._fill(*cells[index], value, table, row, index)
                if ruled[index] or (value is not None and value != "")
                else None
                for index, value in enumerate(row)
            ]
            sheet.row_dimensions[last] = RowHeight(sheet, ht=row_height(table.columns, row))
            sheet.append(line)
            del sheet.row_dimensions[last]
        return last

    def _fill(
        self, plain: Cell, quoted: Cell, value: Shown, table: Table, row: Sequence[Shown], index: int
    ) -> Cell:
        """Put a value into a cell: text stays text whatever it looks like, numbers and days are numbers."""

        def tell(what: str) -> None:
            self.warnings.append(f"{table.title} {row[0]}, {table.columns[index].header}: {what}")

        cell = plain
        if isinstance(value, str):
            cell = quoted if is_dangerous(value) else plain
            cell.value = excel_text(value, tell)
            cell.data_type = "s"
        elif isinstance(value, date):
            serial = excel_day(value)
            cell.value = value.isoformat() if serial is None else serial
        else:
            cell.value = None if value is None else excel_number(value, tell)
        return cell

    def _offer_lists(self, sheet: Worksheet, columns: Sequence[Column], last: int) -> None:
        """Give choices, links, yes/no and days their drop-down or check, down to row ``last``."""
        offered: dict[str, DataValidation] = {}
        for number, column in enumerate(columns, start=1):
            check = self._check(column)
            if check is not None:
                letter = get_column_letter(number)
                offered.setdefault(f"{check.type} {check.formula1}", check).add(f"{letter}2:{letter}{last}")
        for check in offered.values():
            sheet.data_validations.append(check)

    def _check(self, column: Column) -> DataValidation | None:
        field = column.field
        if column.extra is not None:
            return None
        if field.kind is Kind.DAY:
            return _validation("date", "1", "Write a day as a date, e.g. 2026-03-31.")
        if field.kind is Kind.YES_NO:
            return _validation("list", '"Yes,No"', "Choose Yes or No.")
        if field.choices is not None:
            return self._choice_check([member.label for member in field.choices], field.choices.__name__)
        if field.target in self._sources:
            return _validation("list", self._sources[field.target], "This is not in the list yet.")
        if field.target in self._lists:
            return _validation("list", self._range(field.target), "This is not in the list yet.")
        return None

    def _choice_check(self, labels: Sequence[str], name: str) -> DataValidation:
        joined = ",".join(labels)
        if len(joined) + 2 <= _INLINE_LIMIT and not any("," in label or '"' in label for label in labels):
            formula = f'"{joined}"'
        else:
            self._lists.setdefault(name, list(labels))
            formula = self._range(name)
        return _validation("list", formula, "Choose one from the list.")

    def _range(self, name: str) -> str:
        letter = get_column_letter(list(self._lists).index(name) + 1)
        return f"{LISTS}!${letter}$1:${letter}${len(self._lists[name])}"

    def _write_lists(self) -> None:
        sheet = self._sheet(LISTS)
        sheet.sheet_state = "hidden"
        columns = list(self._lists.values())
        for number in range(max(map(len, columns))):
            sheet.append([text_cell(sheet, c[number]) if number < len(c) else None for c in columns])


def _validation(kind: Literal["date", "list"], formula: str, hint: str) -> DataValidation:
    """A check that warns and lets the user go on: a register must never refuse what happened."""
    return DataValidation(
        type=kind, formula1=formula, operator="greaterThanOrEqual" if kind == "date" else None,
        allow_blank=True, showErrorMessage=True, errorStyle="warning", errorTitle="QMS Desktop", error=hint,
    )  # fmt: skip
