"""An empty workbook to fill in: headers, drop-downs, one example row a sheet, and a page that explains it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl.utils import get_column_letter

from qms_desktop.exchange.export_book import Book
from qms_desktop.exchange.export_columns import Column, Shown, columns_of
from qms_desktop.exchange.export_tables import READINGS, Table, matrix_columns
from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.people import Person
from qms_desktop.model.record import Record
from qms_desktop.model.registers import EXCHANGED, register
from qms_desktop.resources import resource

READ_ME = "Read me"


def template(path: Path, registers: Sequence[str] | None = None) -> None:
    """Write an empty workbook for the named registers.

    Args:
        path: the workbook; a file that stands there is replaced once the new one is whole.
        registers: machine names; None: the seven that people keep in Excel.

    Raises:
        UnknownRegisterError: a name is no register.
        OutputError: the file can't be written; whatever stood there is untouched.
    """
    wanted = EXCHANGED if registers is None else tuple(dict.fromkeys(registers))
    classes = [register(name) for name in wanted]
    examples = json.loads(resource("templates", "examples.json").read_text(encoding="utf-8"))
    sources = {name: _source(cls) for name, cls in zip(wanted, classes, strict=True)}
    with Book({}, sources=sources) as book:
        book.add_prose(READ_ME, examples["read_me"])
        for name, cls in zip(wanted, classes, strict=True):
            columns = columns_of(cls)
            book.add(Table(cls.plural, columns, [_row(columns, examples.get(name, {}))], frozen=2))
            if name == "kpi":
                book.add(_readings(examples))
        book.save(path)


def _source(cls: type[Record]) -> str:
    """Return the formula of what the register's own sheet holds so far: names of people, else numbers."""
    headers = [column.header for column in columns_of(cls)]
    named = cls.title_field if cls is Person else "number"
    letter = get_column_letter(headers.index(fields(cls)[named].label) + 1)
    first, all_ = f"'{cls.plural}'!${letter}$2", f"'{cls.plural}'!${letter}$2:${letter}$1001"
    return f"OFFSET({first},0,0,MAX(1,COUNTA({all_})),1)"


def _readings(examples: Mapping[str, Any]) -> Table:
    columns = matrix_columns(examples["reading"])
    own = _row(columns[:4], examples["kpi"])
    return Table(READINGS, columns, [[*own, *examples["reading"].values()]], frozen=2)


def _row(columns: Sequence[Column], example: Mapping[str, Any]) -> list[Shown]:
    """Return the values of an example as cells show them; links stand there as people write them."""
    return [_of_kind(column.field, example.get(column.field.name)) for column in columns]


def _of_kind(field: Field, value: Any) -> Shown:
    if value is None:
        return None
    if field.choices is not None:
        return field.choices(value).label
    if field.kind is Kind.DAY:
        return date.fromisoformat(value)
    if field.kind is Kind.LINES:
        return "\n".join(value)
    if field.kind is Kind.YES_NO:
        return "Yes" if value else "No"
    shown: Shown = value
    return shown
