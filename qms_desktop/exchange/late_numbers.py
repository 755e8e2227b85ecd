"""Records whose own number came after them: they were imported without it, and got one of ours."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from qms_desktop.exchange.drafts import Draft, keep_apart
from qms_desktop.exchange.planned import TablePlan
from qms_desktop.exchange.words import normalise
from qms_desktop.model.registers import register as record_class

_SHARE, _LEAST = 0.75, 2
"""Share of what a row tells beside its number that its record has too, and how much that is at the least."""

Row = Mapping[str, Any]


class LateNumbers:
    """Finds the record of a row whose number nobody has, because it could not be read the first time.

    A formula that was never calculated has no value, and a list may get its numbers later. The record keeps
    the number that it got here, and what the file calls it stands in ``extra``.
    """

    def __init__(self, rows: Mapping[int, Row], register: str) -> None:
        """``rows`` are all stored records of the register by id."""
        cls = record_class(register)
        given = re.escape(cls.number_pattern).replace(r"\{year\}", r"\d{4}")
        self._ours = re.compile(re.sub(r"\\{count:\d+\\}", r"\\d+", given))
        self._title = cls.title_field
        self._rows = {id_: row for id_, row in rows.items() if self._ours.fullmatch(str(row["number"]))}
        self._titles: dict[str, list[int]] = {}
        for id_, row in self._rows.items():
            self._titles.setdefault(normalise(str(row[self._title] or "")), []).append(id_)
        self._called: dict[str, dict[str, int]] = {}

    def find(self, draft: Draft, table: TablePlan, given: set[int]) -> int | None:
        """Return the record of a row and keep the row's number as extra; None where there is none.

        Args:
            draft: of the row, with a number that no record has.
            table: of the row.
            given: records that other rows mean.
        """
        header = next((match.head.text for match in table.guess.matches if match.field == "number"), "")
        number = str(draft.values["number"]).strip()
        if not self._rows or not header or self._ours.fullmatch(number):
            return None
        found = self._named(header).get(number.casefold())
        if found is None:
            alike = self._titles.get(normalise(str(draft.values.get(self._title) or "")), ())
            found = next((id_ for id_ in alike if id_ not in given and self._is(draft, id_, header)), None)
        if found is not None:
            keep_apart(draft.extra, header, number, draft)
        return found

    def _named(self, header: str) -> dict[str, int]:
        """Return what records are called in ``extra`` under a header."""
        if header not in self._called:
            extras = {id_: row["extra"] or {} for id_, row in self._rows.items()}
            self._called[header] = {
                str(extra[header]).casefold(): id_ for id_, extra in extras.items() if header in extra
            }
        return self._called[header]

    def _is(self, draft: Draft, id_: int, header: str) -> bool:
        """Say whether a record without a name of its own has nearly all that a row tells."""
        row = self._rows[id_]
        extra = row["extra"] or {}
        same = [row.get(name) == value for name, value in draft.values.items() if name != "number"]
        same += [extra.get(name) == value for name, value in draft.extra.items()]
        return header not in extra and len(same) >= _LEAST and sum(same) >= _SHARE * len(same)
