"""Sheets and files of a year each that all count their records from 1: each number is made one of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.drafts import Draft, Present, keep_apart
from qms_desktop.exchange.periods import year_in
from qms_desktop.exchange.planned import FilePlan, Restart, TablePlan
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

COUNTS_ANEW = "Sheet “{0}” counts from the start again: its numbers were made {1}, and so on."
AS_THEY_STAND = (
    "Sheet “{0}” counts from the start again; its numbers stay as they stand, as you chose. "
    "A row whose number is taken is rejected."
)
_COUNTED = ("capa", "action", "objective", "review")
"""Registers whose records are counted; KPIs and processes of one number on two sheets are the same."""
_ALIKE = 50
"""Per cent of likeness of two titles from which on they may be of one record."""


@dataclass(frozen=True, slots=True)
class _Record:
    """What tells two records of one number apart."""

    title: str
    days: Mapping[str, date]
    called: str
    """The title as people read it."""


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


def number_restarts(session: Session, files: Sequence[FilePlan], answers: Answers) -> list[Restart]:
    """Put the year, or the name of its sheet, before the numbers of a sheet that begins to count again.

    The earliest year, else the first sheet of its file, keeps its numbers, so that a sheet more changes no
    number of those before. A sheet of a year is compared with all files and with what is stored, any other
    with those of its file only. What stood in the file is kept in ``extra`` under the header of its column,
    and it is told. A row that is here already, under either number, keeps the one it has here.

    Args:
        session: to look only.
        files: with their drafts gathered; the numbers of the drafts change.
        answers: which sheets keep their numbers as they stand.

    Returns:
        The sheets that count again, also those that keep their numbers.
    """
    found: list[Restart] = []
    for register in _COUNTED:
        sheets = [sheet for file in files for sheet in _sheets(file, register)]
        counted = [sheet for sheet in sheets if sheet.records()]
        if len(counted) > 1 or any(sheet.year is not None for sheet in counted):
            found += _number_sheets(counted, _stored(session, register), answers)
    return found


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


def _number_sheets(
    sheets: Sequence[_Sheet], stored: Mapping[str, _Record], answers: Answers
) -> list[Restart]:
    found = []
    everywhere = {number: record for number, record in stored.items() if number.isdigit()}
    of_file = dict[int, dict[str, _Record]]()
    for sheet in sorted(sheets, key=lambda sheet: sheet.year or 0):
        beside = of_file.setdefault(id(sheet.file), {})
        records = sheet.records()
        known = everywhere if sheet.year is not None else beside
        if restart := _restart(sheet, records, known, answers):
            found.append(restart)
            _settle(sheet, restart, stored)
            if restart.renumbered:
                continue
        for seen in (everywhere, beside):
            seen |= {number: record for number, record in records.items() if number not in seen}
    return found


def _restart(
    sheet: _Sheet, records: Mapping[str, _Record], known: Mapping[str, _Record], answers: Answers
) -> Restart | None:
    """Return what is known of a sheet that counts again, with what was decided now or the last time.

    A sheet whose numbers were kept the last time is asked for while any number is another record's: its
    other rows are here by now.
    """
    kept = any(sheet.before in table.as_they_stand for table in sheet.tables)
    apart = [n for n, record in records.items() if n in known and _are_apart(record, known[n])]
    if not apart or not (kept or _begin_again(records, known, len(apart))):
        return None
    tables = [table.table for table in sheet.tables]
    return Restart(
        sheet.file.name,
        tables,
        sheet.before,
        list(records)[:2],
        apart[0],
        known[apart[0]].called,
        records[apart[0]].called,
        answers.renumbered.get(id(tables[0]), not kept),
    )


def _settle(sheet: _Sheet, restart: Restart, stored: Mapping[str, _Record]) -> None:
    """Give the rows of a sheet the numbers that were decided, and say so."""
    for table in sheet.tables:
        for draft in table.gathered.drafts:
            number = _number(draft)
            if number.isdigit() and _is_numbered(draft, restart, stored):
                _renumber(table, draft, f"{restart.before}/{number}")
    note = AS_THEY_STAND.format(sheet.name)
    if restart.renumbered:
        note = COUNTS_ANEW.format(sheet.name, ", ".join(restart.made))
    if note not in sheet.file.notes:
        sheet.file.notes.append(note)


def _is_numbered(draft: Draft, restart: Restart, stored: Mapping[str, _Record]) -> bool:
    """Say whether a row gets the number that is its own; one that is here keeps the number it has here."""
    record, number = _record(draft), _number(draft)
    own, plain = stored.get(f"{restart.before}/{number}"), stored.get(number)
    if own is not None and not _are_apart(record, own):
        return True
    if plain is not None and _are_the_same(record, plain):
        return False
    return restart.renumbered


def _stored(session: Session, register: str) -> dict[str, _Record]:
    """Return number -> record of those that are here."""
    cls = record_class(register)
    days = [column for column in cls.__table__.columns if column.name.endswith("_on")]
    columns = [cls.__table__.c[name] for name in ("number", cls.title_field)]
    rows = session.execute(select(*columns, *days)).mappings()
    return {
        row["number"]: _Record(
            normalise(row[cls.title_field] or ""),
            {day.name: row[day.name] for day in days if row[day.name] is not None},
            row[cls.title_field] or "",
        )
        for row in rows
    }


def _record(draft: Draft) -> _Record:
    title = draft.values.get(record_class(draft.register).title_field)
    days = {name: value for name, value in draft.values.items() if name.endswith("_on")}
    return _Record(normalise(str(title or "")), days, str(title or ""))


def _number(draft: Draft) -> str:
    return str(draft.values.get("number") or "").strip()


def _begin_again(records: Mapping[str, _Record], known: Mapping[str, _Record], apart: int) -> bool:
    """Say whether most numbers of the shorter side stand on the other too, nearly all ``apart``."""
    both = records.keys() & known.keys()
    if 2 * len(both) < min(len(records), len(known)):
        return False
    return apart >= 0.8 * len(both)


def _are_apart(one: _Record, other: _Record) -> bool:
    """Say whether neither title nor any day of two records is the same."""
    if not (one.title and other.title) or fuzz.token_set_ratio(one.title, other.title) >= _ALIKE:
        return False
    return not any(other.days.get(name) == day for name, day in one.days.items())


def _are_the_same(one: _Record, other: _Record) -> bool:
    """Say whether two records have one title, and no day on which they differ."""
    shared = one.days.keys() & other.days.keys()
    return one.title == other.title != "" and all(one.days[name] == other.days[name] for name in shared)


def _renumber(table: TablePlan, draft: Draft, made: str) -> None:
    heads = {match.field: match.head.text for match in table.guess.matches}
    header = heads.get("number") or "Number"
    keep_apart(draft.extra, header, _number(draft), draft)
    draft.present |= Present(extras=frozenset({header}))
    draft.values["number"] = made
