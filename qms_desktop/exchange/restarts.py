"""Sheets of a year each that all count their records from 1: each number is made one of its own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz

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


def number_restarts(file: FilePlan) -> None:
    """Put the year, or the name of its sheet, before the numbers of a sheet that begins to count again.

    The earliest year, else the first sheet, keeps its numbers, so that a sheet more changes no number of
    those before. What stood in the file is kept in ``extra`` under the header of its column.
    """
    for register in _COUNTED:
        sheets: dict[str, list[TablePlan]] = {}
        for table in file.tables:
            if table.guess.register == register and not table.guess.part and not table.guess.own:
                sheets.setdefault(table.table.sheet.name, []).append(table)
        if len(sheets) > 1:
            _number_sheets(file, sheets)


def _number_sheets(file: FilePlan, sheets: dict[str, list[TablePlan]]) -> None:
    years = {name: year_in(name) for name in sheets}
    told = set(years.values())
    by_year = None not in told and len(told) == len(years)
    first, *others = sorted(sheets, key=lambda name: years[name] or 0) if by_year else sheets
    known = {_number(draft): draft for draft in _drafts(sheets[first])}
    for name in others:
        drafts = [draft for draft in _drafts(sheets[name]) if _number(draft).isdigit()]
        if _begin_again(drafts, known):
            before = str(years[name]) if by_year else name
            numbers = [f"{before}/{_number(draft)}" for draft in drafts[:2]]
            for table in sheets[name]:
                _renumber(table, before)
            note = COUNTS_ANEW.format(name, ", ".join(numbers))
            if note not in file.notes:
                file.notes.append(note)
        else:
            known |= {_number(draft): draft for draft in drafts}


def _drafts(tables: Iterable[TablePlan]) -> list[Draft]:
    return [draft for table in tables for draft in table.gathered.drafts if _number(draft)]


def _number(draft: Draft) -> str:
    return str(draft.values.get("number") or "").strip()


def _begin_again(drafts: Sequence[Draft], known: dict[str, Draft]) -> bool:
    """Say whether most numbers of the shorter sheet stand on the other too, each for another record."""
    both = [(draft, known[_number(draft)]) for draft in drafts if _number(draft) in known]
    if 2 * len(both) < min(len(drafts), len(known)):
        return False
    return len(both) > 0 and sum(_are_apart(*pair) for pair in both) >= 0.8 * len(both)


def _are_apart(one: Draft, other: Draft) -> bool:
    """Say whether neither title nor any day of two rows is the same."""
    title = record_class(one.register).title_field
    texts = [normalise(str(draft.values.get(title) or "")) for draft in (one, other)]
    if not all(texts) or fuzz.token_set_ratio(*texts) >= _ALIKE:
        return False
    return not any(
        name.endswith("_on") and other.values.get(name) == value for name, value in one.values.items()
    )


def _renumber(table: TablePlan, before: str) -> None:
    heads = {match.field: match.head.text for match in table.guess.matches}
    header = heads.get("number") or "Number"
    for draft in table.gathered.drafts:
        if (number := _number(draft)).isdigit():
            draft.values["number"] = f"{before}/{number}"
            keep_apart(draft.extra, header, number, draft)
            draft.present |= Present(extras=frozenset({header}))
