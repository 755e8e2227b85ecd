"""The stored records of a register: which of them a row means."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import cached_property
from typing import Any

from qms_desktop.exchange.drafts import Draft
from qms_desktop.exchange.gather import shortened
from qms_desktop.exchange.late_numbers import LateNumbers
from qms_desktop.exchange.planned import TablePlan
from qms_desktop.exchange.titles import ALIKE, may_be_one
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

_SURELY_ALIKE = 80
"""Per cent of likeness from which on two titles are of one record, whatever else differs."""
_KNOWN_AGAIN = 0.4
"""Share of the days, numbers and texts of a record by which it is known again under another title."""
_MARKS = ("detected_on", "raised_on", "held_on", "period_start", "start_on")
"""Fields that tell records of the same title apart."""


class Stored:
    """The stored records of a register, each given to at most one row."""

    def __init__(self, rows: Mapping[int, Mapping[str, Any]], register: str) -> None:
        self.rows = rows
        self._register = register
        self._title = record_class(register).title_field
        self._numbers = {str(row["number"]).strip().casefold(): id_ for id_, row in rows.items()}
        self.given: set[int] = set()
        """Ids of the records that rows mean."""

    def take(self, draft: Draft, table: TablePlan) -> int | None:
        """Return the record a draft means, by number, else by title and the fields that tell titles apart."""
        number = str(draft.values.get("number") or "").strip().casefold()
        found = self._numbers.get(number) if number else self._by_title(draft)
        if number and found is None and not table.guess.own:
            found = self._late.find(draft, table, self.given)
        if found is not None:
            self.given.add(found)
        return found

    def has(self, draft: Draft) -> bool:
        """Say whether a record has the number of a draft."""
        return str(draft.values.get("number") or "").strip().casefold() in self._numbers

    def is_another(self, draft: Draft, id_: int) -> str:
        """Return the title of a record that has only its number in common with a draft, else ``""``.

        Two logs that both count from 1 would overwrite each other. A record is known again by its title, by
        one that is somewhat alike and the day it came about, or by a good part of its days, numbers and
        texts: one alone, such as the end of the year, may be chance. Where there is nothing to compare it
        is the same.
        """
        row, title = self.rows[id_], draft.values.get(self._title)
        here = str(row[self._title] or "")
        if not title or not here or title == here or self._is_made_up(draft, row):
            return ""
        apart = {"number", self._title, draft.titled_from}
        others = [
            row[name] == value
            for name, value in draft.values.items()
            if name not in apart and not isinstance(value, Enum) and row.get(name) is not None
        ]
        born = any(row.get(name) is not None and row[name] == draft.values.get(name) for name in _MARKS)
        likely = born or draft.register == "kpi"  # a target and an actual value have names alike
        alike = may_be_one(str(title), here, ALIKE if likely else _SURELY_ALIKE)
        return "" if alike or sum(others) >= _KNOWN_AGAIN * len(others) else here

    def keep_title(self, draft: Draft, id_: int) -> None:
        """Let a title that was made up for a row without one not replace the title that people gave."""
        if self._is_made_up(draft, self.rows[id_]):
            draft.values.pop(self._title, None)

    def _is_made_up(self, draft: Draft, row: Mapping[str, Any]) -> bool:
        """Say whether a row has no title of its own and the record has one that people gave it."""
        if draft.titled_from is None:
            return False
        text = row.get(draft.titled_from)
        return not text or shortened(str(text)) != row[self._title]

    @cached_property
    def _late(self) -> LateNumbers:
        """Asked by rows with a number that is not here."""
        return LateNumbers(self.rows, self._register)

    @cached_property
    def _titles(self) -> dict[str, list[int]]:
        """Normalised title -> the records that have it; asked for by rows without a number."""
        found: dict[str, list[int]] = {}
        for id_, row in self.rows.items():
            found.setdefault(normalise(str(row[self._title] or "")), []).append(id_)
        return found

    def _by_title(self, draft: Draft) -> int | None:
        title = normalise(str(draft.values.get(self._title) or ""))
        best, best_score = None, -1
        for id_ in self._titles.get(title, []):
            row = self.rows[id_]
            if id_ in self.given or _apart(draft, row):
                continue
            score = sum(1 for name, value in draft.values.items() if row.get(name) == value)
            score += sum(
                1 for name, value in draft.extra.items() if (row.get("extra") or {}).get(name) == value
            )
            if score > best_score:
                best, best_score = id_, score
        return best


def _apart(draft: Draft, row: Mapping[str, Any]) -> bool:
    return any(
        draft.values[name] != row[name]
        for name in _MARKS
        if name in draft.values and row.get(name) is not None
    )
