"""Numbers that a sheet repeats for different records: they number none of them, and are kept as extra."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, pairwise
from typing import Any

from rapidfuzz import fuzz

from qms_desktop.exchange.cells import letter
from qms_desktop.exchange.drafts import Draft, Present, Problem, keep_apart
from qms_desktop.exchange.planned import TablePlan
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

_NUMBERED = ("capa", "action", "objective", "review", "process")
"""Registers of whose numbers this is told; rows of one KPI repeat its number."""
_SHARE = 1 / 3
"""Share of rows that have a number in common with another from which on it is no slip."""
_FEW = 5
"""With fewer rows two of one number are a slip."""
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
            if _repeat([*kept, *drafts]) or _was_let_go(table, stored):
                _let_go(table)
            else:
                kept += drafts


def _repeat(drafts: Sequence[Draft]) -> bool:
    """Say whether a good part of the rows share their numbers with rows of other titles."""
    rows: dict[str, list[str]] = {}
    for draft in drafts:
        title = draft.values.get(record_class(draft.register).title_field)
        rows.setdefault(_number(draft).casefold(), []).append(str(title or ""))
    sharing = sum(len(titles) for titles in rows.values() if len(titles) > 1 and _are_apart(titles))
    return sharing >= max(2, _SHARE * len(drafts)) and (sharing > 2 or len(drafts) >= _FEW)


def _are_apart(titles: Sequence[str]) -> bool:
    """Say whether titles are all of different records; of many those that follow one another are seen."""
    plain = [normalise(title) for title in titles]
    near = combinations(plain, 2) if len(plain) <= _FEW else pairwise(plain)
    return all(plain) and all(fuzz.token_set_ratio(*pair) < _ALIKE for pair in near)


def _was_let_go(table: TablePlan, stored: Mapping[int, Mapping[str, Any]]) -> bool:
    """Say whether a record of the same title keeps the number of a row as extra, and has another."""
    header, _ = _column(table)
    kept = [row for row in stored.values() if header in (row["extra"] or {})]
    if not kept:
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
