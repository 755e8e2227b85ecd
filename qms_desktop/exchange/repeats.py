"""Numbers that a sheet repeats for different records: they number none of them, and are kept as extra."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from itertools import combinations, pairwise
from typing import Any

from qms_desktop.exchange.cells import letter
from qms_desktop.exchange.drafts import Draft, Present, Problem, keep_apart
from qms_desktop.exchange.headers import NUMBER_SIGNS, is_own_number
from qms_desktop.exchange.planned import TablePlan
from qms_desktop.exchange.titles import may_be_one
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

_NUMBERED = ("capa", "action", "objective", "review", "process")
"""Registers of whose numbers this is told; rows of one KPI repeat its number."""
_SHARE = 1 / 3
"""Share of rows that have a number in common with another from which on it is no slip."""
_FEW = 5
"""With fewer rows two of one number are a slip, unless the header leaves it open whose number it is, and
hardly anything in them is the same."""
_TOLD = 2
"""Values beside the title in which such two rows differ, at the least."""
_ALIKE = 80
"""Per cent of likeness of two titles from which on they may be of one record."""


def let_go_numbers(
    register: str, tables: Sequence[TablePlan], stored: Mapping[int, Mapping[str, Any]]
) -> None:
    """Take the numbers from the records of each sheet that repeats them for different records.

    An audit's number stands in the row of each of its findings, and a list may count from 1 again below
    every heading. Such rows come in as records of their own, which get a number here; what stood there is
    kept in ``extra`` under the header, and it is told. The first of several tables of a sheet that only
    repeat each other's numbers keeps them. What was once let go stays so in a newer copy.

    Args:
        register: of the tables.
        tables: what is planned of all files, before their rows are matched.
        stored: id -> record of the register, as it is kept.
    """
    if register not in _NUMBERED:
        return
    sheets: dict[int, list[TablePlan]] = {}
    for table in tables:
        if not table.guess.own and any(match.field == "number" for match in table.guess.matches):
            sheets.setdefault(id(table.table.sheet), []).append(table)
    for on_sheet in sheets.values():
        kept: list[Draft] = []
        for table in on_sheet:
            drafts = [draft for draft in table.gathered.drafts if _number(draft)]
            if _repeat(kept, drafts, table) or _was_let_go(table, stored):
                _let_go(table)
            else:
                kept += drafts


def _repeat(kept: Sequence[Draft], drafts: Sequence[Draft], table: TablePlan) -> bool:
    """Say whether a good part of the rows share their numbers with rows of other titles.

    Args:
        kept: of the tables before, which keep their numbers.
        drafts: of the table that have a number.
        table: that is judged.
    """
    rows: dict[str, list[Draft]] = {}
    for draft in (*kept, *drafts):
        rows.setdefault(_number(draft).casefold(), []).append(draft)
    shared = [of_one for of_one in rows.values() if len(of_one) > 1 and _are_apart(list(map(_title, of_one)))]
    sharing, count = sum(map(len, shared)), len(kept) + len(drafts)
    if kept and shared and _count_from_one(drafts):
        return True
    if sharing < max(2, _SHARE * count):
        return False
    if sharing > 2 or count >= _FEW:
        return True
    return not _names_whose(table) and _differ_throughout(*shared[0])


def _names_whose(table: TablePlan) -> bool:
    """Say whether the header calls the number one of these very records: ``CAPA No``, not ``No.``."""
    header = normalise(_column(table)[0])
    return header not in NUMBER_SIGNS and is_own_number(table.guess.register or "", table.guess.matches)


def _count_from_one(drafts: Sequence[Draft]) -> bool:
    """Say whether the numbers of a table are 1, 2, 3: those of the table beside it are no concern of it."""
    return list(map(_number, drafts)) == [str(count + 1) for count in range(len(drafts))]


def _title(draft: Draft) -> str:
    return str(draft.values.get(record_class(draft.register).title_field) or "")


def _differ_throughout(one: Draft, other: Draft) -> bool:
    """Say whether two rows differ in most of what both tell: else they are two versions of one record."""
    told, others = _told(one), _told(other)
    both = told.keys() & others.keys()
    differing = sum(told[key] != others[key] for key in both)
    return differing >= _TOLD and 2 * differing > len(both)


def _told(draft: Draft) -> dict[str, object]:
    """Return what a row tells beside number, title and choices, which are the same by chance."""
    apart = {"number", record_class(draft.register).title_field, draft.titled_from}
    values = {
        name: value
        for name, value in draft.values.items()
        if name not in apart and not isinstance(value, (Enum, bool))
    }
    actions = {f"action {number}": action.title for number, action in draft.actions.items()}
    return values | dict(draft.links) | draft.extra | actions


def _are_apart(titles: Sequence[str]) -> bool:
    """Say whether titles are all of different records; of many those that follow one another are seen."""
    plain = [normalise(title) for title in titles]
    near = combinations(plain, 2) if len(plain) <= _FEW else pairwise(plain)
    return all(plain) and not any(may_be_one(*pair, _ALIKE) for pair in near)


def _was_let_go(table: TablePlan, stored: Mapping[int, Mapping[str, Any]]) -> bool:
    """Say whether a record of the same title keeps a repeated number of a row as extra, and has another."""
    header, _ = _column(table)
    kept = [row for row in stored.values() if header in (row["extra"] or {})]
    if len({str(row["extra"][header]) for row in kept}) == len(kept):  # each came later (`late_numbers`)
        return False
    title = record_class(table.guess.register or "").title_field
    known = {(row[title], str(row["extra"][header])) for row in kept if row["number"] != row["extra"][header]}
    return any((draft.values.get(title), _number(draft)) in known for draft in table.gathered.drafts)


def _let_go(table: TablePlan) -> None:
    header, column = _column(table)
    for draft in table.gathered.drafts:
        if number := _number(draft):
            del draft.values["number"]
            keep_apart(draft.extra, header, number, draft)
            named = draft.present.fields - {"number"}
            draft.present = Present(named, draft.present.extras | {header}, draft.present.periods)
    message = (
        f"“{header}” repeats its numbers for different records. Each gets a number of its own here; what "
        "stood there is kept as extra."
    )
    table.problems.append(Problem(table.table.header_rows[-1] + 1, letter(column), message))


def _column(table: TablePlan) -> tuple[str, int]:
    """Return the header and the place of the column of numbers."""
    head = next(match.head for match in table.guess.matches if match.field == "number")
    return head.text or "Number", head.column


def _number(draft: Draft) -> str:
    return str(draft.values.get("number") or "").strip()
