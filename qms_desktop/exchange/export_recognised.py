"""Sheets of our own exports and templates, told by name and headers, so that the import need not guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qms_desktop.exchange.export_columns import AS_IMPORTED, Column, columns_of
from qms_desktop.exchange.export_tables import READINGS, matrix_columns, part_title
from qms_desktop.model.periods import is_period
from qms_desktop.model.registers import PARTS, REGISTERS

ASIDES = frozenset({"Lists", "Read me"})
"""Sheets of ours that hold no records."""


@dataclass(frozen=True, slots=True)
class OwnColumn:
    """What a column of ours holds: a field by machine name, or an imported column by its key in ``extra``.

    Neither: it only repeats something for the reader. ``period``: the readings of an ISO period.
    """

    field: str | None
    extra: str | None = None
    period: str | None = None


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet of ours: the register or part it holds by machine name, and its columns."""

    name: str
    is_part: bool
    columns: tuple[OwnColumn, ...]


def own_sheet(title: str, headers: Sequence[str]) -> OwnSheet | None:
    """Return what a sheet of ours holds; None where its name or one of our headers differs.

    Args:
        title: the sheet's name.
        headers: the texts of its first row.
    """
    for name, cls in REGISTERS.items():
        if title == cls.plural:
            return _matched(
                OwnSheet(name, False, ()), columns_of(cls), columns_of(cls, withdrawn=True), headers
            )
    if title == READINGS or title.startswith(f"{READINGS} "):
        return _readings(headers)
    for name, part in PARTS.items():
        if title == part_title(part):
            return _matched(OwnSheet(name, True, ()), columns_of(part), columns_of(part), headers)
    return None


def _readings(headers: Sequence[str]) -> OwnSheet | None:
    """Return the matrix of readings, where the headers are ours and every further one is a period."""
    named = matrix_columns(())
    periods = headers[len(named) :]
    if list(headers[: len(named)]) != [column.header for column in named] or not periods:
        return None
    if len(set(periods)) < len(periods) or not all(is_period(period) for period in periods):
        return None
    own = [OwnColumn(column.field.name) for column in named]
    return OwnSheet("kpi", False, (*own, *(OwnColumn("reading", period=period) for period in periods)))


def _matched(
    sheet: OwnSheet, always: Sequence[Column], known: Sequence[Column], headers: Sequence[str]
) -> OwnSheet | None:
    if not {column.header for column in always} <= set(headers) or len(set(headers)) < len(headers):
        return None
    named = {column.header: None if column.of_parent else column.field.name for column in known}
    columns = (
        OwnColumn(named[header]) if header in named else OwnColumn(None, header.removesuffix(AS_IMPORTED))
        for header in headers
    )
    return replace(sheet, columns=tuple(columns))
