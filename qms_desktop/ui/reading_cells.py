"""How cells that are pasted into the readings of a KPI are read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from qms_desktop.model.fields import Field
from qms_desktop.model.kpis import Frequency
from qms_desktop.model.periods import frequency_of, is_period
from qms_desktop.model.periods import period_of as period_of_day
from qms_desktop.ui.clipboard_cells import Line
from qms_desktop.ui.field_rows import FieldRows
from qms_desktop.ui.grid_cells import Refusal
from qms_desktop.ui.part_cells import PartCells
from qms_desktop.ui.part_model import PartModel
from qms_desktop.ui.reading_text import read_reading
from qms_desktop.ui.typed_text import read_period
from qms_desktop.ui.words import day_format

_SURE = re.compile(r"[^\W\d]|(?<!\d)(19|20)\d\d(?!\d)")
"""A letter or a year: 9.50 and 11/12 may be values, too. So may a bare 2010, but where years are read."""
_TOLD = 200
"""Lines by which it is told what stands in a column."""
_LIKE = ("kpi", {"period": "period", "value": "reading", "comment": "notes"})


class ReadingCells(PartCells):
    """Reads periods as people write them, and values with their unit, as fractions and as n/a.

    Args:
        columns: those of the list, as they are shown.
        unit: the KPI's.
        frequency: the KPI's: of which period a day is.
    """

    def __init__(self, columns: Sequence[Field], unit: str, frequency: Frequency) -> None:
        super().__init__(columns, _LIKE)
        self._unit, self._frequency = unit, frequency

    def heads(self, line: Line) -> list[Field | None]:
        """Return the columns that a heading names; a single other one holds the values."""
        named = self._named(line)
        names = {head.name for head in named if head is not None}
        if "period" not in names:
            return super().heads(line)
        others = [at for at, text in enumerate(line) if text.strip() and named[at] is None]
        if len(others) == 1 and "value" not in names:
            named[others[0]] = self._column("value")
        return named

    def is_keyed(self, lines: Sequence[Line]) -> bool:
        """Return whether most lines begin with a period that can't be taken for a value."""
        first = [line[0].strip() for line in lines[:_TOLD] if line[0].strip()]
        years = self._frequency is Frequency.YEARLY and any(len(line) > 1 for line in lines)
        sure = [text for text in first if _SURE.search(text) and (years or not text.isdigit())]
        return 2 * len(list(filter(self._period, sure))) >= len(first) > 0

    def laid(self, first: int, width: int) -> list[Field | None]:
        """Return the columns that pasted ones go to; a single one behind the values is the comment."""
        found = super().laid(first, width)
        if len(found) > 1 and (last := found[-2]) is not None and last.name == "value":
            found[-1] = self._column("comment")
        return found

    def read_line(self, texts: Mapping[str, str], stands: Mapping[str, Any]) -> dict[str, Any]:
        """Return what a line puts into a row. Of no value the comment is the reason; else it is asked for."""
        found = super().read_line({name: text for name, text in texts.items() if name != "value"}, stands)
        if "value" not in texts:
            return found
        try:
            typed = read_reading(texts["value"], self._unit)
        except ValueError as error:
            return {**found, "value": Refusal(texts["value"], texts["value"], str(error))}
        found["value"] = typed.value
        if not typed.none:
            found.setdefault("not_applicable", None)
        elif not (found.get("not_applicable") or stands.get("not_applicable")):
            reason = found.pop("comment", None) or Refusal(
                "", texts["value"], _tr("Say why there is no value.")
            )
            found["not_applicable"] = reason
        return found

    def _column(self, name: str) -> Field:
        return next(field for field in self.columns if field.name == name)

    def _understood(self, field: Field, text: str) -> Any:
        if field.name != "period":
            return super()._understood(field, text)
        return self._period(text) or read_period(text.strip())

    def _period(self, text: str) -> str:
        """Return the period that a text names, or in which its day lies; else nothing."""
        from qms_desktop.exchange.periods import period_of  # loads the import's words
        from qms_desktop.exchange.values import parse_day

        for period in (text.strip().upper(), period_of(text, self._frequency)):
            if is_period(period):
                return period
        if text.strip().isdigit():
            return ""  # the import takes 45292 for a day; here it is a slip of the pen
        order = day_format()
        day = parse_day(text, order.index("d") < order.index("M")).value
        return period_of_day(day, self._frequency) if isinstance(day, date) else ""


def reading_cells(form: FieldRows, model: PartModel) -> ReadingCells:
    """Return what reads the readings of the KPI in a form, with unit and frequency as they stand there."""
    unit, frequency = (form.rows[name].editor.value() for name in ("unit", "frequency"))
    periods = sorted(key for row in model.all_rows for key in model.keys_of(row))
    known = frequency_of(periods[-1]) if periods else Frequency.MONTHLY
    return ReadingCells(model.columns, unit or "", frequency or known)


def _tr(words: str) -> str:
    return QCoreApplication.translate("reading_cells", words)
