"""Sheets and files of a year each that all count their records from 1: each number is made one of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.drafts import Draft, Present, keep_apart
from qms_desktop.exchange.periods import year_in
from qms_desktop.exchange.planned import FilePlan, Restart, TablePlan
from qms_desktop.exchange.titles import ALIKE, may_be_one
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

COUNTS_ANEW = "Sheet “{0}” counts from the start again: its numbers were made {1}, and so on."
AS_THEY_STAND = (
    "Sheet “{0}” counts from the start again; its numbers stay as they stand, as you chose. "
    "A row whose number is taken is rejected."
)
_COUNTED = ("capa", "action", "objective", "review")
"""Registers whose records are counted; KPIs and processes of one number on two sheets are the same."""
_ALIKE_APART = 80
"""Per cent of likeness of two titles from which on they may be of one record that differs in every day."""
_BORN = ("detected_on", "raised_on", "held_on", "period_start")
"""Days on which a record came into being: another one is another record, however alike the titles are."""

_SHARE, _SHARE_AGAIN = 0.8, 0.5
"""Share of the numbers two sheets share that are of other records where one counts again,
and the same once a sheet before did so."""


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

    @property
    def drafts(self) -> list[Draft]:
        """Its rows."""
        return [draft for table in self.tables for draft in table.gathered.drafts]

    def records(self) -> dict[str, _Record]:
        """Return number -> record of the rows that have a plain number, and are on no earlier sheet."""
        own = (draft for draft in self.drafts if _number(draft).isdigit() and not draft.carried)
        return {_number(draft): _record(draft) for draft in own}


def number_restarts(session: Session, files: Sequence[FilePlan], answers: Answers) -> list[Restart]:
    """Put the year, or the name of its sheet, before the numbers of a sheet that begins to count again.

    The earliest year, else the first sheet of its file, keeps its numbers, so that a sheet more changes no
    number of those before. A sheet of a year is compared with all files and with what is stored, any other
    with those of its file only. What stood in the file is kept in ``extra`` under the header of its column,
    and it is told. A row that is here already, under either number, keeps the one it has here. Where numbers
    stay as they stand, the earlier year has a number that both have, in whatever order the sheets stand.

    Args:
        session: to look only.
        files: with their drafts gathered; the numbers of the drafts change, and each table is told its year.
        answers: which sheets keep their numbers as they stand.

    Returns:
        The sheets that count again, also those that keep their numbers.
    """
    found: list[Restart] = []
    for register in _COUNTED:
        sheets = [sheet for file in files for sheet in _sheets(file, register)]
        for sheet in sheets:
            for table in sheet.tables:
                table.year = sheet.year or 0
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
    before = dict[int, dict[str, Draft]]()
    anew = set[int]()
    for turn, sheet in enumerate(sorted(sheets, key=lambda sheet: sheet.year or 0), start=1):
        beside = of_file.setdefault(id(sheet.file), {})
        group = 0 if sheet.year is not None else id(sheet.file)
        earlier = before.setdefault(group, {})
        carried = _mark_carried(sheet.drafts, earlier, turn)
        records = sheet.records()
        known = everywhere if sheet.year is not None else beside
        share = _SHARE_AGAIN if group in anew else _SHARE
        if restart := _restart(sheet, records, known, answers, share):
            anew.add(group)
            found.append(restart)
            _settle(sheet, restart, stored)
        _follow(carried, earlier, sheet.drafts)
        if restart is not None and restart.renumbered:
            continue
        for seen in (everywhere, beside):
            seen |= {number: record for number, record in records.items() if number not in seen}
    return found


def _mark_carried(
    drafts: Sequence[Draft], earlier: Mapping[str, Draft], turn: int
) -> list[tuple[Draft, Draft]]:
    """Return the rows whose record stands on an earlier sheet too, each with its row there.

    Args:
        drafts: of a sheet.
        earlier: title -> the last row of it on an earlier sheet.
        turn: of the sheet, counted from 1 in the order of the sheets.
    """
    found = []
    for draft in drafts:
        there = earlier.get(_record(draft).title)
        if there is not None and _number(there) and _is_carried(_record(draft), _record(there)):
            draft.carried = turn
            found.append((draft, there))
    return found


def _is_carried(record: _Record, before: _Record) -> bool:
    """Say whether two rows of one title have a day in common, and came about on no different days."""
    shared = record.days.keys() & before.days.keys()
    same = {name for name in shared if record.days[name] == before.days[name]}
    return bool(same) and all(name in same for name in shared & set(_BORN))


def _follow(
    carried: Sequence[tuple[Draft, Draft]], earlier: dict[str, Draft], drafts: Sequence[Draft]
) -> None:
    """Give rows that were carried over the number of their record, and let later sheets find all rows."""
    for draft, there in carried:
        draft.values["number"] = there.values["number"]
        there.carried = there.carried or draft.carried - 1
    earlier |= {title: draft for draft in drafts if (title := _record(draft).title)}


def _restart(
    sheet: _Sheet,
    records: Mapping[str, _Record],
    known: Mapping[str, _Record],
    answers: Answers,
    share: float,
) -> Restart | None:
    """Return what is known of a sheet that counts again, with what was decided now or the last time.

    A sheet whose numbers were kept the last time is asked for while any number is another record's: its
    other rows are here by now.
    """
    kept = any(sheet.before in table.as_they_stand for table in sheet.tables)
    apart = [n for n, record in records.items() if n in known and _are_apart(record, known[n])]
    if not apart or not (kept or _begin_again(records, known, share, len(apart))):
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
            if number.isdigit() and not draft.carried and _is_numbered(draft, restart, stored):
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


def _begin_again(
    records: Mapping[str, _Record], known: Mapping[str, _Record], share: float, apart: int
) -> bool:
    """Say whether most numbers of the shorter side stand on the other too, a ``share`` of them ``apart``."""
    both = records.keys() & known.keys()
    if 2 * len(both) < min(len(records), len(known)):
        return False
    return apart >= share * len(both)


def _are_apart(one: _Record, other: _Record) -> bool:
    """Say whether two records of one number came about on different days, or share neither title nor day."""
    shared = one.days.keys() & other.days.keys()
    same = {name for name in shared if one.days[name] == other.days[name]}
    if one.title != other.title and any(name in shared for name in _BORN):
        return not same
    alike = may_be_one(one.title, other.title, _ALIKE_APART if shared else ALIKE)
    return bool(one.title and other.title) and not alike and not same


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
