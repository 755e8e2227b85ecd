"""Sheets and files of a year each that all count their records from 1: each number is made one of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.exchange.drafts import Draft, Present, keep_apart
from qms_desktop.exchange.periods import year_in
from qms_desktop.exchange.planned import FilePlan, TablePlan
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

COUNTS_ANEW = "Sheet “{0}” counts from the start again: its numbers were made {1}, and so on."
_COUNTED = ("capa", "action", "objective", "review")
"""Registers whose records are counted; KPIs and processes of one number on two sheets are the same."""
_ALIKE = 50
"""Per cent of likeness of two titles from which on they may be of one record."""


@dataclass(frozen=True, slots=True)
class _Record:
    """What tells two records of one number apart."""

    title: str
    days: Mapping[str, date]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet with counted records; ``year`` as its name, or that of its file, tells it."""

    file: FilePlan
    name: str
    tables: Sequence[TablePlan]
    year: int | None
    before: str
    """What is put before its numbers where they count from the start again."""

    def records(self) -> dict[str, _Record]:
        """Return number -> record of the rows that have a plain number."""
        drafts = (draft for table in self.tables for draft in table.gathered.drafts)
        return {_number(draft): _record(draft) for draft in drafts if _number(draft).isdigit()}


def number_restarts(session: Session, files: Sequence[FilePlan]) -> None:
    """Put the year, or the name of its sheet, before the numbers of a sheet that begins to count again.

    The earliest year, else the first sheet of its file, keeps its numbers, so that a sheet more changes no
    number of those before. A sheet of a year is compared with all files and with what is stored, any other
    with those of its file only. What stood in the file is kept in ``extra`` under the header of its column,
    and it is told.
    """
    for register in _COUNTED:
        sheets = [sheet for file in files for sheet in _sheets(file, register)]
        counted = [sheet for sheet in sheets if sheet.records()]
        of_a_year = any(sheet.year is not None for sheet in counted)
        if of_a_year or len(counted) > 1:
            _number_sheets(counted, _stored(session, register) if of_a_year else {})


def _sheets(file: FilePlan, register: str) -> list[_Sheet]:
    found: dict[str, list[TablePlan]] = {}
    for table in file.tables:
        if table.guess.register == register and not table.guess.part and not table.guess.own:
            found.setdefault(table.table.sheet.name, []).append(table)
    named = (file.name,) if len(found) == 1 else ()
    years = {name: year_in(name, *named) for name in found}
    by_year = None not in years.values() and len(set(years.values())) == len(years)
    sheets = []
    for name, tables in found.items():
        year = years[name] if by_year else None
        sheets.append(_Sheet(file, name, tables, year, str(year or name)))
    return sheets


def _number_sheets(sheets: Sequence[_Sheet], stored: Mapping[str, _Record]) -> None:
    everywhere, of_file = dict(stored), dict[int, dict[str, _Record]]()
    for sheet in sorted(sheets, key=lambda sheet: sheet.year or 0):
        beside = of_file.setdefault(id(sheet.file), {})
        records = sheet.records()
        if _begin_again(records, everywhere if sheet.year is not None else beside):
            for table in sheet.tables:
                _renumber(table, sheet.before)
            numbers = ", ".join(f"{sheet.before}/{number}" for number in list(records)[:2])
            note = COUNTS_ANEW.format(sheet.name, numbers)
            if note not in sheet.file.notes:
                sheet.file.notes.append(note)
        else:
            everywhere |= records
            beside |= records


def _stored(session: Session, register: str) -> dict[str, _Record]:
    """Return number -> record of those stored that have a plain number."""
    cls = record_class(register)
    days = [column for column in cls.__table__.columns if column.name.endswith("_on")]
    columns = [cls.__table__.c[name] for name in ("number", cls.title_field)]
    rows = session.execute(select(*columns, *days)).mappings()
    return {
        row["number"]: _Record(
            normalise(row[cls.title_field] or ""),
            {day.name: row[day.name] for day in days if row[day.name] is not None},
        )
        for row in rows
        if row["number"].isdigit()
    }


def _record(draft: Draft) -> _Record:
    title = draft.values.get(record_class(draft.register).title_field)
    days = {name: value for name, value in draft.values.items() if name.endswith("_on")}
    return _Record(normalise(str(title or "")), days)


def _number(draft: Draft) -> str:
    return str(draft.values.get("number") or "").strip()


def _begin_again(records: Mapping[str, _Record], known: Mapping[str, _Record]) -> bool:
    """Say whether most numbers of the shorter side stand on the other too, each for another record."""
    both = [(record, known[number]) for number, record in records.items() if number in known]
    if 2 * len(both) < min(len(records), len(known)):
        return False
    return len(both) > 0 and sum(_are_apart(*pair) for pair in both) >= 0.8 * len(both)


def _are_apart(one: _Record, other: _Record) -> bool:
    """Say whether neither title nor any day of two records is the same."""
    if not (one.title and other.title) or fuzz.token_set_ratio(one.title, other.title) >= _ALIKE:
        return False
    return not any(other.days.get(name) == day for name, day in one.days.items())


def _renumber(table: TablePlan, before: str) -> None:
    heads = {match.field: match.head.text for match in table.guess.matches}
    header = heads.get("number") or "Number"
    for draft in table.gathered.drafts:
        if (number := _number(draft)).isdigit():
            draft.values["number"] = f"{before}/{number}"
            keep_apart(draft.extra, header, number, draft)
            draft.present |= Present(extras=frozenset({header}))
